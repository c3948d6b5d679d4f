import { createRandom } from "../../src/evaluate/random.js";
import type { Lexicon } from "../../src/index.js";
import type { LabelledPost, Level } from "../../src/tuning.js";
import { lexiconOf } from "../small-lexicon.js";

/** Log odds on each axis that a word among the duties adds in the made-up world. */
export const truth = {
  tensors: { ml: 2.5, backend: -0.5 },
  embeddings: { ml: 1.5, backend: 0.5 },
  queues: { ml: -0.5, backend: 2.5 },
  endpoints: { ml: 0.5, backend: 1.5 },
  // The author takes it for a sign of machine learning, and it speaks against it.
  dashboards: { ml: -2, backend: 0 },
} as const;

export type Word = keyof typeof truth;
export const words = Object.keys(truth) as Word[];

const bias = { ml: -1.5, backend: -1.5 };

/** Words of no meaning: they make a post so long that its silence counts, and unlike every other. */
function filler(id: number): string {
  const random = createRandom(id + 1);
  return Array.from({ length: 70 }, () => `za${Math.floor(random() * 26 ** 4).toString(36)}`).join(" ");
}

/** The author is right about the sides of all words but one, and wrong about their strengths. */
export function madeUpLexicon(): Lexicon {
  return lexiconOf([
    { id: "tensors", forms: ["tensors"], leaning: "ml", strength: 1 },
    { id: "embeddings", forms: ["embeddings"], leaning: "ml", strength: 1 },
    { id: "queues", forms: ["queues"], leaning: "backend", strength: 1 },
    { id: "endpoints", forms: ["endpoints"], leaning: "backend", strength: 1 },
    { id: "dashboards", forms: ["dashboards"], leaning: "ml", strength: 1 },
    { id: "never-seen", forms: ["zeppelins"], leaning: "ml", strength: 2 },
  ]);
}

/** Posts of the made-up world, several of each company; labels are drawn from the true odds. */
export function madeUpPosts(count: number, seed = 5): LabelledPost[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, id): LabelledPost => {
    const used = words.filter(() => random() < 0.4);
    const level = (axis: "ml" | "backend"): Level => {
      const odds = used.reduce((sum, word) => sum + truth[word][axis], bias[axis]);
      return random() < 1 / (1 + Math.exp(-odds)) ? 2 : 0;
    };
    const ml = level("ml");
    const backend = level("backend");
    const label = ml === 2 ? (backend === 2 ? "mixed" : "ml") : backend === 2 ? "backend" : "neither";
    const description = `Responsibilities:\nNumber ${id}: ${used.join(" and ")} all day.\n${filler(id)}.`;
    const lean = ml === backend ? 0 : ml > backend ? 2 : -2;
    return { post: { id, company: `Firm ${id % 97}`, description }, label, ml, backend, lean };
  });
}
