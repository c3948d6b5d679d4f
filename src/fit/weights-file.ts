import type { Weights } from "../lexicon/types.js";

/**
 * The text of a file of weights: objects that fit on a line of 120 stand on one.
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 * import { formatWeights } from "jobsift/tuning";
 *
 * formatWeights(defaultLexicon().weights, { note: "ours" }).split("\n")[1]; // => "  \"note\": \"ours\","
 * ```
 */
export function formatWeights(weights: Weights, more: Readonly<Record<string, unknown>> = {}): string {
  return `${formatValue({ ...more, ...weights }, 0, true)}\n`;
}

const LINE_WIDTH = 120;

/** @param used Columns of the line before and behind the value. */
function formatValue(value: unknown, depth: number, open: boolean, used = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const line = `{ ${entries.map(([key, member]) => `${JSON.stringify(key)}: ${formatValue(member, depth, false)}`).join(", ")} }`;
  if (!open || (depth > 1 && used + line.length <= LINE_WIDTH)) return line;
  const indent = "  ".repeat(depth + 1);
  const lines = entries.map(([key, member]) => {
    const head = `${indent}${JSON.stringify(key)}: `;
    return head + formatValue(member, depth + 1, true, head.length + 1);
  });
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}
