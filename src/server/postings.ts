import { type AtsItem, type AtsSource, locate, vendors } from "../ats/index.js";
import { eachPost } from "../ats/posts.js";
import { type ErrorRecord, oneOf, quoteValue, unknownName } from "../errors.js";
import type { Classifier } from "../index.js";
import type { AtsResults } from "../schema/index.js";
import { parseJson } from "./json.js";
import type { Place } from "./places.js";
import { Problem } from "./problems.js";
import { respond } from "./response.js";
import { type Answering, flushLength, lastRecord, streamOf } from "./stream.js";
import { Turns } from "./turns.js";

/** Where a payload's vendor stands in the address, and is to be found out. */
export const anySource = "any";

export const sources: readonly string[] = [anySource, ...Object.keys(vendors)];

export interface PayloadOptions {
  readonly source: string;
  readonly requireText: boolean;
}

/**
 * Judges the postings of a payload; answers as fast as it is taken, since that is much longer than what was sent.
 * @throws {JobsiftError} as `readPosts`
 * @throws {Problem} `no-such-source` when nobody has the name, `batch-too-long` when there are too many; once the answer has begun, its last
 * result says it instead
 */
export async function classifyPostings(
  text: string,
  mediaType: string,
  options: PayloadOptions,
  place: Place,
  answering: Answering,
): Promise<Response> {
  const pieces = answerPostings(text, mediaType, options, answering);
  const first = await pieces.next();
  const last = (record: ErrorRecord): string => `,${JSON.stringify(record)}${closing}`;
  return respond(streamOf(withFirst(first.value ?? "", pieces), place, last), "application/json");
}

const opening = '{"results":[';
const closing = "]}";

async function* withFirst(first: string, pieces: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  yield first;
  yield* pieces;
}

async function* answerPostings(
  text: string,
  mediaType: string,
  { source, requireText }: PayloadOptions,
  { classifier, limits: { postChars, batchPosts }, onFault }: Answering,
): AsyncGenerator<string, void> {
  if (!isSource(source)) {
    throw new Problem("no-such-source", unknownName("source", quoteValue(source), oneOf(sources), ""));
  }
  const payload = mediaType.endsWith("json") ? parseJson(text) : text;
  const options = { ...(source !== anySource && { source }), requireText, maxChars: postChars };
  const turns = new Turns();
  let piece = opening;
  let count = 0;
  let hasBegun = false;
  try {
    for (const item of eachPost(payload, options)) {
      if (count === batchPosts) throw new Problem("batch-too-long", `a payload may have ${batchPosts} postings`);
      piece += `${count === 0 ? "" : ","}${JSON.stringify(judgePosting(item, classifier))}`;
      count++;
      await turns.give();
      if (piece.length < flushLength) continue;
      yield piece;
      hasBegun = true;
      piece = "";
    }
  } catch (error) {
    if (!hasBegun) throw error;
    piece += `,${JSON.stringify(lastRecord(error, onFault))}`;
  }
  yield piece + closing;
}

function isSource(source: string): source is AtsSource | typeof anySource {
  return sources.includes(source);
}

function judgePosting(item: AtsItem, { classify }: Classifier): AtsResults["results"][number] {
  if ("error" in item) return item;
  const { post, source, path } = item;
  return { source, path, classification: locate(item, classify(post)) };
}
