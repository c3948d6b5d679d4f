import { describe, expect, it } from "vitest";
import { drawCalibration } from "../../scripts/accuracy/calibration-chart.js";
import { layoutOf } from "../../scripts/accuracy/layout.js";
import { measureAccuracy } from "../../scripts/accuracy/measurement.js";
import { findWorse, headlineOf, raiseRecord } from "../../scripts/accuracy/ratchet.js";
import { formatAccuracy } from "../../scripts/accuracy/report.js";
import { fitWeights } from "../../src/fit/index.js";
import { madeUpLexicon, madeUpPosts } from "../fit/made-up-posts.js";

describe("measureAccuracy", () => {
  const lexicon = madeUpLexicon();
  const posts = madeUpPosts(500).map((labelled, i) => ({ ...labelled, sample: i % 3 === 0 ? "random" : "hard" }));
  const spread = { concept: 0.3, section: 0.1 };
  const fit = fitWeights(posts, lexicon, { spread: { ml: spread, backend: spread } });
  const accuracy = measureAccuracy(fit, lexicon, { resamples: 10, yearOf: () => 2021 });

  it("slices the posts, each in one part", () => {
    for (const name of ["Sample", "Era", "Length", "Layout"]) {
      const slices = accuracy.slices[name] ?? [];
      expect(slices.reduce((sum, slice) => sum + slice.posts, 0)).toBe(posts.length);
    }
    expect(accuracy.slices["Era"]?.map(({ name }) => name)).toEqual(["2020-2022"]);
    expect(accuracy.calibration.reduce((sum, bin) => sum + bin.posts, 0)).toBe(posts.length);
  });

  it("makes a report without the words of a post", () => {
    const report = formatAccuracy(accuracy, { sha256: "abc", posts: 500 }, 5);
    expect(report).toContain("| all | 500 |");
    expect(report).toContain("## Labels: random");
    expect(report).not.toMatch(/tensors|queues|Firm|NaN|undefined/);
    expect(drawCalibration(accuracy.calibration)).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it("has headline figures that can only be raised", () => {
    const measured = headlineOf(accuracy);
    expect(Object.keys(measured)).toEqual(expect.arrayContaining(["accuracy", "macroF1", "random.accuracy"]));
    expect(findWorse(measured, measured)).toEqual([]);
    const record = { accuracy: 0.9, calibrationError: 0.02, lean: 0.95 };
    const worse = { accuracy: 0.8999, calibrationError: 0.0201, lean: 0.97 };
    expect(findWorse(record, worse).map(({ name }) => name)).toEqual(["accuracy", "calibrationError"]);
    expect(raiseRecord(record, worse)).toEqual({ accuracy: 0.9, calibrationError: 0.02, lean: 0.97 });
  });
});

describe("layoutOf", () => {
  it.each([
    ["Hacker News", { title: "Tin Works | Stoker | Remote", description: "We burn.\nCoal." }],
    ["one line", { description: "Stoke the boiler. Sweep the yard." }],
    ["Markdown", { description: "**Tasks**\n- stoke" }],
    ["plain", { description: "Tasks:\nstoke the boiler" }],
    ["glued words", { description: "Stoke boilers.Sweep yards.Carry coal.Mend roofs.Paint doors.\nEnd" }],
  ])("tells %s", (layout, post) => {
    expect(layoutOf(post)).toBe(layout);
  });
});
