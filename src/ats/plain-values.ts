import { follow, hasMembers, MarkupText, markupOf, type PayloadValue, PlacedValue } from "./paths.js";

/** The fields of a posting as plain JSON; those that stand in an envelope beside those on it. */
export function plainValueOf(posting: PayloadValue, envelope: string | undefined): unknown {
  const outer = toPlain(posting.value);
  if (envelope === undefined || !hasMembers(outer)) return outer;
  const inner = follow(posting, envelope)?.value;
  return hasMembers(inner) ? { ...outer, ...inner } : outer;
}

/** What is JSON already stays as it is. */
function toPlain(value: unknown): unknown {
  if (value instanceof MarkupText) return value.text;
  if (value instanceof PlacedValue) return value.value;
  if (!hasMembers(value)) return value;
  const isRow = Object.values(value).some((member) => member instanceof PlacedValue || member instanceof MarkupText);
  if (!isRow && markupOf(value) === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toPlainMember(member)]));
}

function toPlainMember(member: unknown): unknown {
  return Array.isArray(member) ? member.map(toPlain) : toPlain(member);
}
