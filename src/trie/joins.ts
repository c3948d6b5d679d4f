import * as Gap from "../text/gap.js";
import * as Join from "./join.js";

const EXACT_JOINS: readonly (readonly [gap: number, join: number])[] = [
  [Gap.slash, Join.slash],
  [Gap.ampersand, Join.ampersand],
  [Gap.apostrophe, Join.apostrophe],
  [Gap.comma, Join.comma],
  [Gap.open, Join.open],
  [Gap.close, Join.close],
  [Gap.plus, Join.plus],
  [Gap.colon, Join.colon],
];

const EMPHASIS = Gap.star | Gap.quote | Gap.hash;

/** The one join that a gap inside a form asks for, or 0 when forms cannot hold such a gap. */
export function joinOfForm(gap: number): number {
  const marks = gap & ~(Gap.space | Gap.hyphen | Gap.dash | Gap.glued);
  if (marks === 0) return Join.soft;
  if (marks === Gap.dot) return Join.dot;
  return EXACT_JOINS.find(([mark]) => mark === marks)?.[1] ?? 0;
}

/** All the joins that a gap in a text satisfies. */
export function joinsOfText(gap: number): number {
  if (gap === Gap.space) return Join.soft | Join.dot;
  const solid = gap & ~Gap.space;
  if (gap === Gap.hyphen) return Join.soft | Join.dot | Join.slash;
  if (gap === 0 || gap === Gap.glued) return Join.soft;
  if (gap === Gap.dot) return Join.dot;
  if (solid === Gap.line || (gap & ~(Gap.space | EMPHASIS)) === 0) return Join.soft;
  const marks = solid & ~(Gap.line | EMPHASIS);
  return EXACT_JOINS.find(([mark]) => mark === marks)?.[1] ?? 0;
}
