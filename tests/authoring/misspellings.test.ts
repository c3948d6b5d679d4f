import english from "natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { findOthers, isOneEdit } from "../../src/authoring/misspellings.js";
import { defaultLexicon } from "../../src/index.js";

describe("one edit", () => {
  it.each([
    ["wrong", "engineer", "enganeer", true],
    ["missing", "engineer", "enginer", true],
    ["too many", "developer", "developper", true],
    ["swapped", "machine", "mahcine", true],
    ["none", "machine", "machine", false],
    ["two", "learning", "cleaning", false],
    ["swapped over a distance", "backend", "dackenb", false],
  ])("%s: %s, %s", (_, left, right, expected) => {
    expect([isOneEdit(left, right), isOneEdit(right, left)]).toEqual([expected, expected]);
  });
});

describe("the misspellings of the lexicon", () => {
  it("know all English words that are one edit away from a role word", () => {
    const { misspellings } = defaultLexicon().context;
    expect(misspellings).toBeDefined();
    if (misspellings === undefined) return;
    // The word list has misspellings of its own.
    const misspelt = ["anlayst", "artifical", "esystems", "reasearch", "reseachers", "sevices", "systeme"];
    const words = Object.keys(english).map((word) => word.toLowerCase());
    const expected = findOthers(misspellings, words).filter((word) => !misspelt.includes(word));
    expect([...misspellings.others].sort()).toEqual(expected);
  });
});
