import type { Rejected } from "../authoring/rejected-terms.js";
import type { Axis, AxisValues, Classification, Leaning, Section } from "../classification.js";
import { isCore } from "../evaluate/index.js";
import type { Lexicon } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { type Keyword, keywordIn, type Specimen } from "./keywords.js";
import { isName, stemKey } from "./occurrences.js";
import { collectPhrases, employerOf, type Phrase } from "./phrases.js";
import type { Tagger } from "./tagger.js";

export interface SuggestOptions {
  /** Axes that a phrase must say something about. Default: either. */
  readonly axis?: Axis | "both" | undefined;
  /** Fewest posts that hold a phrase. Default 15. */
  readonly least?: number | undefined;
  /** Phrases that were considered before. Default none. */
  readonly rejected?: readonly Rejected[] | undefined;
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
  readonly contexts: readonly Keyword[];
  /** Why it is not to be a concept, where somebody said so on every axis that was asked for. */
  readonly rejected?: string;
}

const axes: readonly Axis[] = ["ml", "backend"];

/** So sure is no label: without this, one odd post the classifier is sure of would decide alone. */
const leastVariance = 0.02;
/** Beyond this, in standard deviations, a phrase is taken to say something about an axis. */
const notable = 2;
/** A phrase around or inside a better one is left out when they share this much of the posts of either. */
const overlapping = 0.7;
const shownContexts = 3;

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
  const wanted = axis === "both" ? axes : [axis];
  const reasons = rejections(rejected);
  const phrases = collectPhrases(specimens, lexicon, tag, least, options.onProgress);
  const signals = signalsOf(specimens, classify);
  const ranked = phrases
    .map((phrase): Ranked => {
      const z = { ml: deviation(phrase.posts, signals.ml), backend: deviation(phrase.posts, signals.backend) };
      const refused = wanted.map((each) => reasons.get(`${each} ${phrase.key}`));
      const open = wanted.filter((_, i) => refused[i] === undefined);
      return { ...phrase, z, size: largest(z, open.length > 0 ? open : wanted), ...(open.length === 0 && { refused }) };
    })
    .sort((a, b) => b.size - a.size || b.posts.length - a.posts.length || (a.key < b.key ? -1 : 1));
  return withoutEchoes(ranked).map((phrase) => describe(phrase, specimens));
}

/** Whether a phrase tells so much that it should be a concept, or be rejected with a reason: 4 standard deviations. */
export function isStrong({ z }: Suggestion, axis: Axis | "both" = "both"): boolean {
  return largest(z, axis === "both" ? axes : [axis]) >= 4;
}

interface Ranked extends Phrase {
  readonly z: AxisValues;
  readonly size: number;
  readonly refused?: readonly (string | undefined)[];
}

/** By post: what the classifier does not explain, and how much of that is to be expected by chance. */
interface Signal {
  readonly residuals: readonly number[];
  readonly variances: readonly number[];
}

function signalsOf(
  specimens: readonly Specimen[],
  classify: (post: Post) => Classification,
): Readonly<Record<Axis, Signal>> {
  const verdicts = specimens.map(({ post }) => classify(post));
  const signal = (axis: Axis): Signal => {
    const expected = verdicts.map((verdict) => verdict.axes[axis].probability);
    const mean = expected.reduce((sum, p) => sum + p, 0) / expected.length;
    const spread = expected.reduce((sum, p) => sum + (p - mean) ** 2, 0) / expected.length;
    return {
      residuals: expected.map((p, i) => {
        const label = specimens[i]?.label;
        if (label === undefined) return p - mean;
        return (isCore(label, axis) ? 1 : 0) - p;
      }),
      variances: expected.map((p, i) =>
        specimens[i]?.label === undefined ? spread : Math.max(p * (1 - p), leastVariance),
      ),
    };
  };
  return { ml: signal("ml"), backend: signal("backend") };
}

function deviation(posts: readonly number[], { residuals, variances }: Signal): number {
  let residual = 0;
  let variance = 0;
  for (const post of posts) {
    residual += residuals[post] ?? 0;
    variance += variances[post] ?? 0;
  }
  return variance === 0 ? 0 : residual / Math.sqrt(variance);
}

function largest(z: AxisValues, of: readonly Axis[]): number {
  return Math.max(...of.map((axis) => Math.abs(z[axis])));
}

function rejections(rejected: readonly Rejected[]): ReadonlyMap<string, string> {
  return new Map(
    rejected.flatMap(({ term, axis, reason }) =>
      axes.filter((each) => axis === each || axis === "both").map((each) => [`${each} ${stemKey(term)}`, reason]),
    ),
  );
}

/** Parts and extensions of a phrase tell what the phrase tells, if they stand in the same posts. */
function withoutEchoes(ranked: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  const byWord = new Map<string, Ranked[]>();
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

function sharesPosts(a: Ranked, b: Ranked): boolean {
  if (a.key === b.key) return true;
  const others = new Set(a.posts);
  const shared = b.posts.filter((post) => others.has(post)).length;
  return shared >= overlapping * Math.min(a.posts.length, b.posts.length);
}

function describe(
  { key: _, inTitles, posts, found, employers, z, refused }: Ranked,
  specimens: readonly Specimen[],
): Suggestion {
  const spellings = spellingsOf(found.map(({ text, at }) => spellingOf(text.slice(at.start, at.end))));
  const [section = "other"] = byFrequency(
    [...new Set(found.map(({ post, at }) => `${post} ${at.section}`))].map((each) => each.split(" ")[1] as Section),
  );
  const rejected = refused?.find((reason) => reason !== undefined);
  return {
    term: spellings[0] ?? "",
    spellings,
    inTitles,
    posts: posts.length,
    employers,
    z: { ml: rounded(z.ml), backend: rounded(z.backend) },
    leaning: leaningOf(z),
    section,
    contexts: diverse(found, specimens).map(({ post, text, at }) => keywordIn(text, at, specimens[post])),
    ...(rejected !== undefined && { rejected }),
  };
}

/** Ordinary words in small letters, names as they are written. */
function spellingOf(surface: string): string {
  const text = surface.replace(/\s+/g, " ");
  return text.split(/[ -]/).some(isName) ? text : text.toLowerCase();
}

/** Most frequent first, and of those that differ in case alone the most frequent one. */
function spellingsOf(surfaces: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const surface of byFrequency(surfaces)) {
    const folded = surface.toLowerCase();
    if (!bySpelling.has(folded)) bySpelling.set(folded, surface);
  }
  return [...bySpelling.values()];
}

function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** The first places, one an employer, filled up with what comes first. */
function diverse(found: Phrase["found"], specimens: readonly Specimen[]): Phrase["found"] {
  const first = new Map<string, Phrase["found"][number]>();
  for (const place of found) {
    const employer = employerOf(specimens, place.post);
    if (!first.has(employer)) first.set(employer, place);
  }
  return [...first.values()].slice(0, shownContexts);
}

function leaningOf(z: AxisValues): Leaning {
  if (z.ml >= notable) return z.backend >= notable ? "both" : "ml";
  if (z.backend >= notable) return "backend";
  if (z.ml <= -notable || z.backend <= -notable) return "neither";
  return z.ml > z.backend ? "ml" : "backend";
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
