import { describe, expect, it } from "vitest";
import { measureSenses, type SenseMention } from "../../scripts/accuracy/senses.js";
import { createClassifier } from "../../src/index.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "model", forms: ["model"], leaning: "ml", needs: { model: { any: [{ near: ["train"] }] } } },
  { id: "paint", forms: ["paint"], leaning: "neither" },
]);
const { classify } = createClassifier({ lexicon });

function mention(inSense: boolean | null, text: string): SenseMention {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  return { inSense, start, end, term: "", post: { title: "Post", description: text.replace(/[[\]]/g, "") } };
}

function figures(...mentions: readonly SenseMention[]) {
  const { precision, recall, mentions: count } = measureSenses(mentions, classify, { resamples: 0 });
  return { count, precision: precision.value, recall: recall.value };
}

const right = mention(true, "You train a [model].");
const wrong = mention(false, "You train as a fashion [model].");
const unseen = mention(true, "You make a [model].");

describe("measureSenses", () => {
  it.each([
    ["nothing to measure", [], { count: 0, precision: null, recall: null }],
    ["a word in its sense", [right], { count: 1, precision: 1, recall: 1 }],
    ["a word in another sense that counts", [right, wrong], { count: 2, precision: 0.5, recall: 1 }],
    ["a word in its sense that does not count", [right, unseen], { count: 2, precision: 1, recall: 0.5 }],
    ["a word nobody could decide", [right, mention(null, "A [model]!")], { count: 1, precision: 1, recall: 1 }],
    [
      "a true sense that is rightly left out",
      [mention(true, "You need no experience to train a [model].")],
      { count: 1, precision: null, recall: 1 },
    ],
    ["evidence against both", [mention(false, "You [paint].")], { count: 1, precision: null, recall: null }],
    ["another place", [mention(true, "You train a model and [more].")], { count: 1, precision: null, recall: 0 }],
  ])("counts %s", (_, mentions, expected) => {
    expect(figures(...mentions)).toEqual(expected);
  });
});
