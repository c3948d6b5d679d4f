import type * as Jobsift from "../src/index.js";
import { type Contestant, tally } from "./measure.js";

/** The build, as it ships. */
export const { classify, createClassifier } = (await import(
  new URL("../dist/index.js", import.meta.url).href
)) as typeof Jobsift;

/** Labels, probabilities and all evidence. */
export const jobsift: Contestant = {
  name: "jobsift classify, full evidence",
  run(posts) {
    let mentions = 0;
    const labels: string[] = [];
    for (const { title, description } of posts) {
      const result = classify({ title, description });
      labels.push(result.label);
      mentions += result.evidence.length;
    }
    return `${tally(labels)}; ${mentions} mentions`;
  },
};

/** Engine and lexicon of the results. */
export const identity = (({ engine, lexicon }) => ({ engine, lexicon }))(classify(""));

/** Throws unless every piece of evidence is the text at its own offsets. */
export function checkEvidence(posts: Parameters<Contestant["run"]>[0]): void {
  for (const post of posts) {
    const { title, description } = post;
    for (const { field, start, end, text } of classify({ title, description }).evidence) {
      const found = post[field].slice(start, end);
      if (found !== text) throw new Error(`evidence "${text}" stands over "${found}"`);
    }
  }
}
