import { Command } from "commander";
import { readLabelled } from "../../evaluate/index.js";
import { calibrateWeights, formatWeights, hashInput } from "../../fit/index.js";
import { inputFromFile } from "../../records/index.js";
import type { Console } from "../console.js";
import { writeText } from "../file-sink.js";
import {
  addInputFlags,
  addLexiconFlags,
  type InputFlags,
  type LexiconFlags,
  openLexicon,
  readOptionsOf,
} from "../flags.js";
import { tellRemarks } from "../remarks.js";
import { refuseSharedFiles } from "../run-files.js";

interface CalibrateFlags extends InputFlags, LexiconFlags {
  readonly data: string;
  readonly output?: string;
}

export function createCalibrateCommand(console: Console): Command {
  const command = new Command("calibrate")
    .description("Fit only the probabilities, to your own labelled posts (100 to 300 are enough).")
    .requiredOption("--data <file>", "labelled posts (NDJSON, JSON, CSV or TSV), as for jobsift evaluate")
    .option("-o, --output <file>", "where to write the weights, as JSON (default: standard output)");
  return addInputFlags(addLexiconFlags(command))
    .addHelpText(
      "after",
      `
Keeps the weights of the concepts. Fits the step from scores to probabilities, the lean, and the base rates. Draw the
posts at random from your feed.

Examples:
  $ jobsift calibrate --data labelled.ndjson --output weights.json
  $ jobsift classify posts.ndjson --weights weights.json`,
    )
    .action(async (flags: CalibrateFlags) => {
      const { data, output, lexicon, weights: kept } = flags;
      const reads = { "--data": data, "--lexicon": lexicon, "--weights": kept };
      await refuseSharedFiles({ writes: { "--output": output }, reads }, [], console);
      const { input, digest } = hashInput(inputFromFile(flags.data));
      const { posts } = await tellRemarks(console, (onRemark) => readLabelled(input, readOptionsOf(flags, onRemark)));
      const weights = calibrateWeights(posts, openLexicon(flags));
      const fit = { calibratedOn: { sha256: digest(), posts: posts.length } };
      await writeText(flags.output, formatWeights(weights, { fit }), console);
      console.stderr.write(`calibrated on ${posts.length} posts\n`);
    });
}
