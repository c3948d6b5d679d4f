import { compileLexicon } from "../lexicon/compile.js";
import type { Lexicon } from "../lexicon/types.js";
import { checkPost, type Post } from "../post.js";
import { fullnessOf } from "../score/bias.js";
import { Tokenizer } from "../text/tokenize.js";
import { Tokens } from "../text/tokens.js";

/** How much of the bias of a whole post the classifier gives a post, 0 to 1; a title alone has a bias of its own, whole. */
export function fullnessReader(lexicon: Lexicon): (post: Post) => number {
  const tokenizer = new Tokenizer(compileLexicon(lexicon).vocabulary);
  const tokens = new Tokens();
  return (post) => {
    const { title, description } = checkPost(post);
    if (description.trim() === "" && title.trim() !== "") return 1;
    tokens.clear();
    tokenizer.tokenize(title, tokens);
    tokenizer.tokenize(description, tokens);
    return fullnessOf(tokens);
  };
}
