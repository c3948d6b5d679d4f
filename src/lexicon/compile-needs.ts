import { FACETS, LEANINGS, type Section } from "../domain.js";
import { noSuch, oneOf } from "../errors.js";
import { NumberSet, type PhraseBook } from "./phrase-book.js";
import type { Concept, Lexicon, Need, Witness } from "./types.js";

const DEFAULT_WITHIN = 8;

/** Names that a reference may use even where no concept answers to them. */
const STANDARD_REFERENCES: readonly string[] = [...LEANINGS, ...FACETS];

/** What a witness names: single words, phrases of several, concepts. */
export interface Terms {
  /** Words of the vocabulary. They are no cues: most of them are frequent, and few are ever asked for. */
  readonly words: NumberSet;
  readonly phrases: NumberSet;
  /** 1 for each concept index that is meant. */
  readonly concepts: Uint8Array | undefined;
}

/** All have the same members, in the same order, and so have needs and forms: this is what makes reading them fast. */
export interface CompiledWitness {
  readonly before: Terms | undefined;
  readonly after: Terms | undefined;
  readonly near: Terms | undefined;
  readonly within: number;
  readonly post: Terms | undefined;
  readonly asksList: boolean;
  readonly asksVersion: boolean;
  readonly asksHead: boolean;
  readonly sections: ReadonlySet<Section> | undefined;
}

export interface CompiledNeed {
  readonly any: readonly CompiledWitness[];
  readonly never: readonly CompiledWitness[];
  /** Whether other mentions can testify, so that a first no may turn into a yes once those are trusted. */
  readonly asksMentions: boolean;
  /** Whether a head noun beside the form can testify, and whether nothing else can. */
  readonly asksHead: boolean;
  readonly asksHeadOnly: boolean;
  /** The sections in which the form can be trusted at all; absent: every one. */
  readonly sections: ReadonlySet<Section> | undefined;
}

/** Words of the vocabulary and phrases, by number. */
interface Numbers {
  readonly words: number[];
  readonly phrases: number[];
}

/** Resolves words, groups ("#languages") and references ("@ml") of one lexicon. */
export class NeedCompiler {
  readonly #lexicon: Lexicon;
  readonly #phrases: PhraseBook;
  /** Concept indexes by whatever a reference may call the concept. */
  readonly #references: ReadonlyMap<string, readonly number[]>;
  readonly #marks = new Map<string, Uint8Array>();
  /** The groups that were asked for: as they are, and all as phrases. */
  readonly #groups = [new Map<string, Numbers>(), new Map<string, Numbers>()] as const;
  /** Forms that share a rule share what it compiles to. */
  readonly #needs = new Map<Need, CompiledNeed>();

  constructor(lexicon: Lexicon, phrases: PhraseBook) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#references = referencesTo(lexicon.concepts);
  }

  compile(need: Need, where: string): CompiledNeed {
    const cached = this.#needs.get(need);
    if (cached) return cached;
    const compileAll = (witnesses: readonly Witness[] = []) =>
      witnesses.map((witness) => this.#witness(witness, where));
    const any = compileAll(need.any);
    const compiled = {
      any,
      never: compileAll(need.never),
      asksHead: any.some(({ asksHead }) => asksHead),
      asksHeadOnly: any.length > 0 && any.every(({ asksHead }) => asksHead),
      asksMentions: any.some(
        ({ asksList, before, after, near, post }) =>
          asksList || [before, after, near, post].some((terms) => terms?.concepts),
      ),
      sections:
        any.length > 0 && any.every(({ sections }) => sections)
          ? new Set(any.flatMap(({ sections }) => [...(sections ?? [])]))
          : undefined,
    };
    this.#needs.set(need, compiled);
    return compiled;
  }

  /**
   * @param asPhrases Makes phrases of single words too, for terms that may stand anywhere in a post.
   * @throws {JobsiftError} `invalid-lexicon` when a group or reference is unknown.
   */
  terms(entries: readonly string[], where: string, asPhrases = false): Terms {
    const words: number[] = [];
    const phrases: number[] = [];
    const references: string[] = [];
    for (const entry of entries) {
      if (entry.startsWith("#")) {
        const group = this.#group(entry.slice(1), where, asPhrases);
        words.push(...group.words);
        phrases.push(...group.phrases);
      } else if (entry.startsWith("@")) {
        references.push(entry.slice(1));
      } else {
        this.#collect(entry, where, asPhrases, { words, phrases });
      }
    }
    return { words: new NumberSet(words), phrases: new NumberSet(phrases), concepts: this.#marked(references, where) };
  }

  #witness(witness: Witness, where: string): CompiledWitness {
    const { before, after, near, post, section } = witness;
    return {
      before: before && this.terms(before, where),
      after: after && this.terms(after, where),
      near: near && this.terms(near, where),
      within: witness.within ?? DEFAULT_WITHIN,
      post: post && this.terms(post, where, true),
      asksList: witness.list ?? false,
      asksVersion: witness.version ?? false,
      asksHead: witness.head ?? false,
      sections: section && new Set(section),
    };
  }

  #collect(entry: string, where: string, asPhrases: boolean, { words, phrases }: Numbers): void {
    const [word, ...others] = asPhrases ? [] : this.#phrases.wordsOf(entry);
    if (word === undefined || others.length > 0) phrases.push(this.#phrases.register(entry, where));
    else words.push(word);
  }

  #group(name: string, where: string, asPhrases: boolean): Numbers {
    const known = this.#groups[asPhrases ? 1 : 0].get(name);
    if (known !== undefined) return known;
    const members = this.#lexicon.context.groups[name];
    if (members === undefined) {
      throw noSuch("invalid-lexicon", "group", name, oneOf(Object.keys(this.#lexicon.context.groups)), where);
    }
    const group: Numbers = { words: [], phrases: [] };
    for (const member of members) this.#collect(member, where, asPhrases, group);
    this.#groups[asPhrases ? 1 : 0].set(name, group);
    return group;
  }

  /**
   * The concepts that one of the entries means, some twice: references ("@ml"), of which several in one entry must all hold.
   */
  concepts(entries: readonly string[], where: string): readonly number[] {
    return entries.flatMap((entry) => {
      const [first = [], ...others] = entry.split(" ").map((name) => this.#reference(name.replace(/^@/, ""), where));
      return first.filter((concept) => others.every((meant) => meant.includes(concept)));
    });
  }

  /** 1 for each concept index that one of the references means; undefined where there is none. Many terms name the same. */
  #marked(references: readonly string[], where: string): Uint8Array | undefined {
    if (references.length === 0) return undefined;
    const key = references.join(" ");
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const marks = new Uint8Array(this.#lexicon.concepts.length);
    for (const name of references) for (const concept of this.#reference(name, where)) marks[concept] = 1;
    this.#marks.set(key, marks);
    return marks;
  }

  /**
   * @returns The concept indexes that a reference (without "@") means; some twice.
   * @throws {JobsiftError} `invalid-lexicon` when it is unknown.
   */
  #reference(name: string, where: string): readonly number[] {
    const meant = this.#references.get(name);
    if (meant !== undefined) return meant;
    if (STANDARD_REFERENCES.includes(name)) return [];
    throw noSuch("invalid-lexicon", "reference", `@${name}`, "a concept, leaning, facet or subfacet", where);
  }
}

function referencesTo(concepts: readonly Concept[]): ReadonlyMap<string, readonly number[]> {
  const references = new Map<string, number[]>();
  concepts.forEach(({ id, leaning, facet, subfacet }, index) => {
    for (const name of [id, leaning, facet, subfacet]) {
      if (name === undefined) continue;
      const meant = references.get(name);
      if (meant === undefined) references.set(name, [index]);
      else meant.push(index);
    }
  });
  return references;
}
