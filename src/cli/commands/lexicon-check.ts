import { Command } from "commander";
import {
  ablate,
  checkLexicon,
  formatMistake,
  type LexiconFiles,
  readLexicon,
  shippedLexicon,
} from "../../authoring/index.js";
import { readLabelled } from "../../evaluate/index.js";
import type { Console } from "../console.js";

/** `jobsift lexicon check`. */
export function lexiconCheckCommand(console: Console): Command {
  return new Command("check")
    .description("Find mistakes in a lexicon: unreachable forms, failing examples, unknown references ...")
    .argument("[path]", "folder laid out like the shipped lexicon, or one JSON file; default: the shipped lexicon")
    .option("--ablate <file>", "list also what could go: parts without which no label of these labelled posts changes")
    .addHelpText(
      "after",
      `
Prints one mistake a line and exits with 1 when there are any.

With --ablate, a lexicon without mistakes is taken apart: each concept, form, witness, interaction and phrase of the
context goes once by itself, and the posts that hold its words are judged again (minutes for thousands of posts). A line
each for those that change no label and next to no probability, with the number of posts that hold their words. What the
source document names is kept without asking the posts.

Example:
  $ jobsift lexicon check ours.json`,
    )
    .action(async (path: string | undefined, options: { readonly ablate?: string }) => {
      const { files, mistakes, concepts, ranExamples } = check(path);
      for (const mistake of mistakes) console.stdout.write(`${formatMistake(mistake)}\n`);
      const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
      const skipped = ranExamples ? "" : "; the examples run once ids and references are right";
      console.stderr.write(`${count} in ${concepts === 1 ? "1 concept" : `${concepts} concepts`}${skipped}\n`);
      if (mistakes.length > 0) console.exitCode = 1;
      else if (options.ablate !== undefined) await printIdle(files, options.ablate, console);
    });
}

function check(path: string | undefined) {
  const shipped = readLexicon(shippedLexicon());
  const files = path === undefined ? shipped : readLexicon(path, shipped);
  return { ...checkLexicon(files), files, concepts: files.lexicon.concepts.length };
}

async function printIdle({ lexicon, inflection }: LexiconFiles, data: string, console: Console): Promise<void> {
  const { posts } = await readLabelled(data);
  let count = 0;
  for (const { kind, name, posts: holders } of ablate(lexicon, inflection, posts)) {
    count++;
    console.stdout.write(`${kind}: ${name}: ${holders === 1 ? "1 post" : `${holders} posts`}\n`);
  }
  console.stderr.write(
    `${count === 1 ? "1 part changes" : `${count} parts change`} nothing on ${posts.length} posts\n`,
  );
}
