import { formatSigned } from "../report/index.js";
import { sanitiseLine, widthOf } from "../report/width.js";
import type { PhraseInContext, Suggestion } from "../suggest/index.js";

/** Suggestions for people, a blank line between two. */
export function suggestionReport(suggestions: readonly Suggestion[]): string {
  return suggestions.map(formatSuggestion).join("\n");
}

const SHOWN_SPELLINGS = 4;

function formatSuggestion({
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
  const others = spellings.slice(1, 1 + SHOWN_SPELLINGS).map(sanitiseLine);
  const figures = `z ml ${formatSigned(z.ml, 1)}, backend ${formatSigned(z.backend, 1)}; ${posts} posts, ${employers} employers`;
  const place = inTitles ? "titles" : `mostly ${section}`;
  const lines = [
    `${sanitiseLine(term)}: ${leaning} (${figures}; ${place})`,
    ...(others.length > 0 ? [`  also: ${others.join(", ")}`] : []),
    ...(rejected === undefined ? [] : [`  rejected: ${sanitiseLine(rejected)}`]),
    ...contexts.map(formatInContext),
  ];
  return `${lines.join("\n")}\n`;
}

function formatInContext({ label, before, phrase, after }: PhraseInContext): string {
  const left = sanitiseLine(before);
  const padding = " ".repeat(Math.max(0, 40 - widthOf(left)));
  return `  ${(label ?? "").padEnd(8)}${padding}${left}[${sanitiseLine(phrase)}]${sanitiseLine(after)}`;
}
