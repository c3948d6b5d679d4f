import { createHash } from "node:crypto";
import { type Axis, LABELS, type Label, tabulate } from "../domain.js";
import { evaluate, type Figures } from "../evaluate/index.js";
import type { Lexicon } from "../lexicon/types.js";
import type { Input } from "../records/index.js";
import type { Fit } from "./fit.js";
import { createOutOfFoldClassify } from "./folds.js";
import type { Spread } from "./prior.js";
import { roundTo } from "./rounding.js";

/** Which posts numbers come from. */
export interface DataRecord {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many labelled posts. */
  readonly posts: number;
}

/** Figures over posts that the weights had not seen. */
export interface FigureRecord {
  /** How many were judged. */
  readonly posts: number;
  /** Share of the posts with the right label. */
  readonly accuracy: number;
  /** Mean F1 of the labels that people or jobsift gave. */
  readonly macroF1: number;
  /** By label; null for a label that nobody gave. */
  readonly f1: Readonly<Record<Label, number | null>>;
  /** Share of right leans, over posts that lean and are not `neither`. */
  readonly lean: {
    /** Posts that lean by 1 or 2; null without any. */
    readonly all: number | null;
    /** Posts that lean by 2; null without any. */
    readonly clear: number | null;
  };
  /** Expected calibration error of the confidence, 0 (perfect) to 1. */
  readonly calibrationError: number;
  /** Mean squared distance from the truth over the four labels, 0 (perfect) to 2. */
  readonly brier: number;
}

/** The member `fit` of a file of weights. It changes no result. */
export interface FitRecord {
  /** The posts that the weights were fitted on. */
  readonly data: DataRecord;
  /** How they were fitted. */
  readonly settings: {
    /** Of the cross-validation. */
    readonly folds: number;
    /** How far the data could move weights, by axis. */
    readonly spread: Readonly<Record<Axis, Spread>>;
  };
  /** By sample: `all`, and `random` where the posts have such a sample. */
  readonly crossValidated: Readonly<Record<string, FigureRecord>>;
}

/**
 * Counts what is read of an input into a digest, which is whole when the input has been read to its end.
 *
 * @example
 * ```ts
 * import { createReadStream } from "node:fs";
 * import { hashInput, readLabelled } from "jobsift/tuning";
 *
 * const file = hashInput({ name: "ratchet.ndjson", bytes: createReadStream("fixtures/ratchet.ndjson") });
 * await readLabelled(file.input);
 * file.digest().length; // => 64
 * ```
 */
export function hashInput(input: Input): {
  /** The same bytes, once. */
  readonly input: Input;
  /** SHA-256 of what has been read so far, in hexadecimal; call it once, at the end. */
  readonly digest: () => string;
} {
  const hash = createHash("sha256");
  async function* bytes() {
    for await (const chunk of input.bytes) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return { input: { name: input.name, bytes: bytes() }, digest: () => hash.digest("hex") };
}

/**
 * What the file of weights says of a fit.
 *
 * @example
 * ```ts
 * import { createHash } from "node:crypto";
 * import { readFileSync } from "node:fs";
 * import { defaultLexicon } from "jobsift";
 * import { fitWeights, formatWeights, readLabelled, recordFit } from "jobsift/tuning";
 *
 * const { posts } = await readLabelled("labelled.ndjson");
 * const fit = fitWeights(posts, defaultLexicon());
 * const sha256 = createHash("sha256").update(readFileSync("labelled.ndjson")).digest("hex");
 * console.log(formatWeights(fit.weights, { fit: recordFit(fit, defaultLexicon(), sha256) }));
 * ```
 */
export function recordFit(fit: Fit, lexicon: Lexicon, sha256: string): FitRecord {
  const posts = fit.folds.flatMap((fold) => fold.posts);
  const { all, samples } = evaluate(posts, createOutOfFoldClassify(fit.folds, lexicon), { resamples: 0 });
  const { random } = samples;
  return {
    data: { sha256, posts: posts.length },
    settings: { folds: fit.folds.length, spread: fit.spread },
    crossValidated: { all: recordFigures(all), ...(random !== undefined && { random: recordFigures(random) }) },
  };
}

/** Of a figure, behind the point. */
const DIGITS = 4;

function recordFigures({ posts, accuracy, macroF1, classes, lean, calibrationError, brier }: Figures): FigureRecord {
  return {
    posts,
    accuracy: roundTo(accuracy.value ?? 0, DIGITS),
    macroF1: roundTo(macroF1.value ?? 0, DIGITS),
    f1: tabulate(LABELS, (label) => roundOrNull(classes[label].f1)),
    lean: { all: roundOrNull(lean.all.accuracy), clear: roundOrNull(lean.clear.accuracy) },
    calibrationError: roundTo(calibrationError.value ?? 0, DIGITS),
    brier: roundTo(brier.value ?? 0, DIGITS),
  };
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : roundTo(value, DIGITS);
}
