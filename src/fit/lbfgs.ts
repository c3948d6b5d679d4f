import { valueAt } from "./vectors.js";

/** A function to minimise: its value at a point, with its derivatives written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface MinimiseOptions {
  /** Smallest and largest allowed value of each coordinate. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Stops when no derivative that a bound does not hold back is larger. Default 1e-3. */
  readonly tolerance?: number;
  /** Default 1000. */
  readonly iterations?: number;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly hasConverged: boolean;
}

/** A step that was taken, and how it changed the gradient. */
interface DescentStep {
  readonly move: Float64Array;
  readonly change: Float64Array;
}

const MEMORY = 10;
const MOST_HALVINGS = 40;
/** Share of the promised decrease that a step must bring. */
const SUFFICIENT_DECREASE = 1e-4;

/**
 * Minimises a smooth convex function within bounds: L-BFGS over the coordinates that no bound holds back, with steps
 * that stop at the bounds. Deterministic.
 */
export function minimise(objective: Objective, start: Float64Array, options: MinimiseOptions): Minimum {
  const { lower, upper, tolerance = 1e-3, iterations = 1000 } = options;
  let point = start.map((value, i) => clamp(value, valueAt(lower, i), valueAt(upper, i)));
  let gradient = new Float64Array(start.length);
  let value = objective(point, gradient);
  const steps: DescentStep[] = [];
  for (let iteration = 0; ; iteration++) {
    const free = point.map((x, i) => {
      const slope = valueAt(gradient, i);
      return (x <= valueAt(lower, i) && slope > 0) || (x >= valueAt(upper, i) && slope < 0) ? 0 : 1;
    });
    const hasConverged = largestFree(gradient, free) <= tolerance;
    if (hasConverged || iteration === iterations) return { point, value, iterations: iteration, hasConverged };

    const direction = findDescent(gradient, free, steps);
    let next = point;
    let nextGradient = gradient;
    let reached = value;
    let size = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient, free))) : 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, size /= 2) {
      next = point.map((x, i) => clamp(x + size * valueAt(direction, i), valueAt(lower, i), valueAt(upper, i)));
      nextGradient = new Float64Array(start.length);
      reached = objective(next, nextGradient);
      const promised = dot(gradient, subtract(next, point));
      if (reached <= value + SUFFICIENT_DECREASE * promised) break;
    }
    if (!(reached < value)) {
      // Not even the plain gradient leads to a smaller number: this is the minimum, as far as numbers can tell.
      if (steps.length === 0) return { point, value, iterations: iteration, hasConverged: true };
      // What was learned of the curvature misleads here: begin again with the plain gradient.
      steps.length = 0;
      continue;
    }
    steps.push({ move: subtract(next, point), change: subtract(nextGradient, gradient) });
    if (steps.length > MEMORY) steps.shift();
    point = next;
    gradient = nextGradient;
    value = reached;
  }
}

/** Minus the gradient times the inverse curvature that the last steps showed, over the free coordinates. */
function findDescent(gradient: Float64Array, free: Float64Array, steps: readonly DescentStep[]): Float64Array {
  const direction = gradient.map((slope, i) => -slope * valueAt(free, i));
  const useful = steps.flatMap(({ move, change }) => {
    const curvature = dot(move, change, free);
    return curvature > 1e-12 * dot(change, change, free) ? [{ move, change, curvature, share: 0 }] : [];
  });
  for (const step of [...useful].reverse()) {
    step.share = dot(step.move, direction, free) / step.curvature;
    addScaled(direction, step.change, -step.share, free);
  }
  const last = useful.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.change, last.change, free);
    direction.forEach((value, i) => {
      direction[i] = value * scale;
    });
  }
  for (const { move, change, curvature, share } of useful) {
    addScaled(direction, move, share - dot(change, direction, free) / curvature, free);
  }
  return direction;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number, free: Float64Array): void {
  for (let i = 0; i < target.length; i++)
    target[i] = valueAt(target, i) + factor * valueAt(source, i) * valueAt(free, i);
}

function dot(a: Float64Array, b: Float64Array, free?: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += valueAt(a, i) * valueAt(b, i) * (free === undefined ? 1 : valueAt(free, i));
  return sum;
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - valueAt(b, i));
}

function largestFree(values: Float64Array, free: Float64Array): number {
  return values.reduce((most, value, i) => Math.max(most, Math.abs(value) * valueAt(free, i)), 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
