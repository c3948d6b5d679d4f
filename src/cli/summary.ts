import { errorsOf, postsOf, type Tally } from "../batch/index.js";
import { AXES, LEANINGS, type Leaning, tabulate } from "../domain.js";
import type { Remarks } from "../records/index.js";
import { drawBar, drawSparkline } from "../report/index.js";

/** What a run amounts to, for people and for machines. */
export interface RunSummary {
  readonly records: number;
  readonly posts: number;
  readonly labels: Tally["labels"];
  /** Posts by lean, -1 to +1 in classes of equal width. */
  readonly leans: readonly number[];
  readonly notes: Tally["notes"];
  /** Concepts by leaning, those in most posts first. */
  readonly concepts: Readonly<Record<Leaning, readonly { readonly concept: string; readonly posts: number }[]>>;
  readonly errors: Tally["errors"];
  /** What reading took for posts, what it left out, and what looks wrong. Absent when the records are plain. */
  readonly reading?: readonly { readonly remark: string; readonly records: number; readonly first: string }[];
  readonly seconds: number;
  readonly postsPerSecond: number;
  readonly megabytesPerSecond: number;
}

const MOST_CONCEPTS = 10;

/** `records` and `bytes` are those of this run, without what an earlier one had done. */
export function summariseRun(
  tally: Tally,
  run: { records: number; bytes: number; seconds: number; remarks: Readonly<Remarks> },
): RunSummary {
  const reading = Object.entries(run.remarks).map(([remark, { count, first }]) => ({ remark, records: count, first }));
  const concepts = Object.entries(tally.concepts).map(([concept, { leaning, posts }]) => ({ concept, leaning, posts }));
  const leading = (wanted: Leaning) =>
    concepts
      .filter(({ leaning }) => leaning === wanted)
      .sort((a, b) => b.posts - a.posts || (a.concept < b.concept ? -1 : 1))
      .slice(0, MOST_CONCEPTS)
      .map(({ concept, posts }) => ({ concept, posts }));
  return {
    records: postsOf(tally) + errorsOf(tally),
    posts: postsOf(tally),
    labels: tally.labels,
    leans: tally.leans,
    notes: tally.notes,
    concepts: tabulate(LEANINGS, leading),
    errors: tally.errors,
    ...(reading.length > 0 && { reading }),
    seconds: round(run.seconds, 3),
    postsPerSecond: round(run.records / run.seconds, 0),
    megabytesPerSecond: round(run.bytes / run.seconds / 1e6, 2),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

const BAR_WIDTH = 30;
const NAME_WIDTH = 18;

export function formatSummary(summary: RunSummary): string {
  const { posts, labels, concepts, errors, notes } = summary;
  const share = (count: number) => (posts === 0 ? 0 : count / posts);
  const percent = (count: number) => `${(100 * share(count)).toFixed(1)} %`.padStart(7);
  const counts = (list: readonly (readonly [string, number])[]) => {
    const width = Math.max(NAME_WIDTH, ...list.map(([name]) => name.length));
    return list.map(([name, count]) => `  ${name.padEnd(width)}${String(count).padStart(9)}`);
  };
  return [
    "labels",
    ...Object.entries(labels).map(
      ([label, count]) =>
        `  ${label.padEnd(NAME_WIDTH)}${String(count).padStart(9)} ${percent(count)} ${drawBar(share(count), BAR_WIDTH)}`,
    ),
    "lean",
    `  backend ${drawSparkline(summary.leans)} ml`,
    ...AXES.flatMap((leaning) => [
      `concepts that speak for ${leaning}, by posts`,
      ...counts(concepts[leaning].map(({ concept, posts: count }) => [concept, count])),
    ]),
    ...(Object.keys(notes).length === 0 ? [] : ["notes", ...counts(Object.entries(notes))]),
    ...(Object.keys(errors).length === 0 ? [] : ["errors", ...counts(Object.entries(errors))]),
    `${summary.records} records in ${summary.seconds.toFixed(1)} s: ${summary.postsPerSecond} posts/s, ${summary.megabytesPerSecond} MB/s`,
    "",
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}
