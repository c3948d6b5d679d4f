import type { AtsItem } from "../ats/index.js";
import { isErrorRecord, type RawRecord } from "./error-records.js";

/** An element that was cut out of a list, as a payload of one: what wraps a posting tells whose it is. */
export interface WrappedElement {
  /** The list with this element alone, in the objects around it. */
  readonly payload: RawRecord;
  /** What was read of the payload, with its paths in the whole list. */
  place(item: AtsItem): AtsItem;
}

/** Undefined for a record that is no element of a list in an object. */
export function wrapElement(raw: RawRecord): WrappedElement | undefined {
  const { path = "", value, source = "" } = raw;
  const [, list = ""] = /^\$\.(.+)\[\d+\]$/.exec(path) ?? [];
  if (list === "") return undefined;
  const names = list.split(".");
  const opening = names.map((name) => `{${JSON.stringify(name)}:`).join("");
  const first = `$.${list}[0]`;
  const inList = (written: string) => written.replaceAll(first, () => path);
  return {
    payload: {
      ...raw,
      path: "$",
      value: names.reduceRight<unknown>((inside, name) => ({ [name]: inside }), [value]),
      source: `${opening}[${source}]${"}".repeat(names.length)}`,
    },
    place: (item) => movePaths(item, inList),
  };
}

/** @param move Takes a path, or a message that names one. */
function movePaths(item: AtsItem, move: (written: string) => string): AtsItem {
  if (isErrorRecord(item)) {
    const { path, message } = item.error;
    return {
      ...item,
      error: { ...item.error, message: move(message), ...(path !== undefined && { path: move(path) }) },
    };
  }
  const { path, title, origins, leftOut } = item;
  return {
    ...item,
    path: move(path),
    ...(title !== undefined && { title: { ...title, path: move(title.path) } }),
    origins: origins.map((origin) => (origin.path === undefined ? origin : { ...origin, path: move(origin.path) })),
    ...(leftOut !== undefined && { leftOut: leftOut.map(move) }),
  };
}
