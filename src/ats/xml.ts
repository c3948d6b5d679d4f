import { readXml, type XmlElement } from "../html/index.js";
import { elementValue, hasMembers, MarkupText, markupOf, type PayloadValue } from "./paths.js";

const CDATA = { open: "<![CDATA[", close: "]]>" };

/** An XML document: it is parsed when its elements are asked for, and once. */
export class XmlDocument {
  readonly source: string;
  #root: XmlElement | undefined;

  constructor(source: string) {
    this.source = source;
  }

  get root(): XmlElement {
    this.#root ??= readXml(this.source);
    return this.#root;
  }
}

/** Elements with one of these names, at any depth, as objects of their children; what has no children is a slice. */
export function findXmlElements({ source, root }: XmlDocument, names: readonly string[]): readonly PayloadValue[] {
  const found: PayloadValue[] = [];
  const prefix = prefixOf(root);
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (names.includes(withoutPrefix(child, prefix)))
        found.push({ path: "", value: valueOfElement(child, source, prefix) });
      else collect(child);
    }
  };
  collect(root);
  return found;
}

/** A document as an object of its elements. */
export function readElements({ source, root }: XmlDocument): PayloadValue {
  return { path: "", value: valueOfElement(root, source, prefixOf(root)) };
}

/** Stands for the postings behind the end of a document that is cut; undefined where one of those found is cut, which says as much. */
export function missingPosting(
  { source, root }: XmlDocument,
  found: readonly PayloadValue[],
): PayloadValue | undefined {
  const isMissing = root.isCut && !found.some(isCut);
  return isMissing ? { path: "", value: new MarkupText("", source.length, true) } : undefined;
}

/** Whether the document ends before the element does. */
export function isCut({ value }: PayloadValue): boolean {
  const markup = value instanceof MarkupText ? value : hasMembers(value) ? markupOf(value) : undefined;
  return markup?.isCut === true;
}

/** Of the names of a document that gives its own vocabulary a prefix, as in `<a:feed><a:entry>`; else empty. */
function prefixOf({ children }: XmlElement): string {
  return /^[^:]+:/.exec(children[0]?.name ?? "")?.[0] ?? "";
}

function withoutPrefix({ name }: XmlElement, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
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
