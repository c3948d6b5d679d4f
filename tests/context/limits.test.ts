import { describe } from "vitest";
import { createClassifier, type Post } from "../../src/index.js";
import { type Limit, testLimits, titled, words } from "../limit.js";
import { found, lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf(
  [
    { id: "ada", forms: ["Ada"] },
    { id: "java", forms: ["Java"] },
    { id: "kafka", forms: ["Kafka"] },
    { id: "ai", forms: ["AI"], leaning: "ml", facet: "theory" },
    { id: "rust", forms: ["Rust"], needs: { Rust: { any: [{ list: true }] } } },
    { id: "r", forms: ["R"], needs: { R: { any: [{ near: ["statistics", "linear model", "@ai"] }] } } },
    { id: "s", forms: ["S"], needs: { S: { any: [{ near: ["statistics"], within: 4 }] } } },
  ],
  {
    sections: {
      headings: {
        duties: ["job", "jobs", "skills", "your role"],
        requirements: ["requirements"],
        company: ["about us"],
      },
      cues: { "nice-to-have": ["is a plus"] },
    },
  },
);

/** What counted, and what did not and why. */
function read(text: string | Post): string {
  return found(text, lexicon).join(", ");
}

/** The sections of what counted. */
function sectionsOf(text: string | Post): string {
  const { evidence } = createClassifier({ lexicon }).classify(text);
  return [...evidence]
    .sort((a, b) => a.start - b.start)
    .map(({ section }) => section)
    .join(", ");
}

const WORDS: Limit[] = [
  ["a glued word of # characters is taken apart", 64, (n) => `Java${"T".padEnd(n - 4, "t")}`, "java", ""],
  ["# letters of a glued word are no part of it", 3, (n) => `${n === 3 ? "Ada" : "Java"}Tin`, "", "java"],
];

const SECTIONS: Limit[] = [
  ["a first line of # words is a title", 12, (n) => `${words(n - 1)} Java\nTin.`, "title", "other"],
  [
    "a line of # words with bars is a header",
    39,
    (n) => titled(`Tin | Tin | ${words(n - 3)} Java\nTin.`),
    "title",
    "other",
  ],
  ["a line with # bar is no header", 1, (n) => titled(`Tin${" | Tin".repeat(n)} Java\nTin.`), "other", "title"],
  ["a heading goes on for # words", 4, (n) => titled(`Requirements ${words(n)}\nJava`), "requirements", "other"],
  [
    "an unknown heading of # words closes a section",
    6,
    (n) => titled(`About us\nJava\n\n## ${words(n)}\nKafka`),
    "company, other",
    "company, company",
  ],
  [
    "a cue moves a sentence of # words",
    60,
    (n) => titled(`Requirements\nJava ${words(n - 4)} is a plus`),
    "nice-to-have",
    "requirements",
  ],
  [
    "ALL CAPS of # letters in mid-line are no heading",
    3,
    (n) => titled(`a tin ${"JOBS".slice(0, n)} on Java`),
    "other",
    "duties",
  ],
  [
    "Title Case of # word in mid-line is no heading",
    1,
    (n) => titled(`a tin ${n === 1 ? "Skills" : "Your Role"} Java`),
    "other",
    "duties",
  ],
];

const SENTENCES: Limit[] = [
  ["a line of # characters does not run on", 49, (n) => `no ${"t".repeat(n - 3)}\nin Java`, "java", "java:negated"],
  ["a dot glued behind # letters ends no sentence", 2, (n) => `no ${"t".repeat(n)}.Java`, "java:negated", "java"],
];

const SCOPES: Limit[] = [
  ["a negation reaches forward over # words", 8, (n) => `no ${words(n)} Java`, "java:negated", "java"],
  ["a negation reaches back over # words", 8, (n) => `Java ${words(n)} is not required`, "java:negated", "java"],
  ["a negation runs over an item of # words", 3, (n) => `no ${words(n)}, Java`, "java:negated", "java"],
  ["a negation runs into an item of # words", 3, (n) => `no tin, ${words(n)} Java`, "java:negated", "java"],
  [
    "a negation runs back over an item of # words",
    3,
    (n) => `Java tin, ${words(n)} not necessary`,
    "java:negated",
    "java",
  ],
  ["a negation runs back into an item of # words", 3, (n) => `Java ${words(n)}, not necessary`, "java:negated", "java"],
  ["a tool reaches # words forward", 6, (n) => `Copilot ${words(n - 1)} AI`, "ai:tooling", "ai"],
  ["a tool reaches # words back", 6, (n) => `AI ${words(n - 1)} Copilot`, "ai:tooling", "ai"],
  [
    "a notice on hiring reaches # words forward, its own among them",
    40,
    (n) => `review applications ${words(n - 2)} AI`,
    "ai:hiring-process",
    "ai",
  ],
  [
    "a notice on hiring reaches # words back, its own among them",
    40,
    (n) => `AI ${words(n - 2)} review applications`,
    "ai:hiring-process",
    "ai",
  ],
  [
    "work with others reaches # words forward, its own among them",
    12,
    (n) => `work closely with ${words(n - 3)} Java team`,
    "java:other-team",
    "java",
  ],
];

const WITNESSES: Limit[] = [
  ["a word vouches # words forward", 8, (n) => `statistics ${words(n - 1)} R`, "r", "r:other-sense"],
  ["a word vouches # words back", 8, (n) => `R ${words(n - 1)} statistics`, "r", "r:other-sense"],
  [
    "a phrase vouches # words forward, its own among them",
    8,
    (n) => `linear model ${words(n - 2)} R`,
    "r",
    "r:other-sense",
  ],
  [
    "a phrase vouches # words back, its own among them",
    8,
    (n) => `R ${words(n - 2)} linear model`,
    "r",
    "r:other-sense",
  ],
  ["a concept vouches # words forward", 8, (n) => `AI ${words(n - 1)} R`, "ai, r", "ai, r:other-sense"],
  ["a concept vouches # words back", 8, (n) => `R ${words(n - 1)} AI`, "r, ai", "r:other-sense, ai"],
  ["a witness of its own reach vouches # words back", 4, (n) => `S ${words(n - 1)} statistics`, "s", "s:other-sense"],
  [
    "a list vouches back for # words",
    3,
    (n) => `${"Rust, ".repeat(n)}Java`,
    "rust, rust, rust, java",
    "rust:other-sense, rust, rust, rust, java",
  ],
];

const EMPLOYER: Limit[] = [
  [
    "the name of an employer has # words",
    8,
    (n) => ({ description: "Java", company: `Java ${words(n - 1)}` }),
    "java:other-sense",
    "java",
  ],
];

describe("sections", () => testLimits(SECTIONS, sectionsOf));

describe.each([
  ["words", WORDS],
  ["sentences", SENTENCES],
  ["scopes", SCOPES],
  ["witnesses", WITNESSES],
  ["the employer", EMPLOYER],
])("%s", (_, limits) => testLimits(limits, read));

describe("the shipped lexicon", () => {
  const LIMITS: Limit[] = [
    ["negates over # words", 8, (n) => titled(`no ${words(n)} RabbitMQ`), "negated", ""],
    ["hears of others for # words", 12, (n) => titled(`alongside ${words(n - 1)} PyTorch team`), "other-team", ""],
    ["hears of a tool for # words", 4, (n) => titled(`github copilot ${words(n - 2)} deep learning`), "tooling", ""],
    [
      "hears of the hiring process for # words",
      40,
      (n) => titled(`review resumes ${words(n - 2)} PyTorch`),
      "hiring-process",
      "",
    ],
  ];
  const { classify } = createClassifier();
  testLimits(LIMITS, (text) =>
    classify(text)
      .suppressed.map(({ reason }) => reason)
      .join(", "),
  );
});
