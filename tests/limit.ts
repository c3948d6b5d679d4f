import { expect, it } from "vitest";
import type { Post } from "../src/index.js";

/** A limit: its size, a text made to measure, and what is read where it is just kept and where it is passed by one. */
export type Limit<Read = string> = readonly [
  /** "#" stands for the size. */
  name: string,
  size: number,
  text: (size: number) => string | Post,
  kept: Read,
  passed: Read,
];

/** Makes a test of each limit. */
export function testLimits<Read>(limits: readonly Limit<Read>[], read: (text: string | Post) => Read): void {
  for (const [name, size, text, kept, passed] of limits) {
    it(name.replace("#", String(size)), () => {
      expect([read(text(size)), read(text(size + 1))]).toEqual([kept, passed]);
    });
  }
}

/** So many words that say nothing. */
export function words(count: number): string {
  return Array(count).fill("tin").join(" ");
}

/** A post that has a title, so that no line of its text is taken for one. */
export function titled(description: string): Post {
  return { title: "x", description };
}
