import type { Section } from "../classification.js";
import { createClassifier } from "../classifier.js";
import type { Concept, Lexicon } from "../lexicon/types.js";
import type { Post } from "../post.js";

/** What has a weight: a concept in a kind of section. */
export interface Pair {
  /** Index into `Features.concepts`. */
  readonly concept: number;
  readonly section: Section;
}

/** What one post holds: pairs, and how much of its weight each counts with (1, or the damping factor). */
export interface FeatureRow {
  /** Indexes into `Features.pairs`. */
  readonly pairs: readonly number[];
  /** As many as pairs, each in (0, 1]. */
  readonly factors: readonly number[];
}

/** Posts as their evidence. */
export interface Features {
  /** The concepts that some post mentions. */
  readonly concepts: readonly Concept[];
  /** In the order in which they were first seen. */
  readonly pairs: readonly Pair[];
  /** One a post, in the order given. */
  readonly rows: readonly FeatureRow[];
}

/** Reads the features out of the evidence that the classifier gives, so that weights are fitted to what it computes. */
export function featuresOf(posts: readonly Post[], lexicon: Lexicon): Features {
  const { classify } = createClassifier({ lexicon });
  const known = new Map(lexicon.concepts.map((concept) => [concept.id, concept]));
  const concepts: Concept[] = [];
  const conceptIndex = new Map<string, number>();
  const pairs: Pair[] = [];
  const pairIndex = new Map<string, number>();

  const indexOf = (id: string, section: Section): number => {
    const key = `${id} ${section}`;
    const seen = pairIndex.get(key);
    if (seen !== undefined) return seen;
    const concept = known.get(id);
    if (concept === undefined) throw new RangeError(`evidence for the unknown concept ${id}`);
    const index = conceptIndex.get(id) ?? concepts.push(concept) - 1;
    conceptIndex.set(id, index);
    pairIndex.set(key, pairs.length);
    return pairs.push({ concept: index, section }) - 1;
  };

  const rows = posts.map((post): FeatureRow => {
    const strongest = new Map<number, number>();
    for (const { concept, section, damped } of classify(post).evidence) {
      const pair = indexOf(concept, section);
      strongest.set(pair, Math.max(strongest.get(pair) ?? 0, damped?.factor ?? 1));
    }
    return { pairs: [...strongest.keys()], factors: [...strongest.values()] };
  });
  return { concepts, pairs, rows };
}
