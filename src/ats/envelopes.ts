import { ENVELOPES, type FieldNames, meaningOf, type NamedFields, plainName } from "../names/index.js";
import { fieldsOf, isPosting, vendorOfNames } from "./named.js";
import { hasMembers, memberPath, type PayloadValue, PlacedValue } from "./paths.js";
import type { Vendor } from "./vendor.js";

/** A posting in a payload of nobody in particular, and how to read it. */
export interface NamedPosting {
  readonly posting: PayloadValue;
  readonly vendor: Vendor;
  /** Path to the object in which its fields stand, where that is not the posting itself. */
  readonly envelope?: string;
}

/** Whether a value with these fields is taken for a posting. */
export type IsWanted = (fields: NamedFields) => boolean;

/**
 * A posting, or the one that a member holds: `_source`, `node`, `attributes`. Its id may stand beside that, and its text may
 * stand in there alone.
 */
export function unwrap(
  element: PayloadValue,
  named: FieldNames,
  isWanted: IsWanted = isPosting,
  levels = 3,
): NamedPosting | undefined {
  if (!hasMembers(element.value)) return undefined;
  const outer = element.value;
  const fields = fieldsOf(outer, named);
  const itself = (): NamedPosting | undefined =>
    isWanted(fields) ? { posting: element, vendor: vendorOfNames(fields) } : undefined;
  if (fields.texts.length > 0 || levels === 0) return itself();
  for (const [key, value] of envelopesOf(outer, fields.title === undefined)) {
    const inner = unwrap({ path: memberPath(element.path, key), value }, named, isWanted, levels - 1);
    if (inner !== undefined && inner.vendor.texts.length > 0) return wrapPosting(element, fields, key, inner);
  }
  return itself();
}

/** Members in which the posting may be: of these names, or any where the object says nothing of a post itself. */
function envelopesOf(outer: object, isOpen: boolean): readonly (readonly [string, unknown])[] {
  const members = Object.entries(outer).filter(([, member]) => hasMembers(member) && !(member instanceof PlacedValue));
  const known = members.filter(([key]) => ENVELOPE_NAMES.has(plainName(key)));
  return isOpen
    ? [...known, ...members.filter(([key]) => meaningOf(key) === undefined && !ENVELOPE_NAMES.has(plainName(key)))]
    : known;
}

const ENVELOPE_NAMES: ReadonlySet<string> = new Set(ENVELOPES.map(plainName));

/** What is in the envelope comes first; what is missing there may stand on it. */
function wrapPosting(
  posting: PayloadValue,
  on: NamedFields,
  key: string,
  { vendor, envelope }: NamedPosting,
): NamedPosting {
  const inside = (path: string) => `${key}.${path}`;
  return {
    posting,
    envelope: envelope === undefined ? key : inside(envelope),
    vendor: {
      ...vendor,
      id: [...vendor.id.map(inside), ...on.ids],
      title: vendor.title.length > 0 ? vendor.title.map(inside) : on.title === undefined ? [] : [on.title],
      company: [...vendor.company.map(inside), ...on.companies],
      texts: vendor.texts.map((text) =>
        "list" in text ? { ...text, list: inside(text.list) } : { ...text, paths: text.paths.map(inside) },
      ),
    },
  };
}
