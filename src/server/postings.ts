import { type AtsItem, type AtsSource, locate, vendors } from "../ats/index.js";
import { readPostings } from "../ats/read.js";
import type { Classifier } from "../index.js";
import type { AtsResults } from "../schema/index.js";
import { parseJson } from "./json.js";
import type { Limits } from "./limits.js";
import { Problem } from "./problems.js";
import { Turns } from "./turns.js";

/** Where a payload's vendor stands in the address, and is to be found out. */
export const anySource = "any";

export const sources: readonly string[] = [anySource, ...Object.keys(vendors)];

export interface PayloadOptions {
  readonly source: string;
  readonly requireText: boolean;
}

/**
 * Judges the postings of a payload.
 * @throws Problem `no-such-source`, `batch-too-long`; JobsiftError as `readPosts`
 */
export async function classifyPostings(
  text: string,
  mediaType: string,
  { source, requireText }: PayloadOptions,
  classifier: Classifier,
  { postChars, batchPosts }: Limits,
): Promise<AtsResults> {
  if (!isSource(source)) throw new Problem("no-such-source", `use one of ${sources.join(", ")}`);
  const payload = mediaType.endsWith("json") ? parseJson(text) : text;
  const options = { ...(source !== anySource && { source }), requireText, maxChars: postChars };
  const results: AtsResults["results"][number][] = [];
  const turns = new Turns();
  for (const item of readPostings(payload, options)) {
    if (results.length === batchPosts) {
      throw new Problem("batch-too-long", `a payload may have ${batchPosts} postings`);
    }
    results.push(judgePosting(item, classifier));
    await turns.give();
  }
  return { results };
}

function isSource(source: string): source is AtsSource | typeof anySource {
  return sources.includes(source);
}

function judgePosting(item: AtsItem, { classify }: Classifier): AtsResults["results"][number] {
  if ("error" in item) return item;
  const { post, source, path } = item;
  return { source, path, classification: locate(item, classify(post)) };
}
