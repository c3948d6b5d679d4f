import { describe, expect, it } from "vitest";
import type { Label } from "../../src/domain.js";
import { bootstrap } from "../../src/evaluate/bootstrap.js";
import {
  accuracyOf,
  brierOf,
  classFiguresOf,
  countConfusion,
  type JudgedPost,
  leanFiguresOf,
  logLossOf,
  macroF1Of,
  reweigh,
} from "../../src/evaluate/metrics.js";
import { createRandom } from "../../src/evaluate/random.js";
import { measureCalibrationError, measureCoverage } from "../../src/evaluate/reliability.js";
import { calibratedRows, sure, verdict } from "./synthetic.js";

/** Posts by the right label and the one they got. */
function judged(...pairs: [Label, Label][]): JudgedPost[] {
  return pairs.map(([gold, given]) => ({ gold, verdict: sure(given) }));
}

const rows = judged(["ml", "ml"], ["ml", "ml"], ["ml", "mixed"], ["backend", "backend"], ["neither", "ml"]);

describe("labels", () => {
  it("counts right and given labels", () => {
    expect(accuracyOf(rows)).toBe(3 / 5);
    expect(countConfusion(rows).ml).toEqual({ ml: 2, backend: 0, mixed: 1, neither: 0 });
    expect(countConfusion(rows).neither.ml).toBe(1);
  });

  it("gives precision, recall and F1 of each label", () => {
    const figures = classFiguresOf(countConfusion(rows));
    expect(figures.ml).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 4 / 6, gold: 3, predicted: 3 });
    expect(figures.mixed).toEqual({ precision: 0, recall: null, f1: 0, gold: 0, predicted: 1 });
    expect(figures.neither).toEqual({ precision: null, recall: 0, f1: 0, gold: 1, predicted: 0 });
    expect(macroF1Of(countConfusion(rows))).toBeCloseTo((4 / 6 + 1 + 0 + 0) / 4);
  });

  it("leaves labels that do not occur out of the mean", () => {
    expect(macroF1Of(countConfusion(judged(["ml", "ml"], ["backend", "backend"])))).toBe(1);
    expect(macroF1Of(countConfusion([]))).toBeNull();
    expect(accuracyOf([])).toBeNull();
  });

  it("speaks of a feed with other shares", () => {
    // Half of the posts are ML; where only a tenth is, a false alarm among the others counts nine times as much.
    const half = judged(["ml", "ml"], ["ml", "neither"], ["neither", "ml"], ["neither", "neither"]);
    const weighted = classFiguresOf(countConfusion(half, reweigh(half, { ml: 0.1 })));
    expect(weighted.ml.precision).toBeCloseTo(0.1);
    expect(weighted.ml.recall).toBeCloseTo(0.5);
    expect(classFiguresOf(countConfusion(half, reweigh(half, {}))).ml.precision).toBe(0.5);
  });
});

describe("lean", () => {
  it("judges the sign where a post leans", () => {
    const leaning: JudgedPost[] = [
      { gold: "ml", goldLean: 2, verdict: sure("ml", 0.9) },
      { gold: "backend", goldLean: -2, verdict: sure("ml", 0.1) },
      { gold: "mixed", goldLean: 1, verdict: sure("mixed", 0) },
      { gold: "mixed", goldLean: 0, verdict: sure("mixed", 0.9) },
      { gold: "neither", goldLean: -1, verdict: sure("neither", 0.9) },
      { gold: "ml", verdict: sure("ml", -0.9) },
    ];
    expect(leanFiguresOf(leaning, 1)).toEqual({ posts: 3, wrong: 2, accuracy: 1 / 3 });
    expect(leanFiguresOf(leaning, 2)).toEqual({ posts: 2, wrong: 1, accuracy: 1 / 2 });
    expect(leanFiguresOf([], 1)).toEqual({ posts: 0, wrong: 0, accuracy: null });
  });
});

describe("probabilities", () => {
  const even = { ml: 0.25, backend: 0.25, mixed: 0.25, neither: 0.25 };

  it("scores them", () => {
    expect(brierOf([{ gold: "ml", verdict: sure("ml") }])).toBe(0);
    expect(brierOf([{ gold: "ml", verdict: sure("backend") }])).toBe(2);
    expect(brierOf([{ gold: "ml", verdict: verdict(even) }])).toBe(0.75);
    expect(logLossOf([{ gold: "ml", verdict: verdict(even) }])).toBeCloseTo(Math.log(4));
    expect(logLossOf([{ gold: "ml", verdict: sure("backend") }])).toBeCloseTo(Math.log(1e6));
  });

  it("measures the calibration error by bins of confidence", () => {
    const at = (confidence: number, gold: Label): JudgedPost => ({
      gold,
      verdict: verdict({ ml: confidence, backend: 1 - confidence, mixed: 0, neither: 0 }),
    });
    const { value } = measureCalibrationError([at(0.8, "ml"), at(0.8, "backend"), at(1, "ml"), at(1, "ml")], 1);
    expect(value).toBeCloseTo((Math.abs(0.5 - 0.8) * 2) / 4);
  });

  it("shows what chance alone makes of a calibrated model", () => {
    for (const count of [200, 2000]) {
      const { value, perfect } = measureCalibrationError(calibratedRows(count, 7), 1);
      expect(value).toBeLessThan(perfect.high * 1.5);
      expect(perfect.mean).toBeLessThan(perfect.high);
    }
    const means = [200, 2000].map((count) => measureCalibrationError(calibratedRows(count, 7), 1).perfect.mean);
    expect(means[1]).toBeLessThan((means[0] ?? 0) / 2);
    expect(measureCalibrationError([], 1)).toEqual({ value: null, perfect: { mean: 0, high: 0 } });
  });

  it("tells an overconfident model from chance", () => {
    const boastful = calibratedRows(2000, 7).map((row) => ({ ...row, verdict: sure(row.verdict.label) }));
    const { value, perfect } = measureCalibrationError(boastful, 1);
    expect(value).toBeGreaterThan(perfect.high + 0.1);
  });

  it("decides the most confident first", () => {
    const table = measureCoverage(calibratedRows(1000, 3));
    expect(table.map(({ posts }) => posts)).toEqual([1000, 950, 900, 800, 700, 600, 500]);
    expect(table.at(-1)?.accuracy).toBeGreaterThan(table[0]?.accuracy ?? 1);
    expect(table.at(-1)?.threshold).toBeGreaterThan(table[0]?.threshold ?? 1);
    expect(measureCoverage([])).toEqual([]);
    // Equal confidences cannot be told apart by a threshold.
    expect(measureCoverage(rows).map(({ posts }) => posts)).toEqual([5]);
  });
});

describe("chance", () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it("is repeatable and even", () => {
    const [one, two] = [createRandom(5), createRandom(5)];
    const values = Array.from({ length: 10_000 }, () => one());
    expect(values.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => two()));
    expect(mean(values)).toBeCloseTo(0.5, 1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it("gives intervals as wide as theory has them", () => {
    const values = Array.from({ length: 400 }, (_, index) => (index < 100 ? 1 : 0));
    const estimate = () => bootstrap(values, { share: mean }, { resamples: 1000, seed: 1 }).share;
    const { value, low, high } = estimate();
    const spread = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(value).toBe(0.25);
    expect(low).toBeCloseTo(0.25 - spread, 1);
    expect(high).toBeCloseTo(0.25 + spread, 1);
    expect(estimate()).toEqual({ value, low, high });
  });

  it("has no interval where there is nothing to count", () => {
    const { nothing } = bootstrap([1], { nothing: () => null }, { resamples: 10, seed: 1 });
    expect(nothing).toEqual({ value: null, low: null, high: null });
  });
});
