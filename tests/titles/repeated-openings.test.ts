import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify } from "../../src/index.js";
import { fromRoot } from "../root.js";

/** A post that lists openings, and the text of one of them. */
interface RepeatedOpening {
  readonly title?: string;
  readonly description?: string;
  readonly opening: string;
}

const cases = readFileSync(fromRoot("fixtures/titles/repeated-openings.ndjson"), "utf8").trim().split("\n");

describe("an opening that is listed twice", () => {
  it.each(cases.map((line): RepeatedOpening => JSON.parse(line)))("is one: $opening", ({ opening, ...post }) => {
    const twice = (text: string | undefined) => text?.replace(opening, opening + opening);
    const once = classify(post);
    const again = classify({ ...post, title: twice(post.title), description: twice(post.description) });
    expect(again.label).toBe(once.label);
    for (const axis of ["ml", "backend"] as const)
      expect(again.axes[axis].probability).toBeCloseTo(once.axes[axis].probability, 2);
  });
});
