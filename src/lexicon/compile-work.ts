import { LEANINGS, SECTIONS, WORK_LEANINGS } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { PhraseBook } from "./phrase-book.js";
import type { WorkModel, WorkOdds } from "./types.js";

/** How many kinds of work there are: all tables hold that many numbers in a row. */
export const WORK_KINDS = WORK_LEANINGS.length;

/** Members of `WorkOdds` by leaning of what is mentioned, in the order in which they are tallied. */
export const MENTION_TERMS = ["strength", "minor", "mention"] as const satisfies readonly (keyof WorkOdds)[];

/** The model of work as tables, with the log odds for all kinds of work side by side. */
export interface CompiledWork {
  /** By index of the section, with the bias. */
  readonly sections: Float64Array;
  /** By index of the leaning times the number of terms, plus the index of the term. */
  readonly mentions: Float64Array;
  /** By number of the word: its row of `words`; 0 for words that say nothing. */
  readonly rows: Uint16Array;
  /** By row, from 1. */
  readonly words: Float64Array;
  readonly damping: WorkModel["damping"];
}

/** @throws {JobsiftError} `invalid-lexicon` when what should be one word is none or several. */
export function compileWork({ odds, words, damping }: WorkModel, phrases: PhraseBook): CompiledWork {
  const inRow = <Key>(keys: readonly Key[], read: (key: Key, odds: WorkOdds) => number): Float64Array =>
    Float64Array.from(keys.flatMap((key) => WORK_LEANINGS.map((leaning) => read(key, odds[leaning]))));
  const numbers = Object.keys(words).map((word) => numberOf(word, phrases));
  const rows = new Uint16Array(1 + numbers.reduce((most, number) => Math.max(most, number), 0));
  numbers.forEach((number, index) => {
    rows[number] = index + 1;
  });
  const values = [{ ml: 0, backend: 0, neither: 0 }, ...Object.values(words)];
  const mentions = LEANINGS.flatMap((leaning) => MENTION_TERMS.map((term) => ({ leaning, term })));
  return {
    sections: inRow(SECTIONS, (section, { bias, sections }) => bias + (sections[section] ?? 0)),
    mentions: inRow(mentions, ({ leaning, term }, each) => each[term][leaning]),
    rows,
    words: Float64Array.from(values.flatMap((each) => WORK_LEANINGS.map((leaning) => each[leaning]))),
    damping,
  };
}

function numberOf(word: string, phrases: PhraseBook): number {
  const [number, ...others] = phrases.wordsOf(word);
  if (number !== undefined && others.length === 0) return number;
  throw new JobsiftError("invalid-lexicon", `weights.work.words: "${word}" is not one word`);
}
