import { describe, expect, it } from "vitest";
import { type Context, createClassifier, type DampingReason, type Post } from "../../src/index.js";
import { titled } from "../limit.js";
import { lexiconOf, USUAL_CONTEXT } from "../small-lexicon.js";

const CONCEPTS = [
  { id: "java", forms: ["Java"] },
  { id: "ai", forms: ["AI"], leaning: "ml", facet: "theory" },
  { id: "rust", forms: ["Rust"], needs: { Rust: { any: [{ list: true }] } } },
  { id: "data-scientists", forms: ["Data Scientists"], leaning: "ml", facet: "collaborator" },
  { id: "coder", forms: ["Coder"], facet: "role" },
  { id: "potter", forms: ["Potter"], facet: "role", leaning: "neither" },
] as const;

/** Why the last mention did not count or counted for less; else its section. */
function verdictOf(text: string | Post, context: Partial<Context> = {}): string | undefined {
  const { evidence, suppressed } = createClassifier({ lexicon: lexiconOf(CONCEPTS, context) }).classify(text);
  const [last] = [
    ...evidence.map(({ start, damped, section }) => ({ start, is: damped?.by ?? section })),
    ...suppressed.map(({ start, reason }) => ({ start, is: reason })),
  ].sort((a, b) => b.start - a.start);
  return last?.is;
}

describe("the section of a sentence", () => {
  /** In the order in which their cues win. */
  const SECTIONS = ["legal", "process", "benefits", "nice-to-have", "company", "duties", "requirements"] as const;
  type Cued = (typeof SECTIONS)[number];
  /** What comes of a mention in a section. */
  const VERDICTS: Readonly<Record<Cued | "other", string>> = {
    legal: "boilerplate",
    process: "hiring-process",
    benefits: "boilerplate",
    "nice-to-have": "nice-to-have",
    company: "company",
    duties: "duties",
    requirements: "requirements",
    other: "other",
  };
  const headings = Object.fromEntries(SECTIONS.map((section) => [section, [`${section} heading`]]));
  const cues = Object.fromEntries(SECTIONS.map((section) => [section, [`${section} cue`]]));
  const verdict = (heading: string, cued: readonly string[]): string | undefined => {
    const sentence = `Java ${cued.map((section) => `${section} cue`).join(" ")}`;
    return verdictOf(titled(`${heading} heading\n${sentence}`), { sections: { headings, cues } });
  };
  const PAIRS = SECTIONS.flatMap((first, at) => SECTIONS.slice(at + 1).map((second) => [first, second] as const));

  it.each(PAIRS)("is %s rather than %s, where both have a cue", (first, second) => {
    expect([verdict("other", [first, second]), verdict("other", [second, first])]).toEqual([
      VERDICTS[first],
      VERDICTS[first],
    ]);
  });

  const EVERYWHERE = [...SECTIONS, "other"] as const;
  const MOVED: Readonly<Record<Cued, readonly (Cued | "other")[]>> = {
    legal: EVERYWHERE,
    process: ["other", "company", "benefits", "legal", "process"],
    benefits: ["other", "company", "benefits", "process"],
    "nice-to-have": ["other", "duties", "requirements", "nice-to-have"],
    company: ["other", "company"],
    duties: ["other", "company", "benefits", "process"],
    requirements: ["other", "company", "benefits", "process"],
  };
  it.each(SECTIONS)("is moved to %s from some only", (cue) => {
    const expected = EVERYWHERE.map((heading) => [heading, VERDICTS[MOVED[cue].includes(heading) ? cue : heading]]);
    expect(EVERYWHERE.map((heading) => [heading, verdict(heading, [cue])])).toEqual(expected);
  });

  it.each([
    ["process", "process", "duties", "process"],
    ["benefits", "benefits", "duties", "benefits"],
    ["company", "company", "duties", "company"],
    ["duties", "process", "nice-to-have", "nice-to-have"],
    ["nice-to-have", "benefits", "legal", "legal"],
  ] as const)("under %s, with cues of %s and %s, is %s", (heading, first, second, expected) => {
    expect(verdict(heading, [first, second])).toBe(VERDICTS[expected]);
  });

  it.each([
    ["About us", "other"],
    ["Benefits", "other"],
    ["Equal opportunity", "other"],
    ["How to apply", "other"],
    ["Keywords", "other"],
    ["Responsibilities", "duties"],
    ["Requirements", "requirements"],
    ["Nice to have", "other"],
    ["Similar jobs", "other-opening"],
  ])("under %s and then a heading that nobody knows is %s", (heading, expected) => {
    expect(verdictOf(titled(`${heading}\ntin\n\n## Tin\nJava`))).toBe(expected);
  });

  it.each([
    ["page-chrome", "Keywords\nJava is a plus"],
    ["other-opening", "Similar jobs\nJava is a plus"],
  ])("is never moved out of %s", (expected, text) => {
    expect(verdictOf(titled(text))).toBe(expected);
  });
});

describe("of the reasons to suppress", () => {
  it.each<[string, string, string | Post]>([
    ["other-sense", "page-chrome", titled("Keywords\nRust")],
    ["other-sense", "negated", "no Rust"],
    ["other-sense", "negated", { description: "no Java", company: "Java" }],
    ["page-chrome", "negated", titled("Keywords\nno Java")],
    ["other-opening", "negated", titled("Similar jobs\nno Java")],
    ["negated", "hiring-process", "no AI to review applications"],
    ["hiring-process", "tooling", "Copilot and AI to review applications"],
    ["tooling", "other-team", "You work closely with the AI team on Copilot"],
    ["other-team", "boilerplate", titled("Benefits\nYou work closely with the Java team")],
    ["other-team", "hiring-process", titled("How to apply\nYou work closely with the Java team")],
  ])("%s comes before %s", (first, _, text) => {
    expect(verdictOf(text)).toBe(first);
  });

  it("each comes before one to damp", () => {
    expect(verdictOf("no Java is a plus")).toBe("negated");
  });
});

describe("of the reasons to damp", () => {
  const SPLIT = "80 % pottery, 20 %";
  const BESIDE = "We work closely with Data Scientists";

  it.each<[DampingReason, DampingReason, Post]>([
    ["nice-to-have", "collaborators", titled(`Nice to have\n${BESIDE}`)],
    ["company", "collaborators", titled(`About us\n${BESIDE}`)],
    ["nice-to-have", "share", titled(`Nice to have\n${SPLIT} Java`)],
    ["company", "share", titled(`About us\n${SPLIT} Java`)],
    ["collaborators", "several-roles", { title: "We work closely with Coder and Potter" }],
    ["collaborators", "share", titled(`${SPLIT} ${BESIDE}`)],
  ])("the stronger of %s and %s wins, of equals the first", (first, second, post) => {
    // A share of 20 % leaves 0.4.
    const at = (factor: number): string | undefined =>
      verdictOf(post, { damping: { ...USUAL_CONTEXT.damping, [second]: 0.4, [first]: factor } });
    expect([at(0.5), at(0.4), at(0.3)]).toEqual([second, first, first]);
  });

  it("one that takes nothing away is none", () => {
    const lexicon = lexiconOf(CONCEPTS, { damping: { ...USUAL_CONTEXT.damping, company: 1 } });
    const [evidence] = createClassifier({ lexicon }).classify(titled("About us\nJava")).evidence;
    expect(evidence).toMatchObject({ section: "company" });
    expect(evidence).not.toHaveProperty("damped");
  });
});
