import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignFolds } from "../../src/fit/folds.js";
import { groupsOf } from "../../src/fit/related-posts.js";

/** A text of its own, `words` long. */
function text(topic: string, words = 60): string {
  return Array.from({ length: words }, (_, i) => `${topic}${i}`).join(" ");
}

describe("groupsOf", () => {
  it("joins posts of one company, however it is written", () => {
    const posts = [
      { company: "Tin Foil Works", description: text("a") },
      { company: "tin-foil works", description: text("b") },
      { company: "Other", description: text("c") },
    ];
    expect(groupsOf(posts)).toEqual([0, 0, 2]);
  });

  it("does not take posts without a company for one company", () => {
    expect(
      groupsOf([{ description: text("a") }, { company: null, description: text("b") }, { company: "", title: "x" }]),
    ).toEqual([0, 1, 2]);
  });

  it("joins posts with the same title and opening", () => {
    const opening = text("same", 60);
    const posts = [
      { title: "Data Plumber", description: `${opening} ${text("a", 200)}` },
      { title: "Data  plumber!", description: `${opening} ${text("b", 200)}` },
      { title: "Another", description: `${opening} ${text("c", 200)}` },
    ];
    expect(groupsOf(posts)).toEqual([0, 0, 2]);
  });

  it("joins posts that share most of their text, and chains of them", () => {
    const common = text("body", 300);
    const posts = [
      { title: "a", description: `${text("x", 10)} ${common}` },
      { title: "b", description: `${text("y", 10)} ${common} ${text("z", 10)}` },
      { title: "c", description: text("else", 300) },
      { title: "d", company: "Chain", description: `${common} ${text("z", 10)}` },
      { title: "e", company: "Chain", description: text("own", 300) },
    ];
    expect(groupsOf(posts)).toEqual([0, 0, 2, 0, 0]);
  });
});

describe("assignFolds", () => {
  it("puts no group into two folds, and makes folds as equal as one can", () => {
    const company = fc.integer({ min: 0, max: 30 }).map((number) => (number === 0 ? undefined : `Company ${number}`));
    fc.assert(
      fc.property(fc.array(company, { minLength: 5, maxLength: 120 }), (companies) => {
        const posts = companies.map((name, i) => ({
          company: name,
          title: `Job ${i}`,
          description: text(`w${i}x`, 12),
        }));
        const folds = assignFolds(posts, 5);
        const groups = groupsOf(posts);
        const foldOfGroup = new Map<number, number>();
        groups.forEach((group, i) => {
          const fold = folds[i] ?? -1;
          expect(foldOfGroup.get(group) ?? fold).toBe(fold);
          foldOfGroup.set(group, fold);
        });
        const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((each) => each === fold).length);
        const largest = Math.max(...groups.map((group) => groups.filter((each) => each === group).length));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
        expect(assignFolds(posts, 5)).toEqual(folds);
      }),
      { numRuns: 50 },
    );
  });
});
