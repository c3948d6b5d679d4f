import { describe, expect, it } from "vitest";
import { formatWorst, judgeTitles } from "../../scripts/titles/faults.js";
import { composeTitles, readKinds } from "../../scripts/titles/matrix.js";
import { placeTitles, readPlaces } from "../../scripts/titles/places.js";
import { classify } from "../../src/index.js";
import { fromRoot } from "../root.js";

const folder = fromRoot("fixtures/titles");
const titles = composeTitles(folder);

describe("titles put together from fields, heads, levels, orders and frames", () => {
  it("are about ten thousand, each once, and the same in every run", () => {
    expect(titles.length).toBeGreaterThan(9_500);
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
    expect(composeTitles(folder)).toEqual(titles);
  });
});

describe.each([...readPlaces(folder)])("such a title %s", (place, posts) => {
  const placed = placeTitles(titles, posts);

  it.each(Object.entries(readKinds(folder)))("comes out right often enough: %s", (kind, { bars }) => {
    const members = placed.filter((composed) => composed.kind === kind);
    const { right = 0, faults = [] } = judgeTitles(members, classify)[0] ?? {};
    // `npm run titles -- all` lists the faults.
    const summary = [`${right} of ${members.length}`, ...formatWorst(members, faults, 8)].join("\n");
    expect(right / members.length, summary).toBeGreaterThanOrEqual(bars[place] ?? 1);
  });
});
