import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/source-text/composition.js";
import { toSource } from "../../src/source-text/mapping.js";
import { expectWellFormed, sourceOf } from "./oracle.js";
import { type Piece, readingOf, sampleOf, samples } from "./samples.js";

/** "&lt;b&gt;R&amp;amp;D" as "<b>R&amp;D" */
const unescaped: readonly Piece[] = [
  { kind: "replaced", source: "&lt;", text: "<" },
  { kind: "copied", source: "b" },
  { kind: "replaced", source: "&gt;", text: ">" },
  { kind: "copied", source: "R" },
  { kind: "replaced", source: "&amp;", text: "&" },
  { kind: "copied", source: "amp;D" },
];
/** "<b>R&amp;D" as "- R&D" */
const shown: readonly Piece[] = [
  { kind: "dropped", source: "<b>" },
  { kind: "added", text: "- " },
  { kind: "copied", source: "R" },
  { kind: "replaced", source: "&amp;", text: "&" },
  { kind: "copied", source: "D" },
];

describe("the composition of two readings", () => {
  it("shows the second one's text and points into the first one's source", () => {
    const read = compose(sampleOf(unescaped).read, sampleOf(shown).read);
    expect(read.text).toBe("- R&D");
    expect(read.source).toBe("&lt;b&gt;R&amp;amp;D");
    expect([sourceOf(read, 2, 3), sourceOf(read, 3, 4), sourceOf(read, 2, 5)]).toEqual([
      "R",
      "&amp;amp;",
      "R&amp;amp;D",
    ]);
    expect(sourceOf(read, 0, 2)).toBe("");
  });

  it("parts a copied run where the first reading replaced something", () => {
    const outer = sampleOf([
      { kind: "copied", source: "R" },
      { kind: "replaced", source: "&amp;", text: "&" },
      { kind: "copied", source: "D" },
    ]).read;
    expect(compose(outer, sampleOf([{ kind: "copied", source: "R&D" }]).read)).toEqual(outer);
  });

  it("maps as mapping twice does", () => {
    const pairs = samples.chain((outer) => readingOf(outer.read.text).map((inner) => ({ outer, inner })));
    fc.assert(
      fc.property(pairs, ({ outer, inner }) => {
        const read = compose(outer.read, inner.read);
        expectWellFormed(read);
        expect([read.source, read.text]).toEqual([outer.read.source, inner.read.text]);
        for (const [start, first] of inner.characters.entries()) {
          for (const [last, { kind }] of inner.characters.entries()) {
            // What the second reading adds stands at a place of the first one's text, and in no part of it.
            if (last < start || first.kind === "added" || kind === "added") continue;
            const between = toSource(inner.read, start, last + 1);
            expect(toSource(read, start, last + 1)).toEqual(toSource(outer.read, between.start, between.end));
          }
        }
      }),
    );
  });
});
