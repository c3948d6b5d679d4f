import type { Axis, AxisValues, Classification, Label, Section } from "../classification.js";
import { JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import { type BootstrapOptions, bootstrap, type Estimate } from "./bootstrap.js";
import type { LabelledPost } from "./labelled-posts.js";
import {
  accuracy,
  brier,
  type ClassFigures,
  type Confusion,
  classFigures,
  confusion,
  isRight,
  type Judged,
  type LeanFigures,
  leanFigures,
  logLoss,
  macroF1,
  reweigh,
} from "./metrics.js";
import { type CalibrationError, type CoveragePoint, calibrationError, coverageTable } from "./reliability.js";

export interface EvaluateOptions {
  /** Shares of posts with a core duty on each axis in the feed to speak of: adds the figures `atPrior`. */
  readonly prior?: Partial<AxisValues> | undefined;
  /** How many misjudged posts to list. Default 0. */
  readonly errors?: number | undefined;
  /** Resamples behind each interval. Default 1000. */
  readonly resamples?: number | undefined;
  /** Of everything drawn at random. Default 1. */
  readonly seed?: number | undefined;
}

/** How a classifier fares on some posts; intervals are 95 % bootstrap intervals. */
export interface Figures {
  readonly posts: number;
  readonly accuracy: Estimate;
  readonly macroF1: Estimate;
  readonly classes: Readonly<Record<Label, ClassFigures>>;
  readonly confusion: Confusion;
  /** Whether the lean has the right sign, over posts that lean and are not `neither`; `clear`: those that lean by 2. */
  readonly lean: {
    readonly all: LeanFigures & { readonly interval: Estimate };
    readonly clear: LeanFigures & { readonly interval: Estimate };
  };
  /** Over the four labels: 0 (perfect) to 2. */
  readonly brier: Estimate;
  /** In nats. */
  readonly logLoss: Estimate;
  readonly calibrationError: CalibrationError;
  readonly coverage: readonly CoveragePoint[];
}

/** What to expect in a feed with other base rates: posts weighted so that the labels have those shares. */
export interface PriorFigures {
  readonly prior: Partial<AxisValues>;
  readonly classes: Readonly<Record<Label, Pick<ClassFigures, "precision" | "recall" | "f1">>>;
}

/** A post that got a wrong label, and the evidence that spoke most on each axis. */
export interface Misjudged {
  readonly id?: string | number | undefined;
  readonly title?: string | undefined;
  readonly gold: Label;
  readonly goldLean?: number | undefined;
  readonly predicted: Label;
  readonly confidence: number;
  readonly lean: number;
  readonly evidence: Readonly<Record<Axis, readonly Witnessed[]>>;
}

/** A mention and what it added to one axis. */
export interface Witnessed {
  readonly name: string;
  readonly text: string;
  readonly section: Section;
  readonly contribution: number;
}

/** The report of `evaluate`: plain JSON, the same for the same posts, classifier and options. */
export interface Evaluation {
  readonly engine: string;
  readonly lexicon: string;
  readonly all: Figures;
  /** By `sample`, where the posts name one. */
  readonly samples: Readonly<Record<string, Figures>>;
  readonly atPrior?: PriorFigures;
  /** Most confident first. */
  readonly errors: readonly Misjudged[];
}

interface Row extends Judged {
  readonly labelled: LabelledPost;
  readonly verdict: Classification;
}

const shownEvidence = 5;

/**
 * Judges labelled posts and measures how good the verdicts are.
 *
 * @param classify For example `createClassifier().classify`.
 * @throws JobsiftError `invalid-data` when there is no post
 */
export function evaluate(
  posts: readonly LabelledPost[],
  classify: (post: Post) => Classification,
  { prior, errors = 0, resamples = 1000, seed = 1 }: EvaluateOptions = {},
): Evaluation {
  const rows = posts.map((labelled) => judge(labelled, classify(labelled.post)));
  const [first] = rows;
  if (first === undefined) throw new JobsiftError("invalid-data", "there is no labelled post to evaluate on");
  const options = { resamples, seed };
  return {
    engine: first.verdict.engine,
    lexicon: first.verdict.lexicon,
    all: figures(rows, options),
    samples: Object.fromEntries(bySample(rows).map(([name, sample]) => [name, figures(sample, options)])),
    ...(prior !== undefined && { atPrior: priorFigures(rows, prior) }),
    errors: misjudged(rows, errors),
  };
}

function judge(labelled: LabelledPost, verdict: Classification): Row {
  return { gold: labelled.label, goldLean: labelled.lean, verdict, labelled };
}

function figures(rows: readonly Row[], options: BootstrapOptions): Figures {
  const estimates = bootstrap<Judged, "accuracy" | "macroF1" | "lean" | "clearLean" | "brier" | "logLoss">(
    rows,
    {
      accuracy,
      macroF1: (sample) => macroF1(confusion(sample)),
      lean: (sample) => leanFigures(sample, 1).accuracy,
      clearLean: (sample) => leanFigures(sample, 2).accuracy,
      brier,
      logLoss,
    },
    options,
  );
  const counts = confusion(rows);
  return {
    posts: rows.length,
    accuracy: estimates.accuracy,
    macroF1: estimates.macroF1,
    classes: classFigures(counts),
    confusion: counts,
    lean: {
      all: { ...leanFigures(rows, 1), interval: estimates.lean },
      clear: { ...leanFigures(rows, 2), interval: estimates.clearLean },
    },
    brier: estimates.brier,
    logLoss: estimates.logLoss,
    calibrationError: calibrationError(rows, options.seed),
    coverage: coverageTable(rows),
  };
}

function bySample(rows: readonly Row[]): [string, Row[]][] {
  const samples = new Map<string, Row[]>();
  for (const row of rows) {
    const { sample } = row.labelled;
    if (sample === undefined) continue;
    const members = samples.get(sample);
    if (members === undefined) samples.set(sample, [row]);
    else members.push(row);
  }
  return [...samples].sort(([a], [b]) => (a < b ? -1 : 1));
}

function priorFigures(rows: readonly Row[], prior: Partial<AxisValues>): PriorFigures {
  const all = classFigures(confusion(rows, reweigh(rows, prior)));
  const ratios = ({ precision, recall, f1 }: ClassFigures) => ({ precision, recall, f1 });
  return {
    prior,
    classes: {
      ml: ratios(all.ml),
      backend: ratios(all.backend),
      mixed: ratios(all.mixed),
      neither: ratios(all.neither),
    },
  };
}

function misjudged(rows: readonly Row[], count: number): readonly Misjudged[] {
  return rows
    .filter((row) => !isRight(row))
    .sort((a, b) => b.verdict.confidence - a.verdict.confidence)
    .slice(0, count)
    .map(({ labelled, gold, goldLean, verdict }) => ({
      ...(labelled.post.id != null && { id: labelled.post.id }),
      ...(labelled.post.title != null && { title: labelled.post.title }),
      gold,
      ...(goldLean !== undefined && { goldLean }),
      predicted: verdict.label,
      confidence: verdict.confidence,
      lean: verdict.lean,
      evidence: { ml: witnesses(verdict, "ml"), backend: witnesses(verdict, "backend") },
    }));
}

function witnesses({ evidence }: Classification, axis: Axis): readonly Witnessed[] {
  return evidence
    .map(({ name, text, section, contributions }) => ({ name, text, section, contribution: contributions[axis] }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, shownEvidence);
}
