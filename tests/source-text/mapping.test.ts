import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource, toText } from "../../src/source-text/mapping.js";
import { sourceOf } from "./oracle.js";
import { type Piece, sampleOf, samples } from "./samples.js";

/** "Py<b>Torch</b> R&amp;D" as "- PyTorch R&D" */
const pieces: readonly Piece[] = [
  { kind: "added", text: "- " },
  { kind: "copied", source: "Py" },
  { kind: "dropped", source: "<b>" },
  { kind: "copied", source: "Torch" },
  { kind: "dropped", source: "</b>" },
  { kind: "copied", source: " R" },
  { kind: "replaced", source: "&amp;", text: "&" },
  { kind: "copied", source: "D" },
];
const { read } = sampleOf(pieces);

const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
const find = (text: string, part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

describe("a span", () => {
  it.each([
    ["of copied words", "Torch", "Torch"],
    ["inside of a copied run", "orc", "orc"],
    ["that a tag cuts", "PyTorch", "Py<b>Torch"],
    ["that ends before a tag", "Py", "Py"],
    ["of an entity", "&", "&amp;"],
    ["around an entity", "R&D", "R&amp;D"],
    ["with a mark that was added before it", "- Py", "Py"],
  ])("%s is found in the source and back", (_, words, original) => {
    expect(cut(read.source, toSource(read, ...find(read.text, words)))).toBe(original);
    const back = toText(read, ...find(read.source, original));
    expect(cut(read.text, back)).toBe(words.replace("- ", ""));
  });

  it.each([
    ["from the middle of an entity", "amp;D", "&D"],
    ["to the middle of an entity", "R&am", "R&"],
    ["from the middle of a tag", "b>Torch", "Torch"],
    ["to the middle of a tag", "Py<b", "Py"],
    ["of nothing but a tag", "<b>", ""],
  ])("of the source %s covers what is shown of it", (_, original, words) => {
    expect(cut(read.text, toText(read, ...find(read.source, original)))).toBe(words);
  });

  it("of the text stands in the source where its first and its last character come from", () => {
    fc.assert(
      fc.property(samples, ({ read: any, characters }) => {
        for (const [start, first] of characters.entries()) {
          for (const [end, last] of characters.entries()) {
            if (end < start) continue;
            const span = toSource(any, start, end + 1);
            expect(span).toEqual({ start: first.start, end: last.end });
            expect(cut(any.source, span)).toBe(sourceOf(any, start, end + 1));
          }
        }
      }),
    );
  });

  it("of the text comes back from the source when it begins and ends in copied runs", () => {
    fc.assert(
      fc.property(samples, ({ read: any, characters }) => {
        for (const [start, first] of characters.entries()) {
          for (const [last, { kind }] of characters.entries()) {
            if (last < start || first.kind !== "copied" || kind !== "copied") continue;
            const { start: from, end: to } = toSource(any, start, last + 1);
            expect(toText(any, from, to)).toEqual({ start, end: last + 1 });
          }
        }
      }),
    );
  });

  it("of the source comes back from the text when it begins and ends with what is shown", () => {
    fc.assert(
      fc.property(samples, ({ read: any, characters }) => {
        const shown = characters.filter(({ kind }) => kind !== "added");
        for (const [index, first] of shown.entries()) {
          for (const last of shown.slice(index)) {
            const { start, end } = toText(any, first.start, last.end);
            expect(toSource(any, start, end)).toEqual({ start: first.start, end: last.end });
          }
        }
      }),
    );
  });

  it("moves forward as its offsets do", () => {
    fc.assert(
      fc.property(samples, ({ read: any }) => {
        const spans = Array.from(any.text, (_, at) => toSource(any, at, at + 1));
        expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});
