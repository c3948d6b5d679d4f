import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/index.js";
import { found, lexiconOf } from "../small-lexicon.js";

type Row = [name: string, forms: Record<string, string[]>, text: string, expected: string[]];

const LEFTMOST_LONGEST: Row[] = [
  ["one word", { java: ["Java"] }, "We use Java.", ["java"]],
  ["a part of a word is no match", { java: ["Java"] }, "We use Javanese.", []],
  [
    "the longest wins",
    { ml: ["machine learning"], mle: ["machine learning engineer"] },
    "a machine learning engineer",
    ["mle"],
  ],
  ["the leftmost wins", { ab: ["data base"], bc: ["base line"] }, "data base line", ["ab"]],
  [
    "a longer form that breaks off leaves the shorter",
    { a: ["deep"], abc: ["deep learning theory"] },
    "deep learning practice",
    ["a"],
  ],
  ["next to each other", { a: ["Kafka"], b: ["Redis"] }, "Kafka, Redis/Kafka", ["a", "b", "a"]],
];

const JOINS: Row[] = [
  ["a space matches a hyphen", { ml: ["machine learning"] }, "machine-learning", ["ml"]],
  ["a hyphen matches a space", { sk: ["scikit-learn"] }, "scikit learn, scikit\u2011learn", ["sk", "sk"]],
  ["a no-break space", { ml: ["machine learning"] }, "machine\u00a0learning", ["ml"]],
  ["a line break in wrapped text", { ml: ["machine learning"] }, "machine\nlearning", ["ml"]],
  ["not across a sentence", { ml: ["machine learning"] }, "a machine. Learning is fun", []],
  ["not across a comma", { ml: ["machine learning"] }, "machine, learning", []],
  ["not across a spaced dash", { ml: ["machine learning"] }, "machine - learning", []],
  ["not across an empty line", { ml: ["machine learning"] }, "machine\n\nlearning", []],
  ["a dot", { node: ["Node.js"] }, "node.js Node.JS node js node-js", ["node", "node", "node", "node"]],
  ["a slash", { cicd: ["CI/CD"] }, "CI/CD, CI / CD and CI-CD but not CI CD", ["cicd", "cicd", "cicd"]],
  ["an ampersand", { rd: ["R&D"] }, "R&D, R & D", ["rd", "rd"]],
  ["a/b", { ab: ["A/B test"] }, "A/B test", ["ab"]],
  ["an apostrophe, curly or straight", { b: ["bachelor's degree"] }, "bachelor’s degree", ["b"]],
  ["emphasis inside a form", { ml: ["machine learning"] }, "**machine** learning", ["ml"]],
  ["glued", { ml: ["machine learning"] }, "MachineLearning", ["ml"]],
  [
    "symbols",
    { cpp: ["C++"], cs: ["C#"], net: [".NET"], asp: ["ASP.NET"] },
    "C++, C#, .NET, ASP.NET",
    ["cpp", "cs", "net", "asp"],
  ],
  [
    "names with digits",
    { k8s: ["k8s"], gpt: ["GPT-4o"], tsql: ["T-SQL"], p2p: ["P2P"] },
    "k8s GPT-4o T-SQL P2P",
    ["k8s", "gpt", "tsql", "p2p"],
  ],
];

describe.each([
  ["leftmost-longest", LEFTMOST_LONGEST],
  ["joins", JOINS],
])("%s", (_, rows) => {
  it.each(rows)("%s", (_name, forms, text, expected) => {
    const lexicon = lexiconOf(Object.entries(forms).map(([id, spellings]) => ({ id, forms: spellings })));
    expect(found(text, lexicon)).toEqual(expected);
  });
});

describe("exact spelling", () => {
  const lexicon = lexiconOf([{ id: "go", forms: ["Go", "Golang"], exact: ["Go"] }]);
  it.each([
    ["Go and golang", ["go", "go"]],
    ["go deep", []],
    ["GO NOW", []],
  ])("%s", (text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });
});

it("nothing is found across title and description", () => {
  const lexicon = lexiconOf([{ id: "ml", forms: ["machine learning"] }]);
  expect(found({ title: "Machine", description: "learning" }, lexicon)).toEqual([]);
});

it("spans slice back to the text", () => {
  const lexicon = lexiconOf([{ id: "ml", forms: ["machine learning"] }]);
  const post = { title: "🚀 Machine-Learning", description: "— machine learning —" };
  for (const { field, start, end, text } of createClassifier({ lexicon }).classify(post).evidence) {
    expect(post[field].slice(start, end)).toBe(text);
  }
});
