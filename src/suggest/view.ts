import type { Section } from "../classification.js";
import { readSentences } from "../context/sections.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon } from "../lexicon/types.js";
import { findCandidates } from "../match/candidates.js";
import { Cues } from "../match/cues.js";
import { checkPost, type Field, type Post } from "../post.js";
import { Tokenizer } from "../text/tokenize.js";
import { Tokens } from "../text/tokens.js";

/** A stretch of a field, in UTF-16 offsets into it. */
export interface Stretch {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** What a lexicon sees in a post. */
export interface Seen {
  readonly texts: Readonly<Record<Field, string>>;
  /** Sentences in which a mention could count, in order. */
  readonly sentences: readonly (Stretch & { readonly section: Section })[];
  /** The forms of the lexicon, whether or not they count there, in order. */
  readonly forms: readonly Stretch[];
}

/** Nothing counts in these, so nothing is to be found in them. */
const mute: ReadonlySet<Section> = new Set(["benefits", "legal", "process"]);

/** Reads posts as the classifier does, up to the point where it judges mentions. */
export function createReader(lexicon: Lexicon): (post: Post) => Seen {
  const compiled = compileLexicon(lexicon);
  const tokenizer = new Tokenizer(compiled.vocabulary);
  const cues = new Cues(compiled.phrases);
  const tokens = new Tokens();
  const stretch = (start: number, end: number): Stretch => ({
    field: start < tokens.titleCount ? "title" : "description",
    start: tokens.start(start),
    end: tokens.end(end - 1),
  });
  return (post) => {
    const { title, description } = checkPost(post);
    const texts = { title, description };
    tokens.clear();
    tokenizer.tokenize(title, tokens);
    tokens.titleCount = tokens.count;
    tokenizer.tokenize(description, tokens);
    cues.fill(tokens);
    const candidates = findCandidates(tokens, texts, compiled);
    return {
      texts,
      sentences: readSentences(tokens, cues, candidates, compiled.context)
        .filter(({ section, aside, start, end }) => aside === undefined && !mute.has(section) && end > start)
        .map(({ start, end, section }) => ({ ...stretch(start, end), section })),
      forms: candidates.map(({ start, end }) => stretch(start, end)),
    };
  };
}
