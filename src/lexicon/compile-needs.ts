import type { Section } from "../classification.js";
import { JobsiftError } from "../errors.js";
import { type Phrases, PhraseSet } from "./phrases.js";
import { FACETS, LEANINGS } from "./decode.js";
import type { Lexicon, Need, Witness } from "./types.js";

const DEFAULT_REACH = 8;

/** Names that a reference may use even where no concept answers to them. */
const ALWAYS_KNOWN: readonly string[] = [...LEANINGS, ...FACETS];

/** Words and concepts that a witness names. */
export interface Terms {
  readonly phrases: PhraseSet;
  /** 1 for each concept index that is meant. */
  readonly concepts: Uint8Array | undefined;
}

export interface CompiledWitness {
  readonly before?: Terms;
  readonly after?: Terms;
  readonly near?: Terms;
  readonly within: number;
  readonly post?: Terms;
  readonly list: boolean;
  readonly version: boolean;
  readonly sections?: ReadonlySet<Section>;
}

export interface CompiledNeed {
  readonly any: readonly CompiledWitness[];
  readonly never: readonly CompiledWitness[];
}

/** Resolves words, groups ("#languages") and references ("@ml") of one lexicon. */
export class NeedCompiler {
  readonly #lexicon: Lexicon;
  readonly #phrases: Phrases;
  readonly #groups = new Map<string, readonly number[]>();
  readonly #references = new Map<string, Uint8Array>();

  constructor(lexicon: Lexicon, phrases: Phrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }

  compile(need: Need, where: string): CompiledNeed {
    const compileAll = (witnesses: readonly Witness[] = []) => witnesses.map((witness) => this.#witness(witness, where));
    return { any: compileAll(need.any), never: compileAll(need.never) };
  }

  /** @throws {JobsiftError} `invalid-lexicon` for an unknown group or reference. */
  terms(entries: readonly string[], where: string): Terms {
    const phrases: number[] = [];
    let concepts: Uint8Array | undefined;
    for (const entry of entries) {
      if (entry.startsWith("#")) {
        phrases.push(...this.#group(entry.slice(1), where));
      } else if (entry.startsWith("@")) {
        const meant = this.#reference(entry.slice(1), where);
        concepts ??= new Uint8Array(meant.length);
        for (let i = 0; i < meant.length; i++) if (meant[i] === 1) concepts[i] = 1;
      } else {
        phrases.push(this.#phrases.register(entry, where));
      }
    }
    return { phrases: new PhraseSet(phrases), concepts };
  }

  #witness(witness: Witness, where: string): CompiledWitness {
    return {
      ...(witness.before ? { before: this.terms(witness.before, where) } : {}),
      ...(witness.after ? { after: this.terms(witness.after, where) } : {}),
      ...(witness.near ? { near: this.terms(witness.near, where) } : {}),
      within: witness.within ?? DEFAULT_REACH,
      ...(witness.post ? { post: this.terms(witness.post, where) } : {}),
      list: witness.list ?? false,
      version: witness.version ?? false,
      ...(witness.section ? { sections: new Set(witness.section) } : {}),
    };
  }

  #group(name: string, where: string): readonly number[] {
    const known = this.#groups.get(name);
    if (known) return known;
    const words = this.#lexicon.context.groups[name];
    if (!words) {
      const names = Object.keys(this.#lexicon.context.groups).join(", ");
      throw new JobsiftError("invalid-lexicon", `${where}: there is no group "${name}"; the groups are ${names}`);
    }
    const set = this.#phrases.registerAll(words, `group "${name}"`);
    this.#groups.set(name, set);
    return set;
  }

  #reference(name: string, where: string): Uint8Array {
    const known = this.#references.get(name);
    if (known) return known;
    const meant = Uint8Array.from(this.#lexicon.concepts, ({ id, leaning, facet, subfacet }) =>
      id === name || leaning === name || facet === name || subfacet === name ? 1 : 0,
    );
    if (!meant.includes(1) && !ALWAYS_KNOWN.includes(name)) {
      throw new JobsiftError("invalid-lexicon", `${where}: "@${name}" is no concept, leaning, facet or subfacet`);
    }
    this.#references.set(name, meant);
    return meant;
  }
}
