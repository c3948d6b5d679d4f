import { locate } from "../ats/index.js";
import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import type { Classifier } from "../index.js";
import { isErrorRecord, toErrorRecord } from "./error-records.js";
import type { PostRecord } from "./postings.js";

/** What comes of a record: its classification, with places in the payload if it is of one, or why there is none. */
export function classifyRecord(record: PostRecord | ErrorRecord, classifier: Classifier): Classification | ErrorRecord {
  if (isErrorRecord(record)) return record;
  const { post, place, origin } = record;
  try {
    const classification = classifier.classify(post);
    return origin === undefined ? classification : locate(origin, classification);
  } catch (error) {
    return toErrorRecord(error, place, post.id ?? undefined);
  }
}
