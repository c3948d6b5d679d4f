import { Command, InvalidArgumentError, Option } from "commander";
import { evaluate, type LabelledPost, only, readLabelled } from "../../evaluate/index.js";
import { type Console, createSink } from "../console.js";
import { evaluationReport } from "../evaluation-report.js";
import { openSources } from "../input.js";
import {
  addInputOptions,
  addJudgeOptions,
  type InputOptions,
  type JudgeOptions,
  openClassifier,
  readOptions,
} from "../options.js";

interface EvaluateOptions extends InputOptions, JudgeOptions {
  readonly errors: number;
  readonly titleOnly?: true;
  readonly descriptionOnly?: true;
  readonly json?: true;
}

export function evaluateCommand(console: Console): Command {
  const command = new Command("evaluate")
    .description("Measure the verdicts against labelled posts (NDJSON, JSON, CSV or TSV).")
    .argument("[files...]", "files, folders and patterns of labelled posts (default, or -: standard input)");
  addInputOptions(command);
  addJudgeOptions(command)
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
  return command.action(async (files: readonly string[], options: EvaluateOptions) => {
    const classifier = await openClassifier(options);
    const posts: LabelledPost[] = [];
    for (const source of await openSources(files, console, command)) {
      const labelled = await readLabelled(source, readOptions(options));
      posts.push(...labelled.posts);
      if (labelled.unlabelled > 0) {
        const records = labelled.unlabelled === 1 ? "record" : "records";
        console.stderr.write(`jobsift: ${source.name}: left out ${labelled.unlabelled} ${records} without a label\n`);
      }
    }
    const evaluation = evaluate(reduced(posts, options), classifier.classify, {
      prior: options.prior,
      errors: options.errors,
    });
    const sink = createSink(console.stdout);
    await sink.write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : evaluationReport(evaluation));
    await sink.finish();
  });
}

function reduced(posts: readonly LabelledPost[], options: EvaluateOptions): readonly LabelledPost[] {
  if (options.titleOnly) return only(posts, "title");
  return options.descriptionOnly ? only(posts, "description") : posts;
}

function parseCountFromZero(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
