export { type EncodeResult, jsonLines, readJsonLines } from "./encoding.js";
export {
  formatFor,
  OUTPUT_FORMATS,
  type Output,
  type OutputFormat,
  type OutputFormatName,
  type OutputOptions,
  outputFormat,
  outputFormatNames,
  type Sink,
} from "./formats/index.js";
export { addFormulas, createFormulaCounts, type FormulaCounts } from "./formulas.js";
export type { FieldsToKeep } from "./kept-fields.js";
