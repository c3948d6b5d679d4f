import type { Concept, Context, Lexicon } from "../lexicon/types.js";
import { type Inflection, inflect } from "./inflection.js";

/** A piece of a lexicon that could go. */
export interface LexiconPart {
  readonly kind: "concept" | "form" | "witness" | "interaction" | "phrase";
  /** Where it stands, and what it says: `spark form "Apache Spark"`, `negation.forward "lack of"`. */
  readonly name: string;
  /**
   * Phrases of which a post must hold all the words of one to notice; absent when any post may. References ("@ml") and
   * groups ("#language") have no words of their own and are left out.
   */
  readonly phrases?: readonly string[];
  /** The lexicon, not inflected yet, that lacks it. */
  readonly without: () => Lexicon;
}

/** What posts cannot prove: stop words tell the language and change no score, and every misspelling is rare. */
const UNPROVED_MEMBERS: ReadonlySet<string> = new Set(["languages", "misspellings"] satisfies (keyof Context)[]);

/**
 * Everything in a lexicon that could go by itself. A concept or a form that the source document names is not among it:
 * the document is why it is there, whatever some posts say.
 *
 * @param lexicon As it was written, not inflected.
 */
export function* partsOfLexicon(lexicon: Lexicon, inflection: Inflection): Generator<LexiconPart> {
  for (const concept of lexicon.concepts) yield* partsOfConcept(lexicon, concept, inflection);
  const { interactions = [] } = lexicon;
  for (const { id } of interactions) {
    const without = () => ({ ...lexicon, interactions: interactions.filter((other) => other.id !== id) });
    yield { kind: "interaction", name: id, without };
  }
  for (const [member, value] of Object.entries(lexicon.context)) {
    if (UNPROVED_MEMBERS.has(member)) continue;
    for (const { path, entry, rest } of entriesOf(value, [member])) {
      const without = () => ({ ...lexicon, context: { ...lexicon.context, [member]: rest() } });
      yield { kind: "phrase", name: `${path.join(".")} "${entry}"`, ...phrasesWith("", entry), without };
    }
  }
}

function* partsOfConcept(lexicon: Lexicon, concept: Concept, inflection: Inflection): Generator<LexiconPart> {
  const { id, forms, needs = {} } = concept;
  const replacing = (changed: Partial<Concept>) => (): Lexicon => ({
    ...lexicon,
    concepts: lexicon.concepts.map((other) => (other === concept ? { ...concept, ...changed } : other)),
  });
  const spellings = (form: string) => [form, ...inflect(form, inflection)];
  // The concept itself stays, since witnesses may name it.
  const bare = { forms: [], exact: [], needs: {} };
  const isNamed = concept.source !== undefined && concept.source !== "practice";
  if (!isNamed) {
    yield { kind: "concept", name: id, phrases: forms.flatMap(spellings), without: replacing(bare) };
  }
  for (const form of forms) {
    const { [form]: need, ...otherNeeds } = needs;
    if (!isNamed && forms.length > 1) {
      const changed = {
        forms: forms.filter((other) => other !== form),
        exact: (concept.exact ?? []).filter((other) => other !== form),
        needs: otherNeeds,
      };
      yield { kind: "form", name: `${id} form "${form}"`, phrases: spellings(form), without: replacing(changed) };
    }
    if (need === undefined) continue;
    for (const { path, entry, rest } of entriesOf(need, [])) {
      const place = `${id} form "${form}" ${path.join(".")} "${entry}"`;
      const without = () => replacing({ needs: { ...needs, [form]: rest() } })();
      const phrases = spellings(form).flatMap((spelling) => phrasesWith(spelling, entry).phrases ?? []);
      yield { kind: "witness", name: place, phrases, without };
    }
  }
}

/** The posts that can notice an entry: those that hold its words, and the form's; for a reference, the form's alone. */
function phrasesWith(form: string, entry: string): Pick<LexiconPart, "phrases"> {
  if (entry.includes("{")) return {};
  const phrase = /^[@#]/.test(entry) ? form : `${form} ${entry}`;
  return phrase === "" ? {} : { phrases: [phrase] };
}

interface Entry<T> {
  readonly path: readonly (string | number)[];
  readonly entry: string;
  /** The value without the entry. */
  readonly rest: () => T;
}

/** Every entry of every list of texts inside a value. A list of one is left whole: without entries it may mean "all". */
function* entriesOf<T>(value: T, path: readonly (string | number)[]): Generator<Entry<T>> {
  if (isTexts(value)) {
    if (value.length === 1) return;
    for (const entry of value) yield { path, entry, rest: () => value.filter((other) => other !== entry) as T };
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      for (const inner of entriesOf<unknown>(member, [...path, index])) {
        yield { ...inner, rest: () => value.with(index, inner.rest()) as T };
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      for (const inner of entriesOf<unknown>(member, [...path, key])) {
        yield { ...inner, rest: () => ({ ...value, [key]: inner.rest() }) };
      }
    }
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string");
}
