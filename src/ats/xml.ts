import { readXml, type XmlElement } from "../html/index.js";
import { type Located, Slice } from "./paths.js";

const CDATA = { open: "<![CDATA[", close: "]]>" };

/** Elements with one of these names, at any depth, as objects of their children; what has no children is a slice. */
export function xmlElements(source: string, names: readonly string[]): readonly Located[] {
  const found: Located[] = [];
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (names.includes(child.name)) found.push({ path: "", value: memberValue(child, source) });
      else collect(child);
    }
  };
  collect(readXml(source));
  return found;
}

function memberValue(element: XmlElement, source: string): unknown {
  if (element.children.length === 0) return sliceOf(source, element);
  const members: Record<string, unknown> = {};
  for (const child of element.children) {
    const value = memberValue(child, source);
    const before = Object.hasOwn(members, child.name) ? members[child.name] : undefined;
    if (before === undefined) members[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else members[child.name] = [before, value];
  }
  return members;
}

function sliceOf(source: string, { start, end }: XmlElement): Slice {
  const content = source.slice(start, end);
  const text = content.trim();
  const offset = start + content.indexOf(text);
  if (!text.startsWith(CDATA.open) || !text.endsWith(CDATA.close)) return new Slice(text, offset);
  return new Slice(text.slice(CDATA.open.length, -CDATA.close.length), offset + CDATA.open.length);
}
