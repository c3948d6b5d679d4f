import { closeSync, openSync, writeSync } from "node:fs";
import { readCorpus } from "../corpus.js";

export interface PostsFile {
  readonly path: string;
  readonly source: string;
  readonly posts: number;
  readonly bytes: number;
}

/** Writes a file of so many posts or bytes: the same posts over and over, each with an id of its own. */
export function writePosts(path: string, size: { readonly posts?: number; readonly bytes?: number }): PostsFile {
  const { posts: wanted = Number.POSITIVE_INFINITY, bytes: enough = Number.POSITIVE_INFINITY } = size;
  const corpus = readCorpus(20e6);
  const file = openSync(path, "w");
  let [posts, bytes] = [0, 0];
  let block = "";
  const flush = () => {
    bytes += writeSync(file, block);
    block = "";
  };
  while (posts < wanted && bytes + block.length < enough) {
    const { title, description } = corpus.posts[posts % corpus.posts.length] ?? {};
    posts++;
    block += `${JSON.stringify({ id: `p${posts}`, title, description })}\n`;
    if (block.length > 1 << 20) flush();
  }
  flush();
  closeSync(file);
  return { path, source: corpus.source, posts, bytes };
}
