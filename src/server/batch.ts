import type { Classification } from "../classification.js";
import { type ErrorCode, type ErrorRecord, JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import { parsePostBody } from "../schema/index.js";
import { brokenBody, decodeText, mediaTypeOf, mediaTypes, openBody, readText } from "./body.js";
import { parseJson } from "./json.js";
import type { Limits } from "./limits.js";
import { type Line, LineReader } from "./lines.js";
import type { Place } from "./places.js";
import { toPost } from "./post.js";
import { Problem, type ProblemKind } from "./problems.js";
import { respond } from "./response.js";
import { Turns } from "./turns.js";

/** Answers are sent when they are about this long: larger ones would let others wait, smaller ones cost more than they carry. */
const flushLength = 1 << 15;

/** What a batch is answered with. */
export interface BatchOptions {
  readonly classifier: Classifier;
  readonly limits: Limits;
  /** Called when the service itself is at fault after the answer has begun. */
  readonly onFault: (error: unknown) => void;
}

/** Judges an array, or a stream of NDJSON as it arrives; answers with a line for each post, as fast as they are taken. */
export async function classifyBatch(request: Request, place: Place, options: BatchOptions): Promise<Response> {
  const type = mediaTypeOf(request, [...mediaTypes.json, ...mediaTypes.ndjson]);
  const isArray = mediaTypes.json.some((one) => one === type);
  const stream = isArray
    ? streamOf(answerArray(await readArray(request, place, options.limits), options), place, () => {})
    : await answerStream(request, place, options);
  return respond(stream, "application/x-ndjson");
}

/** @throws Problem `invalid-batch`, `batch-too-long` */
async function readArray(request: Request, place: Place, limits: Limits): Promise<readonly unknown[]> {
  const posts = parseJson(await readText(request, place, limits));
  if (!Array.isArray(posts)) throw new Problem("invalid-batch", "send an array of posts, or NDJSON");
  if (posts.length > limits.batchPosts) throw tooMany(limits);
  return posts;
}

async function* answerArray(posts: readonly unknown[], options: BatchOptions): AsyncGenerator<string, void> {
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
    yield text + lastLine(error, options);
  }
}

/**
 * Answers to a stream of lines.
 * @throws Problem for what is wrong before the first line has arrived; what goes wrong later is told in the last line
 */
async function answerStream(
  request: Request,
  place: Place,
  options: BatchOptions,
): Promise<ReadableStream<Uint8Array>> {
  const reader = new LineReader(openBody(request), options.limits.bodyBytes);
  const next = async () => {
    try {
      return await place.arriving(reader.next());
    } catch (error) {
      await reader.cancel();
      throw brokenBody(error, request);
    }
  };
  return streamOf(answerLines(await next(), next, options), place, () => void reader.cancel());
}

async function* answerLines(
  first: readonly Line[] | undefined,
  next: () => Promise<readonly Line[] | undefined>,
  options: BatchOptions,
): AsyncGenerator<string, void> {
  const { limits } = options;
  let count = 0;
  let text = "";
  try {
    for (let lines = first; lines !== undefined; lines = await next()) {
      for (const { number, bytes } of lines) {
        count += 1;
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
    yield text + lastLine(error, options);
  }
}

function parseLine(bytes: Uint8Array | undefined, { bodyBytes }: Limits): unknown {
  if (bytes === undefined) throw new JobsiftError("too-long", `a line may have ${bodyBytes} bytes`);
  return parseJson(decodeText(bytes));
}

/** What comes of one post of a batch. */
function answer(read: () => unknown, { classifier, limits }: BatchOptions, where: Where): Classification | ErrorRecord {
  let value: unknown;
  try {
    value = read();
    return classifier.classify(toPost(parsePostBody(value), limits));
  } catch (error) {
    return toErrorRecord(error, where, idOf(value));
  }
}

type Where = { readonly line?: number; readonly row?: number };

/** What a problem is called where a stream has begun to be answered. */
const codes: Partial<Record<ProblemKind, ErrorCode>> = {
  "not-utf8": "not-utf8",
  "not-json": "invalid-data",
  "nested-too-deep": "invalid-data",
  "batch-too-long": "too-long",
};

/** @throws what is no fault of the post */
function toErrorRecord(error: unknown, where: Where, id?: string | number): ErrorRecord {
  if (!(error instanceof JobsiftError || error instanceof Problem)) throw error;
  const isProblem = error instanceof Problem;
  const code = isProblem ? (codes[error.kind] ?? "unreadable-input") : error.code;
  const message = isProblem ? error.message : error.reason;
  return { ...(id !== undefined && { id }), error: { code, message, ...where } };
}

/** Why a batch ends before its end. */
function lastLine(error: unknown, { onFault }: BatchOptions): string {
  try {
    return lineOf(toErrorRecord(error, {}));
  } catch {
    onFault(error);
    return lineOf({ error: { code: "internal", message: "the service is at fault; what was sent is not to blame" } });
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

const utf8 = new TextEncoder();

/**
 * A stream that asks for more only when what was given is taken, and holds the place as long.
 * @param close Called once nothing more will be asked for.
 */
function streamOf(texts: AsyncGenerator<string, void>, place: Place, close: () => void): ReadableStream<Uint8Array> {
  const turns = new Turns();
  let taken = (): void => {};
  const end = (): void => {
    taken();
    place.leave();
    close();
  };
  return new ReadableStream({
    async pull(controller) {
      taken();
      // Where the taker takes all at once, nothing else would be done until the end.
      await turns.give();
      const { done, value } = await texts.next();
      if (done) {
        end();
        controller.close();
        return;
      }
      controller.enqueue(utf8.encode(value));
      taken = place.leaving((why) => {
        end();
        controller.enqueue(utf8.encode(lineOf(toErrorRecord(why, {}))));
        controller.close();
      });
    },
    async cancel() {
      end();
      await texts.return();
    },
  });
}
