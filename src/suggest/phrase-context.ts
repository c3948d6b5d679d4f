import type { Label } from "../domain.js";
import type { Specimen } from "./specimens.js";
import type { FieldSpan } from "./view.js";

/** A phrase with what stands around it, each in a single line. */
export interface PhraseInContext {
  /** Of the post, when it has one. */
  readonly id?: string | number;
  readonly label?: Label;
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** In UTF-16 units, each side. */
const CONTEXT_LENGTH = 40;

/** A stretch of a text of a post in its context. */
export function showInContext(
  text: string,
  { start, end }: FieldSpan,
  specimen: Specimen | undefined,
): PhraseInContext {
  const { post, label } = specimen ?? {};
  return {
    ...(post?.id != null && { id: post.id }),
    ...(label !== undefined && { label }),
    before: oneLine(text.slice(0, start)).slice(-CONTEXT_LENGTH),
    phrase: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end)).slice(0, CONTEXT_LENGTH),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
