export { type ClickhouseOptions, installClickhouse } from "./clickhouse.js";
export {
  answerLines,
  type LineColumn,
  type LineField,
  type LineOptions,
  lineColumns,
  lineFields,
  lineFormats,
} from "./stdio.js";
