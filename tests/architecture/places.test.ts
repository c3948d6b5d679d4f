import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../root.js";

/** Written by npm run build:lexicon. */
const GENERATED = ["src/lexicon/default.ts", "src/lexicon/messages.ts"];

const sources = ["src", "scripts"].flatMap((folder) =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !GENERATED.includes(path)),
);
const texts = new Map(sources.map((path) => [path, readFileSync(fromRoot(path), "utf8")]));

/** The files of code in which a word stands. */
function placesOf(word: RegExp): string[] {
  return [...texts].flatMap(([path, text]) => (word.test(text) ? [path] : [])).sort();
}

// What CONTRIBUTING says is to be touched to add one of these: whatever else knew it by name would be touched too.
describe("the code names", () => {
  it.each([
    [
      "a context rule and its data",
      /\btooling\b/,
      ["src/context/rules/index.ts", "src/context/rules/tooling.ts", "src/domain.ts", "src/schema/context-texts.ts"],
    ],
    [
      "a context rule of several lists",
      /\bnegation\b(?!\.)/,
      ["src/context/rules/index.ts", "src/context/rules/negation.ts", "src/domain.ts", "src/schema/context-texts.ts"],
    ],
    [
      "a reason to suppress",
      /["']negated["']|\bnegated:/,
      ["src/context/rules/denied-axis.ts", "src/context/rules/negation.ts", "src/domain.ts"],
    ],
    ["a note", /"no-duties"/, ["src/context/reading/notes.ts", "src/domain.ts"]],
    ["a vendor", /\blever\b/, ["src/ats/vendors.ts"]],
    ["a format", /"parquet"/, ["src/records/formats/parquet.ts", "src/results/formats/parquet.ts"]],
  ])("%s in one place, and where it acts", (_, word, places) => {
    expect(placesOf(word)).toEqual(places);
  });
});
