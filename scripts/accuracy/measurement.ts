import type { Classification } from "../../src/classification.js";
import { type Evaluation, evaluate, type Figures } from "../../src/evaluate/evaluation.js";
import { type LabelledPost, only } from "../../src/evaluate/labelled-posts.js";
import { accuracy, confusion, type JudgedPost, macroF1 } from "../../src/evaluate/metrics.js";
import type { Fit } from "../../src/fit/fit.js";
import { mapFolds, outOfFold } from "../../src/fit/folds.js";
import type { Lexicon } from "../../src/lexicon/types.js";
import { checkPost, type Post } from "../../src/post.js";
import { layoutOf } from "./layout.js";
import { countMixedErrors, type MixedErrors } from "./mixed-errors.js";

/** A part of the posts. */
export interface Slice {
  readonly name: string;
  readonly posts: number;
  readonly accuracy: number | null;
  readonly macroF1: number | null;
}

/** How many posts fell into one tenth of confidence, and what became of them. */
export interface CalibrationBin {
  readonly posts: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/** Everything measured on posts that the weights had not seen. */
export interface Accuracy {
  readonly evaluation: Evaluation;
  /** Of the titles and of the texts alone; absent when no post has one. */
  readonly titleOnly?: Figures;
  readonly descriptionOnly?: Figures;
  /** By heading: slices of the posts. */
  readonly slices: Readonly<Record<string, readonly Slice[]>>;
  readonly calibration: readonly CalibrationBin[];
  readonly mixedErrors: MixedErrors;
}

export interface AccuracyOptions {
  /** Year of a post, where it is known. */
  readonly yearOf?: ((post: Post) => number | undefined) | undefined;
  /** Resamples behind each interval. Default 1000. */
  readonly resamples?: number | undefined;
}

/** @param fit Of weights to labelled posts, which it holds in its folds. */
export function measureAccuracy(fit: Fit, lexicon: Lexicon, options: AccuracyOptions = {}): Accuracy {
  const { yearOf, resamples = 1000 } = options;
  const posts = fit.folds.flatMap((fold) => fold.posts);
  const classify = outOfFold(fit.folds, lexicon);
  const verdicts = new Map<Post, Classification>(posts.map(({ post }) => [post, classify(post)]));
  const rows = posts.flatMap((labelled): Row[] => {
    const verdict = verdicts.get(labelled.post);
    return verdict === undefined ? [] : [{ gold: labelled.label, goldLean: labelled.lean, verdict, labelled }];
  });
  const reduced = (field: "title" | "description") => {
    const folds = mapFolds(fit.folds, (some) => only(some, field));
    const left = folds.flatMap((fold) => fold.posts);
    return left.length === 0 ? undefined : evaluate(left, outOfFold(folds, lexicon), { resamples }).all;
  };
  const titleOnly = reduced("title");
  const descriptionOnly = reduced("description");
  return {
    evaluation: evaluate(posts, (post) => verdicts.get(post) ?? classify(post), { resamples }),
    ...(titleOnly && { titleOnly }),
    ...(descriptionOnly && { descriptionOnly }),
    slices: {
      Sample: slice(rows, ({ labelled }) => labelled.sample ?? "unnamed"),
      ...(yearOf !== undefined && { Era: slice(rows, ({ labelled }) => eraOf(yearOf(labelled.post))) }),
      Length: slice(rows, ({ labelled }) => lengthOf(labelled.post)),
      Layout: slice(rows, ({ labelled }) => layoutOf(labelled.post)),
      Note: [
        ...slice(rows, ({ verdict }) => (verdict.notes.length === 0 ? "none" : undefined)),
        ...[...new Set(rows.flatMap(({ verdict }) => verdict.notes))]
          .sort()
          .flatMap((note) => slice(rows, ({ verdict }) => (verdict.notes.includes(note) ? note : undefined))),
      ],
    },
    calibration: calibrationBins(rows),
    mixedErrors: countMixedErrors(
      rows.map(({ verdict, labelled: { label, ml, backend } }) => ({ label, levels: { ml, backend }, verdict })),
      lexicon,
    ),
  };
}

interface Row extends JudgedPost {
  readonly verdict: Classification;
  readonly labelled: LabelledPost;
}

function slice(rows: readonly Row[], nameOf: (row: Row) => string | undefined): Slice[] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [row]);
    else part.push(row);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => ({
      name,
      posts: part.length,
      accuracy: accuracy(part),
      macroF1: macroF1(confusion(part)),
    }));
}

function eraOf(year: number | undefined): string {
  if (year === undefined) return "unknown";
  if (year < 2020) return "before 2020";
  return year < 2023 ? "2020-2022" : `${year}`;
}

const bands = [1000, 2000, 4000, 6000];

function lengthOf(post: Post): string {
  const { length } = checkPost(post).description;
  const band = bands.find((most) => length < most);
  return band === undefined ? `${bands.at(-1)} characters and more` : `under ${band} characters`;
}

const bins = 10;

function calibrationBins(rows: readonly Row[]): CalibrationBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = rows.filter(({ verdict }) => Math.min(bins - 1, Math.floor(verdict.confidence * bins)) === bin);
    const confidence = inside.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / inside.length;
    return { posts: inside.length, confidence, accuracy: accuracy(inside) ?? 0 };
  }).filter(({ posts }) => posts > 0);
}
