import type { CompiledLexicon } from "../../lexicon/compile.js";
import { findCandidates, type Texts } from "../../match/candidates.js";
import { Cues } from "../../match/cues.js";
import { Tokenizer } from "../../text/tokenizer.js";
import { Tokens } from "../../text/tokens.js";
import { companyWordsOf } from "./company-name.js";
import { detectLanguage } from "./language.js";
import { countOptional } from "./optional.js";
import { titleAxesOf } from "./others-work.js";
import { isRatingWork } from "./rating-work.js";
import type { MatchedPost, Reading } from "./reading.js";
import { readSentences } from "./sections.js";
import { namesSeveralRoles } from "./several-roles.js";
import { findShares } from "./shares.js";

/** Reads posts with one lexicon. A reading is good until the next one: its tokens and cues are used again. */
export class PostReader {
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

  read({ title, description, company }: Texts & { readonly company: string }): Reading {
    const matched = this.#match({ title, description });
    const sentences = readSentences(matched);
    this.#companyTokens.clear();
    this.#tokenizer.tokenize(company, this.#companyTokens);
    return {
      ...matched,
      sentences,
      hasSeveralRoles: namesSeveralRoles(matched, sentences),
      titleAxes: titleAxesOf(matched, sentences),
      isRatingWork: isRatingWork(matched),
      optionalMentions: countOptional(matched, sentences),
      companyWords: companyWordsOf(this.#companyTokens),
      shares: findShares(matched),
      language: detectLanguage(matched),
    };
  }

  #match(texts: Texts): MatchedPost {
    const tokens = this.#tokens;
    tokens.clear();
    this.#tokenizer.tokenize(texts.title, tokens);
    tokens.titleCount = tokens.count;
    this.#tokenizer.tokenize(texts.description, tokens);
    this.#cues.fill(tokens);
    const candidates = findCandidates(tokens, texts, this.#lexicon);
    return { lexicon: this.#lexicon, texts, tokens, cues: this.#cues, candidates };
  }
}
