import { describe, expect, it } from "vitest";
import { createClassifier, decide, JobsiftError, type Post, summarise } from "../../src/index.js";
import { verdictOf } from "../../src/score/labels.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "ml", forms: ["machine learning"], leaning: "ml", facet: "theory", strength: 2 },
  { id: "pytorch", forms: ["PyTorch"], leaning: "ml" },
  { id: "api", forms: ["API", "APIs"], leaning: "backend", facet: "responsibility", strength: 1.5 },
  { id: "sql", forms: ["SQL"], leaning: "both", strength: 0.5 },
  { id: "nurse", forms: ["nurse"], leaning: "neither", facet: "role", strength: 3 },
]);
const classifier = createClassifier({ lexicon });
const DUTIES = "Responsibilities\n";
/** Sixty different words that say nothing. */
const LONG = Array.from(
  { length: 60 },
  (_, i) => `z${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
).join(" ");

describe("contributions", () => {
  it.each([
    ["ml", "machine learning", { ml: 2, backend: -0.2 }],
    ["backend", "API", { ml: -0.15, backend: 1.5 }],
    ["both", "SQL", { ml: 0.5, backend: 0.5 }],
    ["neither", "nurse", { ml: -3, backend: -3 }],
  ])("author strength of a concept that leans %s", (_, text, expected) => {
    expect(classifier.classify(DUTIES + text).evidence[0]?.contributions).toEqual(expected);
  });

  it("a concept counts once in each kind of section: the first of its strongest mentions carries it", () => {
    const { evidence } = classifier.classify(`${DUTIES}API and API\nRequirements\nKnow API`);
    const byPosition = [...evidence].sort((a, b) => a.start - b.start);
    expect(byPosition.map(({ contributions }) => contributions.backend)).toEqual([1.5, 0, 1.5]);
  });

  it("an undamped mention is stronger than a damped one before it", () => {
    const { evidence } = classifier.classify(`${DUTIES}You work closely with the API people.\nYou build an API.`);
    expect(evidence.map(({ start, contributions }) => [start > 50, contributions.backend])).toEqual([
      [true, 1.5],
      [false, 0],
    ]);
  });

  it("fitted weights replace author strengths, section by section", () => {
    const fitted = {
      ...lexicon,
      weights: { ...lexicon.weights, concepts: { api: { duties: { ml: 0.1, backend: 0.7 } } } },
    };
    const { evidence } = createClassifier({ lexicon: fitted }).classify(`${DUTIES}API\nRequirements\nKnow API`);
    expect(evidence.map(({ contributions }) => contributions)).toEqual([
      { ml: -0.15, backend: 1.5 },
      { ml: 0.1, backend: 0.7 },
    ]);
  });

  it.each([
    [0.12344, 0.1234],
    [0.12346, 0.1235],
  ])("have 4 decimals: %d", (strength, expected) => {
    const precise = lexiconOf([{ id: "api", forms: ["API"], strength }]);
    const { evidence } = createClassifier({ lexicon: precise }).classify(`${DUTIES}API`);
    expect(evidence[0]?.contributions.backend).toBe(expected);
  });

  it("calibration is folded into weights and bias", () => {
    const calibration = { ml: { scale: 0.5, shift: 0.25 }, backend: { scale: 1, shift: 0 } };
    const calibrated = { ...lexicon, weights: { ...lexicon.weights, calibration } };
    const { axes, evidence } = createClassifier({ lexicon: calibrated }).classify(`${DUTIES}machine learning. ${LONG}`);
    expect(axes.ml).toMatchObject({ bias: -0.25, score: 0.75 });
    expect(evidence[0]?.contributions.ml).toBe(1);
  });
});

describe("the bias", () => {
  const biasOf = (text: string, prior = {}) => createClassifier({ lexicon, prior }).classify(text).axes.ml.bias;

  it("of a text without words is what the base rates say, since silence says nothing", () => {
    expect(biasOf("")).toBeCloseTo(Math.log(0.25 / 0.75), 4);
    expect(biasOf("", { ml: 0.1 })).toBeCloseTo(Math.log(0.1 / 0.9), 4);
  });

  it("of a text of 60 different words and more is the whole one", () => {
    expect(biasOf(LONG)).toBe(-1);
    expect(biasOf(`${LONG} and more`)).toBe(-1);
  });

  it("of a text of 59 is not quite", () => {
    expect(biasOf(LONG.split(" ").slice(1).join(" "))).toBe(-1.0016);
  });

  it.each(["ferry shoe", "bench pine", "an c0"])(
    "counts %j as two words, however like each other their hashes are",
    (pair) => {
      const some = LONG.split(" ").slice(0, 58);
      expect(biasOf([...some, pair].join(" "))).toBe(biasOf(LONG));
    },
  );

  it("goes from one to the other with the number of different words", () => {
    const halves = biasOf(LONG.split(" ").slice(0, 30).join(" "));
    expect(halves).toBeCloseTo((Math.log(0.25 / 0.75) - 1) / 2, 4);
    expect(biasOf("Cook, cook and cook")).toBe(biasOf("cook and"));
  });
});

describe("evidence", () => {
  const post: Post = { title: "machine learning nurse", description: `${DUTIES}PyTorch, SQL, API\nSQL` };

  it("comes strongest first, then by field and position", () => {
    expect(classifier.classify(post).evidence.map(({ concept }) => concept)).toEqual([
      "nurse",
      "ml",
      "api",
      "pytorch",
      "sql",
      "sql",
    ]);
  });

  it("what maxEvidence leaves out is summed, and the scores stay", () => {
    const all = classifier.classify(post);
    const some = createClassifier({ lexicon, maxEvidence: 2 }).classify(post);
    expect(some.evidence).toEqual(all.evidence.slice(0, 2));
    expect(some.omitted).toEqual({ count: 4, contributions: { ml: 1.35, backend: 1.9 } });
    expect(some.axes).toEqual(all.axes);
  });
});

describe("labels", () => {
  it.each([
    ["ml", { ml: 3, backend: -3 }],
    ["backend", { ml: -3, backend: 3 }],
    ["mixed", { ml: 3, backend: 3 }],
    ["neither", { ml: -3, backend: -3 }],
  ])("%s", (label, sums) => {
    const verdict = verdictOf({ ml: 0, backend: 0 }, sums, { k: 1, c: 0 }, true);
    expect(verdict.label).toBe(label);
    expect(verdict.confidence).toBe(verdict.labels[verdict.label]);
    expect(Object.values(verdict.labels).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it.each([
    ["all equal: neither", 0, 0, "neither"],
    ["ml and mixed equal: mixed", 5, 0, "mixed"],
    ["ml and backend equal, both small: neither", -1, -1, "neither"],
  ])("ties: %s", (_, ml, backend, label) => {
    expect(verdictOf({ ml: 0, backend: 0 }, { ml, backend }, { k: 1, c: 0 }, true).label).toBe(label);
  });

  it("the lean follows the difference of the scores, and is 0 without evidence", () => {
    const bias = { ml: 0, backend: 0 };
    expect(verdictOf(bias, { ml: 1, backend: 0 }, { k: 1, c: 0 }, true).lean).toBeCloseTo(0.462117, 6);
    expect(verdictOf(bias, { ml: 0, backend: 0 }, { k: 1, c: 0.5 }, true).lean).toBeCloseTo(0.244919, 6);
    expect(verdictOf(bias, { ml: 0, backend: 0 }, { k: 1, c: 0.5 }, false).lean).toBe(0);
  });

  it("a prior shifts the bias to the user's base rates", () => {
    const { axes } = createClassifier({ lexicon, prior: { ml: 0.02 } }).classify("x");
    expect(axes.ml.bias).toBeCloseTo(-1 + Math.log(0.02 / 0.98) - Math.log(0.25 / 0.75), 4);
    expect(axes.backend.bias).toBe(-1);
  });
});

describe("notes and language", () => {
  const long = "You will write code with the team and the people of the town. ".repeat(12);
  it.each<[string, string | Post, readonly string[]]>([
    ["only a title", { title: "API nurse" }, ["title-only"]],
    ["no words at all", "", ["no-evidence"]],
    ["one line that reads like a title", "API", ["title-only"]],
    ["short, no duties", "We build an API.", ["short", "no-duties"]],
    ["duties found", `${DUTIES}API ${long}`, []],
    ["no evidence", `${DUTIES}${long}`, ["no-evidence"]],
    [
      "another language",
      `${DUTIES}API für die Kunden und der Mensch mit wir und die Leute`,
      ["short", "other-language"],
    ],
    ["cut off in mid-sentence", `${DUTIES}API ${long}and then you will`, ["truncated"]],
    ["cut off with dots", `${DUTIES}API ${long}and then...`, ["truncated"]],
    ["tags", `${DUTIES}API ${long}<br/>`, ["looks-like-html"]],
    ["an angle bracket is no tag", `${DUTIES}API ${long}salary > 100k and < 200k, <3.`, []],
  ])("%s", (_, input, notes) => {
    expect(classifier.classify(input).notes).toEqual(notes);
  });

  it("several roles in the title", () => {
    const roles = lexiconOf([
      { id: "nurse", forms: ["nurse"], facet: "role" },
      { id: "chef", forms: ["chef"], facet: "role" },
    ]);
    expect(createClassifier({ lexicon: roles }).classify({ title: "Nurse / Chef" }).notes).toContain("several-roles");
    expect(createClassifier({ lexicon: roles }).classify({ title: "Nurse, nurse" }).notes).not.toContain(
      "several-roles",
    );
  });

  it.each([
    ["en", "You work with the people of the town and the world"],
    ["de", "wir und die Leute mit der Arbeit für die Stadt"],
    ["ru", "Мы ищем разработчика"],
    ["he", "דרוש מפתח שרת"],
    ["zh", "招聘后端工程师"],
    ["ja", "バックエンドエンジニア募集"],
    ["ko", "백엔드 개발자"],
    ["und", "Backend Engineer"],
    ["und", ""],
  ])("%s", (language, text) => {
    expect(classifier.classify(text).language).toBe(language);
  });
});

describe("decide", () => {
  it.each([
    [{ label: "ml", confidence: 0.96 }, { ml: 0.95 }, "ml"],
    [{ label: "ml", confidence: 0.94 }, { ml: 0.95 }, "review"],
    [{ label: "neither", confidence: 0.3 }, { ml: 0.95 }, "neither"],
  ] as const)("%o with %o is %s", (classification, thresholds, expected) => {
    expect(decide(classification, thresholds)).toBe(expected);
  });

  it("refuses unknown labels and impossible thresholds", () => {
    const sure = { label: "ml", confidence: 1 } as const;
    expect(() => decide(sure, JSON.parse('{"ML":1}'))).toThrow(
      'there is no label "ML" in thresholds; it must be one of ml, backend, mixed, neither',
    );
    expect(() => decide(sure, { ml: 95 })).toThrow("thresholds.ml must be a number from 0 to 1; this is the number 95");
  });
});

describe("summarise", () => {
  it.each([
    [
      `${DUTIES}machine learning with PyTorch`,
      "This is most likely a machine-learning job (70 % sure), because it speaks of machine learning and PyTorch.",
    ],
    ["", "Nothing in this post points to machine learning or backend work, so it is filed under neither."],
    [`${DUTIES}nurse`, "This is most likely neither a machine-learning nor a backend job (97 % sure)."],
  ])("%s", (text, expected) => {
    expect(summarise(classifier.classify(text))).toBe(expected);
  });
});

describe("arguments of a wrong type", () => {
  it.each<[unknown, string]>([
    [42, "post must be a string or an object with a title or a description; this is the number 42"],
    [null, "this is null"],
    [[], "this is an array"],
    [{}, "post must be an object with a title or a description; this is an object with neither"],
    [{ title: 7 }, "post.title must be a string; this is the number 7"],
    [{ description: {} }, "post.description must be a string or what html() returns; this is an object"],
    [{ title: "x", id: {} }, "post.id must be a string or a finite number; this is an object"],
    [{ title: "x", company: true }, "post.company must be a string; this is a boolean"],
  ])("%o", (input, message) => {
    const run = () => classifier.classify(input as Post);
    expect(run).toThrow(JobsiftError);
    expect(run).toThrow(message);
  });

  it.each([
    [{ maxEvidence: 1.5 }, "maxEvidence must be a whole number from 0; this is the number 1.5"],
    [{ prior: { ml: 0 } }, "prior.ml must be a share between 0 and 1, both exclusive; this is the number 0"],
    [{ prior: { ml: "0.5" } as object }, 'prior.ml must be a share between 0 and 1, both exclusive; this is "0.5"'],
    [{ colour: "red" } as object, 'there is no option "colour"; it must be one of lexicon, prior, maxEvidence'],
    [{ lexicon: {} } as object, "lexicon must be a lexicon with concepts, context and weights"],
    [{ prior: { AI: 0.5 } as object }, 'there is no axis "AI" in prior; it must be one of ml, backend'],
  ])("options %o", (options, message) => {
    expect(() => createClassifier(options)).toThrow(message);
  });
});
