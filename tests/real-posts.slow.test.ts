import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Classification, classify, createClassifier, defaultLexicon, type Label } from "../src/index.js";
import { sharedData } from "./data.js";

interface RealPost {
  readonly id: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly description: string;
  /** Of `other-languages.ndjson`: what the post is written in, several joined by a slash. */
  readonly lang?: string;
  readonly label?: Label;
  readonly lean?: number;
}

function postsOf(name: string): RealPost[] | undefined {
  const path = sharedData(name);
  if (path === undefined) return undefined;
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** What must hold for any post, as a list of what does not: `expect` for each of millions of mentions takes minutes. */
function faultsOf({ id, title, description }: RealPost, result: Classification): string[] {
  const texts = { title: title ?? "", description };
  const { evidence, suppressed, omitted, axes, labels, label, confidence } = result;
  const misplaced = [...evidence, ...suppressed].filter(
    ({ field, start, end, text }) => texts[field].slice(start, end) !== text,
  );
  const miscounted = (["ml", "backend"] as const).filter((axis) => {
    const sum = evidence.reduce(
      (total, { contributions }) => total + contributions[axis],
      axes[axis].bias + omitted.contributions[axis],
    );
    return !(Math.abs(sum - axes[axis].score) < 1e-9);
  });
  const total = Object.values(labels).reduce((a, b) => a + b, 0);
  return [
    ...misplaced.map(({ start, text }) => `${id}: "${text}" is not at ${start}`),
    ...miscounted.map((axis) => `${id}: contributions do not add up to the score of ${axis}`),
    ...(Math.abs(total - 1) < 1e-9 ? [] : [`${id}: probabilities add up to ${total}`]),
    ...(labels[label] === confidence ? [] : [`${id}: confidence is not the probability of the label`]),
  ];
}

describe.each(["unlabelled.ndjson", "other-languages.ndjson"])("%s", (name) => {
  it.each([undefined, 10])("every post is classified, evidence at most %s", (maxEvidence) => {
    const posts = postsOf(name) ?? [];
    const classifier = createClassifier(maxEvidence === undefined ? {} : { maxEvidence });
    expect(posts.flatMap((post) => faultsOf(post, classifier.classify(post)))).toEqual([]);
  });
});

it("the language of other posts is found", () => {
  const known = new Set(Object.keys(defaultLexicon().context.languages));
  const posts = (postsOf("other-languages.ndjson") ?? []).filter(({ lang }) =>
    lang?.split("/").some((code) => known.has(code)),
  );
  const wrong = posts.flatMap((post) => {
    const { language } = classify(post);
    return post.lang?.split("/").includes(language) ? [] : [`${post.id}: ${post.lang}, found ${language}`];
  });
  console.info(`language: ${posts.length - wrong.length} of ${posts.length} posts agree`);
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(posts.length * 0.05);
});

describe("train.ndjson, which the shipped figures were fitted on", () => {
  let results: { readonly gold: RealPost; readonly result: Classification }[] | undefined;
  beforeAll(() => {
    results = postsOf("train.ndjson")?.map((gold) => ({ gold, result: classify(gold) }));
  });

  it("accuracy is at least 0.75", (context) => {
    if (results === undefined) return context.skip();
    expect(shareOf(results, ({ gold, result }) => result.label === gold.label)).toBeGreaterThanOrEqual(0.75);
  });

  it("the lean of clear posts has the right sign for at least 97 of 100", (context) => {
    if (results === undefined) return context.skip();
    const clear = results.filter(({ gold }) => Math.abs(gold.lean ?? 0) === 2);
    expect(
      shareOf(clear, ({ gold, result }) => Math.sign(result.lean) === Math.sign(gold.lean ?? 0)),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it("every post is sound", (context) => {
    if (results === undefined) return context.skip();
    expect(results.flatMap(({ gold, result }) => faultsOf(gold, result))).toEqual([]);
  });
});

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}
