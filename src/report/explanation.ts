import type { AxisValues, Classification, Suppressed } from "../classification.js";
import { type Axis, SECTIONS, SUPPRESSION_REASONS, type SuppressionReason } from "../domain.js";
import type { Post } from "../post.js";
import { bar, type ConceptShare, conceptShares, signed } from "./figures.js";
import { legend, markEvidence } from "./marked-text.js";
import type { Style } from "./style.js";
import { displayWidth, pad, safeLine } from "./width.js";

export interface ExplanationOptions {
  /** One sentence that says the verdict; see `summarise`. */
  readonly summary: string;
  readonly style: Style;
}

/**
 * Everything that led to a verdict, for a terminal: the summary, the post with its evidence marked, what each concept
 * added, what was not counted and why, and the arithmetic to the label. Give it a result with all its evidence.
 */
export function explanation(post: Post, classification: Classification, options: ExplanationOptions): string {
  const { summary, style } = options;
  const blocks = [
    style.bold(summary),
    markedPost(post, classification, style),
    legend(classification, style),
    contributions(classification, "ml", style),
    contributions(classification, "backend", style),
    suppressions(classification.suppressed, style),
    arithmetic(classification, style),
    verdict(classification, style),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function markedPost(post: Post, classification: Classification, style: Style): string {
  const title = markEvidence(post, "title", classification, style);
  const description = markEvidence(post, "description", classification, style).trim();
  return [title, description].filter((text) => text !== "").join("\n\n");
}

const axisNames: Readonly<Record<Axis, string>> = { ml: "machine learning", backend: "server-side engineering" };

const shown = 15;
const barWidth = 20;

function contributions(classification: Classification, axis: Axis, style: Style): string {
  const shares = conceptShares(classification, axis);
  const score = signed(classification.axes[axis].score);
  const heading = style.bold(`For and against ${axisNames[axis]} (score ${score})`);
  if (shares.length === 0) return `${heading}\n  none`;
  const top = shares.slice(0, shown);
  const names = Math.max(...top.map(({ name }) => displayWidth(safeLine(name))));
  const largest = Math.abs(top[0]?.contribution ?? 0);
  const lines = top.map((share) => shareLine(share, axis, names, largest, style));
  const rest = shares.slice(shown);
  const sum = rest.reduce((total, { contribution }) => total + contribution, 0);
  if (rest.length > 0) lines.push(style.dim(`  and ${rest.length} more, together ${signed(sum)}`));
  return [heading, ...lines].join("\n");
}

function shareLine(share: ConceptShare, axis: Axis, names: number, largest: number, style: Style): string {
  const { name, contribution } = share;
  const paint = contribution > 0 ? style.leaning[axis] : style.dim;
  const drawn = paint(pad(bar(contribution / largest, barWidth), barWidth));
  return `  ${pad(safeLine(name), names)}  ${drawn} ${signed(contribution).padStart(6)}  ${style.dim(basis(share, axis))}`;
}

/** Where the mentions that carry a contribution stand, and what weakened them. */
function basis({ mentions }: ConceptShare, axis: Axis): string {
  const carrying = mentions.filter(({ contributions }) => contributions[axis] !== 0);
  const places = carrying.flatMap(({ section, damped, joined = [] }) => [
    damped === undefined ? section : `${section} (${damped.by}: x ${damped.factor})`,
    ...joined.map((interaction) => `with ${interaction}`),
  ]);
  const mentioned = mentions.length > 1 ? `, ${mentions.length} mentions` : "";
  return [...new Set(places)].join(", ") + mentioned;
}

const shownTexts = 3;

/** Mentions of one concept for the same reason share a line, whatever words they are made of. */
function suppressions(suppressed: readonly Suppressed[], style: Style): string {
  if (suppressed.length === 0) return "";
  const groups = new Map<string, { readonly reason: SuppressionReason; readonly texts: string[] }>();
  for (const { concept, reason, text } of suppressed) {
    const key = JSON.stringify([concept, reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason, texts: [text] });
    else group.texts.push(text);
  }
  const rows = [...groups.values()].map(({ reason, texts }) => ({
    text: `${differentTexts(texts)}${texts.length > 1 ? ` (${texts.length} times)` : ""}`,
    why: `${SUPPRESSION_REASONS[reason]} [${reason}]`,
  }));
  const width = Math.max(...rows.map(({ text }) => displayWidth(text)));
  return [style.bold("Found, but not counted"), ...rows.map(({ text, why }) => `  ${pad(text, width)}  ${why}`)].join(
    "\n",
  );
}

/** Each once, however it is capitalised, as it stands first. */
function differentTexts(texts: readonly string[]): string {
  const byWords = new Map<string, string>();
  for (const text of texts.map(safeLine)) {
    const words = text.toLowerCase();
    if (!byWords.has(words)) byWords.set(words, text);
  }
  const different = [...byWords.values()];
  return different.slice(0, shownTexts).join(", ") + (different.length > shownTexts ? ", ..." : "");
}

/** From the evidence to the two scores: bias, the sum of each section, the total. */
function arithmetic(classification: Classification, style: Style): string {
  const { axes, evidence, omitted } = classification;
  const sums = SECTIONS.flatMap((section) => {
    const mentions = evidence.filter((mention) => mention.section === section);
    const sum = (axis: Axis) => mentions.reduce((total, { contributions }) => total + contributions[axis], 0);
    return mentions.length === 0 ? [] : [row(`+ ${section}`, { ml: sum("ml"), backend: sum("backend") })];
  });
  const probability = (axis: Axis) => axes[axis].probability.toFixed(3).padStart(9);
  return [
    style.bold("From evidence to label"),
    style.dim(`  ${pad("", 16)}${"ML".padStart(9)}${"backend".padStart(9)}`),
    row("bias", { ml: axes.ml.bias, backend: axes.backend.bias }),
    ...sums,
    ...(omitted.count > 0 ? [row("+ omitted", omitted.contributions)] : []),
    row("= score", { ml: axes.ml.score, backend: axes.backend.score }),
    `  ${pad("probability", 16)}${probability("ml")}${probability("backend")}`,
  ].join("\n");
}

function row(name: string, { ml, backend }: AxisValues): string {
  return `  ${pad(name, 16)}${signed(ml).padStart(9)}${signed(backend).padStart(9)}`;
}

/** From the two probabilities to the label and the lean. */
function verdict({ axes, labels, label, lean, notes, engine, lexicon }: Classification, style: Style): string {
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
  const difference = signed(axes.ml.score - axes.backend.score);
  return [
    ...products,
    `  lean     ${signed(lean)} on the scale from -1 (backend) to +1 (ML), from the difference of the scores, ${difference}`,
    ...(notes.length > 0 ? [`  notes    ${notes.join(", ")}`] : []),
    style.dim(`  by       ${engine}, lexicon ${lexicon}`),
  ].join("\n");
}
