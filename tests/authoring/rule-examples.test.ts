import { describe, expect, it } from "vitest";
import { checkRuleExamples } from "../../src/authoring/example-check.js";
import { type LexiconFiles, readLexiconFiles, shippedLexiconFolder } from "../../src/authoring/lexicon-files.js";
import { MistakeList } from "../../src/authoring/mistakes.js";
import { keysOf, RULE_DATA, type RuleMember } from "../../src/domain.js";
import { defaultLexicon } from "../../src/index.js";

const shipped = readLexiconFiles(shippedLexiconFolder());

/** Kinds of mistakes in examples, written for the negation of the shipped lexicon. */
function mistakesIn(matches: string[], misses: string[]): string[] {
  const ruleExamples = new Map<RuleMember, { matches: string[]; misses: string[] }>([
    ["negation", { matches, misses }],
  ]);
  const files: LexiconFiles = { ...shipped, ruleExamples };
  const report = new MistakeList(files.fileOf, []);
  checkRuleExamples(files, defaultLexicon(), report);
  return report.mistakes.map(({ kind, file }) => `${kind} in ${file}`);
}

describe("the examples of a context rule", () => {
  it.each(keysOf(RULE_DATA))("%s has some", (member) => {
    expect(shipped.ruleExamples.get(member)).toBeDefined();
  });

  it.each([
    ["are right", ["We use no Kafka."], ["We use Kafka."], []],
    ["fail where the rule does not act", ["We use Kafka."], [], ["failing-match in context/negation.json"]],
    ["fail where it acts on a near-miss", [], ["We use no Kafka."], ["failing-miss in context/negation.json"]],
    [
      "fail where a near-miss has no concept",
      [],
      ["We use no spoons."],
      ["miss-without-form in context/negation.json"],
    ],
  ])("%s", (_, matches, misses, expected) => {
    expect(mistakesIn(matches, misses)).toEqual(expected);
  });
});
