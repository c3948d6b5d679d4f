import type { Facet, Leaning } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { Misspellings } from "../text/misspellings.js";
import { Tokenizer } from "../text/tokenizer.js";
import { Tokens } from "../text/tokens.js";
import { Vocabulary } from "../text/vocabulary.js";
import * as Row from "../trie/row.js";
import type { SealedTrie } from "../trie/sealed-trie.js";
import { Trie } from "../trie/trie.js";
import { type CompiledContext, compileContext } from "./compile-context.js";
import { type CompiledInteractions, compileInteractions } from "./compile-interactions.js";
import { compileMisspellings } from "./compile-misspellings.js";
import { type CompiledNeed, NeedCompiler } from "./compile-needs.js";
import { type CompiledRoles, compileRoles } from "./compile-roles.js";
import { type CompiledWeights, compileWeights } from "./compile-weights.js";
import { type CompiledWork, compileWork } from "./compile-work.js";
import { identityOf } from "./identity.js";
import { PhraseBook } from "./phrase-book.js";
import { humpsOf, isUnmistakable, joinedSpelling } from "./spellings.js";
import type { Concept, Extent, Lexicon, Need } from "./types.js";

/** Longer names are not mistaken for something else. In UTF-16 units. */
const LONGEST_SHORT_NAME = 4;

/** A form as the matcher meets it. */
export interface CompiledForm {
  /** Index of its concept. */
  readonly concept: number;
  /** Spellings that count; absent: any. */
  readonly exact: readonly string[] | undefined;
  /** Whether ordinary prose may say the same: words all in lower case, short names, and whatever has needs. */
  readonly isOrdinary: boolean;
  /** Whether the form can only be the name of a product: it has a capital inside ("PyTorch") and needs no witness. */
  readonly isProductName: boolean;
  /** Whether each word must begin with a capital: a name that was written as several words ("Big Query"). */
  readonly capitals: boolean;
  /** What an ambiguous form needs around it. */
  readonly need: CompiledNeed | undefined;
  /** The form as it is beside a head noun, where it needs less; absent: it needs nothing. */
  readonly besideHead: CompiledForm | undefined;
}

/** A form of a concept that, unless something else is said, counts wherever it stands. */
export function formOf({
  concept,
  exact,
  isOrdinary = false,
  isProductName = false,
  capitals = false,
  need,
  besideHead,
}: Partial<CompiledForm> & Pick<CompiledForm, "concept">): CompiledForm {
  // All are made here, with the same members in the same order: this is what makes reading them fast.
  return { concept, exact, isOrdinary, isProductName, capitals, need, besideHead };
}

/** What results say about a concept. */
export interface CompiledConcept {
  readonly id: string;
  readonly name: string;
  readonly facet: Facet;
  readonly leaning: Leaning;
  readonly strength: number;
}

/** A lexicon made ready for matching. Immutable once compiled; shared by everything that classifies with it. */
export interface CompiledLexicon {
  /** "name@version+hash". */
  readonly identity: string;
  readonly vocabulary: Vocabulary;
  readonly concepts: readonly CompiledConcept[];
  /** Forms by number minus 1. */
  readonly forms: readonly CompiledForm[];
  /** Forms and phrases. */
  readonly trie: SealedTrie;
  readonly phrases: PhraseBook;
  readonly context: CompiledContext;
  readonly roles: CompiledRoles;
  readonly misspellings: Misspellings;
  readonly interactions: CompiledInteractions;
  /** Tells which sentences state the work; absent: nothing does. */
  readonly work: CompiledWork | undefined;
  readonly weights: Readonly<Record<Extent, CompiledWeights>>;
}

/**
 * @param identity Of the lexicon, where it is known: working it out takes time.
 * @throws {JobsiftError} `invalid-lexicon` when it cannot be compiled, naming the concept and the form or phrase at fault.
 */
export function compileLexicon(lexicon: Lexicon, identity?: string): CompiledLexicon {
  const vocabulary = new Vocabulary();
  const trie = new Trie();
  const phrases = new PhraseBook(vocabulary, trie);
  const needs = new NeedCompiler(lexicon, phrases);
  const formIndex = new FormIndex(lexicon.concepts, vocabulary, trie);
  for (let index = 0; index < lexicon.concepts.length; index++) formIndex.add(index, needs);
  formIndex.addSpellings();
  return {
    identity: identity ?? identityOf(lexicon),
    vocabulary,
    concepts: lexicon.concepts.map(({ id, name, facet, leaning, strength }) => ({
      id,
      name,
      facet,
      leaning,
      strength,
    })),
    forms: formIndex.forms,
    phrases,
    context: compileContext(lexicon, phrases, needs),
    roles: compileRoles(lexicon, phrases, needs),
    misspellings: compileMisspellings(lexicon.context.misspellings, vocabulary),
    interactions: compileInteractions(lexicon, needs),
    work: lexicon.weights.work && compileWork(lexicon.weights.work, phrases),
    weights: compileWeights(lexicon),
    // Last: what is compiled before brings words and phrases.
    trie: trie.seal(vocabulary.size),
  };
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** What is a name or nearly one: people write it without a care for blanks and capitals. */
const SPELLED_FREELY: ReadonlySet<Facet> = new Set<Facet>(["stack", "theory", "use-case"]);

class FormIndex {
  readonly forms: CompiledForm[] = [];
  /** As the forms are written, by number minus 1. */
  readonly #texts: string[] = [];
  /** The spellings that count, by number minus 1; undefined: any. */
  readonly #exact: (string[] | undefined)[] = [];
  readonly #concepts: readonly Concept[];
  readonly #tokens = new Tokens();
  readonly #tokenizer: Tokenizer;
  readonly #vocabulary: Vocabulary;
  readonly #trie: Trie;

  constructor(concepts: readonly Concept[], vocabulary: Vocabulary, trie: Trie) {
    this.#concepts = concepts;
    this.#trie = trie;
    this.#vocabulary = vocabulary;
    this.#tokenizer = new Tokenizer(vocabulary, { learns: true });
  }

  /** Adds the forms of a concept. Those of one kind share an object: there are thousands. */
  add(index: number, needs: NeedCompiler): void {
    const concept = this.#concepts[index];
    if (concept === undefined) return;
    const bare = formOf({ concept: index });
    const ordinary = formOf({ concept: index, isOrdinary: true });
    const productName = formOf({ concept: index, isProductName: true });
    for (const form of concept.forms) {
      const tokens = this.#tokenize(form);
      const present = this.#trie.add(Row.form, tokens, this.forms.length + 1);
      if (present < 0) {
        throw invalidForm(
          concept,
          form,
          "cannot be matched; write words joined by spaces, hyphens or one of . / & ' , : ( ) +",
        );
      }
      const isExact = concept.exact?.includes(form) ?? false;
      if (present > 0) {
        this.#merge(concept, form, isExact, present);
        continue;
      }
      const need = concept.needs?.[form];
      const exact = isExact ? [form] : undefined;
      const kind = isOrdinary(form) ? ordinary : INNER_CAPITAL.test(form) ? productName : bare;
      if (need !== undefined) {
        const where = `concept "${concept.id}", needs of "${form}"`;
        this.forms.push(needyForm(formOf({ concept: index, exact }), need, needs, where));
      } else {
        this.forms.push(exact === undefined ? kind : formOf({ ...kind, exact }));
      }
      this.#texts.push(form);
      this.#exact.push(exact);
      if (tokens.count === 1 && (need !== undefined || isExact)) this.#vocabulary.keepWhole(tokens.word(0));
    }
  }

  /** Adds what else forms are written as, joined or separated, where that is no form already. */
  addSpellings(): void {
    const { length } = this.#texts;
    for (let at = 0; at < length; at++) {
      const form = this.#texts[at] ?? "";
      const compiled = this.forms[at];
      const facet = this.#concepts[compiled?.concept ?? -1]?.facet;
      if (compiled === undefined || compiled.exact !== undefined || facet === undefined || !SPELLED_FREELY.has(facet))
        continue;
      const joined = joinedSpelling(form);
      if (joined !== undefined) this.#trie.add(Row.form, this.#tokenize(joined), at + 1);
      const humps = humpsOf(form);
      if (humps.length === 0 || this.#trie.add(Row.form, this.#tokenize(humps.join(" ")), this.forms.length + 1) !== 0)
        continue;
      this.forms.push(isUnmistakable(humps) ? compiled : formOf({ ...compiled, capitals: true }));
    }
  }

  #tokenize(form: string): Tokens {
    this.#tokens.clear();
    this.#tokenizer.tokenize(form, this.#tokens);
    return this.#tokens;
  }

  /** Two spellings of one sequence of words are one form of one concept. */
  #merge(concept: Concept, form: string, isExact: boolean, present: number): void {
    const owner = this.#concepts[this.forms[present - 1]?.concept ?? -1];
    if (owner === undefined) return;
    if (owner.id !== concept.id) {
      throw invalidForm(
        concept,
        form,
        `belongs to the concept "${owner.id}" already (as "${this.#texts[present - 1]}")`,
      );
    }
    if (isExact) this.#exact[present - 1]?.push(form);
  }
}

/** A form that is trusted where its need is met. */
function needyForm(bare: CompiledForm, need: Need, needs: NeedCompiler, where: string): CompiledForm {
  const { never } = need;
  const besideHead = never === undefined ? bare : formOf({ ...bare, need: needs.compile({ never }, where) });
  return formOf({ ...bare, isOrdinary: true, need: needs.compile(need, where), besideHead });
}

function isOrdinary(form: string): boolean {
  return form.length <= LONGEST_SHORT_NAME || form === form.toLowerCase();
}

function invalidForm(concept: Concept, form: string, problem: string): JobsiftError {
  return new JobsiftError("invalid-lexicon", `concept "${concept.id}": the form "${form}" ${problem}`);
}
