import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { formatMistake, shippedLexiconFolder } from "../src/authoring/index.js";
import { generate } from "./lexicon/generated.js";
import { fromRoot } from "./project.js";

const { files, collisions, mistakes } = generate(shippedLexiconFolder());

for (const { form, from, owner } of collisions) {
  console.log(`"${form}", an inflection in ${from}, is left to ${owner}`);
}
for (const mistake of mistakes) console.error(formatMistake(mistake));
if (mistakes.length > 0) process.exit(1);

for (const [path, content] of files) writeFileSync(fromRoot(path), content);
const data = files.get("src/lexicon/default.ts") ?? "";
console.log(`src/lexicon/default.ts: ${data.length} characters, ${gzipSync(data).length} bytes gzip`);
