import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify, type Post } from "../../src/index.js";
import { expectRecorded } from "../expectation.js";
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

const FIXTURES = ["posts", "layouts"];

describe("the golden results", () => {
  it.each(FIXTURES)("of fixtures/%s.ndjson are the same bytes here and without Node", async (name) => {
    const posts = fixture(name);
    const here = asArray(posts.map((post) => JSON.stringify(classify(post))));
    expectRecorded(here, `tests/golden/${name}.json`);

    const run = bareRealm(await bundleCore());
    const bare = posts.map((post) => String(run(`JSON.stringify(jobsift.classify(${JSON.stringify(post)}))`)));
    expect(asArray(bare)).toBe(here);
  });

  it("are all of a fixture", () => {
    const names = readdirSync(fromRoot("tests/golden")).map((file) => file.replace(/\.json$/, ""));
    expect(names.sort()).toEqual(FIXTURES.toSorted());
  });
});
