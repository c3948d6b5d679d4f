import { describe, expect, it } from "vitest";
import { html, looksLikeHtml, readPage } from "../../src/html/index.js";
import { sourceOf } from "../source-text/oracle.js";

describe("words and lines", () => {
  it.each([
    [
      "inline tags never break a word",
      "Py<b>Torch</b> and Java<span class='x'>Script</span>",
      "PyTorch and JavaScript",
    ],
    ["comments and soft break hints do not either", "Py<!-- - -->Tor<wbr>ch", "PyTorch"],
    ["white space collapses across tags", "server \n <b> side</b>\t code ", "server side code"],
    ["a no-break space stays", "5&nbsp;years\u00a0 ago", "5\u00a0years\u00a0 ago"],
    ["paragraphs leave a blank line", "<p>One</p>\n<p>Two<section>Three</section>", "One\n\nTwo\n\nThree"],
    ["line blocks begin a new line", "<div>One<div>Two</div></div>Three", "One\nTwo\nThree"],
    ["br ends a line, two leave a blank one", "One<br>Two<br/>\n<br />Three", "One\nTwo\n\nThree"],
    ["an empty line made of blocks stays one", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
    ["breaks do not pile up", "<div><p>One</p><br><br></div><hr><p></p><p>Two</p>", "One\n\nTwo"],
    ["headings", "<h1>Role</h1>Text<h4><b>What</b><br>you do<br></h4>Text", "# Role\n\nText\n\n# What you do\n\nText"],
    ["an empty heading writes nothing", "<h2> </h2><p>Text</p>", "Text"],
    ["a bold paragraph is a line of its own", "<p><b>Duties</b></p><p>Build</p>", "Duties\n\nBuild"],
    ["list items", "You<ul>\n<li>build <li> test</li><li></li></ul>Go", "You\n\n- build\n- test\n\nGo"],
    ["nested lists", "<ol><li>One<ul><li><p>Two</p></li></ul></li><li>Three</li></ol>", "- One\n- Two\n- Three"],
    ["cells", "<table><tr><th>A<th>B<tr><td>C</td><td>D</td></tr></table>", "A | B\nC | D"],
    [
      "an inline end tag ends no block",
      "<ul><li>One <i>two<ul><li>Three </i>four</li></ul></ul>",
      "- One two\n- Three four",
    ],
    [
      "the end of a cell or a button ends its blocks",
      "<tr><td hidden><div>x</td><td>One</td></tr></td><button hidden><p>y</button>Two",
      "One\nTwo",
    ],
    ["hiding ends with the element", "<b hidden><p>x</b>One</p><p>Two</p>", "One\n\nTwo"],
    ["preformatted text", "a  b<pre>c\n  d</pre><p style='white-space: pre-wrap'>e\n f", "a b\n\nc\n  d\n\ne\n f"],
    ["stray end tags", "One</b></div></p>Two</br>Three", "One\n\nTwo\nThree"],
  ])("%s", (_, raw, text) => {
    expect(html(raw).text).toBe(text);
  });
});

describe("entities", () => {
  it.each([
    ["R&amp;D, C&#43;&#x2B; &copy", "R&D, C++ ©"],
    ["&amp;lt;b&amp;gt; <i>once</i>", "&lt;b&gt; once"],
    ["a&#32;&#10; b", "a b"],
    ["&NotEqualTilde;&#128512;&#xD800;&#0;", "≂̸😀\ufffd\ufffd"],
    ["AT&T &unknown; &", "AT&T &unknown; &"],
  ])("%s", (raw, text) => {
    const read = html(`<p>${raw}</p>`);
    expect(read.text).toBe(text);
  });

  it("is one run", () => {
    const read = html("R&amp;D");
    expect(sourceOf(read, 1, 2)).toBe("&amp;");
    expect(sourceOf(read, 0, 3)).toBe("R&amp;D");
    expect(read.textStarts).toEqual([0, 1, 2]);
  });
});

describe("what is not shown", () => {
  it.each([
    [
      "script, style, template",
      "a<script>if (x < y) '<p>'</script><style>b{}</style><template><p>c</p></template>d",
      "ad",
    ],
    ["head", "<!doctype html><html><head><title>T</title><body>Text</body></html>", "Text"],
    ["a head that never ends", "<head><meta charset=utf-8><title>T</title><p>Text", "Text"],
    ["hidden", "a<p hidden>b<p>c", "a\n\nc"],
    [
      "hidden by style",
      "a<div style='color:red; DISPLAY : none'>b<div>c</div></div>d<i style=visibility:hidden>e</i>",
      "ad",
    ],
    ["drawings and drop-down lists", "<svg><title>x</title><path/></svg>a<select><option>b</select>", "a"],
    ["a drawing that never ends", "a<svg><text>b<p>c", "a\n\nc"],
  ])("%s", (_, raw, text) => {
    expect(html(raw).text).toBe(text);
  });

  it("inside an ancestor that ends the hidden element", () => {
    expect(html("<ul><li hidden>a</ul>b").text).toBe("b");
  });
});

describe("documents that are not plain HTML", () => {
  const raw = "&lt;h2&gt;Role&lt;/h2&gt;&lt;p&gt;R&amp;amp;D in Py&lt;b&gt;Torch&lt;/b&gt;&amp;nbsp;&lt;/p&gt;";

  it("unescapes a document that was escaped as a whole", () => {
    const read = html(raw);
    expect(read.source).toBe(raw);
    expect(read.text).toBe("# Role\n\nR&D in PyTorch\u00a0");
    const start = read.text.indexOf("PyTorch");
    expect(sourceOf(read, start, start + 7)).toBe("Py&lt;b&gt;Torch");
    expect(sourceOf(read, read.text.indexOf("&"), read.text.indexOf("&") + 1)).toBe("&amp;amp;");
  });

  it("keeps the lines of a text without tags", () => {
    expect(html("Duties\n- R&amp;D\n\nif a < b").text).toBe("Duties\n- R&D\n\nif a < b");
  });

  it("reads an empty text", () => {
    expect(html("")).toEqual({ source: "", text: "", textStarts: [], sourceStarts: [], sourceEnds: [] });
  });

  it("refuses anything but a string", () => {
    expect(() => html(null as unknown as string)).toThrow("raw must be a string; this is null");
  });

  it.each([
    ["<p>Hello", true],
    ["  <!DOCTYPE html><title>x</title>", true],
    ["One<br>two", true],
    ["We <b>build</b>", true],
    [raw, true],
    ["&#60;p&#62;One&#60;/p&#62;", true],
    ["", false],
    ["If a < b and c > d", false],
    ["Write to <jobs@example.org> or <https://example.org>, <Name>, <your name>", false],
    ["You know what a <div> is", false],
    ["R&amp;D", false],
    ["# Markdown\n- `List<String>`", false],
    ["<p unfinished", false],
  ])("tells HTML from text: %s", (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});

describe("what stands around the content of a page", () => {
  it.each([
    ["navigation", '<div role="navigation">Kafka</div><p>We hire.</p>'],
    ["a search", "<div role='search'>Kafka</div><p>We hire.</p>"],
    ["a banner", "<div role=Banner>Kafka</div><p>We hire.</p>"],
    ["information on the page", '<p>We hire.</p><div role="contentinfo">Kafka</div>'],
  ])("is left out by its role: %s", (_, page) => {
    expect(readPage(page).text.trim()).toBe("We hire.");
  });

  it("is content inside of what is content, or in another role", () => {
    expect(readPage('<main><div role="banner">We hire.</div><div role="list">Cooks.</div></main>').text).toBe(
      "We hire.\nCooks.",
    );
  });
});
