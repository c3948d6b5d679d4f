import { Command } from "commander";
import type { Console } from "../console.js";
import { lexiconCheckCommand } from "./lexicon-check.js";
import { lexiconSuggestCommand } from "./lexicon-suggest.js";

/** `jobsift lexicon ...`: work on the knowledge itself. */
export function createLexiconCommand(console: Console): Command {
  return new Command("lexicon")
    .description("Work on lexicons.")
    .addHelpText("after", "\nExample:\n  $ jobsift lexicon check")
    .addCommand(lexiconCheckCommand(console))
    .addCommand(lexiconSuggestCommand(console));
}
