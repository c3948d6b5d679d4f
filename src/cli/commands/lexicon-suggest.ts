import { Command, Option } from "commander";
import { readRejected } from "../../authoring/index.js";
import { AXES, type Axis } from "../../domain.js";
import { JobsiftError } from "../../errors.js";
import { readLabelled } from "../../evaluate/index.js";
import { createOutOfFoldClassify, fitWeights, type Spread } from "../../fit/index.js";
import { type Classifier, createClassifier, type Lexicon } from "../../index.js";
import { inputFromFile, isErrorRecord, readPostRecords, readRecords } from "../../records/index.js";
import { type ImportPackage, isStrong, loadTagger, type Specimen, suggest } from "../../suggest/index.js";
import { type Console, createSink } from "../console.js";
import {
  addInputFlags,
  addLexiconFlags,
  type InputFlags,
  type LexiconFlags,
  openLexicon,
  parseCount,
  readOptionsOf,
} from "../flags.js";
import { suggestionReport } from "../suggestion-report.js";

interface SuggestFlags extends InputFlags, LexiconFlags {
  readonly data: string;
  readonly axis: Axis | "both";
  readonly least: number;
  readonly top: number;
  readonly rejected?: string;
  readonly all?: true;
  readonly outOfFold?: true;
  readonly json?: true;
}

/** How far the weights of `--out-of-fold` follow the posts: moderately. */
const SPREAD: Spread = { concept: 0.3, section: 0.15 };

const PROGRESS_STEP = 25;

/** `jobsift lexicon suggest`. */
export function lexiconSuggestCommand(console: Console, importPackage?: ImportPackage): Command {
  const command = new Command("suggest")
    .description("Suggest concepts and spellings that your posts use and the lexicon does not know.")
    .requiredOption("--data <file>", "posts (NDJSON, JSON, CSV or TSV), best with labels as for jobsift evaluate")
    .addOption(
      new Option("--axis <axis>", "the axis that a phrase must say something about")
        .choices([...AXES, "both"])
        .default("both"),
    )
    .option("--least <posts>", "least number of posts that contain a phrase", parseCount, 15)
    .option("--top <count>", "how many suggestions to show, best first", parseCount, 50)
    .option("--out-of-fold", "judge each post by weights fitted to your other posts (needs 300 labelled posts)")
    .option("--rejected <file>", "phrases not to suggest, as JSON (default: lexicon/rejected.json of the package)")
    .option("--all", "suggest rejected phrases too")
    .option("--json", "print the suggestions as JSON");
  addLexiconFlags(addInputFlags(command));
  return command
    .addHelpText(
      "after",
      `
Looks at noun phrases of one to four words, and in titles at any words in a row. Inflections count as one phrase. A phrase
counts if at least three employers and at most a third of the posts use it.

With labels, z says by how many standard deviations the core duties of the posts with a phrase are above (or below) what
the classifier expects, so what the lexicon already explains is not counted again. Weights follow the posts they were
fitted to: on such posts, use --out-of-fold. Without labels, z says how far the probabilities of the posts with the
phrase are from those of all posts.

Needs the packages wink-nlp and wink-eng-lite-web-model.

Example:
  $ jobsift lexicon suggest --data labelled.ndjson --axis ml --least 20`,
    )
    .action(async (flags: SuggestFlags) => {
      // First what fails fast.
      const tag = await loadTagger(importPackage);
      const rejected = readRejected(flags.rejected);
      const lexicon = openLexicon(flags);
      const specimens = await readSpecimens(flags);
      const progress = readingProgress(console);
      const { axis, least } = flags;
      const classify = openClassify(specimens, lexicon, flags);
      const found = suggest(specimens, lexicon, classify, tag, { axis, least, rejected, onProgress: progress.show });
      progress.clear();
      const open = flags.all ? found : found.filter((suggestion) => suggestion.rejected === undefined);
      const shown = open.slice(0, flags.top);
      const sink = createSink(console.stdout);
      await sink.write(flags.json ? `${JSON.stringify(shown, null, 2)}\n` : suggestionReport(shown));
      await sink.finish();
      const strong = open.filter((suggestion) => isStrong(suggestion, axis)).length;
      console.stderr.write(
        `${specimens.length} posts, ${open.length} phrases in at least ${least} of them, ${strong} with |z| >= 4` +
          `${flags.all ? "" : `; ${found.length - open.length} rejected ones not shown`}\n`,
      );
    });
}

function openClassify(
  specimens: readonly Specimen[],
  lexicon: Lexicon,
  { outOfFold: isOut }: SuggestFlags,
): Classifier["classify"] {
  if (!isOut) return createClassifier({ lexicon, maxEvidence: 0 }).classify;
  const labelled = specimens.flatMap(({ post, label }) => (label === undefined ? [] : [{ post, label }]));
  return createOutOfFoldClassify(
    fitWeights(labelled, lexicon, { spread: { ml: SPREAD, backend: SPREAD } }).folds,
    lexicon,
  );
}

/** The labelled posts if there are any, else all. */
async function readSpecimens(flags: SuggestFlags): Promise<readonly Specimen[]> {
  const read = readOptionsOf(flags);
  if (await isLabelled(flags)) return (await readLabelled(inputFromFile(flags.data), read)).posts;
  const posts: Specimen[] = [];
  for await (const record of readPostRecords(inputFromFile(flags.data), read)) {
    if (!("error" in record)) posts.push({ post: record.post });
  }
  if (posts.length === 0) throw new JobsiftError("invalid-data", `${flags.data} has no post`);
  return posts;
}

async function isLabelled(flags: SuggestFlags): Promise<boolean> {
  for await (const row of readRecords(inputFromFile(flags.data), readOptionsOf(flags))) {
    if (isErrorRecord(row)) continue;
    const { label, ml } = Object(row.value) as { label?: unknown; ml?: unknown };
    if ([label, ml].some((value) => value != null && value !== "")) return true;
  }
  return false;
}

/** On a terminal alone. */
function readingProgress({ stderr }: Console) {
  const write = (text: string) => void (stderr.isTTY === true && stderr.write(`\r\u001b[K${text}`));
  return {
    show: (done: number, all: number) => {
      if (done % PROGRESS_STEP === 0) write(`read ${done} of ${all} posts`);
    },
    clear: () => write(""),
  };
}
