import {
  type AtsItem,
  type AtsSource,
  type LocatedClassification,
  locate,
  readPostings,
  vendors,
} from "../ats/index.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import { parseJson } from "./json.js";
import type { Judge } from "./judge.js";
import type { Limits } from "./limits.js";
import { Problem } from "./problems.js";

/** Where a payload's vendor stands in the address, and is to be found out. */
export const anySource = "any";

export const sources: readonly string[] = [anySource, ...Object.keys(vendors)];

export type PostingResult =
  | { readonly source: string; readonly path: string; readonly classification: LocatedClassification }
  | ErrorRecord;

export interface PayloadOptions {
  readonly source: string;
  readonly requireText: boolean;
}

/** Milliseconds of work after which other requests get their turn. */
const turnMs = 20;

/**
 * Judges the postings of a payload.
 * @throws Problem `no-such-source`, `batch-too-long`; JobsiftError as `readPosts`
 */
export async function classifyPayload(
  text: string,
  mediaType: string,
  { source, requireText }: PayloadOptions,
  judge: Judge,
  limits: Limits,
): Promise<readonly PostingResult[]> {
  if (!sources.includes(source)) throw new Problem("no-such-source", `use one of ${sources.join(", ")}`);
  const payload = mediaType.endsWith("json") ? parseJson(text) : text;
  const results: PostingResult[] = [];
  let turnEnds = performance.now() + turnMs;
  for (const item of readPostings(payload, {
    ...(source !== anySource && { source: source as AtsSource }),
    requireText,
  })) {
    if (results.length === limits.batchPosts) {
      throw new Problem("batch-too-long", `a payload may have ${limits.batchPosts} postings`);
    }
    results.push(judgePosting(item, judge));
    if (performance.now() < turnEnds) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turnEnds = performance.now() + turnMs;
  }
  return results;
}

function judgePosting(item: AtsItem, judge: Judge): PostingResult {
  if ("error" in item) return item;
  const { post, source, path } = item;
  try {
    return { source, path, classification: locate(item, judge.judge(post)) };
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const message = `${source}: ${error.reason}`;
    return { ...(post.id !== undefined && { id: post.id }), error: { code: error.code, message, path } };
  }
}
