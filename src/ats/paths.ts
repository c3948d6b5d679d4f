/** A value of a payload and where it stands: `$.jobs[3].content`. */
export interface PayloadValue {
  readonly path: string;
  readonly value: unknown;
}

/** A text inside of a payload that is one long string: it begins at `offset`, and is markup. */
export class MarkupText {
  readonly text: string;
  readonly offset: number;
  /** The payload ends before the element that holds the text. */
  readonly isCut: boolean;

  constructor(text: string, offset: number, isCut = false) {
    this.text = text;
    this.offset = offset;
    this.isCut = isCut;
  }
}

/** A value that stands elsewhere than the object that holds it: a cell of a table that is kept by columns. */
export class PlacedValue implements PayloadValue {
  readonly path: string;
  readonly value: unknown;

  constructor(path: string, value: unknown) {
    this.path = path;
    this.value = value;
  }
}

/** Of an element of XML that has children: its content as it is written. */
const MARKUP = Symbol("markup");

/** The members of an element, which also remembers its content. */
export function elementValue(members: Record<string, unknown>, markup: MarkupText): Record<string, unknown> {
  return Object.defineProperty(members, MARKUP, { value: markup });
}

/** The content of an element that has children; undefined for what is no element. */
export function markupOf(value: object): MarkupText | undefined {
  return MARKUP in value && value[MARKUP] instanceof MarkupText ? value[MARKUP] : undefined;
}

/**
 * Follows members joined by dots, with places of arrays in brackets; undefined where one is missing. A member whose own
 * name has a dot comes first.
 */
export function follow(from: PayloadValue, members: string): PayloadValue | undefined {
  if (members !== "" && hasMembers(from.value) && Object.hasOwn(from.value, members))
    return memberAt(from, from.value, members);
  let at = from;
  for (const step of members === "" ? [] : members.split(".")) {
    const [, name = step, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    if (!hasMembers(at.value) || !Object.hasOwn(at.value, name)) return undefined;
    at = memberAt(at, at.value, name);
    if (index === undefined) continue;
    const element = elementsOf(at)[Number(index)];
    if (element === undefined) return undefined;
    at = element;
  }
  return at;
}

function memberAt({ path }: PayloadValue, members: Readonly<Record<string, unknown>>, name: string): PayloadValue {
  const value = members[name];
  return value instanceof PlacedValue ? value : { path: memberPath(path, name), value };
}

/** All of an XML document has one path: there, offsets tell the place. */
export function memberPath(path: string, name: string): string {
  return path === "" ? "" : `${path}.${name}`;
}

export function elementPath(path: string, index: number): string {
  return path === "" ? "" : `${path}[${index}]`;
}

/** The elements of an array, or the value itself. */
export function elementsOf(from: PayloadValue): readonly PayloadValue[] {
  return [...eachElement(from)];
}

/**
 * The elements of an array, or the value itself, one by one: a list can be much longer than what is read of it.
 * @param isWanted What of it. Default: all.
 */
export function* eachElement<Value = unknown>(
  { path, value }: PayloadValue,
  isWanted: (element: unknown) => element is Value = (_element): _element is Value => true,
): Generator<PayloadValue & { readonly value: Value }, void> {
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!isWanted(element)) continue;
    yield { path: elements === value ? elementPath(path, index) : path, value: element };
  }
}

export function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof MarkupText);
}
