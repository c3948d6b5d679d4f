import { eachElement, hasMembers, type PayloadValue } from "./paths.js";

/** Graphs that stand in graphs, which nobody means to write, are followed this far. */
const MOST_GRAPHS = 4;

/** The JobPostings of a JSON-LD value: itself, in a list, or in a graph. */
export function findJobPostings(root: PayloadValue, graphsLeft = MOST_GRAPHS): readonly PayloadValue[] {
  const found: PayloadValue[] = [];
  for (const element of eachElement(root, hasMembers)) {
    const { "@type": type, "@graph": graph } = element.value;
    if (isJobPosting(type)) found.push(element);
    else if (graph !== undefined && graphsLeft > 0) {
      for (const one of findJobPostings({ path: `${element.path}.@graph`, value: graph }, graphsLeft - 1))
        found.push(one);
    }
  }
  return found;
}

/** Whether a type, or one of several, is that of a job. */
export function isJobPosting(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === "string" && /(^|[/:])JobPosting$/.test(one));
}

/**
 * JSON as pages have it: in guards, with bare line breaks in strings, with escapes that JSON does not know, with commas behind
 * the last member, with values that only programs know.
 */
export function parseJsonLeniently(script: string): unknown {
  const bare = withoutGuards(script);
  for (const read of [() => bare, () => repairJson(bare)]) {
    try {
      return JSON.parse(read());
    } catch {
      // The next reading may do; a script that stays broken is no posting.
    }
  }
  return undefined;
}

/** `//<![CDATA[ ... //]]>`, or `<!-- ... -->`, with or without comment signs. */
function withoutGuards(script: string): string {
  const opened = script.trim().replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, "");
  const end = /(?:\]\]>|-->)\s*(?:\*\/)?$/.exec(opened)?.index;
  return end === undefined ? opened : opened.slice(0, end).replace(/\/[/*]\s*$/, "");
}

const JSON_PART =
  /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|"|[\p{Cc}]|(?<comma>,)(?=\s*[}\]])|(?<nothing>-?\b(?:undefined|NaN|Infinity)\b)/gu;

function repairJson(json: string): string {
  let inString = false;
  return json.replace(JSON_PART, (found, comma?: string, nothing?: string) => {
    if (found === '"') inString = !inString;
    if (!inString && comma !== undefined) return "";
    if (!inString && nothing !== undefined) return "null";
    if (!inString || found === '"' || found === "," || found.length > 1) return found;
    return found === "\\" ? "" : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
