import { Command } from "commander";
import { readLabelled } from "../../evaluate/index.js";
import { calibrateWeights, formatWeights, hashed } from "../../fit/index.js";
import { fileSource } from "../../records/index.js";
import type { Console } from "../console.js";
import { openSink } from "../file-sink.js";
import {
  addInputOptions,
  addLexiconOptions,
  type InputOptions,
  type LexiconOptions,
  openLexicon,
  readOptions,
} from "../options.js";

interface CalibrateOptions extends InputOptions, LexiconOptions {
  readonly data: string;
  readonly output?: string;
}

export function calibrateCommand(console: Console): Command {
  const command = new Command("calibrate")
    .description("Fit only the probabilities, to your own labelled posts (100 to 300 are enough).")
    .requiredOption("--data <file>", "labelled posts (NDJSON, JSON, CSV or TSV), as for jobsift evaluate")
    .option("-o, --output <file>", "where to write the weights, as JSON (default: standard output)");
  return addInputOptions(addLexiconOptions(command))
    .addHelpText(
      "after",
      `
Keeps the weights of the concepts. Fits the step from scores to probabilities, the lean, and the base rates. Draw the
posts at random from your feed.

Examples:
  $ jobsift calibrate --data labelled.ndjson --output weights.json
  $ jobsift classify posts.ndjson --weights weights.json`,
    )
    .action(async (options: CalibrateOptions) => {
      const { source, digest } = hashed(fileSource(options.data));
      const { posts } = await readLabelled(source, readOptions(options));
      const weights = calibrateWeights(posts, openLexicon(options));
      const sink = await openSink(options.output, console);
      await sink.write(formatWeights(weights, { fit: { calibratedOn: { sha256: digest(), posts: posts.length } } }));
      await sink.finish();
      console.stderr.write(`calibrated on ${posts.length} posts\n`);
    });
}
