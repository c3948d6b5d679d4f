import { isRight, type JudgedPost, ratio, sum } from "./metrics.js";
import { createRandom } from "./random.js";

/** How far confidence and accuracy are apart. */
export interface CalibrationError {
  /** Expected calibration error of `confidence` over 10 bins of equal width: 0 (perfect) to 1; null without posts. */
  readonly value: number | null;
  /** What a perfectly calibrated model with these confidences would show, by chance alone. */
  readonly perfect: {
    /** Of 1000 simulations, 0 to 1. */
    readonly mean: number;
    /** 95th percentile of these simulations, 0 to 1. */
    readonly high: number;
  };
}

/** What remains when only the posts with at least `threshold` confidence are decided. */
export interface CoveragePoint {
  /** Least confidence, 0 to 1. */
  readonly threshold: number;
  /** How many are decided. */
  readonly posts: number;
  /** Share of all posts. */
  readonly coverage: number;
  /** Share of the decided posts with the right label. */
  readonly accuracy: number;
}

const CONFIDENCE_BINS = 10;
const SIMULATIONS = 1000;

export function measureCalibrationError(rows: readonly JudgedPost[], seed: number): CalibrationError {
  const confidences = rows.map(({ verdict }) => verdict.confidence);
  const value = ratio(sumOfGaps(confidences, rows.map(isRight)), rows.length);
  const random = createRandom(seed);
  const chance: number[] = [];
  for (let simulation = 0; simulation < SIMULATIONS && rows.length > 0; simulation++) {
    const right = confidences.map((confidence) => random() < confidence);
    chance.push(sumOfGaps(confidences, right) / rows.length);
  }
  chance.sort((a, b) => a - b);
  const mean = ratio(sum(chance), chance.length) ?? 0;
  return { value, perfect: { mean, high: chance[Math.floor(chance.length * 0.95)] ?? 0 } };
}

/** Sum over the bins of |sum of confidences - number right|. */
function sumOfGaps(confidences: readonly number[], right: readonly boolean[]): number {
  const gaps = new Float64Array(CONFIDENCE_BINS);
  confidences.forEach((confidence, index) => {
    const bin = Math.min(CONFIDENCE_BINS - 1, Math.floor(confidence * CONFIDENCE_BINS));
    gaps[bin] = (gaps[bin] ?? 0) + confidence - (right[index] ? 1 : 0);
  });
  return gaps.reduce((total, value) => total + Math.abs(value), 0);
}

const COVERAGE_SHARES = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5];

/**
 * Accuracy over the most confident posts: at least 100, 95, 90, 80, 70, 60 and 50 % of them. Equal confidences go
 * together, so that there can be fewer points.
 */
export function measureCoverage(rows: readonly JudgedPost[]): readonly CoveragePoint[] {
  const sorted = [...rows].sort((a, b) => b.verdict.confidence - a.verdict.confidence);
  const last = COVERAGE_SHARES.map((share) => sorted[Math.ceil(share * sorted.length) - 1]?.verdict.confidence);
  const thresholds = [...new Set(last)].filter((threshold) => threshold !== undefined);
  return thresholds.map((threshold) => {
    const decided = sorted.filter(({ verdict }) => verdict.confidence >= threshold);
    const right = decided.filter(isRight).length;
    return {
      threshold,
      posts: decided.length,
      coverage: decided.length / rows.length,
      accuracy: right / decided.length,
    };
  });
}
