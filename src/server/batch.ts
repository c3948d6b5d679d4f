import type { Classification } from "../classification.js";
import { type ErrorCode, type ErrorRecord, JobsiftError } from "../errors.js";
import { parsePostBody } from "../schema/index.js";
import { brokenBody, decodeText, mediaTypeOf, mediaTypes, openBody, readText } from "./body.js";
import { parseJson } from "./json.js";
import { type Judge, toPost } from "./judge.js";
import type { Limits } from "./limits.js";
import { type Line, LineReader } from "./lines.js";
import type { Place } from "./places.js";
import { Problem, type ProblemKind } from "./problems.js";
import { respond } from "./response.js";

/** Answers are sent when they are about this long: larger ones would let others wait, smaller ones cost more than they carry. */
const flushLength = 1 << 15;

/** Judges an array, or a stream of NDJSON as it arrives; answers with a line for each post, as fast as they are taken. */
export async function classifyBatch(request: Request, place: Place, judge: Judge, limits: Limits): Promise<Response> {
  const type = mediaTypeOf(request, [...mediaTypes.json, ...mediaTypes.ndjson]);
  const isArray = mediaTypes.json.some((one) => one === type);
  const stream = isArray
    ? streamOf(answerArray(await readArray(request, place, limits), judge), () => place.leave())
    : await answerStream(request, place, judge, limits);
  return respond(stream, "application/x-ndjson");
}

/** @throws Problem `invalid-batch`, `batch-too-long` */
async function readArray(request: Request, place: Place, limits: Limits): Promise<readonly unknown[]> {
  const posts = parseJson(await readText(request, place, limits));
  if (!Array.isArray(posts)) throw new Problem("invalid-batch", "send an array of posts, or NDJSON");
  if (posts.length > limits.batchPosts) throw tooMany(limits);
  return posts;
}

async function* answerArray(posts: readonly unknown[], judge: Judge): AsyncGenerator<string> {
  let text = "";
  for (const [at, value] of posts.entries()) {
    text += lineOf(answer(() => value, judge, { row: at + 1 }));
    if (text.length < flushLength) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/**
 * Answers to a stream of lines.
 * @throws Problem for what is wrong before the first line has arrived; what goes wrong later is told in the last line
 */
async function answerStream(
  request: Request,
  place: Place,
  judge: Judge,
  limits: Limits,
): Promise<ReadableStream<Uint8Array>> {
  const reader = new LineReader(openBody(request), limits.bodyBytes);
  const next = async () => {
    try {
      return await place.arriving(reader.next());
    } catch (error) {
      await reader.cancel();
      throw brokenBody(error, request);
    }
  };
  return streamOf(answerLines(await next(), next, judge, limits), () => {
    place.leave();
    void reader.cancel();
  });
}

async function* answerLines(
  first: readonly Line[] | undefined,
  next: () => Promise<readonly Line[] | undefined>,
  judge: Judge,
  limits: Limits,
): AsyncGenerator<string> {
  let count = 0;
  let text = "";
  try {
    for (let lines = first; lines !== undefined; lines = await next()) {
      for (const { number, bytes } of lines) {
        count += 1;
        if (count > limits.batchPosts) throw tooMany(limits);
        text += lineOf(answer(() => parseLine(bytes, limits), judge, { line: number }));
        if (text.length < flushLength) continue;
        yield text;
        text = "";
      }
      // Whoever sends a post and waits for its answer gets it.
      if (text !== "") yield text;
      text = "";
    }
  } catch (error) {
    yield text + lineOf(toErrorRecord(error, {}));
  }
}

function parseLine(bytes: Uint8Array | undefined, { bodyBytes }: Limits): unknown {
  if (bytes === undefined) throw new JobsiftError("too-long", `a line may have ${bodyBytes} bytes`);
  return parseJson(decodeText(bytes));
}

/** What comes of one post of a batch. */
function answer(read: () => unknown, judge: Judge, place: Where): Classification | ErrorRecord {
  let value: unknown;
  try {
    value = read();
    return judge.judge(toPost(parsePostBody(value)));
  } catch (error) {
    return toErrorRecord(error, place, idOf(value));
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

function toErrorRecord(error: unknown, where: Where, id?: string | number): ErrorRecord {
  if (!(error instanceof JobsiftError || error instanceof Problem)) throw error;
  const isProblem = error instanceof Problem;
  const code = isProblem ? (codes[error.kind] ?? "unreadable-input") : error.code;
  return {
    ...(id !== undefined && { id }),
    error: { code, message: isProblem ? error.message : error.reason, ...where },
  };
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

/** A stream that asks for more only when what was given is taken; `close` is called once nothing more will be asked for. */
function streamOf(texts: AsyncGenerator<string, void>, close: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await texts.next();
        if (!done) return controller.enqueue(utf8.encode(value));
        close();
        controller.close();
      } catch (error) {
        close();
        controller.error(error);
      }
    },
    async cancel() {
      close();
      await texts.return();
    },
  });
}
