import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/index.js";
import { type Limit, testLimits, words } from "../limit.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "api", forms: ["API"], leaning: "backend" },
  { id: "pytorch", forms: ["PyTorch"], leaning: "ml" },
  { id: "sql", forms: ["SQL"], leaning: "both" },
  { id: "android", forms: ["Android"], leaning: "neither" },
]);
const { classify } = createClassifier({ lexicon });

/** Factors by concept, of mentions that a share damped. */
function damped(description: string): Record<string, number> {
  const { evidence } = classify({ title: "Job", description });
  return Object.fromEntries(
    evidence.flatMap(({ concept, damped }) => (damped?.by === "share" ? [[concept, damped.factor]] : [])),
  );
}

describe("shares of the work", () => {
  it.each([
    ["before what they measure", "You do 80 % Android and 20 % API work.", { api: 0.4 }],
    ["without a space", "You do 80% Android, 20% API work.", { api: 0.4 }],
    ["behind what they measure", "Android (80 %), API (20 %).", { api: 0.4 }],
    ["behind a colon, a line each", "Your week\nAndroid: 70 %\nPyTorch: 30 %", { pytorch: 0.6 }],
    ["in items", "- 60 % the API\n- 30 % PyTorch\n- 10 % meetings", { pytorch: 0.6 }],
    ["several for one axis", "30 % the API, 30 % an API again, 40 % Android.", {}],
    ["of a half", "50 % API, 50 % PyTorch.", {}],
    ["of both axes at once", "90 % Android, 10 % SQL. Our API.", { api: 0.2 }],
  ])("are read %s", (_, text, factors) => {
    expect(damped(text)).toEqual(factors);
  });

  it("reach every mention of the axis, wherever it stands", () => {
    expect(damped("Write the API.\n\n80 % Android, 20 % API.\n\nAPI design.")).toEqual({ api: 0.4 });
  });

  it.each([
    ["one percentage", "We made the API 20 % faster."],
    ["percentages that make no hundred", "The API is 20 % faster and 30 % smaller."],
    ["percentages far from each other", `80 % Android.${" and so on".repeat(20)} 20 % API.`],
    ["numbers without a sign", "Of 100 people, 80 do Android and 20 API."],
    ["a share of something else", "100 % remote, 0 % API."],
    ["a long number", "We serve 10000080 % more API calls, and 20 % less."],
  ])("are not %s", (_, text) => {
    expect(damped(text)).toEqual({});
  });
});

describe("a share of the work", () => {
  const LIMITS: Limit<Record<string, number>>[] = [
    ["belongs to one # words before it", 40, (n) => `80 % ${words(n - 1)} 20 % API`, { api: 0.4 }, {}],
    ["speaks of # words behind it", 40, (n) => `80 % Android, 20 % ${words(n - 2)} API`, { api: 0.4 }, {}],
    ["speaks of # words before it", 40, (n) => `tin API ${words(n - 1)} (20 %), Android (80 %)`, { api: 0.4 }, {}],
    ["has # digits", 3, (n) => `${"20".padStart(n, "0")} % API, 80 % Android`, { api: 0.4 }, {}],
    ["of # % is none", 0, (n) => `${n} % API, 60 % Android, ${40 - n} % tin`, {}, { api: 0.02 }],
    ["of # % weakens", 49, (n) => `${n} % API, ${100 - n} % Android`, { api: 0.98 }, {}],
  ];
  testLimits(LIMITS, (text) => damped(String(text)));
});

describe("a title with several roles", () => {
  const roles = lexiconOf([
    { id: "backend-engineer", forms: ["backend engineer"], facet: "role", leaning: "backend" },
    { id: "designer", forms: ["visual designer"], facet: "role", leaning: "neither" },
  ]);

  it.each([
    [
      "Backend Engineer | Visual Designer",
      "Tin Works",
      [
        ["backend-engineer", undefined],
        ["designer", "several-roles"],
      ],
    ],
    [
      "Visual Designer",
      "A backend engineer is near.",
      [
        ["designer", undefined],
        ["backend-engineer", undefined],
      ],
    ],
  ] as const)("is read as their union: %s", (title, description, expected) => {
    const { evidence } = createClassifier({ lexicon: roles }).classify({ title, description });
    const found = evidence.map(({ concept, damped }) => [concept, damped?.by]);
    expect(found).toEqual(expect.arrayContaining([...expected.map((pair) => [...pair])]));
    expect(found).toHaveLength(expected.length);
  });
});
