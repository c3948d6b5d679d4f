import { parseOrUndefined } from "../json.js";
import { fieldsOf } from "./named.js";
import { hasMembers, memberPath, type PayloadValue } from "./paths.js";

/** The payload that an answer of a service quotes: `{ "statusCode": 200, "body": "{\\"jobs\\": ...}" }`. */
export function quotedPayload({ path, value }: PayloadValue): PayloadValue | undefined {
  if (!hasMembers(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "string" || !/^\s*(?:\{\s*"|\[\s*\{)/.test(member)) continue;
    if (fieldsOf(value).title !== undefined) return undefined;
    const quoted = parseOrUndefined(member);
    // Else it is a text that begins with a bracket.
    if (quoted !== undefined) return { path: memberPath(path, key), value: quoted };
  }
  return undefined;
}
