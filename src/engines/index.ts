export { type ClickhouseOptions, installClickhouse } from "./clickhouse.js";
export {
  type AnswerFormatName,
  answerFormatNames,
  LINE_COLUMNS,
  LINE_FIELDS,
  type LineColumn,
  type LineField,
  type LineFormatName,
  lineFormatNames,
} from "./line-formats.js";
export { answerLines, type LineOptions } from "./stdio.js";
