import { readXml, type XmlElement } from "../html/index.js";
import { elementValue, hasMembers, MarkupText, markupOf, type PayloadValue } from "./paths.js";

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
  const root = readXml(source);
  collect(root);
  // What is missing between postings is said as well.
  if (root.isCut && !found.some(isCut)) found.push(cutPosting(source));
  return found;
}

/** A document as an object of its elements. */
export function readElements(source: string): PayloadValue {
  return { path: "", value: valueOfElement(readXml(source), source) };
}

/** Whether the document ends before the element does. */
export function isCut({ value }: PayloadValue): boolean {
  const markup = value instanceof MarkupText ? value : hasMembers(value) ? markupOf(value) : undefined;
  return markup?.isCut === true;
}

/** Stands for the postings behind the end of a document. */
export function cutPosting(source: string): PayloadValue {
  return { path: "", value: new MarkupText("", source.length, true) };
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

function markupTextOf(source: string, { start, end, isCut }: XmlElement): MarkupText {
  const content = source.slice(start, end);
  const text = content.trim();
  const offset = start + content.indexOf(text);
  if (!text.startsWith(CDATA.open) || !text.endsWith(CDATA.close)) return new MarkupText(text, offset, isCut);
  return new MarkupText(text.slice(CDATA.open.length, -CDATA.close.length), offset + CDATA.open.length, isCut);
}
