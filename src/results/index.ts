export { type EncodeResult, jsonLines, readJsonLines } from "./encoding.js";
export {
  formatFor,
  type Output,
  type OutputFormat,
  type OutputFormatName,
  type OutputOptions,
  outputFormat,
  outputFormatNames,
  outputFormats,
  type Sink,
} from "./formats/index.js";
export type { Keep } from "./kept-fields.js";
