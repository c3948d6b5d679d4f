import { readFileSync, writeFileSync } from "node:fs";
import { createClassifier, defaultLexicon } from "../src/index.js";
import { calibrate, readLabelled, type ScoredPost } from "../src/tuning/index.js";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Usage: tsx lexicon/calibrate.ts <labelled posts>");

const lexicon = defaultLexicon();
const identity = { scale: 1, shift: 0 };
const { classify } = createClassifier({
  lexicon: { ...lexicon, weights: { ...lexicon.weights, calibration: { ml: identity, backend: identity } } },
  maxEvidence: 0,
});

const { posts } = await readLabelled(path);
const scored = posts.flatMap(({ post, ml, backend, lean }): ScoredPost[] => {
  if (ml === undefined || backend === undefined) return [];
  const { axes } = classify(post);
  return [{ scores: { ml: axes.ml.score, backend: axes.backend.score }, ml, backend, lean }];
});
const fitted = calibrate(scored);

const file = new URL("weights.json", import.meta.url);
const weights = JSON.parse(readFileSync(file, "utf8"));
// More digits than the posts can settle would only be noise in the diff of the next fit.
const rounded = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toFixed(4)) : value);
Object.assign(weights, JSON.parse(JSON.stringify(fitted, rounded)));
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);

console.log(JSON.stringify(fitted, rounded));
console.log(`Fitted on ${scored.length} posts into lexicon/weights.json; now run: npm run build:lexicon`);
