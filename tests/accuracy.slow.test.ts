import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { crossValidated } from "../lexicon/cross-validated.js";
import { fallsFrom } from "../src/tuning/ratchet.js";
import { sharedData } from "./data.js";
import { fromRoot } from "./root.js";

const data = sharedData("train.ndjson");

test.skipIf(data === undefined)("no headline figure of accuracy is below the recorded one", async () => {
  const record = JSON.parse(readFileSync(fromRoot("docs", "accuracy", "record.json"), "utf8"));
  const { headline, sha256 } = await crossValidated(data ?? "");
  expect(sha256).toBe(record.sha256);
  const measured = Object.keys(headline).sort();
  expect(measured, "figures to record: npm run accuracy -- --update").toEqual(Object.keys(record.figures).sort());
  expect(fallsFrom(record.figures, headline)).toEqual([]);
});
