import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Field, Section } from "../domain.js";
import { formKeyOf } from "../lexicon/form.js";
import type { TaggedWord, Tagger } from "./tagger.js";
import type { FieldSpan, View } from "./view.js";

/** A phrase somewhere in a post. */
export interface Occurrence extends FieldSpan {
  /** What its inflections have in common: the stems of its words. */
  readonly key: string;
  readonly section: Section;
}

/** In words. */
const LONGEST_TERM = 4;
/** No word, but what a broken text leaves behind. In UTF-16 units. */
const LONGEST_WORD = 30;

const NOUN_TAGS: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const MARK_TAGS: ReadonlySet<string> = new Set(["PUNCT", "SYM", "SPACE", "NUM"]);
/** Words that a phrase of a title neither begins nor ends with. */
const HINGE_TAGS: ReadonlySet<string> = new Set(["ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ"]);

const stems = new Map<string, string>();

/** Stems of the words of a phrase, by which its inflections are one. */
export function stemKeyOf(phrase: string): string {
  return formKeyOf(phrase)
    .split(" ")
    .map((word) => {
      const stem = stems.get(word) ?? stemmer.stem(word);
      stems.set(word, stem);
      return stem;
    })
    .join(" ");
}

/**
 * The phrases of one to four words in the places of a post where a mention could count: what may be a noun phrase, and in
 * titles any words in a row. Phrases of which the lexicon knows every word already are left out.
 */
export function occurrencesIn(view: View, tag: Tagger): Occurrence[] {
  return (["title", "description"] as const).flatMap((field) => {
    const text = view.texts[field];
    if (text === "") return [];
    const sentences = view.sentences.filter((sentence) => sentence.field === field);
    const forms = view.forms.filter((form) => form.field === field);
    return wordRunsOf(tag(text), text, sentences).flatMap(({ section, words }) =>
      occurrencesInRun(words, text, field, section, forms),
    );
  });
}

interface WordRun {
  readonly section: Section;
  readonly words: readonly TaggedWord[];
}

/** Words in a row that stand in one sentence, with nothing but a space or a hyphen between them. */
function wordRunsOf(words: readonly TaggedWord[], text: string, sentences: View["sentences"]): WordRun[] {
  const runs: { section: Section; words: TaggedWord[] }[] = [];
  let nextSentence = 0;
  let last: { readonly sentence: number; readonly end: number } | undefined;
  for (const word of words) {
    while ((sentences[nextSentence]?.end ?? Number.POSITIVE_INFINITY) <= word.start) nextSentence++;
    const sentence = sentences[nextSentence];
    const isInside = sentence !== undefined && word.start >= sentence.start && word.end <= sentence.end;
    const current = runs.at(-1);
    const between = last && text.slice(last.end, word.start);
    if (!isInside || !canStandInPhrase(word, text, sentence.section)) {
      if (!isHyphen(word, text)) last = undefined;
    } else if (current && last?.sentence === nextSentence && (between === " " || between === "-")) {
      current.words.push(word);
      last = { sentence: nextSentence, end: word.end };
    } else {
      runs.push({ section: sentence.section, words: [word] });
      last = { sentence: nextSentence, end: word.end };
    }
  }
  return runs;
}

function isHyphen({ start, end }: TaggedWord, text: string): boolean {
  return end - start === 1 && text[start] === "-";
}

/** Whether a word can stand in a phrase. Taggers take gerunds and participles for verbs: "learning", "distributed". */
function canStandInPhrase({ start, end, tag }: TaggedWord, text: string, section: Section): boolean {
  const word = text.slice(start, end);
  if (MARK_TAGS.has(tag) || word.length > LONGEST_WORD || !/^[\p{L}\p{N}]*\p{L}[\p{L}\p{N}+#.]*$/u.test(word))
    return false;
  return section === "title" || NOUN_TAGS.has(tag) || tag === "ADJ" || /(?:ing|ed)$/.test(word) || isName(word);
}

/** Whether a word is written like a name, whatever the tagger takes it for: "GraphQL", "k8s", "ETL". */
export function isName(word: string): boolean {
  return /^.+[\p{Lu}\p{N}]/u.test(word);
}

function occurrencesInRun(
  words: readonly TaggedWord[],
  text: string,
  field: Field,
  section: Section,
  forms: readonly FieldSpan[],
): Occurrence[] {
  const isKnownWord = words.map(({ start, end }) => forms.some((form) => form.start <= start && end <= form.end));
  return words.flatMap((first, from) =>
    words.slice(from, from + LONGEST_TERM).flatMap((last, more): Occurrence[] => {
      if (isKnownWord.slice(from, from + more + 1).every(Boolean) || !isPhrase(first, last, text, section)) return [];
      const key = stemKeyOf(text.slice(first.start, last.end));
      return key === "" ? [] : [{ key, field, start: first.start, end: last.end, section }];
    }),
  );
}

function isPhrase(first: TaggedWord, last: TaggedWord, text: string, section: Section): boolean {
  if (last.end - first.start < 2) return false;
  if (section === "title") return !HINGE_TAGS.has(first.tag) && !HINGE_TAGS.has(last.tag);
  const word = text.slice(last.start, last.end);
  return NOUN_TAGS.has(last.tag) || (first !== last && word.endsWith("ing")) || isName(word);
}
