import * as z from "zod";
import type { Post } from "../post.js";
import { parseWith, strictObject } from "./issues.js";

const offsetsSchema = z.array(z.int().min(0)).readonly();

const sourceTextSchema = strictObject({
  source: z.string(),
  text: z.string(),
  textStarts: offsetsSchema,
  sourceStarts: offsetsSchema,
  sourceEnds: offsetsSchema,
});

const textSchema = z.string().nullish();

/** A number beyond that would come back as another one. */
const exactNumberSchema = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

const postMembers = {
  id: z.union([z.string(), exactNumberSchema]).nullish().describe("Echoed in the result."),
  title: textSchema.describe("Judged with the description, or alone."),
  company: textSchema.describe("The employer's name: its words are never evidence in this post."),
};

const NEEDS_TEXT = "must be an object with a title or a description";

/** What JSON Schema can say of that. */
const NEEDS_TEXT_RULE = {
  anyOf: [
    { required: ["title"], properties: { title: { type: "string" } } },
    { required: ["description"], properties: { description: { not: { type: "null" } } } },
  ],
};

function hasText({ title, description }: { title?: unknown; description?: unknown }): boolean {
  return title != null || description != null;
}

/** A job post: a title or a description. */
export const postSchema = strictObject({
  ...postMembers,
  description: z.union([z.string(), sourceTextSchema]).nullish(),
})
  .refine(hasText, NEEDS_TEXT)
  .meta(NEEDS_TEXT_RULE);

/** A job post as it is sent: texts are strings, and a description may be HTML. */
export const postBodySchema = strictObject({
  ...postMembers,
  description: textSchema.describe("Plain text, Markdown or HTML; offsets in the result point into this string."),
})
  .refine(hasText, NEEDS_TEXT)
  .meta(NEEDS_TEXT_RULE);

/** What `postBodySchema` accepts: a post as it is sent. */
export type PostBody = z.infer<typeof postBodySchema>;

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
  return parseWith(postSchema, value, "invalid-post", { root: "post", show: "type" });
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
  return parseWith(postBodySchema, value, "invalid-post", { root: "post", show: "type" });
}
