import { createClassifier } from "../classifier.js";
import { judge } from "../context/judge.js";
import { PostReader } from "../context/reading/post-reader.js";
import type { Section } from "../domain.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon, Weighted, WorkModel } from "../lexicon/types.js";
import { WORK_AMOUNTS } from "../lexicon/work-amounts.js";
import { checkPost, type Post } from "../post.js";
import { amountsOf } from "../score/amounts.js";
import { dilutionOf } from "../score/contributions.js";
import { type PostExtent, postExtentOf } from "./post-parts.js";
import { roundTo } from "./rounding.js";

/** What has a weight: a concept in a kind of section, or an interaction or an amount of work, which count as duties. */
export interface Feature {
  /** Index into `FeatureMatrix.concepts`. */
  readonly concept: number;
  readonly section: Section;
}

/** What one post holds: pairs, and how much of its weight each counts with. */
export interface FeatureRow extends PostExtent {
  /** Indexes into `FeatureMatrix.features`. */
  readonly features: readonly number[];
  /** As many as features: what damping leaves, and dilution, where that has been counted in; of an amount of work its value. */
  readonly factors: readonly number[];
  /** Of concepts outside of the title, each by what damping leaves of it. */
  readonly count: number;
}

const AMOUNT_IDS: ReadonlySet<string> = new Set(WORK_AMOUNTS.map(({ id }) => id));

/** Posts as their evidence. */
export interface FeatureMatrix {
  /** The concepts, interactions and amounts of work that some post holds. */
  readonly concepts: readonly Weighted[];
  /** In the order in which they were first seen. */
  readonly features: readonly Feature[];
  /** One a post, in the order given. */
  readonly rows: readonly FeatureRow[];
}

/**
 * Reads the features out of the evidence that the classifier gives, so that weights are fitted to what it computes.
 *
 * @param works Models of work, by fold: what is left of a mention must not be told by a model that has seen its post's marks. Default: that of the lexicon.
 * @param foldOf By index of the post. Default: all are of one fold.
 */
export function featuresOf(
  posts: readonly Post[],
  lexicon: Lexicon,
  works: readonly (WorkModel | undefined)[] = [lexicon.weights.work],
  foldOf: (index: number) => number = () => 0,
): FeatureMatrix {
  const readers = works.map((work) =>
    createFeatureReader({ ...lexicon, weights: { ...lexicon.weights, ...(work && { work }) } }),
  );
  const { interactions = [] } = lexicon;
  const byId = new Map(
    [...lexicon.concepts, ...interactions, ...WORK_AMOUNTS].map((each): [string, Weighted] => [each.id, each]),
  );
  const concepts: Weighted[] = [];
  const conceptIndex = new Map<string, number>();
  const features: Feature[] = [];
  const pairIndex = new Map<string, number>();

  const indexOf = (id: string, section: Section): number => {
    const key = `${id} ${section}`;
    const seen = pairIndex.get(key);
    if (seen !== undefined) return seen;
    const concept = byId.get(id);
    if (concept === undefined) throw new RangeError(`evidence for the unknown concept ${id}`);
    const index = conceptIndex.get(id) ?? concepts.push(concept) - 1;
    conceptIndex.set(id, index);
    pairIndex.set(key, features.length);
    return features.push({ concept: index, section }) - 1;
  };

  const rows = posts.map((post, index): FeatureRow => {
    const read = readers[foldOf(index)];
    if (read === undefined) throw new RangeError(`no model of work for the post ${index}`);
    const { evidence, amounts, ...extent } = read(post);
    const strongest = new Map<number, number>();
    for (const { concept, section, damped } of evidence) {
      const pair = indexOf(concept, section);
      strongest.set(pair, Math.max(strongest.get(pair) ?? 0, damped?.factor ?? 1));
    }
    const counting = [...strongest].map(([pair, factor]) => (features[pair]?.section === "title" ? 0 : factor));
    const count = counting.reduce((sum, factor) => sum + factor, 0);
    for (const { damped, joined = [] } of evidence) {
      for (const id of joined) {
        if (AMOUNT_IDS.has(id)) continue;
        const pair = indexOf(id, "duties");
        strongest.set(pair, Math.min(strongest.get(pair) ?? 1, damped?.factor ?? 1));
      }
    }
    WORK_AMOUNTS.forEach(({ id }, kind) => {
      const amount = amounts[kind]?.value ?? 0;
      if (amount > 0) strongest.set(indexOf(id, "duties"), amount);
    });
    return { features: [...strongest.keys()], factors: [...strongest.values()], count, ...extent };
  });
  return { concepts, features, rows };
}

/** Reads what a post holds: its evidence, its amounts of work, its extent. */
function createFeatureReader(lexicon: Lexicon) {
  const { classify } = createClassifier({ lexicon });
  const reader = new PostReader(compileLexicon(lexicon));
  return (post: Post) => {
    const { evidence } = classify(post);
    const reading = reader.read(checkPost(post));
    const amounts = amountsOf(judge(reading), reading.lexicon.concepts);
    return { evidence, amounts, ...postExtentOf(reading) };
  };
}

/** How many concepts the text of a usual post holds: the median of those that hold any; at least 1. */
export function usualEvidenceOf(rows: readonly FeatureRow[]): number {
  const counts = rows.flatMap(({ count }) => (count === 0 ? [] : [count])).sort((a, b) => a - b);
  return roundTo(counts[counts.length >> 1] ?? 1, 2);
}

/** Counts dilution into the factors. */
export function dilute({ rows, ...rest }: FeatureMatrix, usualEvidence: number): FeatureMatrix {
  const diluteRow = ({ features, factors, count, ...row }: FeatureRow): FeatureRow => {
    const dilution = dilutionOf(count, usualEvidence);
    const isDiluted = (pair: number) => {
      const { concept = 0, section } = rest.features[pair] ?? {};
      return section !== "title" && !AMOUNT_IDS.has(rest.concepts[concept]?.id ?? "");
    };
    const diluted = factors.map((factor, i) => (isDiluted(features[i] ?? 0) ? factor * dilution : factor));
    return { features, factors: diluted, count, ...row };
  };
  return { ...rest, rows: rows.map(diluteRow) };
}
