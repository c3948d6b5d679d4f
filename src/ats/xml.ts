import { readXml, type XmlElement } from "../html/index.js";
import { elementValue, MarkupText, type PayloadValue } from "./paths.js";

const CDATA = { open: "<![CDATA[", close: "]]>" };

/** Elements with one of these names, at any depth, as objects of their children; what has no children is a slice. */
export function findXmlElements(source: string, names: readonly string[]): readonly PayloadValue[] {
  const found: PayloadValue[] = [];
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (names.includes(child.name)) found.push({ path: "", value: valueOfElement(child, source) });
      else collect(child);
    }
  };
  collect(readXml(source));
  return found;
}

/** A document as an object of its elements. */
export function readElements(source: string): PayloadValue {
  return { path: "", value: valueOfElement(readXml(source), source) };
}

function valueOfElement(element: XmlElement, source: string): unknown {
  if (element.children.length === 0) return markupTextOf(source, element);
  const members: Record<string, unknown> = {};
  for (const child of element.children) {
    const value = valueOfElement(child, source);
    const before = Object.hasOwn(members, child.name) ? members[child.name] : undefined;
    if (before === undefined) members[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else members[child.name] = [before, value];
  }
  return elementValue(members, markupTextOf(source, element));
}

function markupTextOf(source: string, { start, end }: XmlElement): MarkupText {
  const content = source.slice(start, end);
  const text = content.trim();
  const offset = start + content.indexOf(text);
  if (!text.startsWith(CDATA.open) || !text.endsWith(CDATA.close)) return new MarkupText(text, offset);
  return new MarkupText(text.slice(CDATA.open.length, -CDATA.close.length), offset + CDATA.open.length);
}
