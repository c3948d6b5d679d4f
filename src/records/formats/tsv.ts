import { createDelimitedFormat } from "./delimited.js";

/** CSV parted by tabs, whatever the header has most of. */
export const tsvInput = createDelimitedFormat({ name: "tsv", title: "TSV", extensions: ["tsv", "tab"] }, "\t");
