import fc from "fast-check";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { highlight, highlightText, html } from "../../src/html/index.js";
import { classify } from "../../src/index.js";
import { toSource } from "../../src/source-text/mapping.js";
import { backendPost, mlPost } from "../cli/posts.js";
import { expectSameToBrowsers } from "./browsers.js";
import { evidenceOver } from "./evidence.js";
import { mutatedDocument } from "./mutated-documents.js";

const judged = (raw: string, title = "Engineer") => classify({ title, description: html(raw) });

const open = /<mark data-leaning="(ml|backend|both|neither)" data-concept="[a-z0-9-]+">/g;

/** The original, if nothing but marks was added. */
function unmarked(marked: string): string {
  return marked.replace(open, "").replaceAll("</mark>", "");
}

function withoutEscapedMarks(marked: string): string {
  return marked.replace(/&lt;mark [a-z0-9=&;\s-]+?&gt;/g, "").replaceAll("&lt;/mark&gt;", "");
}

describe("highlight", () => {
  it("marks the words of the evidence, also across tags and entities", () => {
    const raw = "<p>You build <b>REST A</b>PIs &amp; models in Py&#84;orch<br>for <i>Kafka</i>.</p>";
    const marked = highlight(raw, judged(raw));
    expect(marked).toContain(
      '<b><mark data-leaning="backend" data-concept="rest-apis">REST A</mark></b><mark data-leaning="backend" data-concept="rest-apis">PIs</mark> &amp;',
    );
    expect(marked).toContain('data-concept="pytorch">Py&#84;orch</mark><br>');
    expect(marked).toContain('<i><mark data-leaning="backend" data-concept="kafka">Kafka</mark></i>');
    expect(unmarked(marked)).toBe(raw);
  });

  it("marks words that line breaks and tabs of the source part", () => {
    const raw = "<p>You run Kafka\nand\tRedis.</p>";
    const marked = highlight(raw, judged(raw));
    expect(marked).toMatch(/^<p>You run <mark [^>]+>Kafka<\/mark>\nand\t<mark [^>]+>Redis<\/mark>\.<\/p>$/);
  });

  it("marks every word of the evidence and nothing else", () => {
    const raw = backendPost.description;
    const result = judged(raw, backendPost.title);
    const document = parseDocument(highlight(raw, result));
    const shown = DomUtils.getElementsByTagName("mark", document)
      .map((one) => DomUtils.textContent(one))
      .join("");
    const words = result.evidence.filter(({ field }) => field === "description").sort((a, b) => a.start - b.start);
    expect(shown.replace(/\s/g, "")).toBe(
      words
        .map(({ text }) => text)
        .join("")
        .replace(/\s/g, ""),
    );
  });

  it("writes escaped marks into a document that is escaped as a whole", () => {
    const raw = "&lt;p&gt;You train models in Py&lt;b&gt;Torch&lt;/b&gt; &amp;amp; TensorFlow&lt;/p&gt;";
    const marked = highlight(raw, judged(raw));
    expect(marked).toContain(
      "Py&lt;/mark&gt;&lt;b&gt;&lt;mark data-leaning=&quot;ml&quot; data-concept=&quot;pytorch&quot;&gt;Torch&lt;/mark&gt;",
    );
    expect(marked).not.toContain("<");
    const document = parseDocument(html(marked).text);
    expect(DomUtils.textContent(document)).not.toContain("mark");
  });

  const overKafka = (raw: string) => highlight(raw, evidenceOver([[raw.indexOf("Kafka"), raw.indexOf("Kafka") + 5]]));

  it.each([
    ["it would be read", "<p>Java</p><textarea>Kafka</textarea>"],
    ["it would be read", "<xmp>Kafka</xmp>"],
    ["it would be read", "<title>Kafka</title><p>Go</p>"],
    ["it would be read", "<p>a</p><plaintext>Kafka <b>Redis"],
    ["it would be none of HTML's", "<p>a</p><math><mi>Kafka</mi></math>"],
    ["it would be moved", "<table>Kafka<tr><td>a</td></tr></table>"],
    ["a browser may be inside of an end tag", '<p>a</p x=">Kafka">'],
    ["a browser may be inside of an attribute", '<noscript><!--</noscript><p title="-->Kafka">'],
    ["a browser may see no element", "<p><noscript></p>Kafka"],
  ])("puts no mark where %s: %s", (_, raw) => {
    expect(overKafka(raw)).toBe(raw);
  });

  it.each([
    "<table><tr><td>Kafka</td></tr></table>",
    "<p>a</p >Kafka",
    "<math><mi>x</mi></math><p>Kafka</p>",
    '<noscript><img src="x.gif" alt=""></noscript><p>Kafka</p>',
    "<noscript>Turn on scripts.</noscript ><p>Kafka</p>",
  ])("puts a mark beside what is like that: %s", (raw) => {
    expect(unmarked(overKafka(raw))).toBe(raw);
    expect(overKafka(raw)).toMatch(/>Kafka<\/mark>/);
  });

  it("makes a browser see no other elements, attributes or comments, whatever the HTML", () => {
    fc.assert(fc.property(mutatedDocument, expectSameToBrowsers), { numRuns: 2000, seed: 2 });
  });

  it("hands what it has marked to a sanitiser, if there is one", () => {
    const raw = "<p onclick=alert(1)>Kafka</p>";
    const sanitize = (markup: string) => markup.replace(/ onclick=[^>]+/, "");
    const marked = '<p><mark data-leaning="backend" data-concept="kafka">Kafka</mark></p>';
    expect(highlight(raw, judged(raw), { sanitize })).toBe(marked);
    expect(() => highlight(raw, judged(raw), { sanitize: "yes" as unknown as typeof sanitize })).toThrow(
      "options.sanitize must be a function; this is a string",
    );
  });

  it("leaves a text without tags as it was but for the marks", () => {
    const raw = "Kafka & Redis, 3 < 4";
    expect(unmarked(highlight(raw, judged(raw)))).toBe(raw);
  });

  it("refuses evidence of another text", () => {
    expect(() => highlight("<p>Java</p>", judged(backendPost.description))).toThrow(
      /evidence is of another description/,
    );
  });

  const tag = fc.constantFrom(
    ..."<p> </p> <li> <ul> </ul> <b> </b> <h2> </h2> <br> <td> <tr> <table> <pre> <svg> </svg> <title> </title> <textarea> </textarea> <p hidden> <!-- --> <![CDATA[ ]]> <!doctype <? </ < > &lt; &amp; &#x41; & \" ' <a title='a>b'> <script> </script> <plaintext> <xmp>".split(
      " ",
    ),
  );
  const hostile = fc.array(fc.oneof(tag, fc.constantFrom("Kafka", "Py", "Torch", " ", "\n", "é", "x")), {
    maxLength: 25,
  });

  it("changes neither text nor structure, whatever the HTML and wherever the evidence", () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (parts, a, b) => {
        const raw = parts.join("");
        const read = html(raw);
        fc.pre(read.text !== "");
        const [from, to] = [a % read.text.length, b % read.text.length];
        const { start, end } = toSource(read, Math.min(from, to), Math.max(from, to) + 1);
        for (const result of [judged(raw), ...(start < end ? [evidenceOver([[start, end]])] : [])]) {
          const marked = highlight(raw, result);
          // An escaped document gets escaped marks.
          const isEscaped = marked.includes("&lt;mark ");
          const bare = isEscaped ? withoutEscapedMarks(marked) : unmarked(marked);
          expect(bare).toBe(raw);
          if (!isEscaped) expect(structureOf(marked)).toEqual(structureOf(raw));
          // Without any tag white space is kept; a mark is one.
          expect(html(marked).text.replace(/\s+/g, " ").trim()).toBe(read.text.replace(/\s+/g, " ").trim());
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is linear", () => {
    const raw = `<p>${"Kafka <b>Redis</b> & Go &amp; ".repeat(20_000)}</p>`;
    const result = judged(raw);
    const began = performance.now();
    expect(unmarked(highlight(raw, result))).toBe(raw);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

/** Elements and text in order, marks dissolved and text joined. */
function structureOf(raw: string): unknown {
  const flat: (string | { name: string })[] = [];
  const walk = (nodes: readonly { type: string; name?: string; data?: string; children?: unknown }[]): void => {
    for (const node of nodes) {
      const children = (node.children ?? []) as Parameters<typeof walk>[0];
      if (node.type === "text") {
        if (typeof flat.at(-1) === "string") flat[flat.length - 1] = `${String(flat.at(-1))}${node.data ?? ""}`;
        else flat.push(node.data ?? "");
      } else if (node.name === "mark") walk(children);
      else {
        flat.push({ name: `${node.type} ${node.name ?? node.data ?? ""}` });
        walk(children);
        flat.push({ name: "end" });
      }
    }
  };
  walk(parseDocument(raw).children as unknown as Parameters<typeof walk>[0]);
  return flat.filter((one) => one !== "");
}

describe("highlightText", () => {
  it("marks a plain text and escapes the rest", () => {
    const post = { title: 'R&D <Group> "PyTorch"', description: "Kafka <em>alert(1)</em> & Redis" };
    const result = classify(post);
    const marked = highlightText(post.description, result);
    expect(marked).toContain('<mark data-leaning="backend" data-concept="kafka">Kafka</mark> &lt;em&gt;');
    expect(marked).toContain("&amp; <mark");
    const title = highlightText(post.title, result, "title");
    expect(title).toMatch(/^R&amp;D &lt;Group&gt; &quot;<mark [^>]+>PyTorch<\/mark>&quot;$/);
  });

  it("shows the text and no other element, whatever it holds", () => {
    const text = fc.array(fc.oneof(fc.constantFrom("PyTorch", "<b>", "&amp;", "<mark>", '"', " "), fc.string()));
    fc.assert(
      fc.property(text, (parts) => {
        const description = `${mlPost.description}\n${parts.join("")}`;
        const document = parseDocument(highlightText(description, classify({ description })));
        expect(DomUtils.textContent(document)).toBe(description);
        const names = DomUtils.getElementsByTagName("*", document).map(({ name }) => name);
        expect(new Set(names)).toEqual(new Set(["mark"]));
      }),
    );
  });
});
