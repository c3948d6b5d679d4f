import * as z from "zod";
import { strict } from "./issues.js";
import { classification } from "./result.js";
import { facet, leaning } from "./vocabulary.js";

/** Why a request was refused (RFC 9457). It never quotes the text of a post. */
export const problem = strict({
  type: z.string().describe('What kind of problem it is: "/#post-too-long", explained on the page of the service.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What was wrong, where, and what is allowed."),
});

export type ProblemDetails = z.infer<typeof problem>;

/** A post with its evidence marked. Markup of the post itself is as it was sent: escape or sanitise it where it is shown. */
export const highlighted = strict({
  title: z.string().exactOptional().describe("HTML: the title, escaped, with marks."),
  description: z
    .string()
    .exactOptional()
    .describe("HTML: a description that was HTML, as it was, with marks; any other escaped, with marks."),
  classification,
});

export type Highlighted = z.infer<typeof highlighted>;

/** What the service knows. */
export const knowledge = strict({
  engine: z.string(),
  lexicon: z.string(),
  concepts: z
    .array(
      strict({
        id: z.string(),
        name: z.string(),
        facet,
        leaning,
        forms: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

export type Knowledge = z.infer<typeof knowledge>;

/** That the service is up, and as what. */
export const health = strict({ status: z.literal("ok"), engine: z.string(), lexicon: z.string() });

export type Health = z.infer<typeof health>;
