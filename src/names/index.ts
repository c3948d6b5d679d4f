export { type FieldNames, findFields, type NamedFields, type NamedText } from "./fields.js";
export { BESIDE_ORDERS, isPlainName, meaningOf, plainName } from "./spelling.js";
export {
  ENVELOPES,
  FURTHER_LISTS,
  JOB_WRAPPERS,
  PART_NAMES,
  SECTION_LISTS,
  SECTION_NAMES,
  VALUE_MEMBERS,
  type ValueKind,
  WRAPPERS,
} from "./table.js";
