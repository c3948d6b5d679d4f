import { checkPost, type Post } from "../post.js";

/** Words in a shingle, hashes kept of a post, and how many two posts must share to be near-duplicates. */
const SHINGLE_WORDS = 8;
const SKETCH_HASHES = 20;
const SHARED_HASHES = 10;

/** How much of a text, next to its title, makes two posts the same. */
const OPENING_LENGTH = 200;

/**
 * The group of each post, named by its first member: posts of one company and near-duplicates (the same title and opening,
 * or about half of their eight-word sequences in common) are related.
 */
export function groupsOf(posts: readonly Post[]): readonly number[] {
  const parents = posts.map((_, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents[high] = low;
  };
  const first = new Map<string, number>();
  const holders = new Map<number, number[]>();
  posts.forEach((post, index) => {
    for (const key of keysOfPost(post)) {
      join(index, first.get(key) ?? index);
      if (!first.has(key)) first.set(key, index);
    }
    const overlap = new Map<number, number>();
    for (const hash of sketchOf(post)) {
      const others = holders.get(hash) ?? [];
      for (const other of others) overlap.set(other, (overlap.get(other) ?? 0) + 1);
      holders.set(hash, [...others, index]);
    }
    for (const [other, hashes] of overlap) if (hashes >= SHARED_HASHES) join(index, other);
  });
  return posts.map((_, index) => rootOf(index));
}

function keysOfPost(post: Post): string[] {
  const { company, title, description } = checkPost(post);
  const text = splitWords(description).join(" ").slice(0, OPENING_LENGTH);
  const employer = splitWords(company).join(" ");
  return [`text ${splitWords(title).join(" ")}\n${text}`, ...(employer === "" ? [] : [`company ${employer}`])];
}

/** The smallest hashes of a post's shingles: the share that two posts have in common estimates that of their shingles. */
function sketchOf(post: Post): number[] {
  const sequence = splitWords(checkPost(post).description);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= sequence.length; at++)
    hashes.add(hashOfShingle(sequence.slice(at, at + SHINGLE_WORDS)));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_HASHES);
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a over UTF-16 units. */
function hashOfShingle(sequence: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const char of sequence.join(" ")) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
