import { SIGNS } from "../../lexicon/cue-roles.js";
import type { HeadingKind } from "../../lexicon/types.js";
import { indexFrom } from "../../match/candidates.js";
import * as Gap from "../../text/gap.js";
import { type Heading, isItem } from "./headings.js";
import type { MatchedPost } from "./reading.js";

/** Longer lines are no headings. In words. */
const LONGEST_HEADING = 6;

/** What an unknown heading closes: text that says nothing about what the hire must do or know. */
const CLOSABLE: ReadonlySet<HeadingKind> = new Set([
  "company",
  "benefits",
  "legal",
  "process",
  "page-chrome",
  "nice-to-have",
]);
/** What a sentence that tells the hire's work closes. */
const REOPENED: ReadonlySet<HeadingKind> = new Set(["company", "benefits", "legal", "process", "nice-to-have"]);
const SENTENCE_END = Gap.dot | Gap.stop;

/** The section that the last heading opened, while a post is read from its first sentence to its last. */
export class CurrentSection {
  #kind: HeadingKind = "other";
  /** Whether an unknown heading closes it. */
  #isClosable = false;
  readonly #post: MatchedPost;
  /** What a heading in front of one list item interrupts. */
  #interrupted: HeadingKind | undefined;
  /** Whether the text of the section begins in the line of its heading. */
  #isInline = false;
  /** First token behind the heading. */
  #textStart = 0;

  constructor(post: MatchedPost) {
    this.#post = post;
  }

  get kind(): HeadingKind {
    return this.#kind;
  }

  /** Goes on to the section of a heading. */
  open({ start, end, kind }: Heading): void {
    const { tokens } = this.#post;
    this.#leaveItem(start);
    const after = tokens.gap(end);
    const isInline = (after & Gap.line) === 0;
    const isLabel = isInline && (after & Gap.colon) !== 0 && isItem(tokens.gap(start));
    if (isLabel && this.#kind === "nice-to-have" && kind === "requirements") return;
    if (isLabel && kind === "nice-to-have") this.#interrupted = this.#kind;
    this.#enter(kind);
    this.#isInline = isInline;
    this.#textStart = end;
  }

  /** Closes the section before a sentence that does not belong to it any more. */
  pass(start: number, end: number): void {
    this.#leaveItem(start);
    if (this.#isClosable && (this.#isUnknownHeading(start, end) || this.#isBehind(start, end))) this.#enter("other");
  }

  /** Goes on to the duties where a sentence tells what the hire will do. */
  reopen(): void {
    if (!REOPENED.has(this.#kind)) return;
    this.#enter("duties");
    this.#interrupted = undefined;
  }

  #leaveItem(start: number): void {
    if (this.#interrupted === undefined || (this.#post.tokens.gap(start) & Gap.line) === 0) return;
    this.#enter(this.#interrupted);
    this.#interrupted = undefined;
  }

  #enter(kind: HeadingKind): void {
    this.#kind = kind;
    this.#isClosable = CLOSABLE.has(kind);
  }

  /** "Bonus: Kafka", then an empty line and no list. Keywords and fields of a job board end where a line is a whole sentence. */
  #isBehind(start: number, end: number): boolean {
    const { tokens } = this.#post;
    const before = tokens.gap(start);
    if (this.#kind === "page-chrome") {
      const isSentence = end - start > LONGEST_HEADING && (tokens.gap(end) & Gap.dot) !== 0;
      return (before & Gap.line) !== 0 && start > this.#textStart && isSentence;
    }
    return this.#kind === "nice-to-have" && this.#isInline && (before & Gap.blank) !== 0 && !isItem(before);
  }

  /** A short line of its own, marked as a heading or ended by a colon, whose words are not in the lexicon. */
  #isUnknownHeading(start: number, end: number): boolean {
    if (end - start > LONGEST_HEADING) return false;
    const { tokens } = this.#post;
    const before = tokens.gap(start);
    const after = tokens.gap(end);
    if ((before & Gap.line) === 0 || (after & Gap.line) === 0) return false;
    if ((after & (SENTENCE_END | Gap.comma)) !== 0) return false;
    const isMarked = (before & Gap.hash) !== 0 || ((before & Gap.star) !== 0 && (after & Gap.star) !== 0);
    const isHeaded = isMarked || (after & Gap.colon) !== 0;
    if (this.#kind !== "nice-to-have") return isHeaded;
    const opensList = (before & Gap.blank) !== 0 && isItem(after);
    return (isHeaded || opensList) && !isItem(before) && !this.#holdsMention(start, end);
  }

  /** What names a technology is more likely an item, or a heading inside of the section. */
  #holdsMention(start: number, end: number): boolean {
    const { candidates } = this.#post;
    const first = candidates[indexFrom(candidates, start)];
    return first !== undefined && first.end <= end;
  }
}

/** Only a sentence with one of these signs can tell what the hire will do. */
export const DUTIES_SIGNS = SIGNS.duties.openings;

/** Whether a sentence tells what the hire will do, by a phrase at its start, behind a comma ("As a baker, you will bake"), or before a colon. */
export function opensDuties({ tokens, cues }: MatchedPost, start: number, end: number): boolean {
  for (
    let cue = cues.firstSign(DUTIES_SIGNS, start, end);
    cue >= 0;
    cue = cues.firstSign(DUTIES_SIGNS, start, end, cue + 1)
  ) {
    const before = tokens.gap(cues.start(cue));
    if (cues.start(cue) === start || (before & (Gap.comma | Gap.dash)) !== 0) return true;
    if ((tokens.gap(end) & Gap.colon) !== 0) return true;
  }
  return false;
}
