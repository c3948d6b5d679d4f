import { describe } from "vitest";
import { createClassifier } from "../../src/index.js";
import { type Limit, testLimits, titled, words } from "../limit.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "developer", forms: ["Coder", "Java Developer"], facet: "role" },
  { id: "engineer", forms: ["Potter", "Kiln Engineer"], facet: "role", leaning: "neither" },
]);
const { classify } = createClassifier({ lexicon });

describe("notes", () => {
  const LIMITS: Limit[] = [
    [
      "a text of # words is short",
      59,
      (n) => titled(words(n)),
      "short, no-duties, no-evidence",
      "no-duties, no-evidence",
    ],
    [
      "a post of # words is not cut off",
      99,
      (n) => titled(`Tin. Tin ${words(n - 3)}`),
      "no-duties, no-evidence",
      "no-duties, no-evidence, truncated",
    ],
    [
      "a tag of # characters is HTML",
      200,
      (n) => titled(`<p class="${"t".repeat(n - 12)}">tin.`),
      "short, no-duties, no-evidence, looks-like-html",
      "short, no-duties, no-evidence",
    ],
    [
      "a role of # word is not listed by the comma behind it",
      1,
      (n) => ({ title: `${n === 1 ? "Coder" : "Java Developer"}, Kiln Engineer` }),
      "title-only",
      "title-only, several-roles",
    ],
    [
      "a role of # word is not listed by the comma before it",
      1,
      (n) => ({ title: `Java Developer, ${n === 1 ? "Potter" : "Kiln Engineer"}` }),
      "title-only",
      "title-only, several-roles",
    ],
  ];
  testLimits(LIMITS, (text) => classify(text).notes.join(", "));
});
