import { describe, expect, it } from "vitest";
import { createClassifier, defaultLexicon } from "../../src/index.js";
import { extendLexicon } from "../../src/lexicon/extend.js";
import type { Concept, Lexicon } from "../../src/lexicon/types.js";

const base: Lexicon = defaultLexicon();
const mill: Concept = {
  id: "tensor-mill",
  name: "Tensor Mill",
  forms: ["Tensor Mill"],
  facet: "stack",
  leaning: "ml",
  strength: 2,
  source: "practice",
};
const small: Lexicon = {
  ...base,
  interactions: [],
  concepts: [
    mill,
    {
      ...mill,
      id: "grinder",
      forms: ["grinder", "Grinder One"],
      needs: { grinder: { any: [{ near: ["@tensor-mill"] }] } },
    },
  ],
  weights: { ...base.weights, concepts: { "tensor-mill": { duties: { ml: 0.1, backend: 0 } } } },
};

describe("extendLexicon", () => {
  it("adds a concept that then counts", () => {
    const lexicon = extendLexicon(base, { name: "mills", version: "2.0.0", add: [mill] });
    const result = createClassifier({ lexicon }).classify("Responsibilities:\nYou keep the tensor-mill running.");
    expect(result.evidence.map(({ concept, text }) => [concept, text])).toContainEqual(["tensor-mill", "tensor-mill"]);
    expect(result.lexicon).toMatch(/^mills@2\.0\.0\+[0-9a-f]{8}$/);
  });

  it("overrides by id, and drops what was fitted when the strength changes", () => {
    const renamed = extendLexicon(small, { override: [{ id: "tensor-mill", name: "TM" }] });
    expect(renamed.concepts[0]).toMatchObject({ name: "TM", forms: ["Tensor Mill"] });
    expect(renamed.weights.concepts).toHaveProperty("tensor-mill");
    const stronger = extendLexicon(small, { override: [{ id: "tensor-mill", strength: 3 }] });
    expect(stronger.weights.concepts).not.toHaveProperty("tensor-mill");
  });

  it("takes the needs of forms that are gone with them", () => {
    const { concepts } = extendLexicon(small, { override: [{ id: "grinder", forms: ["Grinder One"] }] });
    expect(concepts[1]).toMatchObject({ forms: ["Grinder One"], needs: {} });
  });

  it("disables by id, also as a witness", () => {
    const lexicon = extendLexicon(small, { disable: ["tensor-mill"] });
    expect(lexicon.concepts).toMatchObject([{ id: "grinder", forms: ["Grinder One"], needs: {} }]);
    expect(() => createClassifier({ lexicon }).classify("x")).not.toThrow();
  });

  it("can disable any concept of the shipped lexicon", () => {
    for (const { id } of base.concepts.filter((_, index) => index % 40 === 0)) {
      const lexicon = extendLexicon(base, { disable: [id] });
      expect(() => createClassifier({ lexicon }).classify("x")).not.toThrow();
    }
  });

  it("replaces the context member by member, groups and languages by name", () => {
    const { context } = extendLexicon(base, {
      context: {
        groups: { mills: ["mill"] },
        damping: { "nice-to-have": 1, collaborators: 1, company: 1, "several-roles": 1, occasional: 1 },
      },
    });
    expect(context.groups).toEqual({ ...base.context.groups, mills: ["mill"] });
    expect(context.damping.company).toBe(1);
    expect(context.sections).toBe(base.context.sections);
  });

  it("keeps the later of the two engines, which changes no hash", () => {
    const older = { ...small, engine: "0.9.0" };
    expect(extendLexicon(older, {}).engine).toBe("0.9.0");
    expect(extendLexicon(older, { engine: "0.10.0" }).engine).toBe("0.10.0");
    expect(extendLexicon(older, { engine: "0.8.7" }).engine).toBe("0.9.0");
    expect(extendLexicon(small, {})).not.toHaveProperty("engine");
    expect(createClassifier({ lexicon: older }).lexicon).toBe(createClassifier({ lexicon: small }).lexicon);
  });

  it("leaves the base as it is", () => {
    const before = JSON.stringify(small);
    extendLexicon(small, { disable: ["tensor-mill"], override: [{ id: "grinder", strength: 1 }] });
    expect(JSON.stringify(small)).toBe(before);
  });

  it.each([
    [{ add: [mill] }, 'cannot add the concept "tensor-mill": the id exists; override the concept or choose another id'],
    [{ override: [{ id: "nope" }] }, 'cannot override the concept "nope": the lexicon "default" has none with this id'],
    [{ disable: ["nope"] }, 'cannot disable the concept "nope": the lexicon "default" has none with this id'],
    [
      { disable: ["tensor-mill"], override: [{ id: "tensor-mill" }] },
      'the extension names the concept "tensor-mill" twice; name it once',
    ],
    [
      { add: [{ ...mill, id: "other", forms: ["tensor mill"] }] },
      'the form "tensor mill" belongs to two concepts, "tensor-mill" and "other"; keep it in one',
    ],
  ])("refuses a conflict: %j", (extension, message) => {
    expect(() => extendLexicon(small, extension)).toThrow(
      expect.objectContaining({ code: "invalid-lexicon", message: `jobsift: ${message}` }),
    );
  });
});
