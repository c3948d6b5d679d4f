import { escapeUnit } from "../errors.js";
import { mendJson, parseOrUndefined } from "../json.js";
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
  return parseOrUndefined(bare) ?? parseOrUndefined(mendJson(repairStrings(bare)));
}

/** `//<![CDATA[ ... //]]>`, or `<!-- ... -->`, with or without comment signs. */
function withoutGuards(script: string): string {
  const opened = script.trim().replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, "");
  const end = /(?:\]\]>|-->)\s*(?:\*\/)?$/.exec(opened)?.index;
  return end === undefined ? opened : opened.slice(0, end).replace(/\/[/*]\s*$/, "");
}

const JSON_PART = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|"|[\p{Cc}]|-?\bundefined\b/gu;

/** Strings as JSON writes them, and null for what is undefined outside of them. */
function repairStrings(json: string): string {
  let inString = false;
  return json.replace(JSON_PART, (found) => {
    if (found === '"') inString = !inString;
    if (!inString && found.endsWith("undefined")) return "null";
    if (!inString || found === '"' || found.length > 1) return found;
    return found === "\\" ? "" : escapeUnit(found);
  });
}
