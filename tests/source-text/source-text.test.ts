import { describe, expect, it } from "vitest";
import { html } from "../../src/html/index.js";
import { classify } from "../../src/index.js";
import { isSourceText, type SourceText } from "../../src/source-text/source-text.js";

const read = html("<p>You run Kafka &amp; PyTorch in production.</p>");

describe("a source text", () => {
  it.each<[string, object, boolean]>([
    ["what html() returns", read, true],
    ["an empty one", { source: "", text: "", textStarts: [], sourceStarts: [], sourceEnds: [] }, true],
    ["without a source", { ...read, source: undefined }, false],
    ["whose text is none", { ...read, text: 5 }, false],
    ["without text starts", { ...read, textStarts: undefined }, false],
    ["whose source starts are no list", { ...read, sourceStarts: "0" }, false],
    ["without source ends", { ...read, sourceEnds: null }, false],
    ["a list", [], false],
  ])("is known by its members: %s", (_, value, expected) => {
    expect(isSourceText(value)).toBe(expected);
  });

  it.each<[string, Partial<SourceText>]>([
    ["no runs", { textStarts: [], sourceStarts: [], sourceEnds: [] }],
    ["lists of different lengths", { sourceStarts: [3], sourceEnds: [] }],
    ["starts that descend", { textStarts: [9, 4, 0] }],
    ["ranges outside of the source", { sourceEnds: [1e9, -1, Number.NaN] }],
  ])("written by hand with %s is judged by its text all the same", (_, wrong) => {
    const placeless = ({ evidence, ...scores }: ReturnType<typeof classify>) => ({
      ...scores,
      evidence: evidence.map(({ start, end, ...mention }) => mention),
    });
    const judged = classify({ description: { ...read, ...wrong } });
    expect(judged.evidence.length).toBeGreaterThan(0);
    expect(placeless(judged)).toEqual(placeless(classify({ description: read })));
  });
});
