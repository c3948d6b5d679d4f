import type { Axis } from "../../src/domain.js";
import type { Figures } from "../../src/evaluate/index.js";
import type { BehaviourFigures } from "./behaviour.js";
import type { Accuracy } from "./measurement.js";
import type { MixedErrors } from "./mixed-errors.js";
import type { PieceFigures } from "./pieces.js";

/** Figures that must not get worse, by name. */
export type HeadlineFigures = Readonly<Record<string, number>>;

/** `docs/accuracy/record.json`. */
export interface AccuracyRecord {
  /** Of the file of posts. */
  readonly sha256: string;
  readonly figures: HeadlineFigures;
  /** Of the posts that are `mixed` or were called so; read by people, not held. */
  readonly mixedErrors?: MixedErrors;
}

/** A figure that got worse. */
export interface WorseFigure {
  readonly name: string;
  readonly recorded: number;
  readonly measured: number;
}

/** Figures are recorded with four decimals. */
const ROUNDING = 0.00005;

/** Of these, less is better. */
const LESS_IS_BETTER = new Set([
  "calibrationError",
  "clearLeanWrong",
  "random.neitherCalledMl",
  "random.neitherCalledBackend",
  "pieces.ml.lost",
  "pieces.backend.lost",
]);

/** @param behaviour By kind of small inputs. */
export function headlineOf(
  { evaluation, titleOnly, descriptionOnly, sure, pieces }: Accuracy,
  behaviour: Readonly<Record<string, BehaviourFigures>> = {},
): HeadlineFigures {
  const { all, samples } = evaluation;
  const { random } = samples;
  const figures = {
    accuracy: all.accuracy.value,
    macroF1: all.macroF1.value,
    mixedF1: all.classes.mixed.f1,
    lean: all.lean.all.accuracy,
    clearLeanWrong: all.lean.clear.wrong,
    confident80: accuracyOfConfident(all, 0.8),
    // Below what a perfect model shows at this size, less is chance.
    calibrationError: Math.max(all.calibrationError.value ?? 1, all.calibrationError.perfect.mean),
    "titleOnly.accuracy": titleOnly?.accuracy.value,
    "descriptionOnly.accuracy": descriptionOnly?.accuracy.value,
    "random.accuracy": random?.accuracy.value,
    "random.neitherCalledMl": random && shareCalled(random, "ml"),
    "random.neitherCalledBackend": random && shareCalled(random, "backend"),
    "sure.accuracy": sure?.accuracy.value,
    ...figuresOfPieces("ml", pieces?.ml),
    ...figuresOfPieces("backend", pieces?.backend),
    ...Object.fromEntries(
      Object.entries(behaviour).map(([kind, { cases, right }]) => [`behaviour.${kind}`, right / cases]),
    ),
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (value == null ? [] : [[name, Number(value.toFixed(4))]])),
  );
}

function figuresOfPieces(axis: Axis, figures: PieceFigures | null | undefined): Record<string, number | undefined> {
  return {
    [`pieces.${axis}.precision`]: figures?.precision,
    [`pieces.${axis}.lost`]: figures?.lost,
    [`pieces.${axis}.coverage`]: figures?.coverage,
  };
}

/** What got worse by more than rounding. */
export function findWorse(record: HeadlineFigures, measured: HeadlineFigures): readonly WorseFigure[] {
  return Object.entries(record).flatMap(([name, recorded]) => {
    const value = measured[name];
    if (value === undefined) return [];
    const worse = LESS_IS_BETTER.has(name) ? value - recorded : recorded - value;
    return worse > ROUNDING ? [{ name, recorded, measured: value }] : [];
  });
}

/** The better of both, figure by figure. */
export function raiseRecord(record: HeadlineFigures, measured: HeadlineFigures): HeadlineFigures {
  const better = Object.entries(measured).map(([name, value]) => {
    const recorded = record[name] ?? value;
    return [name, LESS_IS_BETTER.has(name) ? Math.min(recorded, value) : Math.max(recorded, value)] as const;
  });
  return { ...record, ...Object.fromEntries(better) };
}

function accuracyOfConfident(figures: Figures, share: number): number | undefined {
  return figures.coverage.filter(({ coverage }) => coverage >= share).at(-1)?.accuracy;
}

/** Share of the posts that are `neither` and were called something else. */
export function shareCalled({ confusion, classes }: Figures, label: "ml" | "backend" | "mixed"): number {
  return classes.neither.gold === 0 ? 0 : confusion.neither[label] / classes.neither.gold;
}
