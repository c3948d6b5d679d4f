import { Command, InvalidArgumentError } from "commander";
import { type Comparison, compareResults } from "../../compare/index.js";
import { inputFromFile } from "../../records/index.js";
import { formatComparison } from "../comparison-report.js";
import { type Console, createSink, say } from "../console.js";

interface CompareFlags {
  readonly failOn?: FailCondition;
  readonly json?: true;
}

/** A figure of a comparison that must not be exceeded. */
interface FailCondition {
  readonly figure: "moved" | "psi";
  readonly most: number;
}

export function createCompareCommand(console: Console): Command {
  return new Command("compare")
    .description("Compare two files of results: two versions on the same posts, or two periods.")
    .argument("<old>", "earlier results of jobsift classify, as NDJSON or JSON")
    .argument("<new>", "later results")
    .option(
      "--fail-on <limit>",
      "exit with 3 if more labels moved (moved=0.01) or the posts drifted further (psi=0.25)",
      parseLimit,
    )
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      `
Posts are matched by id. The population stability index (psi) says how far apart two distributions are: below 0.1 is
usually taken as stable, above 0.25 as another population.

Example:
  $ jobsift compare old.ndjson new.ndjson --fail-on moved=0.01`,
    )
    .action(async (old: string, current: string, { failOn, json }: CompareFlags) => {
      const comparison = await compareResults(inputFromFile(old), inputFromFile(current));
      const sink = createSink(console.stdout);
      await sink.write(json === true ? `${JSON.stringify(comparison, null, 2)}\n` : formatComparison(comparison));
      await sink.finish();
      if (failOn === undefined) return;
      const value = figureOf(comparison, failOn.figure);
      if (value > failOn.most) {
        say(console, `${failOn.figure} is ${value.toFixed(4)}, more than ${failOn.most}`);
        console.exitCode = 3;
      }
    });
}

function figureOf({ moved, matched, stability }: Comparison, figure: FailCondition["figure"]): number {
  if (figure === "psi") return Math.max(stability.labels, stability.confidences);
  return matched === 0 ? 0 : moved / matched;
}

function parseLimit(text: string): FailCondition {
  const [, figure, most] = /^(moved|psi)=(\d*\.?\d+)$/.exec(text) ?? [];
  if ((figure !== "moved" && figure !== "psi") || most === undefined) {
    throw new InvalidArgumentError("Give moved= and a share, or psi= and a number, like moved=0.01.");
  }
  return { figure, most: Number(most) };
}
