import english from "natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/index.js";
import { humpsOf, isUnmistakable, joinedSpelling } from "../../src/lexicon/spellings.js";

/** Words of the list that mean what the form does. */
const SAME: ReadonlySet<string> = new Set(["dataproducts", "fiberoptic", "fiberoptics"]);

describe("spellings of a form", () => {
  it.each([
    ["Spring Boot", "springboot"],
    ["scikit-learn", "scikitlearn"],
    ["ASP.NET", "aspnet"],
    ["machine learning", "machinelearning"],
    ["on call", undefined],
    ["Kafka", undefined],
    ["CI/CD pipelines", undefined],
    ["optimise the serving of models", undefined],
  ])("joined: %s", (form, expected) => {
    expect(joinedSpelling(form)).toBe(expected);
  });

  it.each([
    ["GraphQL", ["Graph", "QL"], true],
    ["XGBoost", ["XG", "Boost"], true],
    ["ClickHouse", ["Click", "House"], false],
    ["LLMs", [], false],
    ["gRPC", [], false],
    ["Kafka", [], false],
    ["Azure ML", [], false],
  ])("separated: %s", (form, expected, isSafe) => {
    expect(humpsOf(form)).toEqual(expected);
    expect(isUnmistakable(expected)).toBe(isSafe);
  });

  it("no joined spelling of the lexicon is an English word", () => {
    const joined = defaultLexicon().concepts.flatMap(({ facet, forms }) =>
      facet === "stack" || facet === "theory" || facet === "use-case" ? forms.map(joinedSpelling) : [],
    );
    const words = new Set(Object.keys(english).map((word) => word.toLowerCase()));
    expect(joined.filter((word) => word !== undefined && words.has(word) && !SAME.has(word))).toEqual([]);
  });
});
