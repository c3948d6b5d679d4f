import type * as z from "zod";
import { highlight, highlightText, looksLikeHtml } from "../html/index.js";
import type { highlighted } from "../schema/index.js";
import { type Judge, type PostBody, toPost } from "./judge.js";

/** Judges a post and marks its evidence. */
export function highlightPost(body: PostBody, judge: Judge): z.infer<typeof highlighted> {
  const classification = judge.judge(toPost(body));
  const { title, description } = body;
  return {
    ...(title != null && { title: highlightText(title, classification, "title") }),
    ...(description != null && {
      description: looksLikeHtml(description)
        ? highlight(description, classification)
        : highlightText(description, classification),
    }),
    classification,
  };
}
