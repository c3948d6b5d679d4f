import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, looksLikeHtml } from "../../src/html/index.js";
import { expectWellFormed, sourceOf } from "../source-text/oracle.js";

/** A character of a word, as it may be spelled in HTML. */
const character = fc
  .constantFrom(..."abcdefgXYZ0123456789+#.-'éß中😀&<>\"")
  .chain((shown) =>
    fc.constantFrom("plain", "decimal", "hex", "named").map((spelling) => ({ shown, spelled: spell(shown, spelling) })),
  );

/** What may stand between two characters of a word without breaking it. */
const noise = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  fc.constantFrom(
    "<b>",
    "</b>",
    '<i class="a>b">',
    "</i>",
    "<span style='color:red'>",
    "</span>",
    "<a href=x>",
    "</a>",
  ),
  fc.constantFrom("<!-- note -->", "<wbr>", "<script>let p = '<p>';</script>", "<em hidden>secret</em>", "<u></u>"),
);

const word = fc.array(fc.tuple(character, noise), { minLength: 1, maxLength: 8 }).map((parts) => ({
  shown: parts.map(([{ shown }]) => shown).join(""),
  // The last noise is dropped: an end tag there would still be inside the word, which is fine, but says nothing more.
  spelled: parts.map(([{ spelled }, between], index) => spelled + (index < parts.length - 1 ? between : "")).join(""),
}));

const space = fc.constantFrom(" ", "\n", " \t\r\n ", "&#32;", " <b> ", "\n</b>");
const line = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 6 }).map((words) => ({
  shown: words.map(([{ shown }]) => shown).join(" "),
  spelled: words.map(([{ spelled }, after], index) => spelled + (index < words.length - 1 ? after : "")).join(""),
}));

const document = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => ({
  shown: lines.map(({ shown }) => shown).join("\n\n"),
  raw: lines.map(({ spelled }) => `<p>${spelled}</p>`).join("\n"),
}));

describe("html", () => {
  it("shows the same text whatever stands inside the words", () => {
    fc.assert(
      fc.property(document, ({ raw, shown }) => {
        expect(html(raw).text).toBe(shown);
      }),
    );
  });

  it("maps every slice to a slice that shows it", () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), ({ raw }, a, b) => {
        const read = html(raw);
        const [start, end] = sliceOf(read.text, a, b);
        // Inside a paragraph again, so that white space at the edges and lone blocks read alike.
        expect(wordsOf(html(`<p>${sourceOf(read, start, end)}</p>`).text)).toBe(wordsOf(read.text.slice(start, end)));
      }),
    );
  });

  it("reads an escaped document like the document", () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), ({ raw }, a, b) => {
        const plain = html(raw);
        const read = html(escaped(raw));
        expect(read.text).toBe(plain.text);
        const [start, end] = sliceOf(plain.text, a, b);
        expect(sourceOf(read, start, end)).toBe(escaped(sourceOf(plain, start, end)));
      }),
    );
  });

  it("makes well-formed runs of any string", () => {
    const tag = fc.constantFrom(
      ..."<p> </p> <li> <ul> </ul> <b> <h2> </h2> <br> <td> <tr> <pre> <svg> </svg> <head> <title> <p hidden> <!-- --> <![CDATA[ ]]> <!doctype <? </ < > &lt; &amp; &#x & \" ' style='display:none' / <script> </script> <plaintext>".split(
        " ",
      ),
    );
    const hostile = fc.array(fc.oneof(tag, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 30 });
    fc.assert(
      fc.property(hostile, (parts) => {
        const raw = parts.join("");
        const read = html(raw);
        expect(read.source).toBe(raw);
        expectWellFormed(read);
        // What is shown in place of one part of the source is not shown in place of another.
        const overlaps = read.sourceStarts.filter((start, run) => start < (read.sourceEnds[run - 1] ?? 0));
        expect(overlaps).toEqual([]);
        looksLikeHtml(raw);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("cost", () => {
  const long: Record<string, string> = {
    "1 MB of <": "<".repeat(1e6),
    "1 MB of &": "&".repeat(1e6),
    "100,000 nested blocks": `${"<div>".repeat(1e5)}x${"</div>".repeat(1e5)}`,
    "100,000 open elements and unknown end tags": "<b>".repeat(1e5) + "</q>".repeat(1e5),
    "open comments": "<!--".repeat(2.5e5),
    "tags that never end": "<p ".repeat(3e5),
    "escaped tags that never end": `${"&lt;p ".repeat(2e5)}&gt;`,
    "one long entity": `&#${"0".repeat(1e6)}`,
    "one long name": `<${"a".repeat(1e6)}`,
    "one long style": `<p style="${"display ".repeat(1e5)}">`,
  };

  it.each(Object.keys(long))("is linear for %s", (name) => {
    const raw = long[name] ?? "";
    const began = performance.now();
    html(raw);
    looksLikeHtml(raw);
    // Quadratic time would take minutes; the bound leaves room for a busy machine.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

function spell(shown: string, spelling: string): string {
  const codePoint = shown.codePointAt(0) ?? 0;
  if (spelling === "decimal") return `&#${codePoint};`;
  if (spelling === "hex") return `&#x${codePoint.toString(16)};`;
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[shown] ?? shown;
}

function escaped(raw: string): string {
  return raw.replace(/[&<>]/g, (shown) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[shown] ?? shown);
}

/** The words of a text, without what only the layout of a cut-out piece decides. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Two places in a text, in order and not inside a surrogate pair. */
function sliceOf(text: string, a: number, b: number): [number, number] {
  const whole = (offset: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset);
  const start = whole(Math.min(a % text.length, b % text.length));
  const end = whole(Math.max(a % text.length, b % text.length));
  return [start, end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)];
}
