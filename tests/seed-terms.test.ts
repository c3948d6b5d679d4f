import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { classify, defaultLexicon, type Mention } from "../src/index.js";
import { sharedData } from "./data.js";
import { readPage } from "./pages.js";

interface SeedTerm {
  readonly term: string;
  readonly facet: string;
  /** Of a `stack` term: language, library, tool ... */
  readonly subfacet: string | undefined;
  readonly leaning: string;
}

interface SeedGroup extends Omit<SeedTerm, "term"> {
  readonly terms: readonly string[];
}

/** Rows of the table of docs/sources.md: facet, kind, leaning, terms. */
const ROW = /^\| ([a-z-]+) \| (?:([a-z]+) )?\| (ml|backend|both|neither) \| (.+) \|$/gm;

const seedTerms: readonly SeedTerm[] = [...readPage("docs/sources.md").matchAll(ROW)].flatMap(
  ([, facet = "", subfacet, leaning = "", terms = ""]) =>
    terms.split("; ").map((term) => ({ term, facet, subfacet, leaning })),
);
const facets = new Set<string>(seedTerms.map(({ facet }) => facet));
const rows = seedTerms.map((seed) => [seed.term, seed.facet, seed.leaning, seed] as const);

/** The document assigns these roles to neither side; practice does. */
const LEAN_IN_PRACTICE: Readonly<Record<string, string>> = { "data scientist": "ml", "fullstack developer": "backend" };

const PREFIX = "Requirements: experience with ";

/** What the lexicon finds over exactly this term, among the requirements. */
function findTerm(term: string): Mention | undefined {
  const { evidence } = classify(`${PREFIX}${term}.`);
  return evidence.find(({ start, end }) => start === PREFIX.length && end === PREFIX.length + term.length);
}

function expectDeclared(mention: Mention | undefined, { term, facet, subfacet, leaning }: SeedTerm): void {
  expect(mention, `evidence for "${term}"`).toBeDefined();
  const concept = defaultLexicon().concepts.find(({ id }) => id === mention?.concept);
  expect({ facet: concept?.facet, leaning: concept?.leaning }).toEqual({
    facet,
    leaning: LEAN_IN_PRACTICE[term] ?? leaning,
  });
  // The document parts the stack alone; what titles take for an area of work is the lexicon's own business.
  if (facet === "stack") expect(concept?.subfacet).toBe(subfacet);
}

it("the page names terms of every facet, each once", () => {
  expect(facets.size).toBe(6);
  expect(seedTerms.length).toBeGreaterThan(110);
  expect(new Set(seedTerms.map(({ term }) => term)).size).toBe(seedTerms.length);
});

describe("every term of the source document", () => {
  it.each(rows)("%s (%s, %s) in a requirement", (term, _facet, _leaning, seed) => {
    expectDeclared(findTerm(term), seed);
  });

  it("leads to a concept, and no other concept says that the document names it", () => {
    const named = new Set(
      seedTerms.filter(({ term }) => !(term in LEAN_IN_PRACTICE)).map(({ term }) => findTerm(term)?.concept),
    );
    const saying = defaultLexicon().concepts.filter(({ source }) => facets.has(source ?? ""));
    expect(new Set(saying.map(({ id }) => id))).toEqual(named);
    for (const { id, source, facet } of saying) expect(source, id).toBe(facet);
  });
});

const data = sharedData("README.md");
const domain = data === undefined ? "" : join(dirname(dirname(data)), "domain");

describe.skipIf(!existsSync(join(domain, "seed-terms.json")))("the source document itself", () => {
  it("is where the terms of the page come from", () => {
    const groups: readonly SeedGroup[] = JSON.parse(readFileSync(join(domain, "seed-terms.json"), "utf8")).terms;
    const named = groups.flatMap(({ facet, subfacet, leaning, terms }) =>
      terms.map((term) => ({ term, facet, subfacet, leaning })),
    );
    const byTerm = (a: SeedTerm, b: SeedTerm) => (a.term < b.term ? -1 : 1);
    expect([...seedTerms].sort(byTerm)).toEqual(named.sort(byTerm));
  });

  const document = existsSync(domain) ? readFileSync(join(domain, "source-document.txt"), "utf8") : "";
  const inDocument = rows.filter(([term]) =>
    new RegExp(`(?<![\\w-])${escapeForRegExp(term)}(?![\\w+#-])`, "i").test(document),
  );
  it.each(inDocument)("names %s (%s, %s), and it counts there", (term, _facet, _leaning, seed) => {
    const starts = [...document.matchAll(new RegExp(`(?<![\\w-])${escapeForRegExp(term)}(?![\\w+#-])`, "gi"))].map(
      ({ index }) => index,
    );
    const { evidence, suppressed } = classify(document);
    const over = [...evidence, ...suppressed].filter(({ start, end }) =>
      starts.some((from) => start <= from && end >= from + term.length),
    );
    const counted = over.filter((mention) => evidence.some((item) => item === mention));
    expect(counted.length, `evidence over "${term}"; suppressed: ${JSON.stringify(over)}`).toBeGreaterThan(0);
    const own = counted.find(({ start, end }) => starts.some((from) => start === from && end === from + term.length));
    expectDeclared(own, seed);
  });
});

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
