import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceTextBuilder } from "../../src/source-text/builder.js";
import type { SourceText } from "../../src/source-text/source-text.js";
import { expectWellFormed } from "./oracle.js";
import { type Character, samples } from "./samples.js";

/** Adds texts, written as `text@start-end` and parted by "|". */
function built(source: string, added: string): SourceText {
  const builder = new SourceTextBuilder();
  for (const [, text = "", start, end] of added.matchAll(/([^|]*)@(\d+)-(\d+)/g)) {
    builder.add(text, Number(start), Number(end));
  }
  return builder.finish(source);
}

/** `text<source>` for each run. */
function runsOf({ source, text, textStarts, sourceStarts, sourceEnds }: SourceText): string {
  return textStarts
    .map((start, run) => {
      return `${text.slice(start, textStarts[run + 1])}<${source.slice(sourceStarts[run], sourceEnds[run])}>`;
    })
    .join(" ");
}

describe("a builder", () => {
  it.each([
    ["nothing makes no run", "abc", "", ""],
    ["an empty text makes none either", "abc", "@0-2", ""],
    ["copies that touch are one run", "abcd", "ab@0-2|cd@2-4", "abcd<abcd>"],
    ["copies that something was left out between are two", "ab-cd", "ab@0-2|cd@3-5", "ab<ab> cd<cd>"],
    ["a replacement is a run of its own", "R&amp;D", "R@0-1|&@1-6|D@6-7", "R<R> &<&amp;> D<D>"],
    ["replacements that touch are not joined", "&lt;&gt;", "<@0-4|>@4-8", "<<&lt;> ><&gt;>"],
    ["characters for one source are one run", "&fjlig;", "f@0-7|j@0-7", "fj<&fjlig;>"],
    ["a text that was added has an empty source", "ab", "a@0-1|- @1-1|b@1-2", "a<a> - <> b<b>"],
    ["texts that were added at one place are one run", "", "# @0-0|Role@0-0", "# Role<>"],
  ])("%s", (_, source, added, runs) => {
    expect(runsOf(built(source, added))).toBe(runs);
  });

  it("appends a reading at the offset at which its source stands", () => {
    const builder = new SourceTextBuilder();
    builder.add("see ", 0, 4);
    builder.append(built("R&amp;D", "R@0-1|&@1-6|D@6-7"), 4);
    expect(runsOf(builder.finish("see R&amp;D"))).toBe("see R<see R> &<&amp;> D<D>");
  });

  it("is empty until there is text", () => {
    const builder = new SourceTextBuilder();
    builder.add("", 0, 3);
    expect(builder.isEmpty).toBe(true);
    builder.add("a", 3, 4);
    expect(builder.isEmpty).toBe(false);
  });

  it("makes runs that are well-formed, and as few as can be", () => {
    fc.assert(
      fc.property(samples, ({ read, characters }) => {
        expectWellFormed(read);
        expect(read.text).toHaveLength(characters.length);
        const starts = [...characters.keys()].filter((at) => !continues(characters[at - 1], characters[at]));
        expect(read.textStarts).toEqual(starts);
      }),
    );
  });
});

/** Whether a character belongs to the run of the one before it. */
function continues(before: Character | undefined, character: Character | undefined): boolean {
  if (before === undefined || before.kind !== character?.kind) return false;
  return character.kind === "copied" ? before.end === character.start : before.start === character.start;
}
