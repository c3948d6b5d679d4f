import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../src/text/vocabulary.js";

/** Two hashes that look like chance, the same on every run. */
function hashesOf(number: number): [number, number] {
  return [Math.imul(number + 1, 0x85ebca6b) ^ (number << 7), Math.imul(number + 7, 0xc2b2ae35) | 0];
}

describe("a vocabulary", () => {
  it.each([0, 1, 7, 8, 9, 1000, 20_000])("of %d words finds each of them and nothing else", (count) => {
    const vocabulary = new Vocabulary();
    for (let at = 0; at < count; at++) expect(vocabulary.add(...hashesOf(at))).toBe(at + 1);
    for (let at = 0; at < count; at++) {
      const [hash, check] = hashesOf(at);
      expect(vocabulary.find(hash, check)).toBe(at + 1);
      expect(vocabulary.find(hash ^ 1, check)).toBe(0);
      expect(vocabulary.find(hash, check ^ 1)).toBe(0);
    }
    expect(vocabulary.find(...hashesOf(count))).toBe(0);
  });

  it("tells words apart that share one hash, or nearly both", () => {
    const vocabulary = new Vocabulary();
    const pairs = [
      [5, 6],
      [5, 7],
      [5, 5 + 4096],
      [5, 6 + 4096],
      [6, 6],
      [0, 1],
      [1, 0],
    ] as const;
    for (const [at, [hash, check]] of pairs.entries()) expect(vocabulary.add(hash, check)).toBe(at + 1);
    for (const [at, [hash, check]] of pairs.entries()) expect(vocabulary.find(hash, check)).toBe(at + 1);
  });

  it("takes more words after one was sought", () => {
    const vocabulary = new Vocabulary();
    vocabulary.add(1, 2);
    expect(vocabulary.find(3, 4)).toBe(0);
    vocabulary.add(3, 4);
    expect(vocabulary.find(3, 4)).toBe(2);
  });
});
