import * as z from "zod";
import type { Post } from "../post.js";
import { parse, strict } from "./issues.js";

const offsets = z.array(z.int().min(0)).readonly();

const sourceText = strict({
  source: z.string(),
  text: z.string(),
  textStarts: offsets,
  sourceStarts: offsets,
  sourceEnds: offsets,
});

const text = z.string().nullish();

/** A number beyond that would come back as another one. */
const exactNumber = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

const fields = {
  id: z.union([z.string(), exactNumber]).nullish().describe("Echoed in the result."),
  title: text.describe("Judged with the description, or alone."),
  company: text.describe("The employer's name: its words are never evidence in this post."),
};

const needsText = "must be an object with a title or a description";

/** What JSON Schema can say of that. */
const needsTextShape = {
  anyOf: [
    { required: ["title"], properties: { title: { type: "string" } } },
    { required: ["description"], properties: { description: { not: { type: "null" } } } },
  ],
};

function hasText({ title, description }: { title?: unknown; description?: unknown }): boolean {
  return title != null || description != null;
}

/** A job post: a title or a description. */
export const post = strict({ ...fields, description: z.union([z.string(), sourceText]).nullish() })
  .refine(hasText, needsText)
  .meta(needsTextShape);

/** A job post as it is sent: texts are strings, and a description may be HTML. */
export const postBody = strict({
  ...fields,
  description: text.describe("Plain text, Markdown or HTML; offsets in the result point into this string."),
})
  .refine(hasText, needsText)
  .meta(needsTextShape);

/** What `postBody` accepts: a post as it is sent. */
export type PostBody = z.infer<typeof postBody>;

/**
 * Checks a post.
 * @throws {JobsiftError} `invalid-post` when it is wrong, with one line an issue; the text of the post is never quoted.
 *
 * @example
 * ```ts
 * import { parsePost } from "jobsift/schema";
 *
 * parsePost({ title: "ML Engineer" }).title; // => "ML Engineer"
 * ```
 */
export function parsePost(value: unknown): Post {
  return parse(post, value, "invalid-post", { root: "post", show: "type" });
}

/**
 * Checks a post that came as JSON.
 * @throws {JobsiftError} `invalid-post` when it is wrong, with one line an issue; the text of the post is never quoted.
 *
 * @example
 * ```ts
 * import { parsePostBody } from "jobsift/schema";
 *
 * parsePostBody(JSON.parse('{ "title": "ML Engineer" }')).title; // => "ML Engineer"
 * ```
 */
export function parsePostBody(value: unknown): PostBody {
  return parse(postBody, value, "invalid-post", { root: "post", show: "type" });
}
