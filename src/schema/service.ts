import * as z from "zod";
import { strict } from "./issues.js";
import { classification } from "./result.js";
import { facet, leaning } from "./vocabulary.js";

/** Why a request was refused (RFC 9457). It never quotes the text of a post. */
export const problem = strict({
  type: z.string().describe('What kind of problem it is: "/#post-too-long", explained on the page of the service.'),
  /** A short sentence on this kind of problem. */
  title: z.string(),
  /** That of the HTTP response. */
  status: z.int(),
  detail: z.string().describe("What was wrong, where, and what is allowed."),
});

/** What `problem` accepts. */
export type ProblemDetails = z.infer<typeof problem>;

/** A post with its evidence marked. Markup of the post itself is as it was sent: escape or sanitise it where it is shown. */
export const highlighted = strict({
  title: z.string().exactOptional().describe("HTML: the title, escaped, with marks."),
  description: z
    .string()
    .exactOptional()
    .describe("HTML: a description that was HTML, as it was, with marks; any other escaped, with marks."),
  /** The verdict of which the marks are the evidence. */
  classification,
});

/** What `highlighted` accepts. */
export type Highlighted = z.infer<typeof highlighted>;

/** What the service knows. */
export const knowledge = strict({
  /** `jobsift@` and the version of the package. */
  engine: z.string(),
  /** Name, version and content hash of the lexicon. */
  lexicon: z.string(),
  /** All concepts of the lexicon, in its order. */
  concepts: z
    .array(
      strict({
        /** Permanent id of the concept. */
        id: z.string(),
        /** Display name of the concept. */
        name: z.string(),
        /** What kind of thing it is. */
        facet,
        /** What a mention speaks for. */
        leaning,
        /** Its spellings. */
        forms: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

/** What `knowledge` accepts. */
export type Knowledge = z.infer<typeof knowledge>;

/** That the service is up, and as what. */
export const health = strict({
  /** Always "ok": a service that is not answers nothing. */
  status: z.literal("ok"),
  /** `jobsift@` and the version of the package. */
  engine: z.string(),
  /** Name, version and content hash of the lexicon. */
  lexicon: z.string(),
});

/** What `health` accepts. */
export type Health = z.infer<typeof health>;
