import type { Classification } from "../../src/classification.js";
import type { Post } from "../../src/index.js";
import { groupBy, type PlacedTitle } from "./places.js";

/** A composed title that came out wrong. */
export interface TitleFault extends PlacedTitle {
  readonly verdict: Classification;
}

/** What the titles of a kind came to. */
export interface KindResult {
  readonly kind: string;
  readonly titles: number;
  readonly right: number;
  readonly faults: readonly TitleFault[];
}

/** The parts of a title by which faults are counted. */
const PARTS = ["family", "head", "field", "order", "frame", "level"] as const;

/** Judges titles, kind by kind. */
export function judgeTitles(titles: readonly PlacedTitle[], classify: (post: Post) => Classification): KindResult[] {
  const kinds = groupBy(titles, ({ kind }) => kind);
  return [...kinds].map(([kind, members]) => {
    const faults = members.flatMap((composed) => {
      const verdict = classify(composed.post);
      return composed.labels.includes(verdict.label) ? [] : [{ ...composed, verdict }];
    });
    return { kind, titles: members.length, right: members.length - faults.length, faults };
  });
}

/** The parts with the highest share of faults, as lines of text: `count` of each sort. */
export function formatWorst(titles: readonly PlacedTitle[], faults: readonly TitleFault[], count: number): string[] {
  return PARTS.flatMap((part) => {
    const all = groupBy(titles, (composed) => composed[part]);
    const wrong = [...groupBy(faults, (fault) => fault[part])].map(([value, those]) => ({
      value,
      wrong: those.length,
      of: all.get(value)?.length ?? 0,
      example: those[0],
    }));
    // By the faults beyond the one that chance may bring.
    wrong.sort((a, b) => (b.wrong - 1) / b.of - (a.wrong - 1) / a.of || b.wrong - a.wrong);
    return [
      `by ${part}:`,
      ...wrong.slice(0, count).map((row) => {
        const { title = "", verdict } = row.example ?? {};
        return `  ${row.wrong} of ${row.of}: ${row.value || "(none)"}   e.g. ${title} -> ${verdict?.label}`;
      }),
    ];
  });
}

/** A fault as a line of text. */
export function formatFault({ title, labels, verdict }: TitleFault): string {
  return `${labels.join("|")} called ${verdict.label} ${verdict.confidence.toFixed(2)}: ${title}`;
}
