/**
 * Regenerates lexicon/weights.json from labelled posts, with the same steps as `jobsift fit`:
 * `npm run fit -- [labelled posts] [file to write]`, which then builds the lexicon.
 */
import { writeFileSync } from "node:fs";
import { formatWeights, recordFit } from "../src/fit/index.js";
import { fitLexicon } from "./lexicon/fitted.js";
import { dataFile, fromRoot } from "./project.js";

const [path = dataFile("train.ndjson"), out = fromRoot("lexicon/weights.json")] = process.argv.slice(2);

const { fit, lexicon, data } = await fitLexicon(path);
const record = recordFit(fit, lexicon, data.sha256);
writeFileSync(out, formatWeights(fit.weights, { $schema: "./schema/weights.schema.json", fit: record }));
console.log(JSON.stringify(record, null, 2));
