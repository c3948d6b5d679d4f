import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";
import { titlesInFile } from "./titles.js";

describe("postings in columns", () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ["of lists", { title: ["Cook", "Baker"], description: ["Stir.", "Knead."] }, ["Cook", "Baker"]],
    ["by row", { title: { 0: "Cook", 1: "Baker" }, description: { 0: "Stir.", 1: "Knead." } }, ["Cook", "Baker"]],
  ])("%s are read one by one", async (_, payload, titles) => {
    expect(readPosts(payload).map((item) => ("post" in item ? item.post.title : item.error.code))).toEqual(titles);
    expect(await titlesInFile(payload)).toEqual(titles);
  });

  it("are one posting where its values are lists of one or of different lengths", async () => {
    expect(await titlesInFile({ title: ["Cook"], description: ["Stir."] })).toEqual(["Cook"]);
    expect(await titlesInFile({ title: "Cook", description: ["Stir.", "Season."] })).toEqual(["Cook"]);
  });
});
