import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/index.js";
import { found, lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "java", forms: ["Java"] },
  { id: "python", forms: ["Python"], leaning: "both" },
  { id: "ml", forms: ["machine learning", "ML"], leaning: "ml", facet: "theory" },
  { id: "ai", forms: ["AI", "artificial intelligence"], leaning: "ml", facet: "theory" },
  { id: "data-scientists", forms: ["Data Scientists"], leaning: "ml", facet: "collaborator" },
  { id: "kafka", forms: ["Kafka"] },
]);

/** The sections of all mentions, by position. */
function sectionsOf(description: string, title?: string): string[] {
  const { evidence } = createClassifier({ lexicon }).classify({ title, description });
  return [...evidence].sort((a, b) => a.start - b.start).map(({ section }) => section);
}

describe("sections", () => {
  it.each([
    ["a line of its own", "Responsibilities\nJava\nRequirements\nKafka", ["duties", "requirements"]],
    ["a colon", "Requirements: Java", ["requirements"]],
    [
      "a colon in mid-line, after a full stop",
      "We sell shoes. Requirements: Java. What you will do: Kafka",
      ["requirements", "duties"],
    ],
    [
      "ALL CAPS in mid-line",
      "a shoe shop RESPONSIBILITIES write Java REQUIREMENTS know Kafka",
      ["duties", "requirements"],
    ],
    [
      "Title Case in a flattened line",
      "We sell shoes. What You Will Do Write Java daily. Nice To Have Kafka",
      ["duties", "nice-to-have"],
    ],
    ["Markdown", "## Responsibilities\n- Java\n\n**Requirements**\n* Kafka", ["duties", "requirements"]],
    ["glued", "RequirementsEstablished Java skills", ["requirements"]],
    ["curly apostrophe", "What you’ll do:\nJava", ["duties"]],
    ["a heading that goes on for a few words", "Requirements for this role\nJava", ["requirements"]],
    ["no heading: the word in a sentence", "We gather requirements for Java teams.", ["other"]],
    [
      "an unknown marked heading closes the company's text",
      "About us\nJava\n\n## Our squad\nKafka",
      ["company", "other"],
    ],
    [
      "a list item that begins like a heading is none",
      "Nice to have\n- Requirements work in Java\n- Kafka",
      ["nice-to-have", "nice-to-have"],
    ],
    ["bold in a list item, with a colon, is one", "- **Requirements:** Java", ["requirements"]],
    ["a cue moves one sentence", "Requirements\nKafka is a plus.\nJava", ["nice-to-have", "requirements"]],
    [
      "a sentence said twice counts where it was said first",
      "Java at work.\n\nRequirements\nJava at work.",
      ["other", "other"],
    ],
  ])("%s", (_, text, expected) => {
    expect(sectionsOf(text, "x")).toEqual(expected);
  });

  it("a first line that reads like a title is one", () => {
    expect(sectionsOf("Senior Java Developer\n\nYou write Kafka consumers.")).toEqual(["title", "other"]);
  });

  it("not when there is a title", () => {
    expect(sectionsOf("Senior Java Developer\n\nYou write Kafka consumers.", "x")).toEqual(["other", "other"]);
  });
});

describe("negation", () => {
  it.each([
    ["forward", "There is no Java here", ["java:negated"]],
    ["forward over a short list", "without Java, Kafka or Python", ["java:negated", "kafka:negated", "python:negated"]],
    ["backward", "Java is not required", ["java:negated"]],
    ["a curly apostrophe", "you don’t need Java", ["java:negated"]],
    ["ended by a terminator", "no Java but Kafka", ["java:negated", "kafka"]],
    ["ended by the sentence", "No degree. Java is used.", ["java"]],
    ["ended by its reach", "no one in our big and friendly family of people ever used Java", ["java"]],
    ["ended by a semicolon", "no degree; Java every day", ["java"]],
    ["a comma behind a long clause ends it", "not a place for the faint of heart, Java every day", ["java"]],
    ["pseudo", "not only Java, Kafka too", ["java", "kafka"]],
  ])("%s", (_, text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });
});

describe("text that is not about the work", () => {
  it.each([
    ["benefits", "Benefits\nmachine learning courses", ["ml:boilerplate"]],
    ["legal", "We are an equal opportunity employer in AI.", ["ai:boilerplate"]],
    ["the page around the post", "Keywords: Java, Kafka", ["java:page-chrome", "kafka:page-chrome"]],
    ["another opening", "Similar jobs\nJava developer", ["java:other-opening"]],
    ["the hiring process, by heading", "How to apply\nAI reads along", ["ai:hiring-process"]],
    ["the hiring process, by cue", "We use AI to review applications.", ["ai:hiring-process"]],
    ["tools of the trade", "Java with AI-assisted development and Copilot", ["java", "ai:tooling"]],
    ["another team's subject", "You work closely with the machine learning team.", ["ml:other-team"]],
  ])("%s", (_, text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });

  it.each([
    ["nice to have", "Java is a plus.", { by: "nice-to-have", factor: 0.4 }],
    ["collaborators", "You work closely with data scientists.", { by: "collaborators", factor: 0.3 }],
    ["company", "About us\nJava since 1999", { by: "company", factor: 0.15 }],
    ["the strongest of several", "About us\nWe work closely with data scientists.", { by: "company", factor: 0.15 }],
  ])("damped: %s", (_, text, expected) => {
    expect(createClassifier({ lexicon }).classify(text).evidence[0]?.damped).toEqual(expected);
  });

  it("words of the company's name are never evidence", () => {
    const post = { title: "Kafka at Java", description: "Java, Kafka", company: "Java Ltd" };
    expect(found(post, lexicon)).toEqual(["kafka", "java:other-sense", "java:other-sense", "kafka"]);
  });
});

describe("ambiguous words", () => {
  const ambiguous = lexiconOf(
    [
      { id: "java", forms: ["Java"] },
      {
        id: "rust",
        forms: ["Rust"],
        needs: { Rust: { any: [{ list: true }, { before: ["in"] }, { after: ["developer"] }] } },
      },
      {
        id: "go",
        forms: ["Go"],
        exact: ["Go"],
        needs: { Go: { any: [{ list: true }], never: [{ after: ["to market"] }] } },
      },
      { id: "r", forms: ["R"], exact: ["R"], needs: { R: { any: [{ near: ["#statistics"], within: 4 }] } } },
      { id: "swift", forms: ["Swift"], needs: { Swift: { any: [{ version: true }] } } },
      { id: "cv", forms: ["CV"], needs: { CV: { any: [{ post: ["@vision", "image recognition"] }] } } },
      { id: "vision", forms: ["computer vision"], facet: "theory" },
      { id: "lead", forms: ["lead"], needs: { lead: { any: [{ section: ["title"] }] } } },
    ],
    { groups: { statistics: ["statistics", "statistical analysis"] } },
  );
  it.each([
    ["list, comma", "Java, Rust", ["java", "rust"]],
    ["list, slash", "Rust/Java", ["rust", "java"]],
    ["list, and", "Java and Rust", ["java", "rust"]],
    ["list: each vouches for the next", "Java, Rust, Go", ["java", "rust", "go"]],
    ["list: nothing vouches", "Rust, dirt and dust", ["rust:other-sense"]],
    ["before", "services in Rust", ["rust"]],
    ["after", "a Rust developer", ["rust"]],
    ["neither before nor after", "remove rust from steel", ["rust:other-sense"]],
    ["never wins over any", "Java, Go to market", ["java", "go:other-sense"]],
    ["near, by group", "R for statistical analysis", ["r"]],
    ["near: too far", "R and then in a quite different place statistics", ["r:other-sense"]],
    ["near: not over a sentence's end", "Letter R. Statistics", ["r:other-sense"]],
    ["version", "Swift 5", ["swift"]],
    ["no version", "a swift answer", ["swift:other-sense"]],
    ["elsewhere in the post", "CV skills.\n\nYou love computer vision.", ["cv", "vision"]],
    ["nowhere in the post", "Send your CV.", ["cv:other-sense"]],
  ])("%s", (_, text, expected) => {
    expect(found(text, ambiguous)).toEqual(expected);
  });

  it("by section", () => {
    expect(found({ title: "Team lead", description: "You lead." }, ambiguous)).toEqual(["lead"]);
  });
});
