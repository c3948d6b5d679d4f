import type { Comparison } from "../compare/index.js";
import { LABELS } from "../domain.js";
import { drawBar, drawSparkline, formatSigned } from "../report/index.js";

const BAR_WIDTH = 20;

/** A comparison for people. */
export function formatComparison(comparison: Comparison): string {
  const { before, after, matched } = comparison;
  return [
    `before  ${before.results} results  ${before.versions.join("; ")}`,
    `after   ${after.results} results  ${after.versions.join("; ")}`,
    "",
    ...(matched === 0
      ? ["No post is in both: these are two sets of posts, not two verdicts over one."]
      : formatMoves(comparison)),
    "",
    ...formatDrift(comparison),
    "",
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}

function formatMoves({ matched, moved, matrix, concepts, examples }: Comparison): readonly string[] {
  const share = ((100 * moved) / matched).toFixed(2);
  const lines = [
    `${moved} of ${matched} posts have another label (${share} %)`,
    `  from \\ to  ${LABELS.map((label) => label.padStart(9)).join("")}`,
    ...LABELS.map((from) => `  ${from.padEnd(11)}${LABELS.map((to) => String(matrix[from][to]).padStart(9)).join("")}`),
  ];
  if (moved === 0) return lines;
  const width = Math.max(...concepts.map(({ concept }) => concept.length));
  return [
    ...lines,
    "concepts responsible, with what they add now less what they added before",
    ...concepts.map(
      ({ concept, posts, ml, backend }) =>
        `  ${concept.padEnd(width)} ${String(posts).padStart(6)} posts  ml ${formatSigned(ml)}  backend ${formatSigned(backend)}`,
    ),
    "examples",
    ...examples.map(
      ({ id, from, to, leanBefore, leanAfter, concepts: most }) =>
        `  ${id}: ${from} -> ${to}, lean ${formatSigned(leanBefore)} -> ${formatSigned(leanAfter)}  ${most.join(", ")}`,
    ),
  ];
}

function formatDrift({ before, after, stability }: Comparison): readonly string[] {
  const share = (count: number, results: number) => (results === 0 ? 0 : count / results);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const line = (name: string, was: number, is: number) =>
    `  ${name.padEnd(18)}${percent(was)} ${percent(is)}  ${drawBar(is, BAR_WIDTH)}`;
  const notes = [...new Set([...Object.keys(before.notes), ...Object.keys(after.notes)])].sort();
  return [
    `labels, before and after: stability index ${stability.labels.toFixed(4)}`,
    ...LABELS.map((label) =>
      line(label, share(before.labels[label], before.results), share(after.labels[label], after.results)),
    ),
    `confidence from 0 to 1: stability index ${stability.confidences.toFixed(4)}`,
    `  before  ${drawSparkline(before.confidences)}`,
    `  after   ${drawSparkline(after.confidences)}`,
    ...(notes.length === 0 ? [] : ["notes, before and after"]),
    ...notes.map((note) =>
      line(note, share(before.notes[note] ?? 0, before.results), share(after.notes[note] ?? 0, after.results)),
    ),
  ];
}
