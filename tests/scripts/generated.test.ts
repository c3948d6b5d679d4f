import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Generated, generate } from "../../scripts/lexicon/generated.js";
import { encodeLexicon } from "../../scripts/lexicon/packing.js";
import { inflectLexicon, inflectWords } from "../../src/authoring/inflection.js";
import { readLexiconFiles, shippedLexiconFolder } from "../../src/authoring/lexicon-files.js";
import { decodeLexicon } from "../../src/lexicon/packing.js";
import type { Concept } from "../../src/lexicon/types.js";

const folder = shippedLexiconFolder();

describe("what npm run build:lexicon writes", () => {
  let generated: Generated;
  beforeAll(() => {
    generated = generate(folder);
  });

  it("is fresh", () => {
    const stale = [...generated.files].filter(([path, content]) => readFileSync(path, "utf8") !== content);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("says the same things twice", () => {
    expect(generate(folder).files).toEqual(generated.files);
  });

  it("is made from files without mistakes", () => {
    expect(generated.mistakes).toEqual([]);
  });
});

describe("encodeLexicon and decodeLexicon", () => {
  it("keep all that changes a result", () => {
    const { lexicon, inflection } = readLexiconFiles(folder);
    const inflected = inflectLexicon(lexicon, inflection).lexicon;
    const decoded = decodeLexicon(encodeLexicon(inflected, (form) => inflectWords(form, inflection)));
    const interactions = inflected.interactions?.map(({ note: _, ...rest }) => rest);
    expect(inOrder({ ...decoded, concepts: [] })).toEqual(inOrder({ ...inflected, interactions, concepts: [] }));
    expect(comparable(decoded.concepts)).toEqual(comparable(inflected.concepts));
  });

  it("keep fitted weights", () => {
    const { lexicon } = readLexiconFiles(folder);
    const [concept] = lexicon.concepts;
    if (!concept) throw new Error("the lexicon is empty");
    const concepts = { [concept.id]: { title: { ml: 1.25, backend: -0.5 }, other: { ml: 0, backend: 0.75 } } };
    const small = { ...lexicon, concepts: [concept], weights: { ...lexicon.weights, concepts } };
    expect(decodeLexicon(encodeLexicon(small, () => [])).weights).toEqual(small.weights);
  });
});

/** With every list of words in order: theirs says nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((entry) => typeof entry === "string") ? [...value].sort() : value.map(inOrder);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inOrder(member)]));
}

/** Without what is left out, and without orders that say nothing. */
function comparable(concepts: readonly Concept[]): unknown {
  return [...concepts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ note: _, examples: __, ...concept }) => inOrder(concept));
}
