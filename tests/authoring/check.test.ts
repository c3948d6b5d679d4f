import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLexicon } from "../../src/authoring/check.js";
import { readLexiconFiles, shippedLexiconFolder } from "../../src/authoring/lexicon-files.js";
import { formatMistake } from "../../src/authoring/mistakes.js";

const FOLDER = "fixtures/lexicons";
const shipped = readLexiconFiles(shippedLexiconFolder());
const check = (file: string) => checkLexicon(readLexiconFiles(`${FOLDER}/${file}`, shipped));

/** Fixtures that show another face of a kind they are not named after. */
const KINDS: Record<string, string> = {
  "unmatchable-form": "unreachable-form",
  "unknown-group": "unknown-reference",
};

describe("checkLexicon", () => {
  it("has nothing to say about a sound lexicon", () => {
    expect(check("valid.json").mistakes.map(formatMistake)).toEqual([]);
  });

  const faulty = readdirSync(FOLDER).filter((file) => file !== "valid.json");
  it.each(faulty)("finds exactly the mistake of %s", (file) => {
    const name = basename(file).replace(/\.\w+$/, "");
    const { mistakes } = check(file);
    expect(mistakes.map(formatMistake)).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ kind: KINDS[name] ?? name });
  });

  it("names file, concept, problem and fix", () => {
    const messages = ["schema.json", "duplicate-form.json", "changed-id.json", "sign-conflict.json"].map((file) =>
      check(file).mistakes.map(formatMistake).join("\n"),
    );
    expect(messages).toEqual([
      'schema.json: grain-store: facet is "tool". Fix: use one of role, responsibility, stack, theory, use-case, collaborator',
      'duplicate-form.json: grinder: the form "tensor-mill" belongs to "tensor-mill" in duplicate-form.json too. Fix: keep it in one concept',
      "ids.json: grain-store: no concept has this id any more. Fix: ids are permanent: give it back to its concept",
      'sign-conflict.json: tensor-mill: the weight ml -0.4 in "duties" contradicts the leaning "ml". Fix: change the leaning, or fit the weights again (0 is neutral)',
    ]);
  });

  it("does not run examples while references lead nowhere, and says so", () => {
    expect(check("unknown-reference.json").ranExamples).toBe(false);
    expect(check("duplicate-form.json").ranExamples).toBe(true);
  });

  it("has nothing to say about the shipped lexicon", { timeout: 60_000 }, () => {
    expect(checkLexicon(shipped).mistakes.map(formatMistake)).toEqual([]);
  });
});
