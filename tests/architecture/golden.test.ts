import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classify, type Post } from "../../src/index.js";
import { fromRoot } from "../root.js";
import { bareRealm, bundleCore } from "./bundle.js";

/** The posts of a fixture, without the fields that only the tests read. */
function fixture(name: string): Post[] {
  return readFileSync(fromRoot("fixtures", `${name}.ndjson`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, title, description, company } = JSON.parse(line) as Post;
      return { id, title, description, company };
    });
}

/** A JSON array with one result a line, so that a change shows which posts it moved. */
const asArray = (results: readonly string[]): string => `[\n${results.join(",\n")}\n]\n`;

test.each(["posts", "layouts"])(
  "results over fixtures/%s.ndjson are the golden bytes, here and without Node",
  async (name) => {
    const posts = fixture(name);
    const path = fromRoot("tests/golden", `${name}.json`);
    const here = asArray(posts.map((post) => JSON.stringify(classify(post))));
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, here);
    expect(here, "after a wanted change: UPDATE_GOLDEN=1 npx vitest run tests/architecture/golden.test.ts").toBe(
      readFileSync(path, "utf8"),
    );

    const run = bareRealm(await bundleCore());
    const bare = posts.map((post) => String(run(`JSON.stringify(jobsift.classify(${JSON.stringify(post)}))`)));
    expect(asArray(bare)).toBe(here);
  },
);
