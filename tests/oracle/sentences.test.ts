import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../root.js";
import { type Disagreement, expectListed } from "./disagreements.js";
import { fixtureProse, type Prose } from "./prose.js";
import { sentencesOf } from "./sentences-of.js";
import { endOfWords, readWithWink } from "./wink.js";

/** Letters around a place, enough to find it again. */
const AROUND = 30;

it("sentences end where wink-nlp ends them, but for the listed places", () => {
  const fixtures = fixtureProse();
  expectListed("sentence-disagreements.json", fixtures.flatMap(disagreementsIn));
  const agreed = fixtures.map(agreementsIn).reduce((sum, count) => sum + count, 0);
  expect(agreed).toBeGreaterThan(150);
});

/** Ends inside of lines; the end of a line is not wink-nlp's to find. */
function endsIn({ text, lines }: Prose): { ours: ReadonlySet<number>; theirs: ReadonlySet<number> } {
  const lineEnds = new Set(lines.map((line) => line.offset + endOfWords(line.text)));
  const ours = sentencesOf(text).map(({ start, end }) => start + endOfWords(text.slice(start, end)));
  const theirs = lines.flatMap((line) => readWithWink(line.text).sentenceEnds.map((end) => line.offset + end));
  const inside = (ends: readonly number[]): ReadonlySet<number> => new Set(ends.filter((end) => !lineEnds.has(end)));
  return { ours: inside(ours), theirs: inside(theirs) };
}

function disagreementsIn(prose: Prose): Disagreement[] {
  const { ours, theirs } = endsIn(prose);
  return [...ours, ...theirs]
    .filter((end) => ours.has(end) !== theirs.has(end))
    .sort((a, b) => a - b)
    .map((end) => ({ post: prose.id, by: ours.has(end) ? "jobsift" : "wink-nlp", at: placeOf(prose, end) }));
}

function agreementsIn(prose: Prose): number {
  const { ours, theirs } = endsIn(prose);
  return [...ours].filter((end) => theirs.has(end)).length;
}

function placeOf({ text, lines }: Prose, end: number): string {
  const line = lines.findLast(({ offset }) => offset < end);
  const inLine = end - (line?.offset ?? 0);
  const words = line?.text ?? text;
  return `${words.slice(Math.max(0, inLine - AROUND), inLine)}§${words.slice(inLine, inLine + AROUND)}`;
}

interface Case {
  readonly text: string;
  /** The text, sentence by sentence; punctuation at the edges does not matter. */
  readonly sentences: readonly string[];
}

describe("sentences that must be right, whatever wink-nlp says", () => {
  const { cases } = JSON.parse(readFileSync(fromRoot("fixtures/sentences.json"), "utf8")) as { cases: Case[] };
  it.each(cases)("$text", ({ text, sentences }) => {
    expect(sentencesOf(text).map(({ start, end }) => bare(text.slice(start, end)))).toEqual(sentences.map(bare));
  });
});

function bare(sentence: string): string {
  return sentence.slice(0, endOfWords(sentence)).replace(/^[^\p{L}\p{N}]+/u, "");
}
