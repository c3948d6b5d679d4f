import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { shippedLexiconFolder } from "../../src/authoring/index.js";
import { readMarks } from "../../src/evaluate/index.js";
import { inputFromFile, isErrorRecord, readRecords } from "../../src/records/index.js";
import { readJsonFile } from "../../src/records/json-file.js";
import { type FittedLexicon, fitLexicon, MARKS_FILE } from "../lexicon/fitted.js";
import { readBorderline } from "./lessons.js";
import { type Accuracy, measureAccuracy } from "./measurement.js";

/** What a second reader said of the posts that were misjudged, beside the labelled posts. */
const LESSONS_FILE = "lessons.ndjson";

export interface CrossValidated extends FittedLexicon {
  readonly accuracy: Accuracy;
}

/** Measures the lexicon on what each fit has not seen. @param path A file of labelled posts. */
export async function crossValidate(path: string): Promise<CrossValidated> {
  const fitted = await fitAsRecorded(path);
  const years = await yearsOf(path);
  const beside = (file: string) => join(dirname(path), file);
  const accuracy = measureAccuracy(fitted.fit, fitted.lexicon, {
    yearOf: ({ id }) => years.get(id ?? ""),
    borderline: existsSync(beside(LESSONS_FILE)) ? await readBorderline(beside(LESSONS_FILE)) : undefined,
    kept: existsSync(beside(MARKS_FILE)) ? await readMarks(beside(MARKS_FILE), "kept") : undefined,
  });
  return { ...fitted, accuracy };
}

/** Fits with the settings that the weights of the lexicon record. */
export function fitAsRecorded(path: string): Promise<FittedLexicon> {
  return fitLexicon(path, { spread: recordedSpread() });
}

const spread = z.object({ concept: z.number(), section: z.number() });
const recorded = z.object({
  fit: z.object({ settings: z.object({ spread: z.object({ ml: spread, backend: spread }) }) }),
});

function recordedSpread() {
  const weights = recorded.safeParse(readJsonFile(join(shippedLexiconFolder(), "weights.json")));
  return weights.data?.fit.settings.spread;
}

const dated = z.object({ id: z.union([z.string(), z.number()]), year: z.number() });

async function yearsOf(path: string): Promise<ReadonlyMap<string | number, number>> {
  const years = new Map<string | number, number>();
  for await (const row of readRecords(inputFromFile(path), {})) {
    const { data } = dated.safeParse(isErrorRecord(row) ? undefined : row.value);
    if (data !== undefined) years.set(data.id, data.year);
  }
  return years;
}
