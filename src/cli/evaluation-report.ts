import { LABELS } from "../domain.js";
import type { AxisEvidence, Estimate, Evaluation, Figures, Misjudged, PriorFigures } from "../evaluate/index.js";
import { formatSigned } from "../report/figures.js";
import { pad, sanitiseLine, truncate } from "../report/width.js";

const REPORT_WIDTH = 100;

/** A report of at most 100 columns. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { all, samples, atPrior, errors } = evaluation;
  return [
    `${formatCount(all.posts)} posts   ${evaluation.engine}   lexicon ${evaluation.lexicon}`,
    formatHeadline(all),
    formatClasses(all),
    formatConfusion(all),
    formatCoverage(all),
    ...(Object.keys(samples).length > 0 ? [formatSamples({ all, ...samples })] : []),
    ...(atPrior !== undefined ? [formatPrior(atPrior)] : []),
    ...errors.map(formatMisjudged),
  ]
    .join("\n\n")
    .concat("\n");
}

function formatHeadline(figures: Figures): string {
  const { lean, calibrationError } = figures;
  const wrong = ({ posts, wrong }: { posts: number; wrong: number }) =>
    `${formatCount(wrong)} of ${formatCount(posts)} wrong`;
  const { mean, high } = calibrationError.perfect;
  return formatTable(
    [
      ["", "value", "95 % interval", ""],
      ["accuracy", ...estimateCells(figures.accuracy), ""],
      ["macro-F1", ...estimateCells(figures.macroF1), ""],
      ["sign of the lean", ...estimateCells(lean.all.interval), wrong(lean.all)],
      ["sign where |lean| = 2", ...estimateCells(lean.clear.interval), wrong(lean.clear)],
      ["Brier score (0-2)", ...estimateCells(figures.brier), ""],
      ["log loss (nats)", ...estimateCells(figures.logLoss), ""],
      [
        "calibration error",
        formatFigure(calibrationError.value),
        "",
        `if perfectly calibrated: ${formatFigure(mean)}, in 95 % below ${formatFigure(high)}`,
      ],
    ],
    "lrrl",
  );
}

function formatClasses({ classes }: Figures): string {
  const rows = LABELS.map((label) => {
    const { precision, recall, f1, gold, predicted } = classes[label];
    return [
      label,
      formatFigure(precision),
      formatFigure(recall),
      formatFigure(f1),
      formatCount(gold),
      formatCount(predicted),
    ];
  });
  return formatTable([["label", "precision", "recall", "F1", "labelled", "given"], ...rows], "lrrrrr");
}

function formatConfusion({ confusion }: Figures): string {
  const rows = LABELS.map((label) => [label, ...LABELS.map((given) => formatCount(confusion[label][given]))]);
  return formatTable([["labelled \\ given", ...LABELS], ...rows], "lrrrr");
}

function formatCoverage({ coverage }: Figures): string {
  const rows = coverage.map(({ threshold, posts, coverage: share, accuracy }) => [
    formatShare(share),
    formatCount(posts),
    formatFigure(accuracy),
    formatFigure(threshold),
  ]);
  return formatTable([["decided", "posts", "accuracy", "confidence from"], ...rows], "rrrr");
}

function formatSamples(samples: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(samples).map(([name, figures]) => [
    sanitiseLine(truncate(name, 16)),
    formatCount(figures.posts),
    `${formatFigure(figures.accuracy.value)} (${formatInterval(figures.accuracy)})`,
    formatFigure(figures.macroF1.value),
    formatFigure(figures.lean.all.accuracy),
    formatFigure(figures.lean.clear.accuracy),
    formatFigure(figures.brier.value),
    formatFigure(figures.logLoss.value),
    formatFigure(figures.calibrationError.value),
  ]);
  const header = ["sample", "posts", "accuracy", "F1", "lean", "|lean|=2", "Brier", "log loss", "calibr."];
  return formatTable([header, ...rows], "lrrrrrrrr");
}

function formatPrior({ prior, classes }: PriorFigures): string {
  const shares = Object.entries(prior).map(([axis, share]) => `${axis} ${formatShare(share)}`);
  const rows = LABELS.map((label) => {
    const { precision, recall, f1 } = classes[label];
    return [label, formatFigure(precision), formatFigure(recall), formatFigure(f1)];
  });
  return [
    `At base rates ${shares.join(", ")}: each post weighted so that the labels have these shares`,
    formatTable([["label", "precision", "recall", "F1"], ...rows], "lrrr"),
  ].join("\n");
}

function formatMisjudged(error: Misjudged): string {
  const { id, title, gold, goldLean, predicted, confidence, lean, evidence } = error;
  const name = [id, title].filter((part) => part !== undefined).join(": ");
  const leans = `lean ${formatSigned(lean)}${goldLean === undefined ? "" : ` (labelled ${formatSigned(goldLean, 0)} of 2)`}`;
  return [
    truncate(sanitiseLine(name), REPORT_WIDTH),
    `  given ${predicted} at ${formatFigure(confidence)}, labelled ${gold}; ${leans}`,
    formatEvidenceOn("ml", evidence.ml),
    formatEvidenceOn("backend", evidence.backend),
  ].join("\n");
}

function formatEvidenceOn(axis: string, witnesses: readonly AxisEvidence[]): string {
  const shown = witnesses.map(
    ({ text, section, contribution }) => `${formatSigned(contribution)} ${text} [${section}]`,
  );
  return truncate(`  ${pad(axis, 8)}${sanitiseLine(shown.join(", ")) || "no evidence"}`, REPORT_WIDTH);
}

/** Columns two spaces apart, each as wide as its widest cell; `align` has an `l` or an `r` for each. */
function formatTable(rows: readonly (readonly string[])[], align: string): string {
  const widths = [...align].map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths.map((size, column) => pad(row[column] ?? "", size, align[column] === "r" ? "right" : "left")).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

function estimateCells(figure: Estimate): readonly [string, string] {
  return [formatFigure(figure.value), formatInterval(figure)];
}

function formatInterval({ low, high }: Estimate): string {
  return low === null || high === null ? "" : `${formatFigure(low)} - ${formatFigure(high)}`;
}

function formatFigure(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function formatCount(value: number): string {
  return value.toLocaleString("en-US");
}

function formatShare(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
