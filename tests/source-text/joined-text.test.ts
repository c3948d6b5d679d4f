import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JoinedText, originFinder } from "../../src/source-text/joined-text.js";
import { toSource } from "../../src/source-text/mapping.js";
import { expectWellFormed } from "./oracle.js";
import { sampleOf, samples } from "./samples.js";

describe("a joined text", () => {
  it("says of each piece from which string it is, and from where on", () => {
    const joined = new JoinedText();
    joined.write("# ");
    joined.append("Duties", "$.heading", 0);
    joined.write("\n");
    joined.append(
      sampleOf([
        { kind: "dropped", source: "<p>" },
        { kind: "copied", source: "Kafka" },
      ]).read,
      "$.text",
      9,
    );
    expect(joined.finish()).toEqual({
      source: "Duties<p>Kafka",
      text: "# Duties\nKafka",
      textStarts: [0, 2, 8, 9],
      sourceStarts: [0, 0, 6, 9],
      sourceEnds: [0, 6, 6, 14],
    });
    expect(joined.origins).toEqual([
      { path: "$.heading", start: 0, end: 6, offset: 0 },
      { path: "$.text", start: 6, end: 14, offset: 9 },
    ]);
  });

  it.each<[string, readonly string[], boolean, boolean]>([
    ["nothing", [], true, false],
    ["an empty piece", [""], true, false],
    ["a line", ["a\n"], false, true],
    ["a word", ["a\n", "b"], false, false],
    ["a line and an empty piece", ["a\n", ""], false, true],
  ])("of %s knows whether it is empty and ends a line", (_, pieces, isEmpty, endsLine) => {
    for (const add of ["write", "append"] as const) {
      const joined = new JoinedText();
      for (const piece of pieces) joined[add](piece, "$", 0);
      expect([joined.isEmpty, joined.endsLine]).toEqual([isEmpty, endsLine]);
    }
  });

  it("leads every character that was read back to the string it came from", () => {
    const parts = fc.array(fc.tuple(samples, fc.string({ maxLength: 3 })), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (all) => {
        const joined = new JoinedText();
        const strings = new Map<string, string>();
        const expected: { path: string; start: number; end: number }[] = [];
        const texts: { at: number; text: string }[] = [];
        let length = 0;
        for (const [index, [{ read, characters }, before]] of all.entries()) {
          const path = `$[${index}]`;
          // The piece is cut out of a longer string.
          strings.set(path, before + read.source);
          joined.write("\n\n");
          joined.append(read, path, before.length);
          texts.push({ at: length + 2, text: read.text });
          length += 2 + read.text.length;
          for (const { start, end, kind } of characters) {
            if (kind !== "added") expected.push({ path, start: before.length + start, end: before.length + end });
          }
        }
        const read = joined.finish();
        const originAt = originFinder(joined.origins);
        expectWellFormed(read);
        const found = texts.flatMap(({ at, text }) =>
          Array.from(text, (_, index) => toSource(read, at + index, at + index + 1)).flatMap(({ start, end }) => {
            const origin = originAt(start);
            if (origin === undefined || start === end) return [];
            const shift = origin.offset - origin.start;
            return [{ path: origin.path, start: start + shift, end: end + shift }];
          }),
        );
        expect(found).toEqual(expected);
        for (const { path, end } of found) expect(end).toBeLessThanOrEqual(strings.get(path)?.length ?? 0);
      }),
    );
  });

  it("of no string has no origin", () => {
    expect(originFinder([])(0)).toBeUndefined();
  });
});
