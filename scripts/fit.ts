/**
 * Regenerates lexicon/weights.json from labelled posts, with the same steps as `jobsift fit`:
 * `npx tsx scripts/fit.ts [labelled posts] [file to write]`; then `npm run build:lexicon`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflectLexicon } from "../src/authoring/inflection.js";
import { readLexicon, shippedLexicon } from "../src/authoring/lexicon-files.js";
import { fileSource } from "../src/records/index.js";
import { fitWeights, formatWeights, hashed, readLabelled, recordOf } from "../src/tuning.js";

const folder = shippedLexicon();
const [data = join(folder, "../../shared/data/train.ndjson"), out = join(folder, "weights.json")] =
  process.argv.slice(2);

// The files, not what was last built from them.
const { lexicon: written, inflection } = readLexicon(folder);
const { lexicon } = inflectLexicon(written, inflection);

const { source, digest } = hashed(fileSource(data));
const { posts } = await readLabelled(source);
const fit = fitWeights(posts, lexicon);
const record = recordOf(fit, lexicon, digest());
writeFileSync(out, formatWeights(fit.weights, { $schema: "./schema/weights.schema.json", fit: record }));
console.log(JSON.stringify(record, null, 2));
