import { Command } from "commander";
import {
  ablate,
  checkLexicon,
  formatMistake,
  type LexiconFiles,
  readLexiconFiles,
  shippedLexiconFolder,
} from "../../authoring/index.js";
import { readLabelled } from "../../evaluate/index.js";
import { showUnsafe } from "../../report/width.js";
import type { Console } from "../console.js";

/** `jobsift lexicon check`. */
export function lexiconCheckCommand(console: Console): Command {
  return new Command("check")
    .description("Find mistakes in a lexicon: unreachable forms, failing examples, unknown references and more.")
    .argument("[path]", "a folder laid out like the shipped lexicon, or one JSON file (default: the shipped lexicon)")
    .option("--ablate <file>", "also list what could be removed without changing a label of these labelled posts")
    .addHelpText(
      "after",
      `
Prints one mistake a line, and exits with 1 if there are any.

With --ablate, each concept, form, witness, interaction and context phrase is removed in turn, and the posts that contain
its words are judged again (this takes minutes for thousands of posts). The command lists the parts whose removal changes
no label and hardly any probability, with the number of posts that contain their words. It keeps the terms of the source
document. A lexicon with mistakes is not examined.

Example:
  $ jobsift lexicon check ours.json`,
    )
    .action(async (path: string | undefined, options: { readonly ablate?: string }) => {
      const { files, mistakes, concepts, ranExamples } = checkPath(path);
      for (const mistake of mistakes) console.stdout.write(`${showUnsafe(formatMistake(mistake))}\n`);
      const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
      const skipped = ranExamples ? "" : "; the examples run once ids and references are right";
      console.stderr.write(`${count} in ${concepts === 1 ? "1 concept" : `${concepts} concepts`}${skipped}\n`);
      if (mistakes.length > 0) console.exitCode = 1;
      else if (options.ablate !== undefined) await printIdleParts(files, options.ablate, console);
    });
}

function checkPath(path: string | undefined) {
  const shipped = readLexiconFiles(shippedLexiconFolder());
  const files = path === undefined ? shipped : readLexiconFiles(path, shipped);
  return { ...checkLexicon(files), files, concepts: files.lexicon.concepts.length };
}

async function printIdleParts({ lexicon, inflection }: LexiconFiles, data: string, console: Console): Promise<void> {
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
