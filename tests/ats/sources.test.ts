import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AtsPost, readPosts, VENDORS } from "../../src/ats/index.js";
import { fromRoot } from "../root.js";

/* What docs/pipelines.md says of vendors: each row cites where its shape is from, and is held by fixtures. */

interface Row {
  readonly name: string;
  readonly vendor: string;
  readonly source: string;
  readonly date: string;
  readonly fixtures: readonly string[];
}

const rows: readonly Row[] = readFileSync(fromRoot("docs/pipelines.md"), "utf8")
  .split("\n")
  .filter((line) => /\d{4}-\d{2}-\d{2} \|/.test(line))
  .map((line) => {
    const [name = "", vendor = "", , , , source = "", date = "", fixtures = ""] = line.replace(/^\| /, "").split(" | ");
    return { name, vendor: vendor.replaceAll("`", ""), source, date, fixtures: fixtures.match(/[\w-]+/g) ?? [] };
  });

const files = readdirSync(fromRoot("fixtures/ats")).filter((name) => name.includes(".input."));
const nameOf = (file: string) => file.replace(/\.input\..+$/, "");

describe("the table of vendors", () => {
  it("has a row for each fixture, and for each vendor", () => {
    expect(rows.flatMap(({ fixtures }) => fixtures).sort()).toEqual(files.map(nameOf).sort());
    expect(Object.keys(VENDORS).filter((vendor) => !rows.some((row) => row.vendor === vendor))).toEqual([]);
  });

  it.each(rows)("cites the source of $name", ({ source, date }) => {
    expect(source).toMatch(/^\[[\w.]+\]\(https:\/\/\S+\)$/);
    expect(Number.isNaN(Date.parse(date))).toBe(false);
  });

  it.each(rows.flatMap((row) => row.fixtures.map((fixture) => [fixture, row.vendor] as const)))(
    "says how %s is read: as %s",
    (fixture, vendor) => {
      const file = files.find((name) => nameOf(name) === fixture) ?? "";
      const items = readPosts(readFileSync(fromRoot("fixtures/ats", file), "utf8"));
      const vendors = items.filter((item): item is AtsPost => "post" in item).map((item) => item.vendor);
      expect(vendors).toEqual(vendors.map(() => vendor));
    },
  );
});
