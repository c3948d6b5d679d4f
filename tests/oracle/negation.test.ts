import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify, type Evidence, type Suppressed } from "../../src/index.js";
import { fromRoot } from "../root.js";
import { type Disagreement, expectListed } from "./disagreements.js";
import { fixtureProse, type Line, type Prose } from "./prose.js";
import { readWithWink } from "./wink.js";

const BEFORE = 70;
const BEHIND = 40;

it("mentions are negated where wink-nlp says so, but for the listed ones", () => {
  expectListed("negation-disagreements.json", fixtureProse().flatMap(disagreementsIn));
});

type Mention = Evidence | Suppressed;

/** What was found in a description and is meant, by position. A title keeps the first line from being read as one; this one names no trade. */
function mentionsIn(description: string): Mention[] {
  const { evidence, suppressed } = classify({ title: "Contractor", description });
  return [...evidence, ...suppressed]
    .filter((mention) => mention.field === "description" && reasonOf(mention) !== "other-sense")
    .sort((a, b) => a.start - b.start);
}

function reasonOf(mention: Mention): string | undefined {
  return "reason" in mention ? mention.reason : undefined;
}

function isNegated(mention: Mention): boolean {
  return reasonOf(mention) === "negated";
}

function disagreementsIn({ id, text, lines }: Prose): Disagreement[] {
  const mentions = mentionsIn(text);
  return lines.flatMap((line) => {
    const { negated } = readWithWink(line.text);
    return mentions
      .map((mention) => ({ mention, start: mention.start - line.offset, end: mention.end - line.offset }))
      .filter(({ start, end }) => start >= 0 && end <= line.text.length)
      .filter(
        ({ mention, start, end }) =>
          isNegated(mention) !== negated.some((word) => word.start < end && word.end > start),
      )
      .map(
        ({ mention, start, end }) =>
          ({ post: id, by: isNegated(mention) ? "jobsift" : "wink-nlp", at: placeOf(line, start, end) }) as const,
      );
  });
}

function placeOf({ text }: Line, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - BEFORE), start)}[${text.slice(start, end)}]${text.slice(end, end + BEHIND)}`;
}

interface Case {
  readonly text: string;
  /** Part of the text, once in it. */
  readonly span: string;
  readonly negated: boolean;
}

describe("negations that must be right, whatever wink-nlp says", () => {
  const { cases } = JSON.parse(readFileSync(fromRoot("fixtures/negation.json"), "utf8")) as { cases: Case[] };
  it.each(cases)("$text ($span)", ({ text, span, negated }) => {
    const start = text.indexOf(span);
    const mention = mentionsIn(text).find((found) => found.start <= start && found.end >= start + span.length);
    expect(mention?.text).toContain(span);
    expect(mention && isNegated(mention)).toBe(negated);
  });
});
