import { describe, expect, it } from "vitest";
import { faultOf, readSuites } from "../scripts/accuracy/behaviour.js";
import { classify } from "../src/index.js";
import { fromRoot } from "./root.js";

describe.each(readSuites(fromRoot("fixtures/behaviour")))("behaviour: $kind", ({ cases }) => {
  it("is as people expect, apart from the misses that are listed", () => {
    const wrong = cases.flatMap((expected) => {
      const { title, company, description, miss } = expected;
      const fault = faultOf(expected, classify({ title, company, description }));
      if (miss !== undefined) return fault === undefined ? [`right by now, no miss: ${JSON.stringify(expected)}`] : [];
      return fault === undefined ? [] : [`${fault}: ${JSON.stringify(expected)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("says each thing once", () => {
    const inputs = cases.map(
      ({ title = "", company = "", description = "" }) => `${title}\n${company}\n${description}`,
    );
    expect(inputs.filter((input, index) => inputs.indexOf(input) !== index)).toEqual([]);
  });
});
