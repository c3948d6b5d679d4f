import { Command, InvalidArgumentError, Option } from "commander";
import { JobsiftError } from "../errors.js";
import { type Classifier, createClassifier, type Lexicon } from "../index.js";
import { fileSource, isErrorRecord, readPosts, readRows } from "../records/index.js";
import { displayWidth, safeLine } from "../report/width.js";
import { fitWeights, outOfFold, readLabelled, type Spread } from "../tuning/index.js";
import { readRejected } from "../tuning/rejected.js";
import { isStrong, type Suggestion, suggest } from "../tuning/suggest.js";
import type { Keyword, Specimen } from "../tuning/suggest-context.js";
import { type ImportPackage, loadTagger } from "../tuning/suggest-tagger.js";
import { type Console, createSink } from "./console.js";
import {
  addInputOptions,
  addLexiconOptions,
  type InputOptions,
  type LexiconOptions,
  openLexicon,
  readOptions,
} from "./options.js";

interface SuggestOptions extends InputOptions, LexiconOptions {
  readonly data: string;
  readonly axis: "ml" | "backend" | "both";
  readonly least: number;
  readonly top: number;
  readonly rejected?: string;
  readonly all?: true;
  readonly outOfFold?: true;
  readonly json?: true;
}

/** How far the weights of `--out-of-fold` follow the posts: moderately. */
const spread: Spread = { concept: 0.3, section: 0.15 };

const progressStep = 25;

/** `jobsift lexicon suggest`. */
export function suggestCommand(console: Console, importPackage?: ImportPackage): Command {
  const command = new Command("suggest")
    .description("Suggest concepts and spellings that your posts use and the lexicon does not know.")
    .requiredOption("--data <file>", "posts (NDJSON, JSON, CSV or TSV), best with labels as for jobsift evaluate")
    .addOption(
      new Option("--axis <axis>", "the axis that a phrase must say something about")
        .choices(["ml", "backend", "both"])
        .default("both"),
    )
    .option("--least <posts>", "least number of posts that contain a phrase", parseCount, 15)
    .option("--top <count>", "how many suggestions to show, best first", parseCount, 50)
    .option("--out-of-fold", "judge each post by weights fitted to your other posts (needs 300 labelled posts)")
    .option("--rejected <file>", "phrases not to suggest, as JSON (default: lexicon/rejected.json of the package)")
    .option("--all", "suggest rejected phrases too")
    .option("--json", "print the suggestions as JSON");
  addLexiconOptions(addInputOptions(command));
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
    .action(async (options: SuggestOptions) => {
      // First what fails fast.
      const tag = await loadTagger(importPackage);
      const rejected = readRejected(options.rejected);
      const lexicon = await openLexicon(options);
      const specimens = await readSpecimens(options);
      const progress = createProgress(console);
      const { axis, least } = options;
      const classify = openJudge(specimens, lexicon, options);
      const found = suggest(specimens, lexicon, classify, tag, { axis, least, rejected, onProgress: progress.show });
      progress.clear();
      const open = options.all ? found : found.filter((suggestion) => suggestion.rejected === undefined);
      const shown = open.slice(0, options.top);
      const sink = createSink(console.stdout);
      await sink.write(options.json ? `${JSON.stringify(shown, null, 2)}\n` : shown.map(describe).join("\n"));
      await sink.finish();
      const strong = open.filter((suggestion) => isStrong(suggestion, axis)).length;
      console.stderr.write(
        `${specimens.length} posts, ${open.length} phrases in at least ${least} of them, ${strong} with |z| >= 4` +
          `${options.all ? "" : `; ${found.length - open.length} rejected ones not shown`}\n`,
      );
    });
}

function openJudge(
  specimens: readonly Specimen[],
  lexicon: Lexicon,
  { outOfFold: isOut }: SuggestOptions,
): Classifier["classify"] {
  if (!isOut) return createClassifier({ lexicon, maxEvidence: 0 }).classify;
  const labelled = specimens.flatMap(({ post, label }) => (label === undefined ? [] : [{ post, label }]));
  return outOfFold(fitWeights(labelled, lexicon, { spread: { ml: spread, backend: spread } }).folds, lexicon);
}

/** The labelled posts if there are any, else all. */
async function readSpecimens(options: SuggestOptions): Promise<readonly Specimen[]> {
  const read = readOptions(options);
  if (await isLabelled(options)) return (await readLabelled(fileSource(options.data), read)).posts;
  const posts: Specimen[] = [];
  for await (const record of readPosts(fileSource(options.data), read)) {
    if (!("error" in record)) posts.push({ post: record.post });
  }
  if (posts.length === 0) throw new JobsiftError("invalid-data", `${options.data} has no post`);
  return posts;
}

async function isLabelled(options: SuggestOptions): Promise<boolean> {
  for await (const row of readRows(fileSource(options.data), readOptions(options))) {
    if (isErrorRecord(row)) continue;
    const { label, ml } = Object(row.value) as { label?: unknown; ml?: unknown };
    if ([label, ml].some((value) => value != null && value !== "")) return true;
  }
  return false;
}

function createProgress({ stderr }: Console) {
  const write = (text: string) => void (stderr.isTTY === true && stderr.write(`\r\u001b[K${text}`));
  return {
    show: (done: number, all: number) => {
      if (done % progressStep === 0) write(`read ${done} of ${all} posts`);
    },
    clear: () => write(""),
  };
}

function describe({
  term,
  spellings,
  inTitles,
  posts,
  employers,
  z,
  leaning,
  section,
  contexts,
  rejected,
}: Suggestion) {
  const others = spellings.slice(1, 5).map(safeLine);
  const figures = `z ml ${signed(z.ml)}, backend ${signed(z.backend)}; ${posts} posts, ${employers} employers`;
  const place = inTitles ? "titles" : `mostly ${section}`;
  const lines = [
    `${safeLine(term)}: ${leaning} (${figures}; ${place})`,
    ...(others.length > 0 ? [`  also: ${others.join(", ")}`] : []),
    ...(rejected === undefined ? [] : [`  rejected: ${safeLine(rejected)}`]),
    ...contexts.map(inContext),
  ];
  return `${lines.join("\n")}\n`;
}

function inContext({ label, before, phrase, after }: Keyword): string {
  const left = safeLine(before);
  const padding = " ".repeat(Math.max(0, 40 - displayWidth(left)));
  return `  ${(label ?? "").padEnd(8)}${padding}${left}[${safeLine(phrase)}]${safeLine(after)}`;
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(1)}`;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}
