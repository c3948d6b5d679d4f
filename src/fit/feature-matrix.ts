import { createClassifier } from "../classifier.js";
import type { Section } from "../domain.js";
import type { Lexicon, Weighted } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { dilutionOf } from "../score/contributions.js";
import { createExtentReader, type PostExtent } from "./post-parts.js";

/** What has a weight: a concept in a kind of section, or an interaction, which counts as a duty. */
export interface Feature {
  /** Index into `FeatureMatrix.concepts`. */
  readonly concept: number;
  readonly section: Section;
}

/** What one post holds: pairs, and how much of its weight each counts with. */
export interface FeatureRow extends PostExtent {
  /** Indexes into `FeatureMatrix.features`. */
  readonly features: readonly number[];
  /** As many as features, each above 0: what damping leaves, and dilution, where that has been counted in. */
  readonly factors: readonly number[];
  /** Of concepts outside of the title. */
  readonly count: number;
}

/** Posts as their evidence. */
export interface FeatureMatrix {
  /** The concepts and interactions that some post holds. */
  readonly concepts: readonly Weighted[];
  /** In the order in which they were first seen. */
  readonly features: readonly Feature[];
  /** One a post, in the order given. */
  readonly rows: readonly FeatureRow[];
}

/** Reads the features out of the evidence that the classifier gives, so that weights are fitted to what it computes. */
export function featuresOf(posts: readonly Post[], lexicon: Lexicon): FeatureMatrix {
  const { classify } = createClassifier({ lexicon });
  const readExtent = createExtentReader(lexicon);
  const { interactions = [] } = lexicon;
  const byId = new Map([...lexicon.concepts, ...interactions].map((each): [string, Weighted] => [each.id, each]));
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

  const rows = posts.map((post): FeatureRow => {
    const { evidence } = classify(post);
    const strongest = new Map<number, number>();
    for (const { concept, section, damped } of evidence) {
      const pair = indexOf(concept, section);
      strongest.set(pair, Math.max(strongest.get(pair) ?? 0, damped?.factor ?? 1));
    }
    const count = [...strongest.keys()].filter((pair) => features[pair]?.section !== "title").length;
    for (const { damped, joined = [] } of evidence) {
      for (const id of joined) {
        const pair = indexOf(id, "duties");
        strongest.set(pair, Math.min(strongest.get(pair) ?? 1, damped?.factor ?? 1));
      }
    }
    return { features: [...strongest.keys()], factors: [...strongest.values()], count, ...readExtent(post) };
  });
  return { concepts, features, rows };
}

/** How many concepts the text of a usual post holds: the median of those that hold any; at least 1. */
export function usualEvidenceOf(rows: readonly FeatureRow[]): number {
  const counts = rows.flatMap(({ count }) => (count === 0 ? [] : [count])).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 1;
}

/** Counts dilution into the factors. */
export function dilute({ rows, ...rest }: FeatureMatrix, usualEvidence: number): FeatureMatrix {
  const diluteRow = ({ features, factors, count, ...row }: FeatureRow): FeatureRow => {
    const dilution = dilutionOf(count, usualEvidence);
    const isTitle = (i: number) => rest.features[features[i] ?? 0]?.section === "title";
    return { features, factors: factors.map((factor, i) => (isTitle(i) ? factor : factor * dilution)), count, ...row };
  };
  return { ...rest, rows: rows.map(diluteRow) };
}
