import type { AxisValues } from "../classification.js";
import {
  FACETS,
  type Facet,
  type Leaning,
  SECTIONS,
  type Section,
  WORK_LEANINGS,
  type WorkLeaning,
} from "../domain.js";
import { authorStrengthOf } from "./author.js";
import { SEPARATOR, SEPARATORS, splitList } from "./packed-list.js";
import { decodeNeeds } from "./packed-needs.js";
import type {
  Concept,
  ConceptWeights,
  Context,
  Interaction,
  Lexicon,
  Need,
  Weighted,
  Weights,
  WorkModel,
} from "./types.js";
import { WORK_AMOUNTS } from "./work-amounts.js";

/** Where a concept comes from; the last one is what the source document does not name. */
export const CONCEPT_SOURCES = [...FACETS, "practice"] as const;

/** Behind a word of a form: it ends in each of the endings with the place of this mark. */
export const ENDING_MARKS = "~^*=;!?<>{}";

const ENDING_MARK = /[~^*=;!?<>{}]/;

/** Stands between the endings of one mark. */
export const ENDING_SEPARATOR = ",";

/** Behind a form: only this spelling counts. */
export const EXACT_MARK = "`";

/** Behind a form, followed by the index of the need of it and of those behind it, or by nothing: they have none. */
export const NEED_MARK = "$";

/** Behind a name, followed by an id that is not made of the words of the name. */
export const ID_MARK = "@";

/** Stands between lines; a line break would have to be escaped. */
export const LINE_END = "]";

/** In no form and no name. */
export const RESERVED_CHARACTERS = `${SEPARATORS}${ENDING_MARKS}${EXACT_MARK}${NEED_MARK}${ID_MARK}${LINE_END}`;

/** Small whole numbers are one character each. This is 0: near it there is none that has to be escaped. */
export const ZERO = "<";

/** One of a few values for each concept, as their indexes, a character each. */
export type PackedColumn<T> = [values: readonly T[], indexes: string];

/**
 * The concepts by column, since like packs well beside like. Names and forms are a line each: a list that begins with the
 * name; where the name is no form, an empty entry follows. A form with ending marks stands for all its combinations; the
 * first may be the name.
 */
export type PackedConcepts = [
  lines: string,
  facets: PackedColumn<Facet>,
  leanings: PackedColumn<Leaning>,
  sources: PackedColumn<(typeof CONCEPT_SOURCES)[number]>,
  strengths: PackedColumn<number>,
  subfacets: PackedColumn<string>,
];

/** Something in which every list of words is one string. */
export type Joined<T> = T extends readonly string[] ? string : T extends object ? { [K in keyof T]: Joined<T[K]> } : T;

/** Fitted weights are kept in twentieths: posts cannot settle more than that. */
export const WEIGHT_STEPS = 20;

/**
 * Fitted weights by position of the concept, in twentieths, a character each: ml and backend for `all` (where it is
 * given), as they differ from the author's strength; then section as index, ml and backend for each section that has its
 * own, as they differ from what that strength makes of it. One entry a concept, empty where it has none.
 */
export type PackedWeights = string;

/** The words of a model of work are fitted in twentieths of log odds. */
export const WORD_STEPS = 20;

/** A model of work with its words as one list, and the log odds of each in twentieths, by `WORK_LEANINGS`, a character each. */
export type PackedWork = [odds: WorkModel["odds"], damping: WorkModel["damping"], words: string, values: string];

/** A lexicon without what changes no result (notes, examples). */
export type PackedLexicon = [
  name: string,
  version: string,
  endings: string,
  concepts: PackedConcepts,
  /** A line each. */
  needs: string,
  context: Joined<Context>,
  weights: Omit<Weights, "concepts" | "work">,
  /** Of the concepts, then of the interactions and the amounts of work. */
  fitted: PackedWeights,
  interactions: readonly Interaction[],
  work?: PackedWork,
];

/** Unpacks what the build of the lexicon wrote. */
export function decodeLexicon(data: string): Lexicon {
  const [
    name,
    version,
    packedEndings,
    packedConcepts,
    packedNeeds,
    context,
    weights,
    fitted,
    interactions = [],
    work,
  ]: PackedLexicon = JSON.parse(data);
  const endings = packedEndings.split(SEPARATOR).map((some) => some.split(ENDING_SEPARATOR));
  const concepts = decodeConcepts(packedConcepts, endings, decodeNeeds(packedNeeds.split(LINE_END)));
  return {
    name,
    version,
    concepts,
    interactions,
    context: splitLists<Context>(context),
    weights: {
      ...weights,
      ...(work && { work: decodeWork(work) }),
      concepts: decodeWeights(fitted, [...concepts, ...interactions, ...WORK_AMOUNTS], weights),
    },
  };
}

function decodeWork([odds, damping, packedWords, values]: PackedWork): WorkModel {
  const words = packedWords.split(SEPARATOR).map((word, index): [string, Record<WorkLeaning, number>] => {
    const [ml = 0, backend = 0, neither = 0] = WORK_LEANINGS.map(
      (_, kind) => numberAt(values, WORK_LEANINGS.length * index + kind) / WORD_STEPS,
    );
    return [word, { ml, backend, neither }];
  });
  return { odds, words: Object.fromEntries(words), damping };
}

function numberAt(packed: string, at: number): number {
  return packed.charCodeAt(at) - ZERO.charCodeAt(0);
}

/** Undoes `Joined`: all its strings are lists. */
function splitLists<T>(joined: Joined<T>): T {
  const split = (value: unknown): unknown => {
    if (typeof value === "string") return splitList(value);
    if (Array.isArray(value)) return value.map(split);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, split(member)]));
  };
  return split(joined) as T;
}

function decodeConcepts(packed: PackedConcepts, endings: readonly string[][], needs: readonly Need[]): Concept[] {
  const [lines, facets, leanings, sources, strengths, subfacets] = packed;
  const entry = <T>([values, indexes]: PackedColumn<T>, at: number): T => entryAt(values, numberAt(indexes, at));
  return lines.split(LINE_END).map((line, index) => {
    const subfacet = entry(subfacets, index);
    return {
      ...decodeLine(line, endings, needs),
      facet: entry(facets, index),
      ...(subfacet === "" ? {} : { subfacet }),
      leaning: entry(leanings, index),
      strength: entry(strengths, index),
      source: entry(sources, index),
    };
  });
}

function decodeLine(
  line: string,
  endings: readonly string[][],
  allNeeds: readonly Need[],
): Pick<Concept, "id" | "name" | "forms" | "exact" | "needs"> {
  const entries = splitList(line);
  const [head = "", id] = entryAt(entries, 0).split(ID_MARK);
  const isNamedApart = entries[1] === "";
  entries[0] = head;
  const forms: string[] = [];
  let exact: string[] | undefined;
  let needs: Record<string, Need> | undefined;
  let need: Need | undefined;
  for (let at = isNamedApart ? 2 : 0; at < entries.length; at++) {
    let entry = entryAt(entries, at);
    const mark = entry.indexOf(NEED_MARK);
    if (mark >= 0) {
      need = mark === entry.length - 1 ? undefined : entryAt(allNeeds, Number(entry.slice(mark + 1)));
      entry = entry.slice(0, mark);
    }
    const isExact = entry.endsWith(EXACT_MARK);
    const first = forms.length;
    expandEndings(isExact ? entry.slice(0, -1) : entry, endings, forms);
    if (isExact) exact = [...(exact ?? []), ...forms.slice(first)];
    if (need === undefined) continue;
    needs ??= {};
    for (let form = first; form < forms.length; form++) needs[entryAt(forms, form)] = need;
  }
  const name = isNamedApart ? head : entryAt(forms, 0);
  return { id: id ?? idForName(name), name, forms, ...(exact && { exact }), ...(needs && { needs }) };
}

/** The id that a name suggests: "machine learning" -> "machine-learning". */
export function idForName(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-");
}

/** "model~ server" -> "model server", "models server", where the endings of "~" are "" and "s"; added to `expanded`. */
export function expandEndings(form: string, endings: readonly string[][], expanded: string[] = []): string[] {
  const end = form.search(ENDING_MARK);
  if (end < 0) {
    expanded.push(form);
    return expanded;
  }
  const some = entryAt(endings, ENDING_MARKS.indexOf(form.charAt(end)));
  for (const ending of some) expandEndings(form.slice(0, end) + ending + form.slice(end + 1), endings, expanded);
  return expanded;
}

function decodeWeights(
  fitted: PackedWeights,
  concepts: readonly Weighted[],
  factors: WeightFactors,
): Weights["concepts"] {
  const weights: Record<string, ConceptWeights> = {};
  fitted.split(SEPARATOR).forEach((packed, index) => {
    if (packed === "") return;
    const concept = entryAt(concepts, index);
    const author = inSteps(authorStrengthOf(concept, factors.against));
    const first = packed.length % 3;
    const all =
      first === 0 ? author : { ml: author.ml + numberAt(packed, 0), backend: author.backend + numberAt(packed, 1) };
    const values: Partial<Record<Section | "all", AxisValues>> = first === 0 ? {} : { all: fromSteps(all) };
    for (let i = first; i < packed.length; i += 3) {
      const section = entryAt(SECTIONS, numberAt(packed, i));
      const expected = expectedIn(section, all, factors);
      values[section] = fromSteps({
        ml: expected.ml + numberAt(packed, i + 1),
        backend: expected.backend + numberAt(packed, i + 2),
      });
    }
    weights[concept.id] = values;
  });
  return weights;
}

/** What the packed weights are differences from. */
type WeightFactors = Pick<Weights, "sections" | "against">;

/** The nearest whole twentieths. */
export function inSteps({ ml, backend }: AxisValues): AxisValues {
  return { ml: Math.round(ml * WEIGHT_STEPS), backend: Math.round(backend * WEIGHT_STEPS) };
}

function fromSteps({ ml, backend }: AxisValues): AxisValues {
  return { ml: ml / WEIGHT_STEPS + 0, backend: backend / WEIGHT_STEPS + 0 };
}

/** What a strength is worth in a section, in whole twentieths. */
export function expectedIn(section: Section, { ml, backend }: AxisValues, { sections }: WeightFactors): AxisValues {
  return { ml: Math.round(ml * sections[section]), backend: Math.round(backend * sections[section]) };
}

function entryAt<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`packed lexicon: no entry ${index}`);
  return value;
}
