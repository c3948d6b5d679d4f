import { policyOf } from "../../src/authoring/form-check.js";
import { FACETS, LEANINGS, SECTIONS, WORK_LEANINGS } from "../../src/domain.js";
import { authorStrengthOf } from "../../src/lexicon/author.js";
import { SEPARATOR, SEPARATORS } from "../../src/lexicon/packed-list.js";
import { WITNESS_KINDS, WITNESS_MARKS } from "../../src/lexicon/packed-needs.js";
import {
  CONCEPT_SOURCES,
  ENDING_MARKS,
  ENDING_SEPARATOR,
  EXACT_MARK,
  expandEndings,
  expectedIn,
  ID_MARK,
  idForName,
  inSteps,
  type Joined,
  LINE_END,
  NEED_MARK,
  type PackedColumn,
  type PackedConcepts,
  type PackedLexicon,
  type PackedWeights,
  type PackedWork,
  RESERVED_CHARACTERS,
  WORD_STEPS,
  ZERO,
} from "../../src/lexicon/packing.js";
import type { Concept, Lexicon, Need, Weighted, Weights, Witness, WorkModel } from "../../src/lexicon/types.js";
import { WORK_AMOUNTS } from "../../src/lexicon/work-amounts.js";

/** What each word of a form may be, as `inflectWords` says. */
type WordsOf = (form: string) => readonly (readonly string[])[];

/** A word that ends in several ways. */
interface Inflected {
  readonly prefix: string;
  /** Sorted, joined. */
  readonly endings: string;
}

/** Packs a lexicon for `decodeLexicon`: compact, and the same bytes for the same knowledge. */
export function encodeLexicon(lexicon: Lexicon, wordsOf: WordsOf): string {
  const { concepts: _, work, ...weights } = lexicon.weights;
  const concepts = [...lexicon.concepts].sort((a, b) => byCodeUnit(packingOrderOf(a), packingOrderOf(b)));
  const endings = commonEndings(concepts, wordsOf);
  const needs = allNeeds(concepts);
  const interactions = (lexicon.interactions ?? []).map(({ note: _, ...rest }) => rest);
  const packed: PackedLexicon = [
    lexicon.name,
    lexicon.version,
    endings.join(SEPARATOR),
    encodeConcepts(concepts, endings, needs, wordsOf),
    needs.map((need) => encodeNeed(JSON.parse(need))).join(LINE_END),
    joinLists(lexicon.context),
    weights,
    encodeWeights(lexicon.weights, [...concepts, ...interactions, ...WORK_AMOUNTS]),
    interactions,
  ];
  if (work !== undefined) packed.push(encodeWork(work));
  return JSON.stringify(packed);
}

/** Concepts of one kind share words and columns: side by side they pack smaller. */
function packingOrderOf({ facet, subfacet = "", leaning, source, strength, id }: Concept): string {
  const kind = [FACETS.indexOf(facet), subfacet, LEANINGS.indexOf(leaning)];
  return [...kind, source, strength, id].join(" ");
}

function joinLists<T>(value: T): Joined<T> {
  const join = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      return part.every((entry) => typeof entry === "string") ? joinList([...part].sort(byCodeUnit)) : part.map(join);
    }
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, join(member)]));
  };
  return join(value) as Joined<T>;
}

function encodeConcepts(
  concepts: readonly Concept[],
  endings: readonly string[],
  needs: readonly string[],
  wordsOf: WordsOf,
): PackedConcepts {
  return [
    concepts.map((concept) => encodeLine(concept, endings, needs, wordsOf)).join(LINE_END),
    encodeColumn(concepts.map(({ facet }) => facet)),
    encodeColumn(concepts.map(({ leaning }) => leaning)),
    encodeColumn(concepts.map(sourceOf)),
    encodeColumn(concepts.map(({ strength }) => strength)),
    encodeColumn(concepts.map(({ subfacet = "" }) => subfacet)),
  ];
}

function encodeColumn<T extends string | number>(column: readonly T[]): PackedColumn<T> {
  const values = [...new Set(column)];
  return [values, column.map((value) => numeral(values.indexOf(value))).join("")];
}

function numeral(value: number): string {
  const char = String.fromCharCode(ZERO.charCodeAt(0) + value);
  if (!/[\0-{]/.test(char)) throw new RangeError(`${value} is beyond what is packed as one character`);
  return char;
}

/** What ships says where each concept comes from. */
function sourceOf({ id, source }: Concept): (typeof CONCEPT_SOURCES)[number] {
  const known = CONCEPT_SOURCES.find((one) => one === source);
  if (known === undefined)
    throw new Error(`the source of ${id} must be one of ${CONCEPT_SOURCES.join(", ")}; this is ${source}`);
  return known;
}

function encodeLine(concept: Concept, endings: readonly string[], needs: readonly string[], wordsOf: WordsOf): string {
  const { id, name } = concept;
  const forms = packForms(concept, endings, wordsOf);
  const choices = endings.map((some) => some.split(ENDING_SEPARATOR));
  const own = forms.find(({ text }) => expandEndings(text, choices)[0] === name);
  const needOf = ({ stands: [form = ""] }: PackedForm): string => {
    const need = concept.needs?.[form];
    return need === undefined ? "" : String(needs.indexOf(JSON.stringify(need)));
  };
  let last = own === undefined ? "" : needOf(own);
  const others = forms.filter((form) => form !== own);
  // Forms with one need stand together, those with that of the name first.
  const rankOf = (form: PackedForm) => (needOf(form) === last ? "" : `\n${needOf(form)}`);
  others.sort((a, b) => byCodeUnit(rankOf(a), rankOf(b)));
  const named = id === idForName(name) ? "" : ID_MARK + id;
  const exactMark = ({ stands: [form = ""] }: PackedForm) => (concept.exact?.includes(form) ? EXACT_MARK : "");
  const head =
    own === undefined
      ? [checked(name) + named, ""]
      : [own.text + exactMark(own) + (last === "" ? "" : NEED_MARK + last) + named];
  const marked = others.map((form) => {
    const need = needOf(form);
    const mark = need === last ? "" : NEED_MARK + need;
    last = need;
    return form.text + exactMark(form) + mark;
  });
  return joinList([...head, ...marked]);
}

/** Entries by code unit share many first words. */
function joinList(entries: readonly string[]): string {
  let before: readonly string[] = [];
  const parts = entries.map((entry) => {
    const words = checked(entry).split(" ");
    const most = Math.min(SEPARATORS.length, words.length) - 1;
    let shared = 0;
    while (shared < most && words[shared] === before[shared]) shared++;
    before = words;
    return SEPARATORS.charAt(shared) + words.slice(shared).join(" ");
  });
  return parts.join("").slice(SEPARATOR.length);
}

function checked(text: string): string {
  const mark = [...text].find((char) => SEPARATORS.includes(char) || char === LINE_END);
  if (mark !== undefined) throw new RangeError(`"${text}" has ${JSON.stringify(mark)}, which stands between entries`);
  return text;
}

interface PackedForm {
  readonly text: string;
  /** The forms it stands for. */
  readonly stands: readonly string[];
}

/** Forms of which all combinations belong to the concept, under one policy, are written once with ending marks. */
function packForms(concept: Concept, endings: readonly string[], wordsOf: WordsOf): PackedForm[] {
  const left = new Set(concept.forms);
  const packed: PackedForm[] = [];
  for (const form of concept.forms) {
    if (!left.has(form)) continue;
    if ([...form].some((char) => RESERVED_CHARACTERS.includes(char))) {
      throw new RangeError(`concept "${concept.id}": the form "${form}" has one of ${RESERVED_CHARACTERS.trim()}`);
    }
    const whole = packForm(form, endings, wordsOf);
    const isWhole = whole.stands.every((each) => left.has(each) && policyOf(concept, each) === policyOf(concept, form));
    const entry = isWhole ? whole : { text: form, stands: [form] };
    for (const each of entry.stands) left.delete(each);
    packed.push(entry);
  }
  return packed.sort((a, b) => byCodeUnit(a.text, b.text));
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

/** The endings that are worth a mark, the most frequent first. */
function commonEndings(concepts: readonly Concept[], wordsOf: WordsOf): string[] {
  const counts = new Map<string, number>();
  for (const words of concepts.flatMap(({ forms }) => forms.flatMap((form) => wordsOf(form)))) {
    const { endings } = inflected(words);
    if (words.length > 1) counts.set(endings, (counts.get(endings) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || byCodeUnit(a, b));
  return ranked.slice(0, ENDING_MARKS.length).map(([endings]) => endings);
}

function inflected(words: readonly string[]): Inflected {
  const [first = ""] = words;
  let length = first.length;
  while (!words.every((word) => word.startsWith(first.slice(0, length)))) length--;
  const endings = words.map((word) => word.slice(length)).sort(byCodeUnit);
  return { prefix: first.slice(0, length), endings: endings.join(ENDING_SEPARATOR) };
}

/** Many forms share their need: each is written once, in the order in which it is met. */
function allNeeds(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ needs = {} }) => Object.values(needs).map((need) => JSON.stringify(need))))];
}

const MARKS_OF_NEEDS: readonly string[] = [...Object.values(WITNESS_KINDS), ...Object.values(WITNESS_MARKS)];

function encodeNeed(need: Need): string {
  return (["any", "never"] as const)
    .flatMap((kind) => (need[kind] ?? []).map((witness) => WITNESS_KINDS[kind] + encodeWitness(witness)))
    .join("");
}

function encodeWitness(witness: Witness): string {
  const members = (Object.keys(witness) as (keyof Witness)[]).map((name) => {
    const value = witness[name];
    const text = Array.isArray(value) ? joinList(value) : value === true ? "" : String(value);
    const mark = [...text].find((char) => MARKS_OF_NEEDS.includes(char));
    if (mark !== undefined) throw new RangeError(`a witness names "${text}", in which "${mark}" is a mark`);
    return WITNESS_MARKS[name] + text;
  });
  return members.join("");
}

/** Weights beyond twentieths are rounded. */
function encodeWeights(weights: Weights, concepts: readonly Weighted[]): PackedWeights {
  return concepts
    .map((concept) => {
      const fitted = weights.concepts[concept.id];
      if (fitted === undefined) return "";
      const author = inSteps(authorStrengthOf(concept, weights.against));
      const all = fitted.all === undefined ? author : inSteps(fitted.all);
      const sections = SECTIONS.flatMap((section, index) => {
        const values = fitted[section];
        if (values === undefined) return [];
        const expected = expectedIn(section, all, weights);
        const { ml, backend } = inSteps(values);
        return [index, ml - expected.ml, backend - expected.backend];
      });
      const own = fitted.all === undefined ? [] : [all.ml - author.ml, all.backend - author.backend];
      return [...own, ...sections].map(numeral).join("");
    })
    .join(SEPARATOR);
}

/** Words in order, so that they pack well. */
function encodeWork({ odds, words, damping }: WorkModel): PackedWork {
  const entries = Object.entries(words).sort(([a], [b]) => byCodeUnit(a, b));
  const values = entries.flatMap(([, value]) =>
    WORK_LEANINGS.map((leaning) => numeral(Math.round(value[leaning] * WORD_STEPS))),
  );
  return [odds, damping, entries.map(([word]) => checked(word)).join(SEPARATOR), values.join("")];
}

/** By code unit: the same order everywhere. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
