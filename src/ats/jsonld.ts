import { jsonLdScripts } from "../html/index.js";
import { elementsOf, isObject, type Located } from "./paths.js";

/** The JobPostings of a JSON-LD value: itself, in a list, or in a graph. */
export function jobPostings(root: Located): readonly Located[] {
  return elementsOf(root).flatMap((element) => {
    if (!isObject(element.value)) return [];
    if (isJobPosting(element.value["@type"])) return [element];
    const graph = element.value["@graph"];
    return graph === undefined ? [] : jobPostings({ path: `${element.path}.@graph`, value: graph });
  });
}

function isJobPosting(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === "string" && /(^|[/:])JobPosting$/.test(one));
}

/** The JobPostings in the scripts of a page; the path of the second script's value begins with `script[1]$`. */
export function pagePostings(page: string): readonly Located[] {
  return jsonLdScripts(page).flatMap((script, index) => {
    const value = parseLeniently(script);
    return value === undefined ? [] : jobPostings({ path: `script[${index}]$`, value });
  });
}

/** JSON as pages have it: in guards, with bare line breaks in strings, with escapes that JSON does not know. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, "");
  for (const text of [bare, repaired(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading may do; a script that stays broken is no posting.
    }
  }
  return undefined;
}

const token = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|"|[\p{Cc}]/gu;

function repaired(json: string): string {
  let inString = false;
  return json.replace(token, (found) => {
    if (found === '"') inString = !inString;
    if (!inString || found === '"' || found.length > 1) return found;
    return found === "\\" ? "" : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
