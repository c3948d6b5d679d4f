import { SIGNS } from "../../lexicon/cue-roles.js";
import * as Gap from "../../text/gap.js";
import * as Shape from "../../text/shape.js";
import type { Heading } from "./headings.js";
import type { MatchedPost } from "./reading.js";

/** Longer names are none. In words. */
const LONGEST_NAME = 5;
/** "At Otterlab we bake": words before the comma or the subject. */
const LONGEST_PREAMBLE = 6;

const { openings, predicates } = SIGNS.pitch;

/** Finds sentences in which a company speaks of itself without a heading, in a post that says more than that. */
export class PitchFinder {
  readonly #post: MatchedPost;
  /** Token behind the last sentence about the company. */
  #last = -1;
  readonly #hasWork: boolean;

  constructor(post: MatchedPost, headings: readonly Heading[]) {
    this.#post = post;
    this.#hasWork =
      headings.some(({ kind }) => kind === "duties" || kind === "requirements") ||
      this.#speaksToReader(post.tokens.titleCount, post.tokens.count);
  }

  /** Asked of sentences in their order, with the signs of each. */
  holds(start: number, end: number, signs: number): boolean {
    const isSigned = (signs & (openings | predicates)) !== 0;
    if (!this.#hasWork || !(isSigned || this.#last === start) || !this.#isAboutCompany(start, end)) return false;
    if (this.#speaksToReader(start, end)) return false;
    this.#last = end;
    return true;
  }

  #isAboutCompany(start: number, end: number): boolean {
    const { cues, tokens, lexicon } = this.#post;
    if (this.#last === start && lexicon.context.words.pitch.pronouns.has(tokens.word(start))) return true;
    if (startsWith(openings, start, end, this.#post)) return true;
    const limit = Math.min(end, start + LONGEST_PREAMBLE);
    const opening = cues.firstSign(openings, start + 1, end);
    if (opening >= 0 && cues.start(opening) <= limit && this.#isPreamble(start, cues.start(opening))) return true;
    if ((tokens.shape(start) & Shape.capital) === 0) return false;
    const predicate = cues.firstSign(predicates, start + 1, end);
    return (
      predicate >= 0 && cues.start(predicate) <= start + LONGEST_NAME && this.#isName(start, cues.start(predicate))
    );
  }

  /** "At Otterlab", "Since 2019": ends with a comma, or with a name. */
  #isPreamble(start: number, end: number): boolean {
    const { tokens } = this.#post;
    return (tokens.gap(end) & Gap.comma) !== 0 || (tokens.shape(end - 1) & Shape.capital) !== 0 || start === end;
  }

  /** Words with capitals that no list knows: the lexicon knows what a job post speaks of, and not who speaks. */
  #isName(start: number, end: number): boolean {
    const { tokens } = this.#post;
    for (let at = start; at < end; at++) if ((tokens.shape(at) & Shape.capital) === 0) return false;
    return tokens.word(start) === 0;
  }

  #speaksToReader(start: number, end: number): boolean {
    const { tokens, lexicon } = this.#post;
    const words = lexicon.context.words.pitch.words;
    for (let at = start; at < end; at++) if (words.has(tokens.word(at))) return true;
    return false;
  }
}

function startsWith(roles: number, start: number, end: number, { cues }: MatchedPost): boolean {
  const cue = cues.firstSign(roles, start, end);
  return cue >= 0 && cues.start(cue) === start;
}
