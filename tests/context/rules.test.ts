import { describe, expect, it } from "vitest";
import { rules } from "../../src/context/rules/index.js";
import { DAMPING_REASONS, keysOf, READING_DATA, RULE_DATA, SUPPRESSION_REASONS } from "../../src/domain.js";

describe("the context rules", () => {
  it.each(keysOf(RULE_DATA))("%s of the context belongs to one of them", (member) => {
    expect(rules.filter(({ data }) => data === member)).toHaveLength(1);
  });

  it("give every reason but the one of the fitted model of work", () => {
    const given = new Set<string>(rules.flatMap(({ reasons }) => reasons));
    const known = [...keysOf(SUPPRESSION_REASONS), ...keysOf(DAMPING_REASONS)];
    expect(known.filter((reason) => !given.has(reason))).toEqual(["context"]);
    expect([...given].filter((reason) => !(known as string[]).includes(reason))).toEqual([]);
  });

  it("do something, and are asked for their cues where they have data of their own", () => {
    for (const { data, cues, suppress, damp } of rules) {
      expect(suppress ?? damp).toBeDefined();
      // What the reading has made of a member, roles made of heads among it, needs no cue in the sentence.
      expect(cues === undefined).toBe(data === undefined || data === "heads" || data in READING_DATA);
    }
  });
});
