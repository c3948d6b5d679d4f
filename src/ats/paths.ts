/** A value of a payload and where it stands: `$.jobs[3].content`. */
export interface PayloadValue {
  readonly path: string;
  readonly value: unknown;
}

/** A text inside of a payload that is one long string: it begins at `offset`, and is markup. */
export class MarkupText {
  readonly text: string;
  readonly offset: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
  }
}

/** Follows members joined by dots, with places of arrays in brackets; undefined where one is missing. */
export function follow(from: PayloadValue, members: string): PayloadValue | undefined {
  let at = from;
  for (const step of members === "" ? [] : members.split(".")) {
    const [, name = step, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    if (!hasMembers(at.value) || !Object.hasOwn(at.value, name)) return undefined;
    // All of an XML document has one path: there, offsets tell the place.
    at = { path: at.path === "" ? "" : `${at.path}.${name}`, value: at.value[name] };
    if (index === undefined) continue;
    const element = elementsOf(at)[Number(index)];
    if (element === undefined) return undefined;
    at = element;
  }
  return at;
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
    yield { path: path === "" || elements !== value ? path : `${path}[${index}]`, value: element };
  }
}

export function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof MarkupText);
}
