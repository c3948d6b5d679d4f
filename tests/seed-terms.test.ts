import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { classify, defaultLexicon, type Mention } from "../src/index.js";
import { sharedData } from "./data.js";

interface SeedGroup {
  readonly facet: string;
  readonly leaning: string;
  readonly terms: readonly string[];
}

const data = sharedData("README.md");
const domain = data === undefined ? undefined : join(dirname(dirname(data)), "domain");
const groups: SeedGroup[] =
  domain !== undefined && existsSync(join(domain, "seed-terms.json"))
    ? JSON.parse(readFileSync(join(domain, "seed-terms.json"), "utf8")).terms
    : [];
const rows = groups.flatMap(({ facet, leaning, terms }) => terms.map((term) => [term, facet, leaning] as const));

/** The document assigns these roles to neither side; practice does (see the notes of the concepts). */
const LEAN_IN_PRACTICE: Readonly<Record<string, string>> = { "data scientist": "ml", "fullstack developer": "backend" };

function expectDeclared(mention: Mention | undefined, term: string, facet: string, leaning: string): void {
  expect(mention, `evidence for "${term}"`).toBeDefined();
  const concept = defaultLexicon().concepts.find(({ id }) => id === mention?.concept);
  expect({ facet: concept?.facet, leaning: concept?.leaning }).toEqual({
    facet,
    leaning: LEAN_IN_PRACTICE[term] ?? leaning,
  });
}

test.runIf(process.env["JOBSIFT_REQUIRE_DATA"] === "1")("the list of terms is there", () => {
  expect(rows.length).toBeGreaterThan(80);
});

describe.skipIf(rows.length === 0)("every term of the source document", () => {
  test.each(rows)("%s (%s, %s) in a requirement", (term, facet, leaning) => {
    const prefix = "Requirements: experience with ";
    const { evidence } = classify(`${prefix}${term}.`);
    const mention = evidence.find(({ start, end }) => start === prefix.length && end === prefix.length + term.length);
    expectDeclared(mention, term, facet, leaning);
  });

  const document = domain === undefined ? "" : readFileSync(join(domain, "source-document.txt"), "utf8");
  const inDocument = rows.filter(([term]) =>
    new RegExp(`(?<![\\w-])${escapeForRegExp(term)}(?![\\w+#-])`, "i").test(document),
  );
  test.each(inDocument)("%s (%s, %s) in the document itself", (term, facet, leaning) => {
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
    expectDeclared(own, term, facet, leaning);
  });
});

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
