import { createDelimitedOutput } from "./delimited.js";

export const tsvOutput = createDelimitedOutput({ name: "tsv", title: "TSV", delimiter: "\t" });
