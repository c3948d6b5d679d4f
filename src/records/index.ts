export { VENDOR_NAMES } from "../ats/reading.js";
export { formatAlternatives } from "./alternatives.js";
export { formatCsvRow } from "./cells.js";
export { type Chunk, cutChunks, faultyChunk, type RecordSpan, type RecordSyntax } from "./chunk.js";
export { type ChunkOptions, readChunks } from "./chunk-reader.js";
export { refuseEncoding } from "./encoding.js";
export {
  createErrorRecord,
  formatPlace,
  isErrorRecord,
  nameOfPlace,
  type RawRecord,
  toErrorRecord,
} from "./error-records.js";
export { type FieldNames, postFromRecord } from "./fields.js";
export { describeLeftOut, READABLE_EXTENSIONS, READABLE_PATTERN } from "./file-names.js";
export { INPUT_FORMATS, type InputFormatName, inputFormatNames } from "./formats/index.js";
export {
  explainSystemError,
  type Input,
  inputFromFile,
  inputFromStream,
  type Place,
  systemCodeOf,
  unreadable,
  watchBytes,
} from "./input.js";
export { LineSplitter } from "./lines.js";
export { findNamed } from "./named.js";
export { importOptional } from "./optional-package.js";
export { classifyRecord } from "./outcome.js";
export { createParquetWriter } from "./parquet-writer.js";
export type { PostOptions, VendorChoice } from "./payloads.js";
export { onlyPosting, type PostRecord, readPostings, tellOf } from "./postings.js";
export { parsePostRecords, parseRecords, readRaw } from "./record-parser.js";
export {
  type ReadOptions,
  type RecordWithPost,
  readPostRecords,
  readRecords,
  readRecordsWithPosts,
} from "./record-reader.js";
export { addRemark, addRemarks, formatRemarks, type RemarkListener, type Remarks } from "./remarks.js";
