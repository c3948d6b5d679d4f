import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { expect } from "vitest";
import { highlight, html } from "../../src/html/index.js";
import { toSource } from "../../src/source-text/mapping.js";
import { evidenceOver } from "./evidence.js";

/** That marks around all text of a document change nothing that a browser makes of it. */
export function expectSameToBrowsers(raw: string): void {
  const read = html(raw);
  if (read.text.trim() === "") return;
  const { start, end } = toSource(read, 0, read.text.length);
  const marked = highlight(raw, evidenceOver([[start, end]]));
  // In a document that is escaped as a whole the marks are text.
  if (!marked.includes("&lt;mark ")) expect(readAsBrowser(marked)).toEqual(readAsBrowser(raw));
}

const [div] = parseFragment("<div></div>").childNodes;

/**
 * What a browser makes of it, as a document and inside of a `div`: elements with their attributes, comments, and text with
 * its white space left out, of which nothing hangs. The marks of evidence are dissolved.
 */
function readAsBrowser(raw: string): unknown {
  if (div === undefined || !("tagName" in div)) throw new Error("no context");
  return [parse(raw), parseFragment(div, raw, {})].map(flatten);
}

function flatten(root: DefaultTreeAdapterTypes.ParentNode): readonly unknown[] {
  const flat: unknown[] = [];
  let text = "";
  const endText = (): void => {
    if (text.trim() !== "") flat.push(text.replace(/\s+/g, ""));
    text = "";
  };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("value" in node) text += node.value;
    else if ("tagName" in node) {
      const isMark = node.tagName === "mark" && node.attrs.some(({ name }) => name === "data-leaning");
      if (!isMark) endText();
      if (!isMark)
        flat.push([node.namespaceURI, node.tagName, node.attrs.map(({ name, value }) => `${name}=${value}`)]);
      node.childNodes.forEach(walk);
      if ("content" in node) node.content.childNodes.forEach(walk);
      if (!isMark) endText();
      if (!isMark) flat.push("end");
    } else {
      endText();
      flat.push("data" in node ? ["comment", node.data] : node.nodeName);
    }
  };
  root.childNodes.forEach(walk);
  endText();
  return flat;
}
