import { describe, expect, it } from "vitest";
import { minimise, type Objective } from "../../src/fit/lbfgs.js";

const free = (size: number) => ({
  lower: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
  upper: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
});

/** A long valley with its end at (1, 1). */
const valley: Objective = (point, gradient) => {
  const [x = 0, y = 0] = point;
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

/** Badly scaled: coordinate i has its minimum at i with curvature 10^i. */
const bowl: Objective = (point, gradient) =>
  point.reduce((total, x, i) => {
    gradient[i] = 10 ** i * (x - i);
    return total + (10 ** i / 2) * (x - i) ** 2;
  }, 0);

describe("minimise", () => {
  it("finds the minimum of curved and badly scaled functions", () => {
    const end = minimise(valley, Float64Array.of(-1.2, 1), { ...free(2), tolerance: 1e-6 });
    expect(end.hasConverged).toBe(true);
    expect(end.point[0]).toBeCloseTo(1, 4);
    expect(end.point[1]).toBeCloseTo(1, 4);
    const { point } = minimise(bowl, new Float64Array(6).fill(9), { ...free(6), tolerance: 1e-6 });
    point.forEach((x, i) => {
      expect(x).toBeCloseTo(i, 4);
    });
  });

  it("stays within bounds and is best there", () => {
    const lower = Float64Array.of(0.5, -9, -9, 3.5, -9, -9);
    const upper = Float64Array.of(9, 0.25, 9, 9, 9, 2);
    const { point, hasConverged } = minimise(bowl, new Float64Array(6), { lower, upper, tolerance: 1e-6 });
    expect(hasConverged).toBe(true);
    [0.5, 0.25, 2, 3.5, 4, 2].forEach((expected, i) => {
      expect(point[i]).toBeCloseTo(expected, 4);
    });
  });

  it("stops when it is told to", () => {
    const { iterations, hasConverged } = minimise(valley, Float64Array.of(-1.2, 1), { ...free(2), iterations: 3 });
    expect({ iterations, converged: hasConverged }).toEqual({ iterations: 3, converged: false });
  });
});
