import { describe, expect, it } from "vitest";
import type { Classification, Evidence } from "../../src/classification.js";
import { formatEvaluation } from "../../src/cli/evaluation-report.js";
import { LABELS } from "../../src/domain.js";
import { evaluate } from "../../src/evaluate/evaluation.js";
import type { LabelledPost } from "../../src/evaluate/labelled-posts.js";
import { widthOf } from "../../src/report/width.js";
import { calibratedRows, verdict } from "./synthetic.js";

const rows = calibratedRows(300, 5);
const posts = rows.map(({ gold }, id): LabelledPost => {
  const lean = { ml: 2, backend: -2, mixed: 1, neither: 0 }[gold];
  return { post: { id, title: `Post ${id}` }, label: gold, lean, sample: id % 3 === 0 ? "random" : "hard" };
});

const evidence: Evidence = {
  concept: "pytorch",
  name: "PyTorch",
  text: "PyTorch\u001b[31m",
  field: "title",
  start: 0,
  end: 7,
  leaning: "ml",
  facet: "stack",
  section: "title",
  contributions: { ml: 1.5, backend: 0 },
};

function classify({ id }: { readonly id?: string | number | null | undefined }): Classification {
  const { labels } = rows[Number(id)]?.verdict ?? verdict({ ml: 0, backend: 0, mixed: 0, neither: 1 });
  return { ...verdict({ ...labels }, labels.ml - labels.backend), evidence: [evidence] };
}

const evaluation = evaluate(posts, classify, { prior: { ml: 0.02 }, errors: 4, resamples: 100 });

describe("evaluate", () => {
  it("is the same again", () => {
    expect(evaluate(posts, classify, { prior: { ml: 0.02 }, errors: 4, resamples: 100 })).toEqual(evaluation);
  });

  it("puts every figure inside its interval", () => {
    const { accuracy, macroF1, brier, logLoss, lean } = evaluation.all;
    for (const { value, low, high } of [accuracy, macroF1, brier, logLoss, lean.all.interval, lean.clear.interval]) {
      expect(low ?? 1).toBeLessThan(value ?? 0);
      expect(high ?? 0).toBeGreaterThan(value ?? 1);
    }
  });

  it("counts the samples apart", () => {
    expect(evaluation.samples["random"]?.posts).toBe(100);
    expect(evaluation.samples["hard"]?.posts).toBe(200);
    const plain = posts.map(({ sample: _, ...post }) => post);
    expect(evaluate(plain, classify, { resamples: 10 }).samples).toEqual({});
  });

  it("expects less precision where ML is rare", () => {
    const here = evaluation.all.classes.ml.precision ?? 0;
    expect(evaluation.atPrior?.classes.ml.precision).toBeLessThan(here / 2);
    expect(evaluate(posts, classify, { resamples: 10 })).not.toHaveProperty("atPrior");
  });

  it("lists the worst errors with their evidence", () => {
    const { errors } = evaluation;
    expect(errors).toHaveLength(4);
    expect(errors.map(({ confidence }) => confidence)).toEqual(
      errors.map((error) => error.confidence).sort((a, b) => b - a),
    );
    for (const { gold, predicted, evidence: found } of errors) {
      expect(predicted).not.toBe(gold);
      expect(found.ml).toEqual([{ name: "PyTorch", text: evidence.text, section: "title", contribution: 1.5 }]);
      expect(found.backend).toEqual([]);
    }
  });

  it("refuses an empty set", () => {
    expect(() => evaluate([], classify)).toThrow("no labelled post");
  });
});

describe("the report", () => {
  const text = formatEvaluation(evaluation);

  it("fits 100 columns and says everything", () => {
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
    for (const label of LABELS) expect(text).toContain(`\n${label} `);
    for (const words of [
      "300 posts",
      "macro-F1",
      "if perfectly calibrated",
      "confidence from",
      "At base rates ml 2 %",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("+1.50 PyTorch");
  });

  it("passes no control character on to the terminal", () => {
    expect(text).not.toContain("\u001b");
  });

  it("shows a dash where there is nothing to count", () => {
    const [post] = posts.filter(({ label }) => label === "neither");
    const lone = post === undefined ? [] : [{ ...post, label: "neither" as const }];
    expect(formatEvaluation(evaluate(lone, classify, { resamples: 10 }))).toMatch(/sign of the lean +-/);
  });
});
