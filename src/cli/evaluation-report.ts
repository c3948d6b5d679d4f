import { LABELS } from "../domain.js";
import type { Estimate, Evaluation, Figures, Misjudged, PriorFigures, Witnessed } from "../evaluate/index.js";
import { signed } from "../report/figures.js";
import { pad, safeLine, truncate } from "../report/width.js";

const WIDTH = 100;

/** A report of at most 100 columns. */
export function evaluationReport(evaluation: Evaluation): string {
  const { all, samples, atPrior, errors } = evaluation;
  return [
    `${count(all.posts)} posts   ${evaluation.engine}   lexicon ${evaluation.lexicon}`,
    headline(all),
    classes(all),
    confusionTable(all),
    coverage(all),
    ...(Object.keys(samples).length > 0 ? [sampleTable({ all, ...samples })] : []),
    ...(atPrior !== undefined ? [prior(atPrior)] : []),
    ...errors.map(misjudged),
  ]
    .join("\n\n")
    .concat("\n");
}

function headline(figures: Figures): string {
  const { lean, calibrationError } = figures;
  const wrong = ({ posts, wrong }: { posts: number; wrong: number }) => `${count(wrong)} of ${count(posts)} wrong`;
  const { mean, high } = calibrationError.perfect;
  return table(
    [
      ["", "value", "95 % interval", ""],
      ["accuracy", ...estimate(figures.accuracy), ""],
      ["macro-F1", ...estimate(figures.macroF1), ""],
      ["sign of the lean", ...estimate(lean.all.interval), wrong(lean.all)],
      ["sign where |lean| = 2", ...estimate(lean.clear.interval), wrong(lean.clear)],
      ["Brier score (0-2)", ...estimate(figures.brier), ""],
      ["log loss (nats)", ...estimate(figures.logLoss), ""],
      [
        "calibration error",
        number(calibrationError.value),
        "",
        `if perfectly calibrated: ${number(mean)}, in 95 % below ${number(high)}`,
      ],
    ],
    "lrrl",
  );
}

function classes({ classes }: Figures): string {
  const rows = LABELS.map((label) => {
    const { precision, recall, f1, gold, predicted } = classes[label];
    return [label, number(precision), number(recall), number(f1), count(gold), count(predicted)];
  });
  return table([["label", "precision", "recall", "F1", "labelled", "given"], ...rows], "lrrrrr");
}

function confusionTable({ confusion }: Figures): string {
  const rows = LABELS.map((label) => [label, ...LABELS.map((given) => count(confusion[label][given]))]);
  return table([["labelled \\ given", ...LABELS], ...rows], "lrrrr");
}

function coverage({ coverage }: Figures): string {
  const rows = coverage.map(({ threshold, posts, coverage: share, accuracy }) => [
    percent(share),
    count(posts),
    number(accuracy),
    number(threshold),
  ]);
  return table([["decided", "posts", "accuracy", "confidence from"], ...rows], "rrrr");
}

function sampleTable(samples: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(samples).map(([name, figures]) => [
    safeLine(truncate(name, 16)),
    count(figures.posts),
    `${number(figures.accuracy.value)} (${range(figures.accuracy)})`,
    number(figures.macroF1.value),
    number(figures.lean.all.accuracy),
    number(figures.lean.clear.accuracy),
    number(figures.brier.value),
    number(figures.logLoss.value),
    number(figures.calibrationError.value),
  ]);
  const header = ["sample", "posts", "accuracy", "F1", "lean", "|lean|=2", "Brier", "log loss", "calibr."];
  return table([header, ...rows], "lrrrrrrrr");
}

function prior({ prior, classes }: PriorFigures): string {
  const shares = Object.entries(prior).map(([axis, share]) => `${axis} ${percent(share)}`);
  const rows = LABELS.map((label) => {
    const { precision, recall, f1 } = classes[label];
    return [label, number(precision), number(recall), number(f1)];
  });
  return [
    `At base rates ${shares.join(", ")}: each post weighted so that the labels have these shares`,
    table([["label", "precision", "recall", "F1"], ...rows], "lrrr"),
  ].join("\n");
}

function misjudged(error: Misjudged): string {
  const { id, title, gold, goldLean, predicted, confidence, lean, evidence } = error;
  const name = [id, title].filter((part) => part !== undefined).join(": ");
  const leans = `lean ${signed(lean)}${goldLean === undefined ? "" : ` (labelled ${signed(goldLean, 0)} of 2)`}`;
  return [
    truncate(safeLine(name), WIDTH),
    `  given ${predicted} at ${number(confidence)}, labelled ${gold}; ${leans}`,
    evidenceLine("ml", evidence.ml),
    evidenceLine("backend", evidence.backend),
  ].join("\n");
}

function evidenceLine(axis: string, witnesses: readonly Witnessed[]): string {
  const shown = witnesses.map(({ text, section, contribution }) => `${signed(contribution)} ${text} [${section}]`);
  return truncate(`  ${pad(axis, 8)}${safeLine(shown.join(", ")) || "no evidence"}`, WIDTH);
}

/** Columns two spaces apart, each as wide as its widest cell; `align` has an `l` or an `r` for each. */
function table(rows: readonly (readonly string[])[], align: string): string {
  const widths = [...align].map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths.map((size, column) => pad(row[column] ?? "", size, align[column] === "r" ? "right" : "left")).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

function estimate(figure: Estimate): readonly [string, string] {
  return [number(figure.value), range(figure)];
}

function range({ low, high }: Estimate): string {
  return low === null || high === null ? "" : `${number(low)} - ${number(high)}`;
}

function number(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
