/**
 * Regenerates lexicon/weights.json from labelled posts, with the same steps as `jobsift fit`:
 * `npx tsx lexicon/fit.ts [labelled posts] [file to write]`; then `npm run build:lexicon`.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileSource } from "../src/records/index.js";
import { fitWeights, formatWeights, hashed, readLabelled, recordOf } from "../src/tuning/index.js";
import { inflectLexicon } from "../src/tuning/inflection.js";
import { readLexicon } from "../src/tuning/lexicon-files.js";

const folder = dirname(fileURLToPath(import.meta.url));
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
