import type { Facet, Leaning, Section } from "../classification.js";
import type { Concept, Context, Lexicon, Need, Weights } from "./types.js";

export const FACETS = [
  "role",
  "responsibility",
  "stack",
  "theory",
  "use-case",
  "collaborator",
] as const satisfies readonly Facet[];

export const LEANINGS = ["ml", "backend", "both", "neither"] as const satisfies readonly Leaning[];

export const SECTIONS = [
  "title",
  "duties",
  "requirements",
  "nice-to-have",
  "company",
  "benefits",
  "legal",
  "process",
  "other",
] as const satisfies readonly Section[];

/** Where a concept comes from; the last one is what the source document does not name. */
export const SOURCES = [...FACETS, "practice"] as const;

/** Stands between the forms of a packed concept; part of no form. */
export const FORM_SEPARATOR = "|";

/** Behind a word: it ends in each of the endings with the place of this mark. Part of no form. */
export const ENDING_MARKS = "~^*=;!?<>{}[]";

const ENDING_MARK = /[~^*=;!?<>{}[\]]/;

/** Stands between the endings of one mark. */
export const ENDING_SEPARATOR = ",";

/**
 * A concept by position: id, name (0: the words of the id), forms, facet, leaning and source as indexes, strength,
 * subfacet, exact forms as indexes, needs as index of a need followed by the indexes of its forms. Zeros at the end are
 * left out. A form with ending marks stands for all its combinations.
 */
export type PackedConcept = [
  id: string,
  name: string | 0,
  forms: string,
  facet: number,
  leaning: number,
  source: number,
  strength: number,
  subfacet?: string | 0,
  exact?: number[] | 0,
  needs?: number[][] | 0,
];

/** Fitted weights of a concept: section as index, ml, backend, and so on for each section that has any. */
export type PackedWeights = Record<string, number[]>;

/** A lexicon without what changes no result (notes, examples). */
export type PackedLexicon = [
  name: string,
  version: string,
  endings: string[],
  concepts: PackedConcept[],
  needs: Need[],
  context: Context,
  weights: Omit<Weights, "concepts">,
  fitted: PackedWeights,
];

/** Unpacks what the build of the lexicon wrote. */
export function decodeLexicon(data: string): Lexicon {
  const [name, version, packedEndings, concepts, allNeeds, context, weights, fitted]: PackedLexicon = JSON.parse(data);
  const endings = packedEndings.map((some) => some.split(ENDING_SEPARATOR));
  return {
    name,
    version,
    concepts: concepts.map((concept) => decodeConcept(concept, endings, allNeeds)),
    context,
    weights: { ...weights, concepts: decodeWeights(fitted) },
  };
}

function decodeConcept(packed: PackedConcept, endings: readonly string[][], allNeeds: readonly Need[]): Concept {
  const [id, name, joined, facet, leaning, source, strength, subfacet, exact, needs] = packed;
  const forms = joined.split(FORM_SEPARATOR).map((form) => combinations(form, endings));
  const pick = (indexes: number[]) => indexes.flatMap((index) => at(forms, index));
  return {
    id,
    name: name === 0 ? id.replaceAll("-", " ") : name,
    forms: forms.flat(),
    ...(exact ? { exact: pick(exact) } : {}),
    facet: at(FACETS, facet),
    ...(subfacet ? { subfacet } : {}),
    leaning: at(LEANINGS, leaning),
    strength,
    ...(needs
      ? {
          needs: Object.fromEntries(
            needs.flatMap(([need = -1, ...indexes]) => pick(indexes).map((form) => [form, at(allNeeds, need)])),
          ),
        }
      : {}),
    source: at(SOURCES, source),
  };
}

/** "model~ server" -> "model server", "models server", where the endings of "~" are "" and "s". */
function combinations(form: string, endings: readonly string[][]): string[] {
  const end = form.search(ENDING_MARK);
  if (end < 0) return [form];
  const some = at(endings, ENDING_MARKS.indexOf(form.charAt(end)));
  return some.flatMap((ending) => combinations(form.slice(0, end) + ending + form.slice(end + 1), endings));
}

function decodeWeights(fitted: PackedWeights): Weights["concepts"] {
  const weights: Record<string, Weights["concepts"][string]> = {};
  for (const [id, numbers] of Object.entries(fitted)) {
    const sections: Partial<Record<Section, { ml: number; backend: number }>> = {};
    for (let i = 0; i < numbers.length; i += 3) {
      sections[at(SECTIONS, at(numbers, i))] = { ml: at(numbers, i + 1), backend: at(numbers, i + 2) };
    }
    weights[id] = sections;
  }
  return weights;
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`packed lexicon: no entry ${index}`);
  return value;
}
