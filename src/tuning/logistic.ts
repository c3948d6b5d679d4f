/** An observation: `y` true or false at `x`, counted `weight` times. */
export interface Observation {
  readonly x: number;
  readonly y: boolean;
  readonly weight: number;
}

/** The log odds `slope * x + intercept`. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Keeps the fit finite when the classes do not overlap; too small to be seen otherwise. */
const ridge = 1e-6;
const iterations = 100;
const tolerance = 1e-12;

/** Logistic regression with one variable, by Newton's method with halved steps. */
export function fitLogistic(observations: readonly Observation[]): Line {
  let line: Line = { slope: 0, intercept: 0 };
  let current = loss(observations, line);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const step = newtonStep(observations, line);
    let size = 1;
    let next = moved(line, step, size);
    let reached = loss(observations, next);
    while (reached > current && size > tolerance) {
      size /= 2;
      next = moved(line, step, size);
      reached = loss(observations, next);
    }
    if (reached >= current) break;
    const gained = current - reached;
    line = next;
    current = reached;
    if (gained < tolerance) break;
  }
  return line;
}

/** Negative log likelihood, with the ridge. */
export function loss(observations: readonly Observation[], { slope, intercept }: Line): number {
  let total = (ridge / 2) * (slope * slope + intercept * intercept);
  for (const { x, y, weight } of observations) {
    const odds = slope * x + intercept;
    total += weight * softplus(y ? -odds : odds);
  }
  return total;
}

/** Derivatives of `loss`. */
export function gradient(observations: readonly Observation[], { slope, intercept }: Line): Line {
  let bySlope = ridge * slope;
  let byIntercept = ridge * intercept;
  for (const { x, y, weight } of observations) {
    const residual = weight * (sigmoid(slope * x + intercept) - (y ? 1 : 0));
    bySlope += residual * x;
    byIntercept += residual;
  }
  return { slope: bySlope, intercept: byIntercept };
}

function newtonStep(observations: readonly Observation[], line: Line): Line {
  let xx = ridge;
  let x1 = 0;
  let one = ridge;
  for (const { x, weight } of observations) {
    const probability = sigmoid(line.slope * x + line.intercept);
    const curvature = weight * probability * (1 - probability);
    xx += curvature * x * x;
    x1 += curvature * x;
    one += curvature;
  }
  const { slope, intercept } = gradient(observations, line);
  const determinant = xx * one - x1 * x1;
  return {
    slope: (one * slope - x1 * intercept) / determinant,
    intercept: (xx * intercept - x1 * slope) / determinant,
  };
}

function moved({ slope, intercept }: Line, step: Line, size: number): Line {
  return { slope: slope - size * step.slope, intercept: intercept - size * step.intercept };
}

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}
