import { JobsiftError } from "../errors.js";
import { nameOf } from "../post.js";
import { isObject } from "./paths.js";

/** What a payload of text may be: "markup" begins with a tag, as XML and pieces of pages do. */
export type TextKind = "json" | "page" | "markup";

export function kindOf(text: string): TextKind {
  if (!/^\s*</.test(text)) return "json";
  return beginsLikePage(text) ? "page" : "markup";
}

/** Feeds quote pages, so that only the beginning tells: what a page has may stand in a feed. */
function beginsLikePage(text: string): boolean {
  const beside = /\s+|<!--[\s\S]*?-->|<[?][^>]*>/y;
  let at = 0;
  while (beside.test(text)) at = beside.lastIndex;
  return /^<(?:!doctype html|html|head|body|script)\b/i.test(text.slice(at, at + 20));
}

/** @throws {JobsiftError} `invalid-data` when the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidPayload("the payload is a text that is neither JSON nor XML nor a page");
  }
}

/** What a payload or a part of it is, for messages: nothing of it is quoted but names of members. */
export function whatItIs(payload: unknown): string {
  if (typeof payload === "string") return `this is a text of ${payload.length} characters`;
  if (!isObject(payload)) return `this is ${nameOf(payload)}`;
  const members = Object.keys(payload).slice(0, 8);
  return `this is an object with ${members.map((name) => name.slice(0, 40)).join(", ") || "nothing"}`;
}

export function invalidPayload(message: string): JobsiftError {
  return new JobsiftError("invalid-data", message);
}
