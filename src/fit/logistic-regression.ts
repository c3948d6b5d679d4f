import { sigmoid } from "../score/labels.js";
/** An observation: `y` true or false at `x`, counted `weight` times. */
export interface Observation {
  readonly x: number;
  readonly y: boolean;
  readonly weight: number;
  /** How much of the intercept it has; default 1. */
  readonly share?: number;
  /** Log odds that it has besides; default 0. */
  readonly offset?: number;
}

/** The log odds `slope * x + intercept`. */
export interface LogOddsLine {
  readonly slope: number;
  readonly intercept: number;
}

/** Keeps the fit finite when the classes do not overlap; too small to be seen otherwise. */
const RIDGE = 1e-6;
const MOST_ITERATIONS = 100;
const TOLERANCE = 1e-12;

/** Logistic regression with one variable, by Newton's method with halved steps. */
export function fitLogistic(observations: readonly Observation[]): LogOddsLine {
  let line: LogOddsLine = { slope: 0, intercept: 0 };
  let current = lossOfLine(observations, line);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const step = findNewtonStep(observations, line);
    let size = 1;
    let next = moveLine(line, step, size);
    let reached = lossOfLine(observations, next);
    while (reached > current && size > TOLERANCE) {
      size /= 2;
      next = moveLine(line, step, size);
      reached = lossOfLine(observations, next);
    }
    if (reached >= current) break;
    const gained = current - reached;
    line = next;
    current = reached;
    if (gained < TOLERANCE) break;
  }
  return line;
}

/** Negative log likelihood, with the ridge. */
export function lossOfLine(observations: readonly Observation[], { slope, intercept }: LogOddsLine): number {
  let total = (RIDGE / 2) * (slope * slope + intercept * intercept);
  for (const { x, y, weight, share = 1, offset = 0 } of observations) {
    const odds = slope * x + intercept * share + offset;
    total += weight * softplus(y ? -odds : odds);
  }
  return total;
}

/** Derivatives of `lossOfLine`. */
export function gradientOfLoss(observations: readonly Observation[], { slope, intercept }: LogOddsLine): LogOddsLine {
  let bySlope = RIDGE * slope;
  let byIntercept = RIDGE * intercept;
  for (const { x, y, weight, share = 1, offset = 0 } of observations) {
    const residual = weight * (sigmoid(slope * x + intercept * share + offset) - (y ? 1 : 0));
    bySlope += residual * x;
    byIntercept += residual * share;
  }
  return { slope: bySlope, intercept: byIntercept };
}

function findNewtonStep(observations: readonly Observation[], line: LogOddsLine): LogOddsLine {
  let xx = RIDGE;
  let xs = 0;
  let ss = RIDGE;
  for (const { x, weight, share = 1, offset = 0 } of observations) {
    const probability = sigmoid(line.slope * x + line.intercept * share + offset);
    const curvature = weight * probability * (1 - probability);
    xx += curvature * x * x;
    xs += curvature * x * share;
    ss += curvature * share * share;
  }
  const { slope, intercept } = gradientOfLoss(observations, line);
  const determinant = xx * ss - xs * xs;
  return {
    slope: (ss * slope - xs * intercept) / determinant,
    intercept: (xx * intercept - xs * slope) / determinant,
  };
}

function moveLine({ slope, intercept }: LogOddsLine, step: LogOddsLine, size: number): LogOddsLine {
  return { slope: slope - size * step.slope, intercept: intercept - size * step.intercept };
}

function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}
