import { describe, expect, it } from "vitest";
import { classify } from "../src/index.js";
import { readPage } from "./pages.js";

interface Row {
  readonly kind: string;
  readonly leaning: string;
  readonly terms: readonly string[];
}

/** Rows of the tables of terms: kind, leaning, terms. */
const ROW = /^\| ([\w ]+) \| (ml|backend|both|neither) \| (.+) \|$/gm;
/** Rows of the table of other meanings: term, sentence. */
const OTHER_MEANING = /^\| ([^|]+) \| ([^|]+\.) \|$/gm;

const HEADING = "Requirements:\n";

const sectionsOf = new Map(
  readPage("docs/coverage.md")
    .split(/^## /m)
    .map((section) => [section.slice(0, section.indexOf("\n")), section]),
);

function rowsUnder(heading: string): readonly Row[] {
  const section = sectionsOf.get(heading) ?? "";
  return [...section.matchAll(ROW)].map(([, kind = "", leaning = "", terms = ""]) => {
    return { kind, leaning, terms: terms.split("; ") };
  });
}

const FIELDS = [
  ["Server side", "You build server-side services with "],
  ["Machine learning and data", "You train and deploy machine learning models with "],
] as const;

const allTerms = FIELDS.flatMap(([heading]) => rowsUnder(heading).flatMap(({ terms }) => terms));

describe.each(FIELDS)("%s", (heading, beginning) => {
  const rows = rowsUnder(heading);

  it("has at least 400 terms", () => {
    expect(rows.flatMap(({ terms }) => terms).length).toBeGreaterThanOrEqual(400);
  });

  it.each(rows)("$kind ($leaning): each term is evidence over its own words", ({ leaning, terms }) => {
    const start = HEADING.length + beginning.length;
    const unseen = terms.filter((term) => {
      const { evidence } = classify(`${HEADING}${beginning}${term} every day.`);
      return !evidence.some(
        (mention) => mention.start === start && mention.end === start + term.length && mention.leaning === leaning,
      );
    });
    expect(unseen).toEqual([]);
  });
});

it("names each term once", () => {
  const lower = allTerms.map((term) => term.toLowerCase());
  expect(lower.filter((term, index) => lower.indexOf(term) !== index)).toEqual([]);
});

describe("the same words, meaning something else", () => {
  const meanings = [...(sectionsOf.get("The same words, meaning something else") ?? "").matchAll(OTHER_MEANING)];

  it("are at least a hundred", () => {
    expect(meanings.length).toBeGreaterThanOrEqual(100);
  });

  it.each(meanings.map(([, term = "", sentence = ""]) => [term, sentence] as const))("%s: %s", (term, sentence) => {
    const start = sentence.toLowerCase().search(new RegExp(`\\b${term.toLowerCase()}`));
    expect(allTerms).toContain(term);
    expect(start).toBeGreaterThanOrEqual(0);
    const counted = classify(sentence).evidence.filter(
      (mention) => mention.leaning !== "neither" && mention.start < start + term.length && mention.end > start,
    );
    expect(counted).toEqual([]);
  });
});
