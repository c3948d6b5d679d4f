import { Command, InvalidArgumentError, Option } from "commander";
import { evaluate, type LabelledPost, readLabelled, reduceToField } from "../../evaluate/index.js";
import { type Console, createSink, say } from "../console.js";
import { formatEvaluation } from "../evaluation-report.js";
import {
  addClassifierFlags,
  addInputFlags,
  type ClassifierFlags,
  type InputFlags,
  openClassifier,
  readOptionsOf,
} from "../flags.js";
import { openInputs } from "../inputs.js";
import { tellRemarks } from "../remarks.js";

interface EvaluateFlags extends InputFlags, ClassifierFlags {
  readonly errors: number;
  readonly titleOnly?: true;
  readonly descriptionOnly?: true;
  readonly json?: true;
}

export function createEvaluateCommand(console: Console): Command {
  const command = new Command("evaluate")
    .description("Measure the verdicts against labelled posts (NDJSON, JSON, CSV or TSV).")
    .argument("[files...]", "files, folders and patterns of labelled posts (default, or -: standard input)");
  addInputFlags(command);
  addClassifierFlags(command)
    .option("--errors <count>", "how many misjudged posts to show, most confident first", parseCountFromZero, 0)
    .addOption(new Option("--title-only", "judge only the titles").conflicts("descriptionOnly"))
    .option("--description-only", "judge only the descriptions")
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      `
A labelled post has the fields of a post and "label" (ml, backend, mixed or neither), or the levels "ml" and "backend"
(0: no part of the job, 1: a secondary part, 2: a core duty). "lean" (-2 to 2) and "sample" (reported separately) are
optional. With --prior, the report also shows precision for a feed with these shares.

Example:
  $ jobsift evaluate labelled.ndjson --errors 20`,
    );
  return command.action(async (files: readonly string[], flags: EvaluateFlags) => {
    const classifier = await openClassifier(flags);
    const posts: LabelledPost[] = [];
    for (const input of await openInputs(files, console, command)) {
      const labelled = await tellRemarks(console, (onRemark) => readLabelled(input, readOptionsOf(flags, onRemark)));
      posts.push(...labelled.posts);
      if (labelled.unlabelled > 0) {
        const records = labelled.unlabelled === 1 ? "record" : "records";
        say(console, `${input.name}: left out ${labelled.unlabelled} ${records} without a label`);
      }
    }
    const evaluation = evaluate(reduceByFlags(posts, flags), classifier.classify, {
      prior: flags.prior,
      errors: flags.errors,
    });
    const sink = createSink(console.stdout);
    await sink.write(flags.json ? `${JSON.stringify(evaluation, null, 2)}\n` : formatEvaluation(evaluation));
    await sink.finish();
  });
}

function reduceByFlags(posts: readonly LabelledPost[], flags: EvaluateFlags): readonly LabelledPost[] {
  if (flags.titleOnly) return reduceToField(posts, "title");
  return flags.descriptionOnly ? reduceToField(posts, "description") : posts;
}

function parseCountFromZero(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
