import type { Classification } from "../classification.js";
import { describeValue, type ErrorRecord, JobsiftError, wrongValue } from "../errors.js";
import { parsePostBody } from "../schema/index.js";
import { brokenBody, decodeText, mediaTypeOf, mediaTypes, openBody, readText } from "./body.js";
import { parseJson } from "./json.js";
import type { Limits } from "./limits.js";
import { type Line, LineReader } from "./lines.js";
import type { Place } from "./places.js";
import { toPost } from "./post.js";
import { Problem } from "./problems.js";
import { respond } from "./response.js";
import { type Answering, flushLength, lastRecord, streamOf, toErrorRecord, type Where } from "./stream.js";

/** Judges an array, or a stream of NDJSON as it arrives; answers with a line for each post, as fast as they are taken. */
export async function classifyBatch(request: Request, place: Place, options: Answering): Promise<Response> {
  const type = mediaTypeOf(request, [...mediaTypes.json, ...mediaTypes.ndjson]);
  const isArray = mediaTypes.json.some((one) => one === type);
  const stream = isArray
    ? streamOf(answerArray(await readArray(request, place, options.limits), options), place, lineOf)
    : await answerStream(request, place, options);
  return respond(stream, "application/x-ndjson");
}

/** @throws {Problem} `invalid-batch` when it is no list of posts, `batch-too-long` when it has too many */
async function readArray(request: Request, place: Place, limits: Limits): Promise<readonly unknown[]> {
  const posts = parseJson(await readText(request, place, limits));
  if (!Array.isArray(posts)) {
    throw new Problem("invalid-batch", wrongValue("the body", "an array of posts, or NDJSON", describeValue(posts)));
  }
  if (posts.length > limits.batchPosts) throw tooMany(limits);
  return posts;
}

async function* answerArray(posts: readonly unknown[], options: Answering): AsyncGenerator<string, void> {
  let text = "";
  try {
    for (const [at, value] of posts.entries()) {
      text += lineOf(answer(() => value, options, { row: at + 1 }));
      if (text.length < flushLength) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  } catch (error) {
    yield text + lineOf(lastRecord(error, options.onFault));
  }
}

/**
 * Answers to a stream of lines.
 * @throws {Problem} when something is wrong before the first line has arrived; later, the last line says so
 */
async function answerStream(request: Request, place: Place, options: Answering): Promise<ReadableStream<Uint8Array>> {
  const reader = new LineReader(openBody(request), options.limits.bodyBytes);
  const next = async () => {
    try {
      return await place.arriving(reader.next());
    } catch (error) {
      await reader.cancel();
      throw brokenBody(error, request);
    }
  };
  return streamOf(answerLines(await next(), next, options), place, lineOf, () => void reader.cancel());
}

async function* answerLines(
  first: readonly Line[] | undefined,
  next: () => Promise<readonly Line[] | undefined>,
  options: Answering,
): AsyncGenerator<string, void> {
  const { limits } = options;
  let count = 0;
  let text = "";
  try {
    for (let lines = first; lines !== undefined; lines = await next()) {
      for (const { number, bytes } of lines) {
        count++;
        if (count > limits.batchPosts) throw tooMany(limits);
        text += lineOf(answer(() => parseLine(bytes, limits), options, { line: number }));
        if (text.length < flushLength) continue;
        yield text;
        text = "";
      }
      // Whoever sends a post and waits for its answer gets it.
      if (text !== "") yield text;
      text = "";
    }
  } catch (error) {
    yield text + lineOf(lastRecord(error, options.onFault));
  }
}

function parseLine(bytes: Uint8Array | undefined, { bodyBytes }: Limits): unknown {
  if (bytes === undefined) throw new JobsiftError("too-long", `a line may have ${bodyBytes} bytes`);
  return parseJson(decodeText(bytes));
}

/** What comes of one post of a batch. */
function answer(read: () => unknown, { classifier, limits }: Answering, where: Where): Classification | ErrorRecord {
  let value: unknown;
  try {
    value = read();
    return classifier.classify(toPost(parsePostBody(value), limits));
  } catch (error) {
    return toErrorRecord(error, where, idOf(value));
  }
}

function idOf(value: unknown): string | number | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : undefined;
}

function lineOf(result: Classification | ErrorRecord): string {
  return `${JSON.stringify(result)}\n`;
}

function tooMany({ batchPosts }: Limits): Problem {
  return new Problem("batch-too-long", `a batch may have ${batchPosts} posts`);
}
