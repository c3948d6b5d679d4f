/**
 * Measures accuracy by cross-validation, writes docs/accuracy/ and fails when a headline figure fell below the recorded
 * one: `npm run accuracy -- [--update] [labelled posts]`. `--update` records what got better; the first run
 * records everything. `--rivals` measures other classifiers instead, on the same folds, and writes docs/accuracy/rivals.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Classifier, createClassifier } from "../src/classifier.js";
import { measureBehaviour, readSuites } from "./accuracy/behaviour.js";
import { drawCalibration } from "./accuracy/calibration-chart.js";
import { crossValidate, fitAsRecorded } from "./accuracy/cross-validation.js";
import { type AccuracyRecord, findWorse, headlineOf, raiseRecord } from "./accuracy/ratchet.js";
import { formatAccuracy } from "./accuracy/report.js";
import { measureRivals } from "./accuracy/rivals/index.js";
import { measureSenses, readSenses, type SenseFigures } from "./accuracy/senses.js";
import { dataFile, fromRoot } from "./project.js";

const { values, positionals } = parseArgs({
  options: { update: { type: "boolean" }, rivals: { type: "boolean" } },
  allowPositionals: true,
});
const [path = dataFile("train.ndjson")] = positionals;

const docs = fromRoot("docs/accuracy");

/** The rules were made with the first set in view; the second only measures. */
const SENSE_FILES = { studied: "mentions-work.ndjson", unseen: "mentions-check.ndjson" };

if (existsSync(path)) await (values.rivals ? reportRivals() : reportAccuracy());
else if (process.env["JOBSIFT_REQUIRE_DATA"] === "1") throw new Error(`${path} is required, and not there`);
else console.log(`skipped: accuracy is measured on labelled posts, and ${path} is not there`);

async function reportAccuracy(): Promise<void> {
  const { accuracy, fit, lexicon, data } = await crossValidate(path);
  const { mixedErrors } = accuracy;
  const { classify } = createClassifier({ lexicon });
  const behaviour = measureBehaviour(readSuites(fromRoot("fixtures/behaviour")), classify);
  const headline = headlineOf(accuracy, behaviour);
  mkdirSync(docs, { recursive: true });
  const file = join(docs, "record.json");
  const record: AccuracyRecord | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  writeFileSync(
    join(docs, "report.md"),
    formatAccuracy(accuracy, data, fit.folds.length, {
      before: record?.mixedErrors,
      senses: await measureAllSenses(classify),
      behaviour,
    }),
  );
  writeFileSync(join(docs, "calibration.svg"), drawCalibration(accuracy.calibration));

  const known = record?.sha256 === data.sha256 ? record.figures : {};
  for (const [name, value] of Object.entries(headline)) {
    console.log(`${name.padEnd(28)} ${value.toFixed(4)}   recorded ${known[name]?.toFixed(4) ?? "-"}`);
  }
  if (values.update || record === undefined) {
    writeFileSync(
      file,
      `${JSON.stringify({ sha256: data.sha256, figures: raiseRecord(known, headline), mixedErrors }, null, 2)}\n`,
    );
  } else if (record.sha256 !== data.sha256) {
    console.error("The recorded figures are of other posts: record new ones with --update.");
    process.exitCode = 1;
  }
  for (const { name, recorded, measured } of findWorse(known, headline)) {
    console.error(`${name} fell from ${recorded} to ${measured}`);
    process.exitCode = 1;
  }
}

/** Words of posts, in files beside the labelled posts; what is not there is left out. */
async function measureAllSenses(classify: Classifier["classify"]): Promise<Record<string, SenseFigures>> {
  const figures: Record<string, SenseFigures> = {};
  for (const [name, file] of Object.entries(SENSE_FILES)) {
    const mentions = join(dirname(path), file);
    if (existsSync(mentions)) figures[name] = measureSenses(await readSenses(mentions), classify);
  }
  return figures;
}

async function reportRivals(): Promise<void> {
  const { fit, lexicon, data } = await fitAsRecorded(path);
  const report = measureRivals(fit, lexicon, data, (line) => console.log(line));
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, "rivals.md"), report);
}
