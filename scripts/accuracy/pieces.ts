import type { Classification } from "../../src/classification.js";
import { AXES, type Axis, tabulate } from "../../src/domain.js";
import type { EvaluatedPost } from "../../src/evaluate/evaluated-posts.js";
import type { Marks, PieceMarks } from "../../src/evaluate/index.js";

/** How well the evidence of an axis keeps to what readers call the work of the hire. */
export interface PieceFigures {
  /** Of what counts of the axis, each mention by the factor that context leaves it, the share in pieces that state the work. */
  readonly precision: number;
  /** Of their weight, how much mentions in the work lose to damping, on average. */
  readonly lost: number;
  /** Of the pieces that state the work, the share with evidence of the axis. */
  readonly coverage: number;
}

/** Measures posts that readers have marked; null where they hold nothing of an axis. */
export function measurePieces(
  posts: readonly EvaluatedPost[],
  marks: Marks,
): Readonly<Record<Axis, PieceFigures | null>> {
  const marked = posts.flatMap(({ labelled: { post }, verdict }) => {
    const own = post.id == null ? undefined : marks.get(post.id);
    return own === undefined ? [] : [{ verdict, marks: own }];
  });
  return tabulate(AXES, (axis) => measureAxis(axis, marked));
}

function measureAxis(
  axis: Axis,
  posts: readonly { readonly verdict: Classification; readonly marks: PieceMarks }[],
): PieceFigures | null {
  let counting = 0;
  let inWork = 0;
  let mentions = 0;
  let pieces = 0;
  let covered = 0;
  for (const { verdict, marks } of posts) {
    const work = new Set(marks[axis]);
    const seen = new Set<number>();
    for (const { leaning, field, start, damped } of verdict.evidence) {
      if (leaning !== axis && leaning !== "both") continue;
      const piece = field === "title" ? 0 : 1 + marks.pieces.findIndex(([from, to]) => start >= from && start < to);
      seen.add(piece);
      if (leaning === "both") continue;
      const factor = damped?.factor ?? 1;
      counting += factor;
      if (!work.has(piece)) continue;
      inWork += factor;
      mentions++;
    }
    pieces += work.size;
    covered += [...work].filter((piece) => seen.has(piece)).length;
  }
  if (counting === 0 || mentions === 0 || pieces === 0) return null;
  return { precision: inWork / counting, lost: 1 - inWork / mentions, coverage: covered / pieces };
}
