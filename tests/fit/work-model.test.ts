import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readMarkedSentences } from "../../src/fit/marked-sentences.js";
import { fitWork } from "../../src/fit/work-model.js";
import { createClassifier, type Post } from "../../src/index.js";
import { fitWeights, type LabelledPost, type PieceMarks, readMarks } from "../../src/tuning.js";
import { madeUpLexicon, madeUpPosts } from "./made-up-posts.js";

const lexicon = madeUpLexicon();
const SENTENCES = [
  "You train tensors.",
  "We sell tensors.",
  "You build queues.",
  "They sell queues.",
  "You lead people.",
];

/** A post in which the hire trains, builds and leads, and others sell; a reader said so. */
function markedPost(id: number, start: string): { post: Post; marks: PieceMarks } {
  const description = `${start}\nResponsibilities:\n${SENTENCES.join("\n")}\n`;
  const pieces = SENTENCES.map((sentence): [number, number] => {
    const at = description.indexOf(sentence);
    return [at, at + sentence.length];
  });
  return { post: { id, description }, marks: { pieces, ml: [1], backend: [3], against: [5] } };
}

const marked = Array.from({ length: 40 }, (_, id) => markedPost(id, ""));
const marks = new Map(marked.map(({ post, marks: own }) => [post.id ?? "", own]));
const posts = marked.map(({ post }) => post);

describe("fitWork", () => {
  const sentences = readMarkedSentences(posts, marks, lexicon);
  const work = fitWork(sentences);

  it("reads what the reader said of each sentence", () => {
    const first = sentences.filter(({ post }) => post === 0);
    const said = first.filter(({ words }) => words.length > 1).map(({ words, states }) => [words.join(" "), states]);
    expect(said).toEqual([
      ["you train tensors", { ml: true, backend: false, neither: false }],
      ["we sell tensors", { ml: false, backend: false, neither: false }],
      ["you build queues", { ml: false, backend: true, neither: false }],
      ["they sell queues", { ml: false, backend: false, neither: false }],
      ["you lead people", { ml: false, backend: false, neither: true }],
    ]);
  });

  it("learns which words go with which work", () => {
    expect(work.words["train"]?.ml).toBeGreaterThan(0.1);
    expect(work.words["build"]?.backend).toBeGreaterThan(0.1);
    expect(work.words["lead"]?.neither).toBeGreaterThan(0.1);
    expect(work.words["sell"]?.ml).toBeLessThan(0);
    expect(work.words["sell"]?.backend).toBeLessThan(0);
  });

  it("weakens what stands outside of the work, and keeps what stands in it", () => {
    const { classify } = createClassifier({ lexicon: { ...lexicon, weights: { ...lexicon.weights, work } } });
    const { evidence } = classify(posts[0] ?? "");
    const kept = evidence.filter(({ damped }) => damped === undefined).map(({ start }) => start);
    const weakened = evidence.filter(({ damped }) => damped?.by === "context").map(({ start }) => start);
    const text = String(posts[0]?.description);
    const placesOf = (...phrases: string[]) =>
      phrases.map((phrase) => text.indexOf(phrase) + phrase.lastIndexOf(" ") + 1);
    expect(kept.sort()).toEqual(placesOf("train tensors", "build queues").sort());
    expect(weakened.sort()).toEqual(placesOf("sell tensors", "sell queues").sort());
  });

  it("gives the same numbers for the same marks", () => {
    expect(fitWork(readMarkedSentences(posts, marks, lexicon))).toEqual(work);
  });
});

describe("fitWeights", () => {
  const labelled = madeUpPosts(320).map(
    (each, id): LabelledPost => ({
      ...each,
      post: { ...each.post, description: `${each.post.description}\n${markedPost(id, "").post.description}` },
    }),
  );
  const all = new Map(
    labelled.slice(0, 60).map(({ post }) => {
      const pieces = SENTENCES.map((sentence): [number, number] => {
        const at = String(post.description).indexOf(sentence);
        return [at, at + sentence.length];
      });
      return [post.id ?? "", { pieces, ml: [1], backend: [3], against: [5] }] as const;
    }),
  );
  const spread = { concept: 0.3, section: 0.1 };
  const settings = { spread: { ml: spread, backend: spread }, dilute: false };

  it("keeps the model of the lexicon without marks", () => {
    const work = fitWork(readMarkedSentences(posts, marks, lexicon));
    expect(fitWeights(labelled, lexicon, settings).weights.work).toBeUndefined();
    const knowing = { ...lexicon, weights: { ...lexicon.weights, work } };
    expect(fitWeights(labelled, knowing, settings).weights.work).toEqual(work);
  });

  it("judges no post by a model that has seen its marks", () => {
    const fit = fitWeights(labelled, lexicon, { ...settings, marks: all });
    const [fold] = fit.folds;
    const own = new Set(fold?.posts.map(({ post }) => post.id));
    const others = new Map([...all].filter(([id]) => !own.has(id)));
    expect(others.size).toBeLessThan(all.size);
    expect(fitWeights(labelled, lexicon, { ...settings, marks: others }).folds[0]?.weights.work).toEqual(
      fold?.weights.work,
    );
    expect(fit.weights.concepts["ml-work"]).toBeDefined();
  });
});

describe("readMarks", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobsift-marks-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (...records: readonly object[]) => {
    const file = join(folder, "marks.ndjson");
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    return file;
  };
  const record = { pieces: [[0, 5]], ml: [1], backend: [], against: [0] };

  it("reads those to fit on, or those that are kept for measuring", async () => {
    const file = write({ id: 1, ...record }, { id: 2, ...record, keep: true, note: "more" });
    expect([...(await readMarks(file))]).toEqual([[1, record]]);
    expect([...(await readMarks(file, "kept")).keys()]).toEqual([2]);
  });

  it("names what is wrong", async () => {
    await expect(readMarks(write({ id: 1, ...record, ml: "1" }))).rejects.toThrow(/ml/);
  });
});
