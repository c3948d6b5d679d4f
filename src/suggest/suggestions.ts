import type { RejectedTerm } from "../authoring/index.js";
import type { AxisValues, Classification } from "../classification.js";
import { AXES, type Axis, type Leaning, type Section } from "../domain.js";
import type { Lexicon } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { stemKeyOf } from "./occurrences.js";
import { type PhraseInContext, showInContext } from "./phrase-context.js";
import { type CollectedPhrase, collectPhrases } from "./phrases.js";
import { deviationFrom } from "./signals.js";
import { employerOf, type Specimen } from "./specimens.js";
import { sortByFrequency, spellingOf, spellingsOf } from "./spellings.js";
import type { Tagger } from "./tagger.js";

export interface SuggestOptions {
  /** Axes that a phrase must say something about. Default: either. */
  readonly axis?: Axis | "both" | undefined;
  /** Fewest posts that hold a phrase. Default 15. */
  readonly least?: number | undefined;
  /** Phrases that were considered before. Default none. */
  readonly rejected?: readonly RejectedTerm[] | undefined;
  /** Called before each post is read. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** A phrase that goes along with an axis more than the lexicon explains. */
export interface Suggestion {
  /** The most frequent spelling. */
  readonly term: string;
  /** All spellings and inflections, most frequent first. */
  readonly spellings: readonly string[];
  /** Whether only titles were looked at. */
  readonly inTitles: boolean;
  readonly posts: number;
  readonly employers: number;
  /**
   * How many standard deviations the phrase is off zero. With labels: of core duties beyond what the classifier expects
   * (the score test); without: of what the classifier makes of the posts that hold it, against all posts.
   */
  readonly z: AxisValues;
  readonly leaning: Leaning;
  /** Where it stands in most posts. */
  readonly section: Section;
  /** Up to three, of different employers where there are as many. */
  readonly contexts: readonly PhraseInContext[];
  /** Why it is not to be a concept, where somebody said so on every axis that was asked for. */
  readonly rejected?: string;
}

/** Beyond this, in standard deviations, a phrase is taken to say something about an axis. */
const NOTABLE = 2;
/** A phrase around or inside a better one is left out when they share this much of the posts of either. */
const OVERLAPPING = 0.7;
const SHOWN_CONTEXTS = 3;

/**
 * Finds phrases that would make good concepts or spellings: by how much they tell beyond what `classify` knows, best first.
 * Phrases whose every word belongs to a form of the lexicon are explained already. Deterministic.
 *
 * @param lexicon What `classify` judges by.
 */
export function suggest(
  specimens: readonly Specimen[],
  lexicon: Lexicon,
  classify: (post: Post) => Classification,
  tag: Tagger,
  options: SuggestOptions = {},
): readonly Suggestion[] {
  const { axis = "both", least = 15, rejected = [] } = options;
  const wanted = axis === "both" ? AXES : [axis];
  const reasons = reasonsByPhrase(rejected);
  const phrases = collectPhrases(specimens, lexicon, tag, least, options.onProgress);
  const deviationOf = deviationFrom(specimens, classify);
  const ranked = phrases
    .map((phrase): RankedPhrase => {
      const z = deviationOf(phrase.posts);
      const refused = wanted.map((each) => reasons.get(`${each} ${phrase.key}`));
      const open = wanted.filter((_, i) => refused[i] === undefined);
      return {
        ...phrase,
        z,
        size: largestDeviation(z, open.length > 0 ? open : wanted),
        ...(open.length === 0 && { refused }),
      };
    })
    .sort((a, b) => b.size - a.size || b.posts.length - a.posts.length || (a.key < b.key ? -1 : 1));
  return withoutEchoes(ranked).map((phrase) => toSuggestion(phrase, specimens));
}

/** Whether a phrase tells so much that it should be a concept, or be rejected with a reason: 4 standard deviations. */
export function isStrong({ z }: Suggestion, axis: Axis | "both" = "both"): boolean {
  return largestDeviation(z, axis === "both" ? AXES : [axis]) >= 4;
}

interface RankedPhrase extends CollectedPhrase {
  readonly z: AxisValues;
  readonly size: number;
  readonly refused?: readonly (string | undefined)[];
}

function largestDeviation(z: AxisValues, of: readonly Axis[]): number {
  return Math.max(...of.map((axis) => Math.abs(z[axis])));
}

function reasonsByPhrase(rejected: readonly RejectedTerm[]): ReadonlyMap<string, string> {
  return new Map(
    rejected.flatMap(({ term, axis, reason }) =>
      AXES.filter((each) => axis === each || axis === "both").map((each) => [`${each} ${stemKeyOf(term)}`, reason]),
    ),
  );
}

/** Parts and extensions of a phrase tell what the phrase tells, if they stand in the same posts. */
function withoutEchoes(ranked: readonly RankedPhrase[]): RankedPhrase[] {
  const kept: RankedPhrase[] = [];
  const byWord = new Map<string, RankedPhrase[]>();
  for (const phrase of ranked) {
    const words = phrase.key.split(" ");
    const relatives = words.flatMap((word) => byWord.get(word) ?? []);
    if (relatives.some((better) => isNested(better.key, phrase.key) && sharesPosts(better, phrase))) continue;
    kept.push(phrase);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return kept;
}

function isNested(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function sharesPosts(a: RankedPhrase, b: RankedPhrase): boolean {
  if (a.key === b.key) return true;
  const others = new Set(a.posts);
  const shared = b.posts.filter((post) => others.has(post)).length;
  return shared >= OVERLAPPING * Math.min(a.posts.length, b.posts.length);
}

function toSuggestion(
  { key: _, inTitles, posts, found, employers, z, refused }: RankedPhrase,
  specimens: readonly Specimen[],
): Suggestion {
  const spellings = spellingsOf(found.map(({ text, at }) => spellingOf(text.slice(at.start, at.end))));
  const [section = "other"] = sortByFrequency(
    [...new Set(found.map(({ post, at }) => `${post} ${at.section}`))].map((each) => each.split(" ")[1] as Section),
  );
  const rejected = refused?.find((reason) => reason !== undefined);
  return {
    term: spellings[0] ?? "",
    spellings,
    inTitles,
    posts: posts.length,
    employers,
    z: { ml: roundToTenth(z.ml), backend: roundToTenth(z.backend) },
    leaning: leaningOf(z),
    section,
    contexts: pickDiverse(found, specimens).map(({ post, text, at }) => showInContext(text, at, specimens[post])),
    ...(rejected !== undefined && { rejected }),
  };
}

/** The first places, one an employer, filled up with what comes first. */
function pickDiverse(found: CollectedPhrase["found"], specimens: readonly Specimen[]): CollectedPhrase["found"] {
  const first = new Map<string, CollectedPhrase["found"][number]>();
  for (const place of found) {
    const employer = employerOf(specimens, place.post);
    if (!first.has(employer)) first.set(employer, place);
  }
  return [...first.values()].slice(0, SHOWN_CONTEXTS);
}

function leaningOf(z: AxisValues): Leaning {
  if (z.ml >= NOTABLE) return z.backend >= NOTABLE ? "both" : "ml";
  if (z.backend >= NOTABLE) return "backend";
  if (z.ml <= -NOTABLE || z.backend <= -NOTABLE) return "neither";
  return z.ml > z.backend ? "ml" : "backend";
}

function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
