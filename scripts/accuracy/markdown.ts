import type { Estimate } from "../../src/evaluate/index.js";

/** The first column to the left, the others to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}

export function formatEstimate({ value, low, high }: Estimate): string {
  return low === null || high === null ? number(value) : `${number(value)} (${number(low)} - ${number(high)})`;
}

export function number(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

export function formatPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
