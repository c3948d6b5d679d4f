export { type FieldNames, findFields, type MeasureText, type NamedFields, type NamedText } from "./fields.js";
export { BESIDE_ORDERS, isPlainName, meaningOf, type NameMeaning, plainName } from "./spelling.js";
export {
  ENVELOPES,
  FURTHER_LISTS,
  JOB_WRAPPERS,
  type NamedSection,
  PART_NAMES,
  type PostPart,
  SECTION_LISTS,
  SECTION_NAMES,
  VALUE_MEMBERS,
  type ValueKind,
  WRAPPERS,
} from "./table.js";
