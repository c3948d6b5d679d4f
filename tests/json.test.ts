import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JobsiftError } from "../src/errors.js";
import { parseJson } from "../src/json.js";

function errorOf(text: string): JobsiftError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JobsiftError) return error;
  }
  throw new Error(`${text} is no broken JSON`);
}

describe("parseJson", () => {
  it.each<[string, number, number]>([
    ["", 1, 1],
    ["  ", 1, 3],
    ["nul", 1, 1],
    ["{", 1, 2],
    ["{x", 1, 2],
    ["{,}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['{"a":1 "b":2}', 1, 8],
    ["[1,]", 1, 4],
    ["[1}", 1, 3],
    ["[", 1, 2],
    ["]", 1, 1],
    ["1 2", 1, 3],
    ["01", 1, 2],
    ["-", 1, 1],
    ["1.", 1, 2],
    ["NaN", 1, 1],
    ['"a', 1, 3],
    ['"a\\x"', 1, 3],
    ['"a\\u12"', 1, 3],
    ['"a\tb"', 1, 3],
    ['"a\nb"', 1, 3],
    ["{}\n{}", 2, 1],
    ['{\n  "a": 1,\n  "b": tru\n}', 3, 8],
    ['{\r\n  "a": 1,\r\n  b: 2\r\n}', 3, 3],
    ["\uFEFF{}", 1, 1],
  ])("says where %j breaks", (text, line, column) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: "invalid-data", line, column });
    const isOfLines = text.trim().includes("\n");
    expect(error.detail).toBe(`broken JSON at ${isOfLines ? `line ${line}, ` : ""}column ${column}`);
  });

  it("counts lines from the first one of the text in its file", () => {
    expect(() => parseJson("{\nx}", 7)).toThrow("broken JSON at line 8, column 1");
  });

  it("returns what JSON.parse does, and breaks no later than the text was broken", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", "#", '"', "}", "]", ",", "\\"), (json, at, mark) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + mark + json.slice(place);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          const { line = 0, column = 0 } = errorOf(text);
          expect(line).toBe(1);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(text.length + 1);
          return;
        }
        expect(parseJson(text)).toEqual(expected);
      }),
    );
  });

  it("quotes nothing, and takes a long text without a deep stack", () => {
    expect(errorOf('{"a": confidential}').message).not.toContain("confidential");
    expect(errorOf("[".repeat(200_000))).toMatchObject({ column: 200_001 });
    expect(errorOf(`"${"x".repeat(5_000_000)}`)).toMatchObject({ column: 5_000_002 });
  });
});
