import { Command } from "commander";
import { readLabelled, readMarks } from "../../evaluate/index.js";
import { type FigureRecord, fitWeights, formatWeights, hashInput, recordFit } from "../../fit/index.js";
import { inputFromFile } from "../../records/index.js";
import type { Console } from "../console.js";
import { writeText } from "../file-sink.js";
import { addInputFlags, type InputFlags, openLexicon, readOptionsOf } from "../flags.js";
import { tellRemarks } from "../remarks.js";
import { refuseSharedFiles } from "../run-files.js";

interface FitFlags extends InputFlags {
  readonly data: string;
  readonly pieces?: string;
  readonly output?: string;
  readonly lexicon?: string;
}

export function createFitCommand(console: Console): Command {
  const command = new Command("fit")
    .description("Fit the weights of a lexicon to your own labelled posts (at least 300).")
    .requiredOption("--data <file>", "labelled posts (NDJSON, JSON, CSV or TSV), as for jobsift evaluate")
    .option("--pieces <file>", "which pieces of the posts state the work of the hire (NDJSON, docs/library.md)")
    .option("-o, --output <file>", "where to write the weights, as JSON (default: standard output)")
    .option("--lexicon <file>", "a lexicon, or an extension of the default one (JSON)");
  return addInputFlags(command)
    .addHelpText(
      "after",
      `
Starts from the strengths declared in the lexicon and moves them as far as the posts justify. A weight may become 0 but
never changes its sign. Cross-validation, which keeps the posts of a company together, chooses how far. With --pieces, what
tells which sentences state the work is fitted too; without, it stays as it is. The same files give the same bytes.

Examples:
  $ jobsift fit --data labelled.ndjson --output weights.json
  $ jobsift classify posts.ndjson --weights weights.json`,
    )
    .action(async (flags: FitFlags) => {
      const reads = { "--data": flags.data, "--pieces": flags.pieces, "--lexicon": flags.lexicon };
      await refuseSharedFiles({ writes: { "--output": flags.output }, reads }, [], console);
      const { input, digest } = hashInput(inputFromFile(flags.data));
      const { posts } = await tellRemarks(console, (onRemark) => readLabelled(input, readOptionsOf(flags, onRemark)));
      const lexicon = openLexicon(flags);
      const marks = flags.pieces === undefined ? undefined : await readMarks(flags.pieces);
      const fit = fitWeights(posts, lexicon, { marks });
      const record = recordFit(fit, lexicon, digest());
      await writeText(flags.output, formatWeights(fit.weights, { fit: record }), console);
      for (const [name, figures] of Object.entries(record.crossValidated)) {
        console.stderr.write(`${name}: ${formatFigures(figures)}\n`);
      }
    });
}

function formatFigures({ posts, accuracy, macroF1, calibrationError }: FigureRecord): string {
  return (
    `${posts} posts, each judged by weights that had not seen it: accuracy ${accuracy.toFixed(3)}, ` +
    `macro-F1 ${macroF1.toFixed(3)}, calibration error ${calibrationError.toFixed(3)}`
  );
}
