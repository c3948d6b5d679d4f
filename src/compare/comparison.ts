import { LABELS, type Label, tabulate } from "../domain.js";
import type { Source } from "../records/index.js";
import { createDistribution, type Distribution, stabilityIndex } from "./distribution.js";
import { pairById } from "./pairs.js";
import { readResults, type StoredResult } from "./results.js";

/**
 * What a concept adds now less what it added before, summed over the posts whose label moved. The bias and what is not
 * listed are parts of a score too: "(bias)" and "(omitted)".
 */
export interface Responsible {
  readonly concept: string;
  readonly name: string;
  readonly posts: number;
  readonly ml: number;
  readonly backend: number;
}

export interface Moved {
  readonly id: string;
  readonly from: Label;
  readonly to: Label;
  readonly leanBefore: number;
  readonly leanAfter: number;
  /** The three whose contributions changed most. */
  readonly concepts: readonly string[];
}

/** Two sets of results side by side: the same posts under two versions, or two periods. */
export interface Comparison {
  readonly before: Distribution;
  readonly after: Distribution;
  /** Posts that are in both; with none in common, only the distributions say something. */
  readonly matched: number;
  readonly moved: number;
  /** Of the matched posts: `matrix[from][to]`. */
  readonly matrix: Record<Label, Record<Label, number>>;
  /** Those that explain most of the moves first. */
  readonly concepts: readonly Responsible[];
  /** The first that moved. */
  readonly examples: readonly Moved[];
  readonly stability: { readonly labels: number; readonly confidences: number };
}

const mostConcepts = 20;
const mostExamples = 20;

/** @throws {JobsiftError} as `readResults` */
export async function compareResults(old: Source, current: Source): Promise<Comparison> {
  const [before, after] = [createDistribution(), createDistribution()];
  const matrix = tabulate(LABELS, () => tabulate(LABELS, () => 0));
  const responsible = new Map<string, Responsible>();
  const examples: Moved[] = [];
  let matched = 0;
  let moved = 0;
  for await (const pair of pairById(readResults(old), readResults(current))) {
    if (pair.before !== undefined) before.add(pair.before);
    if (pair.after !== undefined) after.add(pair.after);
    if (pair.before === undefined || pair.after === undefined) continue;
    matched++;
    matrix[pair.before.label][pair.after.label]++;
    if (pair.before.label === pair.after.label) continue;
    moved++;
    const changes = changesBetween(pair.before, pair.after);
    for (const change of changes) add(responsible, change);
    if (examples.length < mostExamples) examples.push(example(pair.before, pair.after, changes));
  }
  const [was, is] = [before.end(), after.end()];
  return {
    before: was,
    after: is,
    matched,
    moved,
    matrix,
    concepts: [...responsible.values()].sort(byWeight).slice(0, mostConcepts),
    examples,
    stability: {
      labels: stabilityIndex(Object.values(was.labels), Object.values(is.labels)),
      confidences: stabilityIndex(was.confidences, is.confidences),
    },
  };
}

/** Concepts whose contributions differ, the largest difference first. */
function changesBetween(before: StoredResult, after: StoredResult): readonly Responsible[] {
  const changes = new Map<string, Responsible>();
  for (const [result, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { concept, name, contributions } of partsOf(result)) {
      const known = changes.get(concept) ?? { concept, name, posts: 1, ml: 0, backend: 0 };
      const ml = known.ml + sign * contributions.ml;
      const backend = known.backend + sign * contributions.backend;
      changes.set(concept, { ...known, ml, backend });
    }
  }
  // Contributions have 4 decimals; less is what adding them up leaves.
  return [...changes.values()].filter((change) => weight(change) > 1e-6).sort(byWeight);
}

/** All that a score is the sum of. */
function partsOf({ evidence, axes, omitted }: StoredResult): readonly Part[] {
  const bias = { ml: axes.ml.bias, backend: axes.backend.bias };
  return [
    ...evidence,
    { concept: "(bias)", name: "bias", contributions: bias },
    { concept: "(omitted)", name: "evidence that is not listed", contributions: omitted.contributions },
  ];
}

type Part = Pick<StoredResult["evidence"][number], "concept" | "name" | "contributions">;

function add(responsible: Map<string, Responsible>, { concept, name, ml, backend }: Responsible): void {
  const known = responsible.get(concept);
  const { posts, ml: mlBefore, backend: backendBefore } = known ?? { posts: 0, ml: 0, backend: 0 };
  responsible.set(concept, { concept, name, posts: posts + 1, ml: mlBefore + ml, backend: backendBefore + backend });
}

function example(before: StoredResult, after: StoredResult, changes: readonly Responsible[]): Moved {
  const concepts = changes.slice(0, 3).map(({ concept }) => concept);
  const leans = { leanBefore: before.lean, leanAfter: after.lean };
  return { id: after.id, from: before.label, to: after.label, ...leans, concepts };
}

function byWeight(a: Responsible, b: Responsible): number {
  return weight(b) - weight(a) || (a.concept < b.concept ? -1 : 1);
}

function weight({ ml, backend }: Responsible): number {
  return Math.abs(ml) + Math.abs(backend);
}
