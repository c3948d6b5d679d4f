import type { CompiledLexicon } from "../lexicon/compile.js";
import { findCandidates, type Texts } from "../match/candidates.js";
import { Cues } from "../match/cues.js";
import { Tokenizer } from "../text/tokenize.js";
import { Tokens } from "../text/tokens.js";
import { wordsOf } from "./company-name.js";
import type { Reading } from "./reading.js";
import { namesSeveralRoles } from "./roles.js";
import { readSentences } from "./sections.js";

/** Reads posts with one lexicon. A reading is good until the next one: its tokens and cues are used again. */
export class Reader {
  readonly #lexicon: CompiledLexicon;
  readonly #tokenizer: Tokenizer;
  readonly #tokens = new Tokens();
  readonly #companyTokens = new Tokens();
  readonly #cues: Cues;

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#tokenizer = new Tokenizer(lexicon.vocabulary);
    this.#cues = new Cues(lexicon.phrases);
  }

  read({ title, description }: Texts): Reading {
    const lexicon = this.#lexicon;
    const tokens = this.#tokens;
    const texts = { title, description };
    tokens.clear();
    this.#tokenizer.tokenize(title, tokens);
    tokens.titleCount = tokens.count;
    this.#tokenizer.tokenize(description, tokens);
    const cues = this.#cues;
    cues.fill(tokens);
    const candidates = findCandidates(tokens, texts, lexicon);
    const sentences = readSentences(tokens, cues, candidates, lexicon.context);
    const hasSeveralRoles = namesSeveralRoles(candidates, sentences, tokens, lexicon);
    return { lexicon, texts, tokens, cues, candidates, sentences, hasSeveralRoles };
  }

  /** The words of an employer's name. */
  readCompanyName(company: string): ReadonlySet<number> {
    this.#companyTokens.clear();
    this.#tokenizer.tokenize(company, this.#companyTokens);
    return wordsOf(this.#companyTokens);
  }
}
