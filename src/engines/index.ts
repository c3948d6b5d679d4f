export { type ClickhouseOptions, installClickhouse } from "./clickhouse.js";
export {
  type AnswerFormatName,
  answerFormatNames,
  type LineColumn,
  type LineField,
  type LineFormatName,
  lineColumns,
  lineFields,
  lineFormatNames,
} from "./line-formats.js";
export { answerLines, type LineOptions } from "./stdio.js";
