import type { Section } from "../classification.js";
import type { CompiledLexicon } from "../lexicon/compile.js";
import type { Extent } from "../lexicon/types.js";
import type { Candidate, Texts } from "../match/candidates.js";
import type { Cues } from "../match/cues.js";
import type { Field } from "../post.js";
import type { Tokens } from "../text/tokens.js";

/** A sentence, a list item, a heading or any other run of words that belongs together. */
export interface Sentence {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  readonly field: Field;
  /** From the headings above it and the cues inside it. */
  readonly section: Section;
  readonly isHeading: boolean;
  /** Set where nothing counts, whatever it says. */
  readonly aside: "page-chrome" | "other-opening" | undefined;
  /** What its cues are to the context rules: bits of `Role`. */
  readonly roles: number;
}

/** A post as far as it is understood before single mentions are judged. */
export interface Reading {
  readonly lexicon: CompiledLexicon;
  readonly texts: Texts;
  readonly tokens: Tokens;
  readonly cues: Cues;
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly Candidate[];
  /** Whether the title names several roles: the post is then read as the union of them. */
  readonly hasSeveralRoles: boolean;
}

/** A title may stand in its own field or as the first, or only, line of the text. */
export function extentOf({ sentences }: Reading): Extent {
  if (sentences[0]?.section !== "title") return "text";
  return sentences.every(({ section }) => section === "title") ? "title" : "whole";
}
