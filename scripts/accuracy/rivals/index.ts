import { createOutOfFoldClassify, type DataRecord, type Fit } from "../../../src/fit/index.js";
import type { Lexicon } from "../../../src/index.js";
import { naturalBayes, winkBayes } from "./bayes.js";
import { fastText, tfidf } from "./external.js";
import { type Contest, contest, rivalsReport, rowOf } from "./report.js";
import type { Absent, Rival } from "./rival.js";
import { seedKeywords, titleRegression } from "./simple.js";

/**
 * Measures other classifiers on the folds of a fit, beside jobsift with its weights; returns the report.
 * @param log Called with a line for each as it is done or skipped.
 */
export function measureRivals(fit: Fit, lexicon: Lexicon, data: DataRecord, log: (line: string) => void): string {
  const classify = createOutOfFoldClassify(fit.folds, lexicon);
  const posts = fit.folds.flatMap((fold) => fold.posts);
  const own: Contest = {
    name: "**jobsift**",
    note: "fitted as `npm run fit` does",
    rows: posts.flatMap((labelled) => rowOf(labelled, classify(labelled.post))),
  };
  const all = [tfidf(), fastText(), titleRegression, seedKeywords(lexicon), naturalBayes, winkBayes()];
  const absent: Absent[] = [];
  const contests = all.flatMap((rival: Rival | Absent) => {
    if ("absent" in rival) {
      log(`${rival.name}: skipped, ${rival.absent}`);
      absent.push(rival);
      return [];
    }
    const start = performance.now();
    const done = contest(rival, fit.folds);
    log(`${rival.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    return [done];
  });
  return rivalsReport([own, ...contests], absent, data, fit.folds.length);
}
