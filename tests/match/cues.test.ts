import { describe, expect, it } from "vitest";
import type { Context } from "../../src/index.js";
import { words } from "../limit.js";
import { found, lexiconOf, USUAL_CONTEXT } from "../small-lexicon.js";

const LONGEST = "one two three four five six seven eight nine ten eleven twelve";

const { negation, collaborators } = USUAL_CONTEXT;

function read(text: string, context: Partial<Context> = {}): string {
  const lexicon = lexiconOf(
    [
      { id: "java", forms: ["Java"] },
      { id: "ai", forms: ["AI"], leaning: "ml", facet: "theory" },
      { id: "go", forms: ["Go"], needs: { Go: { any: [{ before: [LONGEST] }] } } },
    ],
    context,
  );
  return found(text, lexicon).join(", ");
}

describe("a phrase of 12 words", () => {
  it.each<[string, Partial<Context>, string, string]>([
    [
      "negates forward",
      { negation: { ...negation, forward: [LONGEST] } },
      `${LONGEST} ${words(8)} Java`,
      "java:negated",
    ],
    ["negates back", { negation: { ...negation, backward: [LONGEST] } }, `Java ${words(8)} ${LONGEST}`, "java:negated"],
    [
      "begins with a negation and negates nothing",
      { negation: { ...negation, forward: ["one two three four"], pseudo: [LONGEST] } },
      `${LONGEST} Java`,
      "java",
    ],
    [
      "ends with a negation and negates nothing",
      { negation: { ...negation, forward: ["twelve"], pseudo: [LONGEST] } },
      `${LONGEST} Java`,
      "java",
    ],
    [
      "is an abbreviation",
      { sentences: { abbreviations: [LONGEST] } },
      `review applications ${LONGEST}. AI`,
      "ai:hiring-process",
    ],
    [
      "is a team",
      { collaborators: { ...collaborators, teams: [LONGEST] } },
      `work closely with Java ${LONGEST}`,
      "java:other-team",
    ],
    ["vouches for the word behind it", {}, `${LONGEST} Go`, "go"],
  ])("%s", (_, context, text, expected) => {
    expect(read(text, context)).toBe(expected);
  });
});

describe("a phrase of 13 words", () => {
  it("is refused", () => {
    const context = { sentences: { abbreviations: [`${LONGEST} thirteen`] } };
    expect(() => read("Java", context)).toThrow(/cannot be matched; write 1 to 12 words/);
  });
});

describe("a cue", () => {
  it("is found behind a thousand others", () => {
    expect(read(`${"no tin. ".repeat(1100)}no Java`)).toBe("java:negated");
  });
});
