import { readFileSync } from "node:fs";
import { createClassifier } from "../../src/index.js";
import { postFromRecord } from "../../src/records/index.js";
import { sharedData } from "../data.js";
import { fromRoot } from "../root.js";

/** A post whose id, title and description are all that decides. */
export interface EnginePost {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Real posts where they are at hand, else those of the fixtures. */
export function enginePosts(): readonly EnginePost[] {
  const path = sharedData("unlabelled.ndjson") ?? fromRoot("fixtures/posts.ndjson");
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ id, title = "", description = "" }) => ({ id: String(id), title, description }));
}

/** What `jobsift classify --evidence top` says of each, as JSON. */
export function classifications(posts: readonly EnginePost[]): readonly string[] {
  const { classify } = createClassifier({ maxEvidence: 10 });
  return posts.map((post) => JSON.stringify(classify(postFromRecord(post))));
}
