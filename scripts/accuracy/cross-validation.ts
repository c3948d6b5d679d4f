import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { inflectLexicon } from "../../src/authoring/inflection.js";
import { readLexicon, shippedLexicon } from "../../src/authoring/lexicon-files.js";
import type { Lexicon } from "../../src/lexicon/types.js";
import { fileSource, isErrorRecord, readRows } from "../../src/records/index.js";
import { type DataRecord, type Fit, fitWeights, hashed, readLabelled } from "../../src/tuning.js";
import { type Accuracy, measureAccuracy } from "./measurement.js";
import { type Headline, headlineOf } from "./ratchet.js";

export interface CrossValidated {
  readonly accuracy: Accuracy;
  readonly headline: Headline;
  readonly lexicon: Lexicon;
  readonly sha256: string;
  readonly posts: number;
  readonly folds: number;
}

export interface Fitted {
  readonly fit: Fit;
  readonly lexicon: Lexicon;
  readonly record: DataRecord;
}

/** Fits the lexicon as its files are, with the settings that its weights record. */
export async function fitted(data: string): Promise<Fitted> {
  const folder = shippedLexicon();
  const { lexicon: written, inflection } = readLexicon(folder);
  const { lexicon } = inflectLexicon(written, inflection);
  const { source, digest } = hashed(fileSource(data));
  const { posts } = await readLabelled(source);
  const fit = fitWeights(posts, lexicon, { spread: recordedSpread(folder) });
  return { fit, lexicon, record: { sha256: digest(), posts: posts.length } };
}

/** Measures the lexicon on what each fit has not seen. */
export async function crossValidated(data: string): Promise<CrossValidated> {
  const { fit, lexicon, record } = await fitted(data);
  const years = await yearsOf(data);
  const accuracy = measureAccuracy(fit, lexicon, { yearOf: ({ id }) => years.get(id ?? "") });
  return {
    accuracy,
    headline: headlineOf(accuracy),
    lexicon,
    ...record,
    folds: fit.folds.length,
  };
}

const spread = z.object({ concept: z.number(), section: z.number() });
const recorded = z.object({
  fit: z.object({ settings: z.object({ spread: z.object({ ml: spread, backend: spread }) }) }),
});

function recordedSpread(folder: string) {
  const weights = recorded.safeParse(JSON.parse(readFileSync(join(folder, "weights.json"), "utf8")));
  return weights.data?.fit.settings.spread;
}

const dated = z.object({ id: z.union([z.string(), z.number()]), year: z.number() });

async function yearsOf(data: string): Promise<ReadonlyMap<string | number, number>> {
  const years = new Map<string | number, number>();
  for await (const row of readRows(fileSource(data), {})) {
    const { data: record } = dated.safeParse(isErrorRecord(row) ? undefined : row.value);
    if (record !== undefined) years.set(record.id, record.year);
  }
  return years;
}
