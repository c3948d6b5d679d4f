import { Command } from "commander";
import { checkLexicon } from "../tuning/check.js";
import { readLexicon, shippedLexicon } from "../tuning/lexicon-files.js";
import { formatMistake } from "../tuning/mistake.js";
import type { Console } from "./console.js";
import { suggestCommand } from "./suggest.js";

/** `jobsift lexicon ...`: work on the knowledge itself. */
export function lexiconCommand(console: Console = process): Command {
  const lexicon = new Command("lexicon").description("Work on lexicons.");
  lexicon
    .command("check")
    .description("Find mistakes in a lexicon: unreachable forms, failing examples, unknown references ...")
    .argument("[path]", "folder laid out like the shipped lexicon, or one JSON file; default: the shipped lexicon")
    .addHelpText("after", "\nPrints one mistake a line and exits with 1 when there are any.")
    .action((path?: string) => {
      const { mistakes, concepts, ranExamples } = check(path);
      for (const mistake of mistakes) console.stdout.write(`${formatMistake(mistake)}\n`);
      const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
      const skipped = ranExamples ? "" : "; the examples run once ids and references are right";
      console.stderr.write(`${count} in ${concepts} concepts${skipped}\n`);
      if (mistakes.length > 0) console.exitCode = 1;
    });
  lexicon.addCommand(suggestCommand(console));
  return lexicon;
}

function check(path: string | undefined) {
  const shipped = readLexicon(shippedLexicon());
  const files = path === undefined ? shipped : readLexicon(path, shipped);
  return { ...checkLexicon(files), concepts: files.lexicon.concepts.length };
}
