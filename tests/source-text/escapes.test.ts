import { describe, expect, it } from "vitest";
import { readEscapes } from "../../src/source-text/escapes.js";
import { toSource } from "../../src/source-text/mapping.js";

describe("an escaped text", () => {
  it.each([
    ["R&amp;D &amp;amp; more", "R&D & more"],
    ["Java&nbsp;17, C&#43;&#x2B;", "Java\u00a017, C++"],
    ["REST \\u0026 gRPC", "REST & gRPC"],
    ["Tasks\\n- Go\\r\\n- Kafka\\n", "Tasks\n- Go\r\n- Kafka\n"],
    ["Tasks:\\n\\nbuild\\nrun", "Tasks:\n\nbuild\nrun"],
    ["a\\tB", "a\tB"],
  ])("%j", (text, expected) => {
    expect(readEscapes(text)?.text).toBe(expected);
  });

  it.each([
    ["no entity", "R&D; AT&T &co; &bogus; & more"],
    ["a path before a small letter", "Java\\node or \\real \\time"],
    ["Markdown, which the tokenizer reads", "micro\\-services \\* C\\#"],
    ["no character", "&#9999999;"],
  ])("is none: %s", (_, text) => {
    expect(readEscapes(text)).toBeUndefined();
  });

  it("points into what was passed in", () => {
    const text = "with Spring&amp;nbsp;Boot &gt; 3";
    const read = readEscapes(text);
    expect(read?.text).toBe("with Spring\u00a0Boot > 3");
    const start = read?.text.indexOf("Spring") ?? -1;
    const span = read && toSource(read, start, start + "Spring Boot".length);
    expect(text.slice(span?.start, span?.end)).toBe("Spring&amp;nbsp;Boot");
  });
});
