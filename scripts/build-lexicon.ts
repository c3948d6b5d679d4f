import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { shippedLexicon } from "../src/authoring/lexicon-files.js";
import { formatMistake } from "../src/authoring/mistakes.js";
import { generate } from "./lexicon/generated.js";

const folder = shippedLexicon();
const { files, collisions, mistakes } = generate(folder);

for (const { form, from, owner } of collisions) {
  console.log(`"${form}", an inflection in ${from}, is left to ${owner}`);
}
for (const mistake of mistakes) console.error(formatMistake(mistake));
if (mistakes.length > 0) process.exit(1);

for (const [path, content] of files) writeFileSync(join(folder, "..", path), content);
const data = files.get("src/lexicon/default.ts") ?? "";
console.log(`src/lexicon/default.ts: ${data.length} characters, ${gzipSync(data).length} bytes gzip`);
