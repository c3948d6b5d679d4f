import { LABELS, type Label, tabulate } from "../domain.js";
import type { Input } from "../records/index.js";
import { createDistribution, type Distribution, measureStability } from "./distribution.js";
import { pairById } from "./pairs.js";
import { readResults, type StoredResult } from "./results.js";

/**
 * What a concept adds now less what it added before, summed over the posts whose label moved. The bias and what is not
 * listed are parts of a score too: "(bias)" and "(omitted)".
 */
export interface ConceptChange {
  readonly concept: string;
  readonly name: string;
  readonly posts: number;
  readonly ml: number;
  readonly backend: number;
}

export interface MovedPost {
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
  readonly concepts: readonly ConceptChange[];
  /** The first that moved. */
  readonly examples: readonly MovedPost[];
  readonly stability: { readonly labels: number; readonly confidences: number };
}

const MOST_CONCEPTS = 20;
const MOST_EXAMPLES = 20;

/** @throws {JobsiftError} as `readResults` */
export async function compareResults(old: Input, current: Input): Promise<Comparison> {
  const [before, after] = [createDistribution(), createDistribution()];
  const matrix = tabulate(LABELS, () => tabulate(LABELS, () => 0));
  const responsible = new Map<string, ConceptChange>();
  const examples: MovedPost[] = [];
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
    for (const change of changes) addChange(responsible, change);
    if (examples.length < MOST_EXAMPLES) examples.push(toMovedPost(pair.before, pair.after, changes));
  }
  const [was, is] = [before.end(), after.end()];
  return {
    before: was,
    after: is,
    matched,
    moved,
    matrix,
    concepts: [...responsible.values()].sort(byMagnitude).slice(0, MOST_CONCEPTS),
    examples,
    stability: {
      labels: measureStability(Object.values(was.labels), Object.values(is.labels)),
      confidences: measureStability(was.confidences, is.confidences),
    },
  };
}

/** Concepts whose contributions differ, the largest difference first. */
function changesBetween(before: StoredResult, after: StoredResult): readonly ConceptChange[] {
  const changes = new Map<string, ConceptChange>();
  for (const [result, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { concept, name, contributions } of partsOfScore(result)) {
      const known = changes.get(concept) ?? { concept, name, posts: 1, ml: 0, backend: 0 };
      const ml = known.ml + sign * contributions.ml;
      const backend = known.backend + sign * contributions.backend;
      changes.set(concept, { ...known, ml, backend });
    }
  }
  // Contributions have 4 decimals; less is what adding them up leaves.
  return [...changes.values()].filter((change) => weight(change) > 1e-6).sort(byMagnitude);
}

/** All that a score is the sum of. */
function partsOfScore({ evidence, axes, omitted }: StoredResult): readonly ScorePart[] {
  const bias = { ml: axes.ml.bias, backend: axes.backend.bias };
  return [
    ...evidence,
    { concept: "(bias)", name: "bias", contributions: bias },
    { concept: "(omitted)", name: "evidence that is not listed", contributions: omitted.contributions },
  ];
}

type ScorePart = Pick<StoredResult["evidence"][number], "concept" | "name" | "contributions">;

function addChange(responsible: Map<string, ConceptChange>, { concept, name, ml, backend }: ConceptChange): void {
  const known = responsible.get(concept);
  const { posts, ml: mlBefore, backend: backendBefore } = known ?? { posts: 0, ml: 0, backend: 0 };
  responsible.set(concept, { concept, name, posts: posts + 1, ml: mlBefore + ml, backend: backendBefore + backend });
}

function toMovedPost(before: StoredResult, after: StoredResult, changes: readonly ConceptChange[]): MovedPost {
  const concepts = changes.slice(0, 3).map(({ concept }) => concept);
  const leans = { leanBefore: before.lean, leanAfter: after.lean };
  return { id: after.id, from: before.label, to: after.label, ...leans, concepts };
}

function byMagnitude(a: ConceptChange, b: ConceptChange): number {
  return weight(b) - weight(a) || (a.concept < b.concept ? -1 : 1);
}

function weight({ ml, backend }: ConceptChange): number {
  return Math.abs(ml) + Math.abs(backend);
}
