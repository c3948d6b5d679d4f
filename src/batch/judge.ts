import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { type ClassifierOptions, createClassifier } from "../index.js";
import {
  type Chunk,
  classifyRecord,
  errorRecord,
  isErrorRecord,
  type PostOptions,
  type PostRecord,
  parsePosts,
} from "../records/index.js";
import { jsonLines, type Keep, outputFormat } from "../results/index.js";
import { countError, countResult, emptyTally, type Tally } from "./tally.js";

/** What makes of a chunk of records a chunk of results: plain data, so that a worker can be told. */
export interface JudgeOptions {
  readonly classifier: ClassifierOptions;
  readonly posts: PostOptions;
  /** The name of the output format of the results. */
  readonly format: string;
  readonly keep?: Keep | undefined;
  /** Error records stand in place among the results, if the format holds them, or apart. */
  readonly errors: "among-results" | "apart";
}

/** What came of a chunk, in the order of its records: each is a result or an error. */
export interface Outcome {
  readonly results: Uint8Array<ArrayBuffer>;
  /** Error records as NDJSON, when they stand apart. */
  readonly errors: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
}

export type Judge = (chunk: Chunk) => Outcome;

/** Parses, classifies and writes; the lexicon is compiled with the first post. */
export function createJudge(options: JudgeOptions): Judge {
  const classifier = createClassifier(options.classifier);
  const format = outputFormat(options.format);
  const encode = format.encoding.results(options.keep);
  return (chunk) => {
    const tally = emptyTally();
    let results = "";
    let errors = "";
    for (const record of parsePosts(chunk, options.posts)) {
      const judged = isErrorRecord(record) ? record : judge(record);
      if (isErrorRecord(judged)) {
        countError(tally, judged);
        if (format.holdsErrors && options.errors === "among-results") results += format.encoding.error(judged);
        else errors += jsonLines.error(judged);
      } else {
        countResult(tally, judged.classification);
        results += judged.text;
      }
    }
    return { results: bytesOf(results), errors: bytesOf(errors), tally };
  };

  function judge(record: PostRecord): Judged | ErrorRecord {
    const classification = classifyRecord(format.namesByPlace ? named(record) : record, classifier);
    if (isErrorRecord(classification)) return classification;
    try {
      return { classification, text: encode(classification, record) };
    } catch (error) {
      // JSON that could be read can be too deep to be written.
      if (!(error instanceof RangeError)) throw error;
      const message = "a kept field is nested too deeply to be written";
      return errorRecord("invalid-record", message, record.place, classification.id);
    }
  }
}

function named(record: PostRecord): PostRecord {
  const { post, place } = record;
  return { ...record, post: { ...post, id: post.id ?? `#${place.row ?? place.line ?? place.file}` } };
}

interface Judged {
  readonly classification: Classification;
  readonly text: string;
}

const encoder = new TextEncoder();

/** In memory of its own, which a worker can give away. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.byteLength(text));
  encoder.encodeInto(text, bytes);
  return bytes;
}
