import { Bytes } from "../bytes.js";
import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { type ClassifierOptions, createClassifier } from "../index.js";
import {
  type Chunk,
  classifyRecord,
  createErrorRecord,
  isErrorRecord,
  nameOfPlace,
  type PostOptions,
  type PostRecord,
  parsePostRecords,
} from "../records/index.js";
import { addFormulas, createFormulaCounts, type FieldsToKeep, jsonLines, outputFormat } from "../results/index.js";
import { isSelected, rankOf, type SelectedResult, type Selection } from "./selection.js";
import { createTally, type Tally, tallyError, tallyReading, tallyResult } from "./tally.js";

/** What makes of a chunk of records a chunk of results: plain data, so that a worker can be told. */
export interface ChunkClassifierOptions {
  readonly classifierOptions: ClassifierOptions;
  readonly posts: PostOptions;
  /** The name of the output format of the results. */
  readonly format: string;
  readonly keep?: FieldsToKeep | undefined;
  /** As `EncodingOptions` has it. */
  readonly excel?: boolean | undefined;
  /** All results are written when absent; else error records stand apart. */
  readonly selection?: Selection | undefined;
  /** Error records stand in place among the results, if the format holds them, or apart. */
  readonly errors: "among-results" | "apart";
}

/** What came of a chunk, in the order of its records: each is a result or an error. Bytes stand in memory that threads share. */
export interface Outcome {
  readonly results: Uint8Array;
  /** Error records as NDJSON, when they stand apart. */
  readonly errors: Uint8Array;
  /** The results one by one, when some were selected. */
  readonly selected: readonly SelectedResult[];
  readonly tally: Tally;
  /** Results and errors: more than records where a record is a payload of several postings, fewer where it has none. */
  readonly items: number;
}

export type ChunkClassifier = (chunk: Chunk) => Outcome;

/** Parses, classifies and writes; the lexicon is compiled with the first post. */
export function createChunkClassifier(options: ChunkClassifierOptions): ChunkClassifier {
  const classifier = createClassifier(options.classifierOptions);
  const format = outputFormat(options.format);
  const { selection } = options;
  let formulas = createFormulaCounts();
  const encode = format.encoding.results(options, (kind) => formulas[kind]++);
  const results = new Bytes();
  const errors = new Bytes();
  return (chunk) => {
    // A chunk that failed has left its first results.
    results.clear();
    errors.clear();
    const tally = createTally();
    const selected: SelectedResult[] = [];
    let items = 0;
    for (const record of parsePostRecords(chunk, options.posts)) {
      items++;
      if (!isErrorRecord(record)) tallyReading(tally, record);
      const outcome = isErrorRecord(record) ? record : classifyOne(record);
      if (isErrorRecord(outcome)) {
        tallyError(tally, outcome);
        if (format.holdsErrors && options.errors === "among-results") results.addText(format.encoding.error(outcome));
        else errors.addText(jsonLines.error(outcome));
      } else {
        const { classification, text } = outcome;
        tallyResult(tally, classification);
        if (text === undefined) continue;
        const { length } = results;
        results.addText(text);
        if (selection === undefined) addFormulas(tally.formulas, formulas);
        else selected.push({ length: results.length - length, rank: rankOf(classification, selection), formulas });
      }
    }
    return { results: results.share(), errors: errors.share(), selected, tally, items };
  };

  function classifyOne(record: PostRecord): EncodedResult | ErrorRecord {
    const classification = classifyRecord(format.namesByPlace ? nameByPlace(record) : record, classifier);
    if (isErrorRecord(classification)) return classification;
    if (selection !== undefined && !isSelected(classification, selection)) return { classification, text: undefined };
    formulas = createFormulaCounts();
    try {
      return { classification, text: encode(classification, record) };
    } catch (error) {
      // JSON that could be read can be too deep to be written.
      if (!(error instanceof RangeError)) throw error;
      const message = "a kept field is nested too deeply to be written";
      return createErrorRecord("invalid-record", message, record.place, classification.id);
    }
  }
}

function nameByPlace(record: PostRecord): PostRecord {
  const { post, place } = record;
  return { ...record, post: { ...post, id: post.id ?? nameOfPlace(place) } };
}

interface EncodedResult {
  readonly classification: Classification;
  /** Absent when the result is not to be written. */
  readonly text: string | undefined;
}
