import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { crossValidated } from "../../scripts/accuracy/cross-validation.js";
import { fallsFrom } from "../../scripts/accuracy/ratchet.js";
import { sharedData } from "../data.js";
import { fromRoot } from "../root.js";

const data = sharedData("train.ndjson");

test.skipIf(data === undefined)("no headline figure of accuracy is below the recorded one", async () => {
  const record = JSON.parse(readFileSync(fromRoot("docs", "accuracy", "record.json"), "utf8"));
  const { headline, sha256 } = await crossValidated(data ?? "");
  expect(sha256).toBe(record.sha256);
  expect(fallsFrom(record.figures, headline)).toEqual([]);
});
