export { type ExplanationOptions, formatExplanation } from "./explanation.js";
export { drawBar, drawSparkline, formatSigned } from "./figures.js";
export { markEvidence } from "./marked-text.js";
export { flattenResult, ROW_COLUMNS, toRow } from "./row.js";
export { createStyle, type Style, wantsColour } from "./style.js";
export { createTable, type Table, type TableOptions } from "./table.js";
