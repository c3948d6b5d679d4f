import { judge } from "../context/judge.js";
import { PostReader } from "../context/reading/post-reader.js";
import type { Sentence } from "../context/reading/reading.js";
import { tallyMentions } from "../context/work.js";
import type { WorkLeaning } from "../domain.js";
import type { Marks, PieceMarks } from "../evaluate/index.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon } from "../lexicon/types.js";
import { type Candidate, textOfTokens } from "../match/candidates.js";
import { checkPost, type Post } from "../post.js";

/** A sentence of a marked post, as the model of work sees it, and what the reader said of it. */
export interface MarkedSentence {
  /** Index of its post. */
  readonly post: number;
  readonly section: Sentence["section"];
  /** As `tallyMentions` gives it. */
  readonly tally: readonly number[];
  /** Words that the model may learn, as often as they stand in it. */
  readonly words: readonly string[];
  /** Leanings of the mentions that count. */
  readonly leanings: readonly string[];
  readonly states: Readonly<Record<WorkLeaning, boolean>>;
}

/** Ordinary words: no numbers, no names with signs, no single letters. */
const WORD = /^[a-z]{2,}$/;

/** The sentences of the posts that have marks; a title states no more than it is. */
export function readMarkedSentences(posts: readonly Post[], marks: Marks, lexicon: Lexicon): MarkedSentence[] {
  const reader = new PostReader(compileLexicon(lexicon));
  return posts.flatMap((post, index) => {
    const marked = post.id === undefined || post.id === null ? undefined : marks.get(post.id);
    if (marked === undefined) return [];
    const reading = reader.read(checkPost(post));
    const counting = new Map<Sentence, Candidate[]>();
    for (const { sentence, candidate, suppressed } of judge(reading)) {
      if (suppressed === undefined) counting.set(sentence, [...(counting.get(sentence) ?? []), candidate]);
    }
    return reading.sentences.flatMap((sentence): MarkedSentence[] => {
      const { start, end, field, section } = sentence;
      const { tokens, texts } = reading;
      if (section === "title" || field === "title") return [];
      const piece = pieceAt(tokens.start(start), tokens.end(end - 1), marked);
      if (piece === undefined) return [];
      const mentions = counting.get(sentence) ?? [];
      const words = Array.from({ length: end - start }, (_, at) =>
        textOfTokens(tokens, texts, start + at, start + at + 1).toLowerCase(),
      );
      return [
        {
          post: index,
          section,
          tally: tallyMentions(mentions, sentence, reading),
          words: words.filter((word) => WORD.test(word)),
          leanings: mentions.map(({ concept }) => reading.lexicon.concepts[concept]?.leaning ?? "neither"),
          states: {
            ml: marked.ml.includes(piece),
            backend: marked.backend.includes(piece),
            neither: marked.against.includes(piece),
          },
        },
      ];
    });
  });
}

/** The number of the piece that shares most with a stretch of the description. */
function pieceAt(start: number, end: number, { pieces }: PieceMarks): number | undefined {
  let best: number | undefined;
  let most = 0;
  pieces.forEach(([from, to], index) => {
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared <= most) return;
    most = shared;
    best = index + 1;
  });
  return best;
}
