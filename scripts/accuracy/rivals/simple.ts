import type { LabelledPost } from "../../../src/evaluate/index.js";
import { isCore } from "../../../src/evaluate/index.js";
import { minimise, type Objective } from "../../../src/fit/lbfgs.js";
import type { Axis, Lexicon } from "../../../src/index.js";
import { byAxes, type Rival, textsOf, wordsOf } from "./rival.js";

const MOST_NEEDED = 8;

/** Counts the terms that the source document names, without a look at where they stand. */
export function seedKeywords({ concepts }: Lexicon): Rival {
  const seeds = concepts.filter(({ source }) => source !== "practice");
  const owner = new Map(
    seeds.flatMap((concept) => concept.forms.map((form) => [form.toLowerCase(), concept] as const)),
  );
  const longestFirst = [...owner.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const expression = new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "g");
  const count = (labelled: LabelledPost) => {
    const { title, text } = textsOf(labelled);
    const found = new Set(
      `${title}\n${text}`
        .toLowerCase()
        .match(expression)
        ?.map((form) => owner.get(form)),
    );
    const leaning = (axis: Axis) =>
      [...found].filter((seed) => seed?.leaning === axis || seed?.leaning === "both").length;
    return { ml: leaning("ml"), backend: leaning("backend") };
  };
  return {
    name: "keyword count",
    note: `${seeds.length} concepts of the source document; how many make a core duty is learned`,
    judge(known, asked) {
      const counts = known.map(count);
      const needed = (axis: Axis) => {
        const right = (least: number) =>
          known.filter(({ label }, i) => isCore(label, axis) === (counts[i]?.[axis] ?? 0) >= least).length;
        const choices = Array.from({ length: MOST_NEEDED }, (_, i) => i + 1);
        return choices.reduce((best, least) => (right(least) > right(best) ? least : best));
      };
      const least = { ml: needed("ml"), backend: needed("backend") };
      return asked.map(count).map(({ ml, backend }) => ({
        ...byAxes(ml - least.ml + 0.5, backend - least.backend + 0.5),
        lean: ml - backend,
      }));
    },
  };
}

const BUCKETS = 1 << 14;
const RIDGE = 0.5;

/** Logistic regression of both axes on the words and pairs of words of the title alone. */
export const titleRegression: Rival = {
  name: "titles, logistic regression",
  note: `words and pairs of words hashed into ${BUCKETS} features`,
  judge(known, asked) {
    const rows = known.map(titleFeatures);
    const weightsOf = (axis: Axis) =>
      regress(
        rows,
        known.map(({ label }) => isCore(label, axis)),
      );
    const weights = { ml: weightsOf("ml"), backend: weightsOf("backend") };
    return asked.map((labelled) => {
      const row = titleFeatures(labelled);
      return byAxes(odds(row, weights.ml), odds(row, weights.backend));
    });
  },
};

/** The last feature is the bias. */
function titleFeatures(labelled: LabelledPost): number[] {
  const words = ["<", ...wordsOf(textsOf(labelled).title), ">"];
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return [...new Set([...words.slice(1, -1), ...pairs].map(bucketOf)), BUCKETS];
}

/** FNV-1a over UTF-16 units. */
function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

function regress(rows: readonly (readonly number[])[], core: readonly boolean[]): Float64Array {
  const size = BUCKETS + 1;
  const objective: Objective = (weights, gradient) => {
    let total = 0;
    for (let i = 0; i < BUCKETS; i++) {
      const weight = weights[i] ?? 0;
      total += (RIDGE / 2) * weight ** 2;
      gradient[i] = RIDGE * weight;
    }
    gradient[BUCKETS] = 0;
    rows.forEach((row, i) => {
      const score = odds(row, weights);
      const sign = core[i] ? 1 : -1;
      total += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(-sign * score, 0);
      const slope = -sign / (1 + Math.exp(sign * score));
      for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + slope;
    });
    return total;
  };
  const lower = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const upper = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  return minimise(objective, new Float64Array(size), { lower, upper, tolerance: 0.01 }).point;
}

function odds(row: readonly number[], weights: Float64Array): number {
  return row.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}
