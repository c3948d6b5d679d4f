import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { measureBehaviour, readSuites } from "../../scripts/accuracy/behaviour.js";
import { crossValidate } from "../../scripts/accuracy/cross-validation.js";
import { findWorse, headlineOf } from "../../scripts/accuracy/ratchet.js";
import { createClassifier } from "../../src/index.js";
import { sharedData } from "../data.js";
import { fromRoot } from "../root.js";

const posts = sharedData("train.ndjson");

it.skipIf(posts === undefined)("no headline figure of accuracy is below the recorded one", async () => {
  const record = JSON.parse(readFileSync(fromRoot("docs", "accuracy", "record.json"), "utf8"));
  const {
    accuracy,
    data: { sha256 },
  } = await crossValidate(posts ?? "");
  expect(sha256).toBe(record.sha256);
  const { classify } = createClassifier();
  const behaviour = measureBehaviour(readSuites(fromRoot("fixtures/behaviour")), classify);
  const headline = headlineOf(accuracy, behaviour);
  const measured = Object.keys(headline).sort();
  expect(measured, "figures to record: npm run accuracy -- --update").toEqual(Object.keys(record.figures).sort());
  expect(findWorse(record.figures, headline)).toEqual([]);
});
