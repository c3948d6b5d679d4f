import { readFileSync } from "node:fs";
import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { describe, expect, it } from "vitest";
import { inflect, inflectLexicon } from "../../src/authoring/inflection.js";
import { defaultLexicon } from "../../src/index.js";
import { inflectionFileSchema } from "../../src/schema/lexicon.js";

const inflection = inflectionFileSchema.parse(JSON.parse(readFileSync("lexicon/inflection.json", "utf8")));

describe("inflect", () => {
  it.each([
    ["database", ["databases"]],
    ["databases", ["database"]],
    ["caches", ["cache"]],
    ["deep neural networks", ["deep neural network"]],
    ["query", ["queries"]],
    ["deploy models", ["deploys models", "deploying models", "deployed models"]],
    ["fine-tune models", ["fine tunes models", "fine tuning models", "fine tuned models"]],
    ["build data pipelines", ["builds data pipelines", "building data pipelines", "built data pipelines"]],
    ["classify data", ["classifies data", "classifying data", "classified data"]],
    ["plan", ["plans"]],
    ["model optimization", ["model optimisation", "model optimizations", "model optimisations"]],
    ["labeling", ["labelling"]],
  ])("%s", (form, expected) => {
    expect(inflect(form, inflection)).toEqual(expected);
  });

  it.each([
    "machine learning",
    "analytics",
    "robustness",
    "time series",
    "kubernetes",
    "data",
    "asynchronous",
    "resize",
  ])("%s has no plural and no other spelling", (form) => {
    expect(inflect(form, inflection).filter((each) => !each.startsWith("resizes"))).toEqual([]);
  });

  it.each(["LLM", "REST APIs", "k8s", "C++", "Deploy models", "node.js", "R&D"])("%s is a name", (form) => {
    expect(inflect(form, inflection)).toEqual([]);
  });

  it("keeps the Porter stem of every word, spelling and irregular past aside", () => {
    const american = (word: string) => word.replace(/is(?=(e|es|ed|ing|ations?)$)/, "iz");
    const odd = new Set([...Object.values(inflection.irregular).flat(), ...Object.values(inflection.spellings)]);
    for (const form of ["deploy models", "optimize model inference", "evaluate policies", "tune database"]) {
      for (const variant of inflect(form, inflection)) {
        variant.split(" ").forEach((word, index) => {
          if (odd.has(word)) return;
          expect(stemmer.stem(american(word))).toBe(stemmer.stem(form.split(" ")[index] ?? ""));
        });
      }
    }
  });
});

describe("inflectLexicon", () => {
  const concept = { name: "x", facet: "stack", leaning: "ml", strength: 1, source: "practice" } as const;
  const need = { any: [{ near: ["model"] }] };

  it("gives inflections the need of their form, leaves exact forms alone and yields to listed forms", () => {
    const { lexicon, collisions } = inflectLexicon(
      {
        ...defaultLexicon(),
        concepts: [
          { ...concept, id: "a", forms: ["agent", "spark"], exact: ["spark"], needs: { agent: need } },
          { ...concept, id: "b", forms: ["solver"] },
          { ...concept, id: "c", forms: ["solvers"] },
        ],
      },
      inflection,
    );
    expect(lexicon.concepts.map(({ forms, needs }) => ({ forms, needs }))).toEqual([
      { forms: ["agent", "spark", "agents"], needs: { agent: need, agents: need } },
      { forms: ["solver"], needs: undefined },
      { forms: ["solvers"], needs: undefined },
    ]);
    expect(collisions).toEqual([
      { form: "solvers", from: "b", owner: "c" },
      { form: "solver", from: "c", owner: "b" },
    ]);
  });
});
