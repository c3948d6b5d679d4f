import { type AtsItem, type FieldPaths, locate, VENDORS, type VendorName } from "../ats/index.js";
import { eachPost } from "../ats/posts.js";
import { type ErrorRecord, oneOf, quoteValue, unknownName } from "../errors.js";
import type { Classifier } from "../index.js";
import type { AtsResults } from "../schema/index.js";
import { parseJsonBody } from "./json.js";
import { Problem } from "./problems.js";
import { respond } from "./response.js";
import type { Slot } from "./slots.js";
import { type BatchSetup, closingRecord, FLUSH_LENGTH, streamOf } from "./stream.js";

/** Where a payload's vendor stands in the address, and is to be found out. */
export const ANY_VENDOR = "any";

export const VENDOR_CHOICES: readonly string[] = [ANY_VENDOR, ...Object.keys(VENDORS)];

export interface PayloadOptions {
  readonly vendor: string;
  readonly requireText: boolean;
  /** Where a payload of no known vendor keeps its posts. */
  readonly fields: FieldPaths | undefined;
}

/**
 * Judges the postings of a payload; answers as fast as it is taken, since that is much longer than what was sent.
 * @throws {JobsiftError} as `readPosts`
 * @throws {Problem} `no-such-vendor` when nobody has the name, `batch-too-long` when there are too many; once the answer has begun, its last
 * result says it instead
 */
export async function classifyPostings(
  text: string,
  mediaType: string,
  options: PayloadOptions,
  slot: Slot,
  setup: BatchSetup,
): Promise<Response> {
  const pieces = answerPostings(text, mediaType, options, setup);
  const first = await pieces.next();
  const last = (record: ErrorRecord): string => `,${JSON.stringify(record)}${CLOSING}`;
  return respond(streamOf(prepend(first.value ?? "", pieces), slot, last), "application/json");
}

const OPENING = '{"results":[';
const CLOSING = "]}";

async function* prepend(first: string, pieces: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  yield first;
  yield* pieces;
}

async function* answerPostings(
  text: string,
  mediaType: string,
  { vendor, requireText, fields }: PayloadOptions,
  { classifier, limits: { postChars, batchPosts }, turns, onFault }: BatchSetup,
): AsyncGenerator<string, void> {
  if (!isVendorChoice(vendor)) {
    throw new Problem("no-such-vendor", unknownName("source", quoteValue(vendor), oneOf(VENDOR_CHOICES), ""));
  }
  const payload = mediaType.endsWith("json") ? parseJsonBody(text) : text;
  const options = { ...(vendor !== ANY_VENDOR && { vendor }), requireText, fields, maxChars: postChars };
  let piece = OPENING;
  let count = 0;
  let hasBegun = false;
  try {
    for (const item of eachPost(payload, options)) {
      if (count === batchPosts) throw new Problem("batch-too-long", `a payload may have ${batchPosts} postings`);
      piece += `${count === 0 ? "" : ","}${JSON.stringify(classifyPosting(item, classifier))}`;
      count++;
      await turns.give();
      if (piece.length < FLUSH_LENGTH) continue;
      yield piece;
      hasBegun = true;
      piece = "";
    }
  } catch (error) {
    if (!hasBegun) throw error;
    piece += `,${JSON.stringify(closingRecord(error, onFault))}`;
  }
  yield piece + CLOSING;
}

function isVendorChoice(vendor: string): vendor is VendorName | typeof ANY_VENDOR {
  return VENDOR_CHOICES.includes(vendor);
}

function classifyPosting(item: AtsItem, { classify }: Classifier): AtsResults["results"][number] {
  if ("error" in item) return item;
  const { post, vendor, path } = item;
  return { vendor, path, classification: locate(item, classify(post)) };
}
