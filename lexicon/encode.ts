import {
  ENDING_MARKS,
  ENDING_SEPARATOR,
  FACETS,
  FORM_SEPARATOR,
  LEANINGS,
  type PackedConcept,
  type PackedLexicon,
  type PackedWeights,
  SECTIONS,
  SOURCES,
} from "../src/lexicon/decode.js";
import type { Concept, Lexicon, Need, Weights } from "../src/lexicon/types.js";

/** What each word of a form may be, as `inflectWords` says. */
type WordsOf = (form: string) => readonly (readonly string[])[];

/** A word that ends in several ways. */
interface Inflected {
  readonly prefix: string;
  /** Sorted, joined. */
  readonly endings: string;
}

interface PackedForm {
  readonly text: string;
  /** The forms it stands for. */
  readonly stands: readonly string[];
}

/** Packs a lexicon for `decodeLexicon`: compact, and the same bytes for the same knowledge. */
export function encodeLexicon(lexicon: Lexicon, wordsOf: WordsOf): string {
  const { concepts: fitted, ...weights } = lexicon.weights;
  const { concepts } = lexicon;
  const endings = commonEndings(concepts, wordsOf);
  const needs = allNeeds(concepts);
  const packed: PackedLexicon = [
    lexicon.name,
    lexicon.version,
    endings,
    concepts.map((concept) => encodeConcept(concept, endings, needs, wordsOf)),
    needs.map((need) => JSON.parse(need)),
    lexicon.context,
    weights,
    encodeWeights(fitted),
  ];
  return JSON.stringify(packed);
}

function encodeConcept(
  concept: Concept,
  endings: readonly string[],
  allNeeds: readonly string[],
  wordsOf: WordsOf,
): PackedConcept {
  const packed = packForms(concept, endings, wordsOf);
  const places = (some: readonly string[]) => {
    const wanted = new Set(some);
    return packed.flatMap(({ stands }, index) => (stands.some((form) => wanted.has(form)) ? [index] : []));
  };
  const exact = places(concept.exact ?? []);
  const needs = groupNeeds(concept.needs ?? {}, allNeeds).map(([need, forms]) => [need, ...places(forms)]);
  const row: PackedConcept = [
    concept.id,
    concept.name === concept.id.replaceAll("-", " ") ? 0 : concept.name,
    packed.map(({ text }) => text).join(FORM_SEPARATOR),
    FACETS.indexOf(concept.facet),
    LEANINGS.indexOf(concept.leaning),
    SOURCES.indexOf(concept.source),
    concept.strength,
    concept.subfacet ?? 0,
    exact.length > 0 ? exact : 0,
    needs.length > 0 ? needs : 0,
  ];
  while (row.at(-1) === 0) row.pop();
  return row;
}

/** Forms of which all combinations belong to the concept, under one policy, are written once with ending marks. */
function packForms(concept: Concept, endings: readonly string[], wordsOf: WordsOf): PackedForm[] {
  const left = new Set(concept.forms);
  const packed: PackedForm[] = [];
  for (const form of concept.forms) {
    if (!left.has(form)) continue;
    if ([...form].some((char) => char === FORM_SEPARATOR || ENDING_MARKS.includes(char))) {
      throw new RangeError(`concept "${concept.id}": the form "${form}" has one of ${FORM_SEPARATOR}${ENDING_MARKS}`);
    }
    const whole = packForm(form, endings, wordsOf);
    const isWhole = whole.stands.every((each) => left.has(each) && policy(concept, each) === policy(concept, form));
    const entry = isWhole ? whole : { text: form, stands: [form] };
    for (const each of entry.stands) left.delete(each);
    packed.push(entry);
  }
  return packed.sort((a, b) => compare(a.text, b.text));
}

function packForm(form: string, endings: readonly string[], wordsOf: WordsOf): PackedForm {
  const choices = wordsOf(form);
  if (choices.length === 0) return { text: form, stands: [form] };
  const texts: string[] = [];
  let stands: string[] = [];
  choices.forEach((words, index) => {
    const { prefix, endings: some } = inflected(words);
    const mark = words.length > 1 ? endings.indexOf(some) : -1;
    const tails = mark < 0 ? words.slice(0, 1) : words;
    texts.push(mark < 0 ? tails.join("") : prefix + ENDING_MARKS.charAt(mark));
    stands = index === 0 ? [...tails] : stands.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
  });
  return { text: texts.join(" "), stands };
}

function policy({ exact, needs }: Concept, form: string): string {
  return `${exact?.includes(form) ?? false} ${JSON.stringify(needs?.[form] ?? null)}`;
}

/** The endings that are worth a mark, the most frequent first. */
function commonEndings(concepts: readonly Concept[], wordsOf: WordsOf): string[] {
  const counts = new Map<string, number>();
  for (const words of concepts.flatMap(({ forms }) => forms.flatMap((form) => wordsOf(form)))) {
    const { endings } = inflected(words);
    if (words.length > 1) counts.set(endings, (counts.get(endings) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || compare(a, b));
  return ranked.slice(0, ENDING_MARKS.length).map(([endings]) => endings);
}

function inflected(words: readonly string[]): Inflected {
  const [first = ""] = words;
  let length = first.length;
  while (!words.every((word) => word.startsWith(first.slice(0, length)))) length--;
  const endings = words.map((word) => word.slice(length)).sort(compare);
  return { prefix: first.slice(0, length), endings: endings.join(ENDING_SEPARATOR) };
}

/** Many forms share their need: each is written once, in the order in which it is met. */
function allNeeds(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ needs = {} }) => Object.values(needs).map((need) => JSON.stringify(need))))];
}

function groupNeeds(needs: Readonly<Record<string, Need>>, allNeeds: readonly string[]): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const [form, need] of Object.entries(needs)) {
    const index = allNeeds.indexOf(JSON.stringify(need));
    groups.set(index, [...(groups.get(index) ?? []), form]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function encodeWeights(concepts: Weights["concepts"]): PackedWeights {
  const packed: PackedWeights = {};
  for (const id of Object.keys(concepts).sort(compare)) {
    packed[id] = SECTIONS.flatMap((section, index) => {
      const values = concepts[id]?.[section];
      return values ? [index, values.ml, values.backend] : [];
    });
  }
  return packed;
}

/** By code unit: the same order everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
