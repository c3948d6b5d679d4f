import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "../root.js";

it("lexicon/ holds JSON alone: what works on it stands in src and scripts", () => {
  const files = readdirSync(fromRoot("lexicon"), { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(({ name }) => name).filter((name) => !name.endsWith(".json"))).toEqual([]);
});
