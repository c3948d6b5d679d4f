export { type ExplanationOptions, explanation } from "./explanation.js";
export { bar, signed, sparkline } from "./figures.js";
export { markEvidence } from "./marked-text.js";
export { flatRow, rowColumns } from "./row.js";
export { createStyle, type Style, wantsColour } from "./style.js";
export { createTable, type Table, type TableOptions } from "./table.js";
