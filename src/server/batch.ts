import type { Classification } from "../classification.js";
import { describeValue, type ErrorRecord, JobsiftError, wrongValue } from "../errors.js";
import { parsePostBody } from "../schema/index.js";
import { brokenBody, decodeText, MEDIA_TYPES, mediaTypeOf, openBody, readBody } from "./body.js";
import { parseJsonBody } from "./json.js";
import type { Limits } from "./limits.js";
import { LineReader, type NumberedLine } from "./lines.js";
import { postFromBody } from "./post.js";
import { Problem } from "./problems.js";
import { respond } from "./response.js";
import type { Slot } from "./slots.js";
import {
  type BatchSetup,
  closingRecord,
  FLUSH_LENGTH,
  type RecordPosition,
  refusalRecord,
  streamOf,
} from "./stream.js";

/** Judges an array, or a stream of NDJSON as it arrives; answers with a line for each post, as fast as they are taken. */
export async function classifyBatch(request: Request, slot: Slot, options: BatchSetup): Promise<Response> {
  const type = mediaTypeOf(request, [...MEDIA_TYPES.json, ...MEDIA_TYPES.ndjson]);
  const isArray = MEDIA_TYPES.json.some((one) => one === type);
  const stream = isArray
    ? streamOf(answerArray(await readArray(request, slot, options.limits), options), slot, formatLine)
    : await answerStream(request, slot, options);
  return respond(stream, "application/x-ndjson");
}

/** @throws {Problem} `invalid-batch` when it is no list of posts, `batch-too-long` when it has too many */
async function readArray(request: Request, slot: Slot, limits: Limits): Promise<readonly unknown[]> {
  const posts = parseJsonBody(await readBody(request, slot, limits));
  if (!Array.isArray(posts)) {
    throw new Problem("invalid-batch", wrongValue("the body", "an array of posts, or NDJSON", describeValue(posts)));
  }
  if (posts.length > limits.batchPosts) throw tooMany(limits);
  return posts;
}

async function* answerArray(posts: readonly unknown[], options: BatchSetup): AsyncGenerator<string, void> {
  let text = "";
  try {
    for (const [at, value] of posts.entries()) {
      await options.turns.give();
      text += formatLine(answerPost(() => value, options, { row: at + 1 }));
      if (text.length < FLUSH_LENGTH) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  } catch (error) {
    yield text + formatLine(closingRecord(error, options.onFault));
  }
}

/**
 * Answers to a stream of lines.
 * @throws {Problem} when something is wrong before the first line has arrived; later, the last line says so
 */
async function answerStream(request: Request, slot: Slot, options: BatchSetup): Promise<ReadableStream<Uint8Array>> {
  const reader = new LineReader(openBody(request, options.limits), options.limits.bodyBytes);
  const next = async () => {
    try {
      return await slot.awaitSender(reader.next());
    } catch (error) {
      await reader.cancel();
      throw brokenBody(error, request);
    }
  };
  return streamOf(answerNdjson(await next(), next, options), slot, formatLine, () => void reader.cancel());
}

async function* answerNdjson(
  first: readonly NumberedLine[] | undefined,
  next: () => Promise<readonly NumberedLine[] | undefined>,
  options: BatchSetup,
): AsyncGenerator<string, void> {
  const { limits, turns } = options;
  let count = 0;
  let text = "";
  try {
    for (let lines = first; lines !== undefined; lines = await next()) {
      for (const { number, bytes } of lines) {
        count++;
        if (count > limits.batchPosts) throw tooMany(limits);
        await turns.give();
        text += formatLine(answerPost(() => parseLine(bytes, limits), options, { line: number }));
        if (text.length < FLUSH_LENGTH) continue;
        yield text;
        text = "";
      }
      // Whoever sends a post and waits for its answer gets it.
      if (text !== "") yield text;
      text = "";
    }
  } catch (error) {
    yield text + formatLine(closingRecord(error, options.onFault));
  }
}

function parseLine(bytes: Uint8Array | undefined, { bodyBytes }: Limits): unknown {
  if (bytes === undefined) throw new JobsiftError("too-long", `a line may have ${bodyBytes} bytes`);
  return parseJsonBody(decodeText(bytes));
}

/** What comes of one post of a batch. */
function answerPost(
  read: () => unknown,
  { classifier, limits }: BatchSetup,
  where: RecordPosition,
): Classification | ErrorRecord {
  let value: unknown;
  try {
    value = read();
    return classifier.classify(postFromBody(parsePostBody(value), limits));
  } catch (error) {
    return refusalRecord(error, where, idOfBody(value));
  }
}

function idOfBody(value: unknown): string | number | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : undefined;
}

function formatLine(result: Classification | ErrorRecord): string {
  return `${JSON.stringify(result)}\n`;
}

function tooMany({ batchPosts }: Limits): Problem {
  return new Problem("batch-too-long", `a batch may have ${batchPosts} posts`);
}
