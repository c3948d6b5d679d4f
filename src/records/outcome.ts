import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import type { Classifier } from "../index.js";
import { isErrorRecord, toErrorRecord } from "./error-records.js";
import type { PostRecord } from "./record-parser.js";

/** What comes of a record: its classification, or why there is none. */
export function classifyRecord(record: PostRecord | ErrorRecord, classifier: Classifier): Classification | ErrorRecord {
  if (isErrorRecord(record)) return record;
  const { post, place } = record;
  try {
    return classifier.classify(post);
  } catch (error) {
    return toErrorRecord(error, place, post.id ?? undefined);
  }
}
