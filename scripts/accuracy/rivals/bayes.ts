import { createRequire } from "node:module";
import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";
import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { LabelledPost } from "../../../src/evaluate/index.js";
import { type Absent, byLabels, isLabel, type Rival, textsOf, type Verdict, wordsOf } from "./rival.js";

/** natural looks every word it knows up in the list of words of a post; a set gives the same answer in time. */
class WordList extends Array<string> {
  readonly #known: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    super();
    for (const word of words) this.push(word);
    this.#known = new Set(words);
  }

  override indexOf(word: string): number {
    return this.#known.has(word) ? 0 : -1;
  }
}

const stems = new Map<LabelledPost, WordList>();

function stemsOf(labelled: LabelledPost): WordList {
  const { title, text } = textsOf(labelled);
  const known = stems.get(labelled) ?? new WordList(stemmer.tokenizeAndStem(`${title}\n\n${text}`));
  stems.set(labelled, known);
  return known;
}

export const naturalBayes: Rival = {
  name: "natural, Bayes",
  note: "as it comes; its probabilities of long texts underflow to 0",
  judge(known, asked) {
    const bayes = new BayesClassifier();
    for (const labelled of known) bayes.addDocument(stemsOf(labelled), labelled.label);
    bayes.train();
    return asked.map((labelled): Verdict => {
      const label = bayes.classify(stemsOf(labelled));
      if (!isLabel(label)) throw new TypeError(`natural gave the label ${label}`);
      return { label };
    });
  },
};

/** What is used of wink-naive-bayes-text-classifier. */
interface WinkBayes {
  definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  computeOdds(text: string): readonly (readonly [string, number])[];
}

/** It is no dependency: install it, or name a folder that has it in NODE_PATH. */
export function winkBayes(): Rival | Absent {
  const name = "wink-naive-bayes-text-classifier";
  let create: () => WinkBayes;
  try {
    create = createRequire(import.meta.url)(name);
  } catch {
    return { name, absent: "not installed" };
  }
  return {
    name,
    note: "stemmed words, presence only, smoothing 0.5",
    judge(known, asked) {
      const bayes = create();
      bayes.definePrepTasks([(text) => wordsOf(text).map((word) => stemmer.stem(word))]);
      bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
      const whole = (labelled: LabelledPost) => Object.values(textsOf(labelled)).join("\n\n");
      for (const labelled of known) bayes.learn(whole(labelled), labelled.label);
      bayes.consolidate();
      return asked.map((labelled): Verdict => {
        const odds = Object.fromEntries(bayes.computeOdds(whole(labelled)));
        const { ml = 0, backend = 0, mixed = 0, neither = 0 } = odds;
        return byLabels({ ml, backend, mixed, neither });
      });
    },
  };
}
