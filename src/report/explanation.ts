import type { AxisValues, Classification, Suppressed } from "../classification.js";
import { type Axis, SECTIONS, SUPPRESSION_REASONS, type SuppressionReason } from "../domain.js";
import type { Post } from "../post.js";
import { type ConceptContribution, contributionsByConcept, drawBar, formatSigned } from "./figures.js";
import { formatLegend, markEvidence } from "./marked-text.js";
import type { Style } from "./style.js";
import { pad, sanitiseLine, widthOf } from "./width.js";

export interface ExplanationOptions {
  /** One sentence that says the verdict; see `summarise`. */
  readonly summary: string;
  readonly style: Style;
}

/**
 * Everything that led to a verdict, for a terminal: the summary, the post with its evidence marked, what each concept
 * added, what was not counted and why, and the arithmetic to the label. Give it a result with all its evidence.
 */
export function formatExplanation(post: Post, classification: Classification, options: ExplanationOptions): string {
  const { summary, style } = options;
  const blocks = [
    style.bold(summary),
    markPost(post, classification, style),
    formatLegend(classification, style),
    formatContributions(classification, "ml", style),
    formatContributions(classification, "backend", style),
    formatSuppressions(classification.suppressed, style),
    formatArithmetic(classification, style),
    formatVerdict(classification, style),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function markPost(post: Post, classification: Classification, style: Style): string {
  const title = markEvidence(post, "title", classification, style);
  const description = markEvidence(post, "description", classification, style).trim();
  return [title, description].filter((text) => text !== "").join("\n\n");
}

const AXIS_NAMES: Readonly<Record<Axis, string>> = { ml: "machine learning", backend: "server-side engineering" };

const MOST_CONCEPTS = 15;
const BAR_WIDTH = 20;

function formatContributions(classification: Classification, axis: Axis, style: Style): string {
  const shares = contributionsByConcept(classification, axis);
  const score = formatSigned(classification.axes[axis].score);
  const heading = style.bold(`For and against ${AXIS_NAMES[axis]} (score ${score})`);
  if (shares.length === 0) return `${heading}\n  none`;
  const top = shares.slice(0, MOST_CONCEPTS);
  const names = Math.max(...top.map(({ name }) => widthOf(sanitiseLine(name))));
  const largest = Math.abs(top[0]?.contribution ?? 0);
  const lines = top.map((share) => formatContribution(share, axis, names, largest, style));
  const rest = shares.slice(MOST_CONCEPTS);
  const sum = rest.reduce((total, { contribution }) => total + contribution, 0);
  if (rest.length > 0) lines.push(style.dim(`  and ${rest.length} more, together ${formatSigned(sum)}`));
  return [heading, ...lines].join("\n");
}

function formatContribution(
  share: ConceptContribution,
  axis: Axis,
  names: number,
  largest: number,
  style: Style,
): string {
  const { name, contribution } = share;
  const paint = contribution > 0 ? style.leaning[axis] : style.dim;
  const drawn = paint(pad(drawBar(contribution / largest, BAR_WIDTH), BAR_WIDTH));
  return `  ${pad(sanitiseLine(name), names)}  ${drawn} ${formatSigned(contribution).padStart(6)}  ${style.dim(formatBasis(share, axis))}`;
}

/** Where the mentions that carry a contribution stand, and what weakened them. */
function formatBasis({ mentions }: ConceptContribution, axis: Axis): string {
  const carrying = mentions.filter(({ contributions }) => contributions[axis] !== 0);
  const places = carrying.flatMap(({ section, damped, joined = [] }) => [
    damped === undefined ? section : `${section} (${damped.by}: x ${damped.factor})`,
    ...joined.map((interaction) => `with ${interaction}`),
  ]);
  const mentioned = mentions.length > 1 ? `, ${mentions.length} mentions` : "";
  return [...new Set(places)].join(", ") + mentioned;
}

const MOST_TEXTS = 3;

/** Mentions of one concept for the same reason share a line, whatever words they are made of. */
function formatSuppressions(suppressed: readonly Suppressed[], style: Style): string {
  if (suppressed.length === 0) return "";
  const groups = new Map<string, { readonly reason: SuppressionReason; readonly texts: string[] }>();
  for (const { concept, reason, text } of suppressed) {
    const key = JSON.stringify([concept, reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason, texts: [text] });
    else group.texts.push(text);
  }
  const rows = [...groups.values()].map(({ reason, texts }) => ({
    text: `${joinDifferentTexts(texts)}${texts.length > 1 ? ` (${texts.length} times)` : ""}`,
    why: `${SUPPRESSION_REASONS[reason]} [${reason}]`,
  }));
  const width = Math.max(...rows.map(({ text }) => widthOf(text)));
  return [style.bold("Found, but not counted"), ...rows.map(({ text, why }) => `  ${pad(text, width)}  ${why}`)].join(
    "\n",
  );
}

/** Each once, however it is capitalised, as it stands first. */
function joinDifferentTexts(texts: readonly string[]): string {
  const byWords = new Map<string, string>();
  for (const text of texts.map(sanitiseLine)) {
    const words = text.toLowerCase();
    if (!byWords.has(words)) byWords.set(words, text);
  }
  const different = [...byWords.values()];
  return different.slice(0, MOST_TEXTS).join(", ") + (different.length > MOST_TEXTS ? ", ..." : "");
}

/** From the evidence to the two scores: bias, the sum of each section, the total. */
function formatArithmetic(classification: Classification, style: Style): string {
  const { axes, evidence, omitted } = classification;
  const sums = SECTIONS.flatMap((section) => {
    const mentions = evidence.filter((mention) => mention.section === section);
    const sum = (axis: Axis) => mentions.reduce((total, { contributions }) => total + contributions[axis], 0);
    return mentions.length === 0 ? [] : [formatSums(`+ ${section}`, { ml: sum("ml"), backend: sum("backend") })];
  });
  const probability = (axis: Axis) => axes[axis].probability.toFixed(3).padStart(9);
  return [
    style.bold("From evidence to label"),
    style.dim(`  ${pad("", 16)}${"ML".padStart(9)}${"backend".padStart(9)}`),
    formatSums("bias", { ml: axes.ml.bias, backend: axes.backend.bias }),
    ...sums,
    ...(omitted.count > 0 ? [formatSums("+ omitted", omitted.contributions)] : []),
    formatSums("= score", { ml: axes.ml.score, backend: axes.backend.score }),
    `  ${pad("probability", 16)}${probability("ml")}${probability("backend")}`,
  ].join("\n");
}

function formatSums(name: string, { ml, backend }: AxisValues): string {
  return `  ${pad(name, 16)}${formatSigned(ml).padStart(9)}${formatSigned(backend).padStart(9)}`;
}

/** From the two probabilities to the label and the lean. */
function formatVerdict({ axes, labels, label, lean, notes, engine, lexicon }: Classification, style: Style): string {
  const p = axes.ml.probability.toFixed(3);
  const q = axes.backend.probability.toFixed(3);
  const products = [
    { name: "ml" as const, product: `${p} x (1 - ${q})` },
    { name: "backend" as const, product: `(1 - ${p}) x ${q}` },
    { name: "mixed" as const, product: `${p} x ${q}` },
    { name: "neither" as const, product: `(1 - ${p}) x (1 - ${q})` },
  ].map(({ name, product }) => {
    const line = `  ${pad(name, 8)} ${pad(product, 25)} = ${labels[name].toFixed(3)}`;
    return name === label ? style.bold(`${line}  <- label`) : line;
  });
  const difference = formatSigned(axes.ml.score - axes.backend.score);
  return [
    ...products,
    `  lean     ${formatSigned(lean)} on the scale from -1 (backend) to +1 (ML), from the difference of the scores, ${difference}`,
    ...(notes.length > 0 ? [`  notes    ${notes.join(", ")}`] : []),
    style.dim(`  by       ${engine}, lexicon ${lexicon}`),
  ].join("\n");
}
