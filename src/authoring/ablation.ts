import { createClassifier } from "../classifier.js";
import { type LabelledPost, lossOnPost } from "../evaluate/index.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon } from "../lexicon/types.js";
import { checkPost, type Post } from "../post.js";
import { Tokenizer } from "../text/tokenizer.js";
import { Tokens } from "../text/tokens.js";
import { type Inflection, inflectLexicon } from "./inflection.js";
import { type LexiconPart, partsOfLexicon } from "./lexicon-parts.js";

/** A part whose removal changes nothing that matters on some posts. */
export interface IdlePart extends Pick<LexiconPart, "kind" | "name"> {
  /** Posts that hold its words. */
  readonly posts: number;
  /** What its removal adds to the sum of the log losses of all posts, in nats; negative when it does harm. */
  readonly loss: number;
}

/** A smaller change of the summed log loss is nothing: one post of a hundred judged a hundredth less surely. */
const LEAST_LOSS = 0.1;

/**
 * Takes every part of a lexicon away by itself and judges the posts again; yields those parts without which no label
 * changes, and next to no probability. The weights stay what they are.
 *
 * @param lexicon As it was written, not inflected.
 */
export function* ablate(
  lexicon: Lexicon,
  inflection: Inflection,
  posts: readonly LabelledPost[],
): Generator<IdlePart, void> {
  const whole = inflectLexicon(lexicon, inflection).lexicon;
  const holdersOf = indexWords(
    posts.map(({ post }) => post),
    whole,
  );
  const verdicts = posts.map(lossesWith(whole));
  for (const { kind, name, phrases, without } of partsOfLexicon(lexicon, inflection)) {
    const holders = phrases === undefined ? [...posts.keys()] : holdersOf(phrases);
    const loss = holders.length === 0 ? 0 : lossWithout(holders, without);
    if (loss !== undefined && Math.abs(loss) < LEAST_LOSS) yield { kind, name, posts: holders.length, loss };
  }

  /** Undefined as soon as a label changes. */
  function lossWithout(holders: readonly number[], without: () => Lexicon): number | undefined {
    const judge = lossesWith(inflectLexicon(without(), inflection).lexicon);
    let loss = 0;
    for (const holder of holders) {
      const post = posts[holder];
      const before = verdicts[holder];
      if (post === undefined || before === undefined) continue;
      const after = judge(post);
      if (after.label !== before.label) return undefined;
      loss += after.loss - before.loss;
    }
    return loss;
  }
}

function lossesWith(lexicon: Lexicon): (post: LabelledPost) => { label: string; loss: number } {
  const { classify } = createClassifier({ lexicon, maxEvidence: 0 });
  return ({ post, label: gold }) => {
    const verdict = classify(post);
    return { label: verdict.label, loss: lossOnPost({ gold, verdict }) };
  };
}

/** Finds the posts that hold all the words of one of some phrases, by index, in order. */
function indexWords(posts: readonly Post[], lexicon: Lexicon): (phrases: readonly string[]) => number[] {
  const tokenizer = new Tokenizer(compileLexicon(lexicon).vocabulary);
  const tokens = new Tokens();
  const wordsOf = (...texts: readonly string[]): Set<number> => {
    tokens.clear();
    for (const text of texts) tokenizer.tokenize(text, tokens);
    return new Set(Array.from({ length: tokens.count }, (_, token) => tokens.hash(token)));
  };
  const words = posts.map((post) => {
    const { title, description } = checkPost(post);
    return wordsOf(title, description);
  });
  return (phrases) => {
    const sought = phrases.map((phrase) => [...wordsOf(phrase)]);
    return words.flatMap((held, index) => (sought.some((some) => some.every((word) => held.has(word))) ? [index] : []));
  };
}
