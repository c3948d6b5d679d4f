import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/evaluate/random.js";
import { fitCalibration } from "../../src/fit/calibration.js";
import { fitLogistic, gradientOfLoss, lossOfLine, type Observation } from "../../src/fit/logistic-regression.js";
import type { ScoredPost } from "../../src/fit/scored-posts.js";
import { sigmoid } from "../../src/score/labels.js";

const observation = fc.record({
  x: fc.double({ min: -10, max: 10, noNaN: true }),
  y: fc.boolean(),
  weight: fc.constantFrom(1, 2),
  share: fc.constantFrom(0, 0.5, 1),
  offset: fc.constantFrom(-1, 0, 2),
});
const observations = fc.array(observation, { minLength: 1, maxLength: 50 });
const coefficient = fc.double({ min: -3, max: 3, noNaN: true });

describe("fitLogistic", () => {
  it("follows a gradient that agrees with differences of the loss", () => {
    fc.assert(
      fc.property(observations, coefficient, coefficient, (data, slope, intercept) => {
        const step = 1e-5;
        const at = (bySlope: number, byIntercept: number) =>
          lossOfLine(data, { slope: slope + bySlope, intercept: intercept + byIntercept });
        const exact = gradientOfLoss(data, { slope, intercept });
        expect((at(step, 0) - at(-step, 0)) / (2 * step)).toBeCloseTo(exact.slope, 3);
        expect((at(0, step) - at(0, -step)) / (2 * step)).toBeCloseTo(exact.intercept, 3);
      }),
    );
  });

  it("ends where no small step is better, whatever the data", () => {
    fc.assert(
      fc.property(observations, (data) => {
        const line = fitLogistic(data);
        expect(Number.isFinite(line.slope) && Number.isFinite(line.intercept)).toBe(true);
        for (const [slope, intercept] of [
          [1e-3, 0],
          [-1e-3, 0],
          [0, 1e-3],
          [0, -1e-3],
        ] as const) {
          const near = { slope: line.slope + slope, intercept: line.intercept + intercept };
          expect(lossOfLine(data, near)).toBeGreaterThan(lossOfLine(data, line) - 1e-6);
        }
      }),
    );
  });

  it("gives an observation its share of the intercept, and its own offset", () => {
    const random = createRandom(12);
    const data = Array.from({ length: 80_000 }, (): Observation => {
      const [x, share] = [8 * random() - 4, random()];
      const offset = 2 * (1 - share);
      return { x, y: random() < sigmoid(0.7 * x - 1.2 * share + offset), weight: 1, share, offset };
    });
    const { slope, intercept } = fitLogistic(data);
    expect(slope).toBeCloseTo(0.7, 1);
    expect(intercept).toBeCloseTo(-1.2, 1);
  });

  it("finds the line that made the data", () => {
    const random = createRandom(11);
    const data = Array.from({ length: 20_000 }, (): Observation => {
      const x = 8 * random() - 4;
      return { x, y: random() < sigmoid(0.7 * x - 1.2), weight: 1 };
    });
    const { slope, intercept } = fitLogistic(data);
    expect(slope).toBeCloseTo(0.7, 1);
    expect(intercept).toBeCloseTo(-1.2, 1);
  });
});

/** Posts whose scores are too large by `stretch` and shifted. */
function stretchedPosts(count: number, stretch: number): ScoredPost[] {
  const random = createRandom(3);
  return Array.from({ length: count }, () => {
    const [ml, backend] = [6 * random() - 4, 6 * random() - 3];
    const lean = random() < sigmoid(1.5 * (ml - backend) + 0.3) ? 1 : -1;
    return {
      scores: { ml: stretch * ml + 2, backend: stretch * backend - 1 },
      fullness: 1,
      ml: random() < sigmoid(ml) ? 2 : random() < 0.5 ? 1 : 0,
      backend: random() < sigmoid(backend) ? 2 : 0,
      lean: random() < 0.2 ? 0 : lean,
    };
  });
}

describe("fitCalibration", () => {
  it("recovers stretch, shift, lean and shares", () => {
    const posts = stretchedPosts(20_000, 2);
    const { calibration, lean, baseRates } = fitCalibration(posts);
    expect(calibration.ml.scale).toBeCloseTo(0.5, 1);
    expect(calibration.ml.shift).toBeCloseTo(-1, 1);
    expect(calibration.backend.scale).toBeCloseTo(0.5, 1);
    expect(calibration.backend.shift).toBeCloseTo(0.5, 1);
    expect(lean.k).toBeCloseTo(1.5, 0);
    expect(lean.c).toBeCloseTo(0.3, 0);
    expect(baseRates.ml).toBe(posts.filter(({ ml }) => ml === 2).length / posts.length);
  });

  it("gives the same numbers again", () => {
    expect(fitCalibration(stretchedPosts(500, 3))).toEqual(fitCalibration(stretchedPosts(500, 3)));
  });

  it("refuses posts of one kind, and scores that fall", () => {
    const posts = stretchedPosts(200, 1);
    expect(() => fitCalibration(posts.map((post) => ({ ...post, ml: 0 })))).toThrow(
      "cannot calibrate ml: 0 of 200 posts are positive; both kinds are needed",
    );
    expect(() => fitCalibration(posts.map((post) => ({ ...post, lean: 0 })))).toThrow("cannot calibrate lean: 0 of 0");
    const falling = posts.map((post) => ({ ...post, scores: { ml: -post.scores.ml, backend: post.scores.backend } }));
    expect(() => fitCalibration(falling)).toThrow("cannot calibrate ml: the scores do not rise with it");
  });
});
