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

/** A job post: a title or a description. */
export const post = strict({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().optional(),
  description: z.union([z.string(), sourceText]).optional(),
  company: z.string().optional(),
}).refine((value) => value.title !== undefined || value.description !== undefined, "give a title or a description");

/**
 * Checks a post.
 * @throws {JobsiftError} `invalid-post`, with one line an issue; the text of the post is never quoted.
 */
export function parsePost(value: unknown): Post {
  return parse(post, value, "invalid-post", { root: "post", show: "type" });
}
