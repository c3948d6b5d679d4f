import { signed } from "../report/index.js";
import { displayWidth, safeLine } from "../report/width.js";
import type { Keyword, Suggestion } from "../suggest/index.js";

/** Suggestions for people, a blank line between two. */
export function suggestionReport(suggestions: readonly Suggestion[]): string {
  return suggestions.map(describe).join("\n");
}

const SHOWN_SPELLINGS = 4;

function describe({
  term,
  spellings,
  inTitles,
  posts,
  employers,
  z,
  leaning,
  section,
  contexts,
  rejected,
}: Suggestion): string {
  const others = spellings.slice(1, 1 + SHOWN_SPELLINGS).map(safeLine);
  const figures = `z ml ${signed(z.ml, 1)}, backend ${signed(z.backend, 1)}; ${posts} posts, ${employers} employers`;
  const place = inTitles ? "titles" : `mostly ${section}`;
  const lines = [
    `${safeLine(term)}: ${leaning} (${figures}; ${place})`,
    ...(others.length > 0 ? [`  also: ${others.join(", ")}`] : []),
    ...(rejected === undefined ? [] : [`  rejected: ${safeLine(rejected)}`]),
    ...contexts.map(inContext),
  ];
  return `${lines.join("\n")}\n`;
}

function inContext({ label, before, phrase, after }: Keyword): string {
  const left = safeLine(before);
  const padding = " ".repeat(Math.max(0, 40 - displayWidth(left)));
  return `  ${(label ?? "").padEnd(8)}${padding}${left}[${safeLine(phrase)}]${safeLine(after)}`;
}
