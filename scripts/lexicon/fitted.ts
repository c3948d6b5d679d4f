import { inflectLexicon, readLexicon, shippedLexicon } from "../../src/authoring/index.js";
import { readLabelled } from "../../src/evaluate/index.js";
import { type DataRecord, type Fit, type FitOptions, fitWeights, hashed } from "../../src/fit/index.js";
import type { Lexicon } from "../../src/lexicon/types.js";
import { fileSource } from "../../src/records/index.js";

/** The lexicon as its files are, not as it was last built from them, with weights fitted to labelled posts. */
export interface FittedLexicon {
  readonly fit: Fit;
  /** As it is before the fit. */
  readonly lexicon: Lexicon;
  readonly data: DataRecord;
}

/** @param path A file of labelled posts. */
export async function fitLexicon(path: string, options: FitOptions = {}): Promise<FittedLexicon> {
  const { lexicon: written, inflection } = readLexicon(shippedLexicon());
  const { lexicon } = inflectLexicon(written, inflection);
  const { source, digest } = hashed(fileSource(path));
  const { posts } = await readLabelled(source);
  const fit = fitWeights(posts, lexicon, options);
  return { fit, lexicon, data: { sha256: digest(), posts: posts.length } };
}
