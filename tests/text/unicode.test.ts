import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unicodeModule } from "../../scripts/build-unicode.js";
import { EXPANSIONS, FOLD_RUNS } from "../../src/text/unicode.js";
import { fromRoot } from "../root.js";

const committed = readFileSync(fromRoot("src/text/unicode.ts"), "utf8");
const [, ofTable] = /from Unicode ([\d.]+);/.exec(committed) ?? [];
const ofNode = process.versions["unicode"];
const isSame = ofTable === ofNode;
if (!isSame) {
  console.info(`skipped which units make words: src/text/unicode.ts is of Unicode ${ofTable}, this Node of ${ofNode}`);
}

describe("src/text/unicode.ts", () => {
  const fresh = unicodeModule();

  it("says of which Unicode it is", () => {
    expect(ofTable).toBeDefined();
  });

  it.runIf(isSame)("is what npm run build:unicode writes", () => {
    expect(committed === fresh, "stale: npm run build:unicode").toBe(true);
  });

  // All letters of the blocks that fold have been assigned for long.
  it("folds as every Unicode does", () => {
    expect(fresh.includes(`"${FOLD_RUNS}"`), "FOLD_RUNS is stale: npm run build:unicode").toBe(true);
    expect(fresh.includes(JSON.stringify(EXPANSIONS)), "EXPANSIONS is stale: npm run build:unicode").toBe(true);
  });
});
