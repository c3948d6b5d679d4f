import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/evaluate/random.js";
import { featuresOf } from "../../src/fit/feature-matrix.js";
import { mapFolds } from "../../src/fit/folds.js";
import { fitAxis, negativeLogPosterior } from "../../src/fit/posterior.js";
import { authorPriorOf } from "../../src/fit/prior.js";
import { calibrateWeights } from "../../src/fit/recalibration.js";
import { createClassifier } from "../../src/index.js";
import {
  createOutOfFoldClassify,
  evaluate,
  fitWeights,
  formatWeights,
  type LabelledPost,
  recordFit,
  reduceToField,
} from "../../src/tuning.js";
import { madeUpLexicon, madeUpPosts, truth, words } from "./made-up-posts.js";

const lexicon = madeUpLexicon();
const posts = madeUpPosts(1500);
// The labels come of sums without dilution.
const fit = fitWeights(posts, lexicon, { dilute: false });
const { weights } = fit;

describe("negativeLogPosterior", () => {
  it("has the gradient that differences of its values show", () => {
    const some = posts.slice(0, 60);
    const matrix = featuresOf(
      some.map(({ post }) => post),
      lexicon,
    );
    const core = some.map(({ ml }) => ml === 2);
    const prior = authorPriorOf(matrix, "ml", lexicon.weights);
    const objective = negativeLogPosterior(matrix, core, [...core.keys()], prior, { concept: 0.4, section: 0.2 });
    const random = createRandom(3);
    const size = 2 + matrix.concepts.length + matrix.features.length;
    for (let trial = 0; trial < 5; trial++) {
      const point = Float64Array.from({ length: size }, () => 4 * random() - 2);
      const gradient = new Float64Array(size);
      objective(point, gradient);
      const ignored = new Float64Array(size);
      gradient.forEach((slope, i) => {
        const at = (step: number) =>
          objective(
            point.map((value, j) => (j === i ? value + step : value)),
            ignored,
          );
        expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(slope, 4);
      });
    }
  });
});

describe("fitAxis", () => {
  it("keeps to the author where the data may not speak, and follows the data where they may", () => {
    const matrix = featuresOf(
      posts.map(({ post }) => post),
      lexicon,
    );
    const core = posts.map(({ ml }) => ml === 2);
    const prior = authorPriorOf(matrix, "ml", lexicon.weights);
    const at = (concept: number) => fitAxis(matrix, core, [...core.keys()], prior, { concept, section: concept });
    const tight = at(1e-3);
    matrix.concepts.forEach((_, i) => {
      expect(tight.concepts[i]).toBeCloseTo(tight.scale * (prior.strengths[i] ?? 0), 2);
    });
    const loose = at(10);
    matrix.concepts.forEach(({ id }, i) => {
      const expected = id === "dashboards" ? 0 : truth[id as keyof typeof truth].ml;
      const pair = matrix.features.findIndex(({ concept, section }) => concept === i && section === "duties");
      if (id !== "dashboards") expect(Math.abs((loose.pairs[pair] ?? 0) - expected)).toBeLessThan(0.6);
    });
  });
});

describe("fitWeights", () => {
  /** What a word among the duties adds to a score, in log odds. */
  const worth = (word: string) => {
    const { evidence } = createClassifier({ lexicon: { ...lexicon, weights } }).classify(
      `Responsibilities:\nAll ${word}.`,
    );
    return evidence[0]?.contributions ?? { ml: 0, backend: 0 };
  };

  it("finds the weights that made the labels", () => {
    for (const word of words) {
      if (word === "dashboards") continue;
      expect(Math.abs(worth(word).ml - truth[word].ml)).toBeLessThan(0.7);
      expect(Math.abs(worth(word).backend - truth[word].backend)).toBeLessThan(0.7);
    }
  });

  it("stops at 0 where the data contradict the declared sign, and leaves the other axis free", () => {
    expect(worth("dashboards").ml).toBe(0);
    for (const { id, leaning } of lexicon.concepts) {
      for (const [, values] of Object.entries(weights.concepts[id] ?? {})) {
        expect(values[leaning === "ml" ? "ml" : "backend"]).toBeGreaterThanOrEqual(0);
      }
    }
    expect(worth("endpoints").ml).toBeGreaterThan(0);
  });

  it("leaves what it never saw its author strength, times the common scale", () => {
    expect(weights.concepts).not.toHaveProperty("never-seen");
    expect(worth("zeppelins").ml).toBeCloseTo(2 * weights.calibration.ml.scale, 3);
  });

  it("judges posts it has not seen better than the author does, with honest probabilities", () => {
    const record = recordFit(fit, lexicon, "0".repeat(64));
    const authors = evaluate(posts, createClassifier({ lexicon }).classify, { resamples: 0 }).all;
    expect(record.crossValidated["all"]?.accuracy).toBeGreaterThan((authors.accuracy.value ?? 1) + 0.03);
    expect(record.crossValidated["all"]?.calibrationError).toBeLessThan(0.05);
  });

  it("gives the same bytes for the same posts, whatever was fitted before", () => {
    const options = { spread: fit.spread, dilute: false };
    const bytes = (base: typeof lexicon) => {
      const again = fitWeights(posts, base, options);
      return formatWeights(again.weights, { fit: recordFit(again, base, "") });
    };
    const first = bytes(lexicon);
    expect(bytes({ ...lexicon, weights })).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ ...weights });
  });

  it("tests every post on weights fitted without it", () => {
    expect(fit.folds.map((fold) => fold.posts.length).reduce((a, b) => a + b)).toBe(posts.length);
    const stranger = { description: "Queues." };
    expect(() => createOutOfFoldClassify(fit.folds, lexicon)(stranger)).toThrow("no fold");
  });

  it("takes posts that have only a label", () => {
    const labels = posts.map(({ post, label }): LabelledPost => ({ post, label }));
    expect(fitWeights(labels, lexicon, { spread: fit.spread, dilute: false }).weights.concepts).toEqual(
      weights.concepts,
    );
  });

  it.each([
    [posts.slice(0, 299), /299 labelled posts; at least 300 are needed/],
    [posts.map((post) => ({ ...post, label: "neither" as const })), /0 posts with ml as a core duty; at least 30/],
    [posts.map((post) => ({ ...post, label: "mixed" as const })), /0 posts without ml as a core duty; at least 30/],
  ])("refuses too few posts (%#)", (few, message) => {
    expect(() => fitWeights(few, lexicon)).toThrow(message);
  });
});

describe("a title alone", () => {
  const named = madeUpPosts(600, 8).map((labelled): LabelledPost => {
    const [word = "work"] = words.filter((each) => labelled.post.description?.toString().includes(each));
    return { ...labelled, post: { ...labelled.post, title: `Keeper of ${word}` } };
  });
  const { folds } = fitWeights(named, lexicon, { spread: fit.spread, dilute: false });
  const titles = mapFolds(folds, (some) => reduceToField(some, "title"));

  it("is judged by a calibration of its own, because it holds less evidence", () => {
    const judged = titles.flatMap((fold) => fold.posts);
    const error = (some: typeof titles) =>
      evaluate(judged, createOutOfFoldClassify(some, lexicon), { resamples: 0 }).all.logLoss.value ?? 0;
    const without = titles.map(({ posts, weights: { titleCalibration: _, ...rest } }) => ({ posts, weights: rest }));
    expect(error(titles)).toBeLessThan(error(without));
  });

  it("keeps the calibration of whole posts when there are too few titles", () => {
    expect(weights).not.toHaveProperty("titleCalibration");
    expect(weights).not.toHaveProperty("textCalibration");
  });
});

describe("a text without its title", () => {
  // Every other post says what it is about in its title alone.
  const named = madeUpPosts(900, 9).map((labelled, i): LabelledPost => {
    const description = labelled.post.description?.toString() ?? "";
    const used = words.filter((word) => description.includes(word));
    const silent = words.reduce((text, word) => text.replace(word, "work"), description);
    return {
      ...labelled,
      post: { ...labelled.post, title: `Keeper of ${used.join(" and ")}`, description: i % 2 ? description : silent },
    };
  });
  const { folds } = fitWeights(named, lexicon, { spread: fit.spread, dilute: false });
  const texts = mapFolds(folds, (some) => reduceToField(some, "description"));

  it("is judged by a calibration of its own, because it lacks what a title says", () => {
    const judged = texts.flatMap((fold) => fold.posts);
    const error = (some: typeof texts) =>
      evaluate(judged, createOutOfFoldClassify(some, lexicon), { resamples: 0 }).all.logLoss.value ?? 0;
    const without = texts.map(({ posts, weights: { textCalibration: _, ...rest } }) => ({ posts, weights: rest }));
    expect(error(texts)).toBeLessThan(error(without));
  });
});

describe("calibrateWeights", () => {
  const stretched = {
    ml: { scale: 3 * weights.calibration.ml.scale, shift: 1 },
    backend: weights.calibration.backend,
  };

  it.each([
    ["of whole posts", {}],
    ["of texts without titles, as these are", { textCalibration: stretched }],
  ])("puts right probabilities that were too sure (%s), and changes no weight of a concept", (_, own) => {
    const sure = { ...lexicon, weights: { ...weights, calibration: stretched, ...own } };
    const again = calibrateWeights(posts.slice(0, 300), sure);
    expect(again.concepts).toBe(weights.concepts);
    const scale = again.calibration.ml.scale / weights.calibration.ml.scale;
    expect(scale).toBeGreaterThan(0.6);
    expect(scale).toBeLessThan(1.5);
    const error = (some: typeof weights) =>
      evaluate(posts.slice(300), createClassifier({ lexicon: { ...lexicon, weights: some } }).classify, {
        resamples: 0,
      }).all.calibrationError.value ?? 1;
    expect(error(again)).toBeLessThan(error(sure.weights));
  });

  it("refuses too few posts", () => {
    expect(() => calibrateWeights(posts.slice(0, 99), lexicon)).toThrow(/99 labelled posts; at least 100 are needed/);
  });
});
