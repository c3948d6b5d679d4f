import type { Tokens } from "../text/tokens.js";
import type { Candidate } from "./candidates.js";

/** Elements whose content is for browsers. */
const ELEMENTS = ["script", "style"] as const;

/** What stands in scripts and styles that were left in a text is not said by it. */
export function omitScripts(candidates: Candidate[], tokens: Tokens, description: string): Candidate[] {
  if (!description.includes("</s")) return candidates;
  const spans = ELEMENTS.flatMap((name) => spansOf(name, description)).sort(([a], [b]) => a - b);
  if (spans.length === 0) return candidates;
  let next = 0;
  return candidates.filter(({ start }) => {
    if (start < tokens.titleCount) return true;
    const at = tokens.start(start);
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next++;
    return at < (spans[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

/** From the tag that opens to the one that closes. */
function spansOf(name: string, text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let from = text.indexOf(`<${name}`); from >= 0; ) {
    const to = text.indexOf(`</${name}`, from);
    if (to < 0) break;
    spans.push([from, to + name.length + 2]);
    from = text.indexOf(`<${name}`, to);
  }
  return spans;
}
