import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import AhoCorasick from "modern-ahocorasick";
import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";
import LogisticRegressionClassifier from "natural/lib/natural/classifiers/logistic_regression_classifier.js";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { BenchPost } from "./corpus.js";
import { type Contestant, tally } from "./measure.js";

export const winkTokens = "wink-nlp, tokens alone";

/** wink-nlp: bare tokenisation, and custom entities with the same forms. */
export function wink(forms: readonly string[]): Contestant[] {
  const bare = winkNLP(model, []);
  const entities = winkNLP(model, ["cer"]);
  const learn = (patterns: string[]) =>
    entities.learnCustomEntities([{ name: "form", patterns }], { matchValue: false, usePOS: false, useEntity: false });
  const patterns = forms.map((form) => bare.readDoc(form).tokens().out().join(" "));
  const learnable = patterns.filter((pattern) => {
    try {
      return learn([pattern]);
    } catch {
      return false; // a TypeError inside its compiler, as for "elastic search"
    }
  });
  learn(learnable);
  return [
    {
      name: winkTokens,
      varies: true,
      run: (posts) => `${sum(posts, ({ text }) => bare.readDoc(text).tokens().length())} tokens`,
    },
    {
      name: "wink-nlp, custom entities",
      note: `${learnable.length} of ${forms.length} forms, it cannot learn the others`,
      varies: true,
      run: (posts) => `${sum(posts, ({ text }) => entities.readDoc(text).customEntities().length())} entities`,
    },
  ];
}

/** natural: both classifiers, trained on labelled posts; the second on as many as `limit` seconds allow. */
export function natural(labelled: readonly BenchPost[], limit: number): Contestant[] {
  const bayes = new BayesClassifier();
  for (const { text, label } of labelled) if (label !== undefined) bayes.addDocument(text, label);
  bayes.train();
  return [
    {
      name: "natural, Bayes",
      sampled: true,
      note: `trained on ${labelled.length} posts`,
      run: (posts) => tally(posts.map(({ text }) => bayes.classify(text))),
    },
    ...naturalLogistic(labelled, limit),
  ];
}

function naturalLogistic(labelled: readonly BenchPost[], limit: number): Contestant[] {
  const trained = trainWithin(labelled, limit);
  if (trained === undefined) {
    console.log(`natural's logistic regression could not be trained within ${limit} s: not compared`);
    return [];
  }
  const { classifier, count, seconds } = trained;
  const more = count * 2 > labelled.length ? "" : `, twice as many failed within ${limit} s`;
  return [
    {
      name: "natural, logistic regression",
      sampled: true,
      note: `trained on ${count} posts in ${seconds.toFixed(0)} s${more}`,
      run: (posts) => tally(posts.map(({ text }) => classifier.classify(text))),
    },
  ];
}

/**
 * Twice as many posts each time, until a training takes too long (or, as it happens, finds no minimum). Undefined when
 * the first one did.
 */
function trainWithin(labelled: readonly BenchPost[], limit: number) {
  const script = fileURLToPath(new URL("train.ts", import.meta.url));
  let best: { classifier: NaturalClassifier; count: number; seconds: number } | undefined;
  for (let count = 40; count <= labelled.length; count *= 2) {
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script], {
      input: JSON.stringify(spread(labelled, count)),
      encoding: "utf8",
      timeout: limit * 1000,
      maxBuffer: 2 ** 29,
    });
    if (status !== 0) break;
    const classifier = LogisticRegressionClassifier.restore(JSON.parse(stdout));
    best = { classifier, count, seconds: (performance.now() - start) / 1000 };
  }
  return best;
}

/** `count` of the posts, at even distances. */
function spread(posts: readonly BenchPost[], count: number): BenchPost[] {
  const step = posts.length / count;
  return posts.filter((_, index) => index === 0 || Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** Plain search of the same forms, leftmost-longest, between characters that are no ASCII letter or digit. */
export function search(forms: readonly string[]): Contestant[] {
  const automaton = new AhoCorasick([...forms], { boundary: "ascii" });
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const expression = new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "g");
  return [
    {
      name: "modern-ahocorasick",
      sampled: true,
      note: `${forms.length} forms`,
      run: (posts) =>
        `${sum(posts, ({ text }) => automaton.search(text.toLowerCase(), { strategy: "leftmost-longest" }).length)} mentions`,
    },
    {
      name: "one big RegExp",
      note: `${forms.length} forms`,
      run: (posts) => `${sum(posts, ({ text }) => text.toLowerCase().match(expression)?.length ?? 0)} mentions`,
    },
  ];
}

function sum(posts: readonly BenchPost[], count: (post: BenchPost) => number): number {
  return posts.reduce((total, post) => total + count(post), 0);
}
