import { delimitedFormat } from "./delimited.js";

/** CSV parted by tabs, whatever the header has most of. */
export const tsv = delimitedFormat({ name: "tsv", title: "TSV", extensions: ["tsv", "tab"] }, () => "\t");
