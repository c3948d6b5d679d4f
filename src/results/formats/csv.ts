import { createDelimitedOutput } from "./delimited.js";

export const csvOutput = createDelimitedOutput({ name: "csv", title: "CSV", delimiter: "," });
