import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflectLexicon, readLexiconFiles, shippedLexiconFolder } from "../../src/authoring/index.js";
import { readLabelled, readMarks } from "../../src/evaluate/index.js";
import { type DataRecord, type Fit, type FitOptions, fitWeights, hashInput } from "../../src/fit/index.js";
import type { Lexicon } from "../../src/lexicon/types.js";
import { inputFromFile } from "../../src/records/index.js";

/** What readers marked in the labelled posts, beside them; without that file the fit keeps the model of work. */
export const MARKS_FILE = "pieces.ndjson";

/** The lexicon as its files are, not as it was last built from them, with weights fitted to labelled posts. */
export interface FittedLexicon {
  readonly fit: Fit;
  /** As it is before the fit. */
  readonly lexicon: Lexicon;
  readonly data: DataRecord;
}

/** @param path A file of labelled posts. */
export async function fitLexicon(path: string, options: FitOptions = {}): Promise<FittedLexicon> {
  const { lexicon: written, inflection } = readLexiconFiles(shippedLexiconFolder());
  const { lexicon } = inflectLexicon(written, inflection);
  const { input, digest } = hashInput(inputFromFile(path));
  const { posts } = await readLabelled(input);
  const file = join(dirname(path), MARKS_FILE);
  const marks = existsSync(file) ? await readMarks(file) : undefined;
  const fit = fitWeights(posts, lexicon, { marks, ...options });
  return { fit, lexicon, data: { sha256: digest(), posts: posts.length } };
}
