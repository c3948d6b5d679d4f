import { readXml, type XmlElement } from "../html/index.js";
import { elementValue, hasMembers, MarkupText, markupOf, type PayloadValue } from "./paths.js";

const CDATA = { open: "<![CDATA[", close: "]]>" };

/** Elements with one of these names, at any depth, as objects of their children; what has no children is a slice. */
export function findXmlElements(source: string, names: readonly string[]): readonly PayloadValue[] {
  const found: PayloadValue[] = [];
  const root = readXml(source);
  const prefix = prefixOf(root);
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (names.includes(withoutPrefix(child, prefix)))
        found.push({ path: "", value: valueOfElement(child, source, prefix) });
      else collect(child);
    }
  };
  collect(root);
  // What is missing between postings is said as well.
  if (root.isCut && !found.some(isCut)) found.push(cutPosting(source));
  return found;
}

/** A document as an object of its elements. */
export function readElements(source: string): PayloadValue {
  const root = readXml(source);
  return { path: "", value: valueOfElement(root, source, prefixOf(root)) };
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

/** Of the names of a document that gives its own vocabulary a prefix, as in `<a:feed><a:entry>`; else empty. */
function prefixOf({ children }: XmlElement): string {
  return /^[^:]+:/.exec(children[0]?.name ?? "")?.[0] ?? "";
}

function withoutPrefix({ name }: XmlElement, prefix: string): string {
  return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function valueOfElement(element: XmlElement, source: string, prefix: string): unknown {
  if (element.children.length === 0) return markupTextOf(source, element);
  const members: Record<string, unknown> = {};
  for (const child of element.children) {
    const name = withoutPrefix(child, prefix);
    const value = valueOfElement(child, source, prefix);
    const before = Object.hasOwn(members, name) ? members[name] : undefined;
    if (before === undefined) members[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else members[name] = [before, value];
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
