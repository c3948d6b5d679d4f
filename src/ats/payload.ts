import { describeValue, JobsiftError, wrongValue } from "../errors.js";
import { parseExactly, parseJson } from "../json.js";
import { hasMembers } from "./paths.js";

/** What a payload of text may be: "markup" begins with a tag, as XML and pieces of pages do. */
export type TextKind = "json" | "page" | "markup";

export function textKindOf(text: string): TextKind {
  if (!/^\s*</.test(text)) return "json";
  return isPage(text) ? "page" : "markup";
}

/** Feeds quote pages, so that only the beginning tells: what a page has may stand in a feed. */
function isPage(text: string): boolean {
  const beside = /\s+|<!--[\s\S]*?-->|<[?][^>]*>/y;
  let at = 0;
  while (beside.test(text)) at = beside.lastIndex;
  return /^<(?:!doctype html|html|head|body|script)\b/i.test(text.slice(at, at + 20));
}

/** @throws {JobsiftError} `invalid-data` when the text is no JSON */
export function parsePayload(text: string): unknown {
  try {
    const value = parseJson(text);
    return /\d{16}/.test(text) ? parseExactly(text) : value;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const { code, detail, line, column } = error;
    const allowed = "JSON, XML or a page";
    throw new JobsiftError(code, wrongValue("payload", allowed, detail), {
      path: "payload",
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      received: detail,
      allowed,
    });
  }
}

/** What a payload or a part of it is, for messages: nothing of it is quoted but names of members. */
export function describePayload(payload: unknown): string {
  if (typeof payload === "string") return `a text of ${payload.length} characters`;
  if (!hasMembers(payload)) return describeValue(payload);
  const members = Object.keys(payload).slice(0, 8);
  return `an object with ${members.map((name) => name.slice(0, 40)).join(", ") || "nothing"}`;
}
