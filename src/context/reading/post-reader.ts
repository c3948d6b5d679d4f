import type { CompiledLexicon } from "../../lexicon/compile.js";
import { findCandidates, type Texts } from "../../match/candidates.js";
import { Cues } from "../../match/cues.js";
import { omitScripts } from "../../match/scripts.js";
import * as Gap from "../../text/gap.js";
import { Tokenizer } from "../../text/tokenizer.js";
import { Tokens } from "../../text/tokens.js";
import { Found } from "../../trie/found.js";
import { companyWordsOf } from "./company-name.js";
import { findDeniedAxes } from "./denials.js";
import { detectLanguage } from "./language.js";
import { countOptional } from "./optional.js";
import { titleAxesOf } from "./others-work.js";
import { isRatingWork } from "./rating-work.js";
import type { MatchedPost, Reading } from "./reading.js";
import { composeRoles } from "./roles/composition.js";
import { markOpenings } from "./roles/openings.js";
import { readSentences } from "./sections.js";
import { findShares } from "./shares.js";

/** A longer first line is no title. In words. */
const LONGEST_TITLE = 16;

const SENTENCE_END = Gap.dot | Gap.space;

/** Reads posts with one lexicon. A reading is good until the next one: its tokens and cues are used again. */
export class PostReader {
  readonly #lexicon: CompiledLexicon;
  readonly #tokenizer: Tokenizer;
  readonly #titleTokenizer: Tokenizer;
  readonly #tokens = new Tokens();
  readonly #companyTokens = new Tokens();
  readonly #cues: Cues;
  readonly #forms = new Found();

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#tokenizer = new Tokenizer(lexicon.vocabulary);
    this.#titleTokenizer = new Tokenizer(lexicon.vocabulary, { cutsCompounds: true });
    this.#cues = new Cues(lexicon.phrases);
  }

  read({ title, description, company }: Texts & { readonly company: string }): Reading {
    const matched = this.#match({ title, description });
    const sentences = markOpenings(matched, readSentences(matched));
    const { candidates, hasSeveralRoles, isOtherProfession } = composeRoles(matched, sentences);
    const { lexicon, texts, tokens, cues } = matched;
    const { fields } = lexicon.context;
    this.#companyTokens.clear();
    this.#tokenizer.tokenize(company, this.#companyTokens);
    // Spelled out: to spread what was matched takes several times as long.
    return {
      lexicon,
      texts,
      tokens,
      cues,
      candidates,
      sentences,
      hasSeveralRoles,
      isOtherProfession,
      companyWords: companyWordsOf(this.#companyTokens, matched),
      hasBoardFields: fields !== undefined && cues.hasAny(fields),
      titleAxes: titleAxesOf(candidates, lexicon, sentences),
      deniedAxes: findDeniedAxes(matched),
      isRatingWork: isRatingWork(matched),
      optionalMentions: countOptional(matched, sentences),
      shares: findShares(matched),
      language: detectLanguage(matched),
    };
  }

  #mend({ title, description }: Texts): void {
    const { misspellings } = this.#lexicon;
    const tokens = this.#tokens;
    const { titleCount } = tokens;
    if (titleCount > 0) misspellings.mendTitle(title, tokens, 0, titleCount);
    else misspellings.mendTitle(description, tokens, 0, endOfFirstLine(tokens));
  }

  #match(texts: Texts): MatchedPost {
    const tokens = this.#tokens;
    tokens.clear();
    this.#titleTokenizer.tokenize(texts.title, tokens);
    tokens.titleCount = tokens.count;
    this.#tokenizer.tokenize(texts.description, tokens);
    this.#mend(texts);
    const lexicon = this.#lexicon;
    const cues = this.#cues;
    lexicon.trie.walk(tokens, cues.found, this.#forms);
    cues.fill(tokens.count);
    const found = findCandidates(this.#forms, tokens, texts, cues, lexicon);
    const candidates = omitScripts(found, tokens, texts.description);
    return { lexicon, texts, tokens, cues, candidates };
  }
}

/** A text without a title may begin with one; 0 where its first line is long, or a sentence. */
function endOfFirstLine(tokens: Tokens): number {
  for (let at = 1; at <= Math.min(LONGEST_TITLE, tokens.count); at++) {
    const gap = tokens.gap(at);
    if ((gap & SENTENCE_END) === SENTENCE_END || (gap & Gap.stop) !== 0) return 0;
    if ((gap & Gap.line) !== 0) return at;
  }
  return 0;
}
