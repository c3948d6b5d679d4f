import { describe, expect, it } from "vitest";
import { createClassifier, type Post } from "../../src/index.js";
import { type Limit, testLimits, words } from "../limit.js";
import { lexiconOf } from "../small-lexicon.js";

const { classify } = createClassifier({ lexicon: lexiconOf([{ id: "java", forms: ["Java"] }]) });

function languageOf(text: string | Post): string {
  return classify(text).language;
}

describe("the language by its function words", () => {
  it.each([
    ["English", "You sit with the team and look out to sea.", "en"],
    ["German", "Wir suchen dich für die Werft und die Mole, mit Blick.", "de"],
    ["another", "Vi lukter på havet hele dagen.", "und"],
    ["none", "", "und"],
  ])("%s", (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });

  const LIMITS: Limit[] = [
    ["# words say nothing", 3, (n) => "the ".repeat(n), "und", "en"],
    ["5 of one and # of another are a clear lead", 4, (n) => "the ".repeat(5) + "und ".repeat(n), "en", "und"],
    ["125 of one and # of another are a clear lead", 100, (n) => "the ".repeat(125) + "und ".repeat(n), "en", "und"],
    ["each of # words is looked at", 250, (n) => `${"tin the ".repeat(9)}${words(n - 18)}`, "en", "und"],
  ];
  testLimits(LIMITS, languageOf);

  it("leads by a quarter", () => {
    expect(languageOf("the ".repeat(31) + "und ".repeat(25))).toBe("und");
  });
});

describe("the language by its script", () => {
  it.each([
    ["el", "\u0370", "\u03ff"],
    ["ru", "\u0400", "\u04ff"],
    ["he", "\u05d0", "\u05f2"],
    ["ar", "\u0620", "\u06ff"],
    ["hi", "\u0904", "\u097f"],
    ["th", "\u0e01", "\u0e59"],
    ["ja", "\u3041", "\u30ff"],
    ["zh", "\u4e00", "\u9fff"],
    ["ko", "\uac00", "\ud7a3"],
  ])("%s, from its first letter to its last", (code, first, last) => {
    expect([languageOf(first), languageOf(last)]).toEqual([code, code]);
  });

  it.each(["\u0500", "\u0780", "\u0980", "\u0e81", "\u3105", "\u4dbf", "\ua000", "\uabc0", "\ud7b0"])(
    "not that of %s",
    (letter) => {
      expect(languageOf(letter)).toBe("und");
    },
  );

  it.each([
    ["half the letters", "море tins", "und"],
    ["more than half", "морей tins", "ru"],
    ["Japanese with Chinese letters", "東京都港区。のみ", "ja"],
    ["most of several", "море 海海海海海", "zh"],
  ])("%s", (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
