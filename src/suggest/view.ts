import { PostReader } from "../context/reading/post-reader.js";
import type { Field, Section } from "../domain.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon } from "../lexicon/types.js";
import { checkPost, type Post } from "../post.js";

/** A stretch of a field, in UTF-16 offsets into it. */
export interface FieldSpan {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** What a lexicon sees in a post. */
export interface View {
  readonly texts: Readonly<Record<Field, string>>;
  /** Sentences in which a mention could count, in order. */
  readonly sentences: readonly (FieldSpan & { readonly section: Section })[];
  /** The forms of the lexicon, whether or not they count there, in order. */
  readonly forms: readonly FieldSpan[];
}

/** Nothing counts in these, so nothing is to be found in them. */
const MUTE: ReadonlySet<Section> = new Set(["benefits", "legal", "process"]);

/** Sees posts as the classifier does, up to the point where it judges mentions. */
export function createViewer(lexicon: Lexicon): (post: Post) => View {
  const reader = new PostReader(compileLexicon(lexicon));
  return (post) => {
    const { texts, tokens, sentences, candidates } = reader.read(checkPost(post));
    const stretch = (start: number, end: number): FieldSpan => ({
      field: start < tokens.titleCount ? "title" : "description",
      start: tokens.start(start),
      end: tokens.end(end - 1),
    });
    return {
      texts,
      sentences: sentences
        .filter(({ section, aside, start, end }) => aside === undefined && !MUTE.has(section) && end > start)
        .map(({ start, end, section }) => ({ ...stretch(start, end), section })),
      forms: candidates.map(({ start, end }) => stretch(start, end)),
    };
  };
}
