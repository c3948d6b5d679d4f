import * as z from "zod";
import { strictObject } from "./issues.js";
import { classificationSchema } from "./result.js";
import { facetSchema, leaningSchema } from "./vocabulary.js";

/** Why a request was refused (RFC 9457). It never quotes the text of a post. */
export const problemSchema = strictObject({
  type: z.string().describe('What kind of problem it is: "/#post-too-long", explained on the page of the service.'),
  /** A short sentence on this kind of problem. */
  title: z.string(),
  /** That of the HTTP response. */
  status: z.int(),
  detail: z.string().describe("What was wrong, where, and what is allowed."),
});

/** What `problemSchema` accepts. */
export type ProblemDetails = z.infer<typeof problemSchema>;

/** A post with its evidence marked. Markup of the post itself is as it was sent: escape or sanitise it where it is shown. */
export const highlightedPostSchema = strictObject({
  title: z.string().exactOptional().describe("HTML: the title, escaped, with marks."),
  description: z
    .string()
    .exactOptional()
    .describe("HTML: a description that was HTML, as it was, with marks; any other escaped, with marks."),
  /** The verdict of which the marks are the evidence. */
  classification: classificationSchema,
});

/** What `highlightedPostSchema` accepts. */
export type HighlightedPost = z.infer<typeof highlightedPostSchema>;

/** What the service knows. */
export const knowledgeSchema = strictObject({
  /** `jobsift@` and the version of the package. */
  engine: z.string(),
  /** Name, version and content hash of the lexicon. */
  lexicon: z.string(),
  /** All concepts of the lexicon, in its order. */
  concepts: z
    .array(
      strictObject({
        /** Permanent id of the concept. */
        id: z.string(),
        /** Display name of the concept. */
        name: z.string(),
        /** What kind of thing it is. */
        facet: facetSchema,
        /** What a mention speaks for. */
        leaning: leaningSchema,
        /** Its spellings. */
        forms: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

/** What `knowledgeSchema` accepts. */
export type Knowledge = z.infer<typeof knowledgeSchema>;

/** That the service is up, and as what. */
export const healthSchema = strictObject({
  /** Always "ok": a service that is not answers nothing. */
  status: z.literal("ok"),
  /** `jobsift@` and the version of the package. */
  engine: z.string(),
  /** Name, version and content hash of the lexicon. */
  lexicon: z.string(),
});

/** What `healthSchema` accepts. */
export type Health = z.infer<typeof healthSchema>;
