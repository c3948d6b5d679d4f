import { Command, Option } from "commander";
import { type Verification, verifyResults } from "../../compare/index.js";
import { inputFromFile } from "../../records/index.js";
import type { EvidenceAmount } from "../classify-flags.js";
import { EVIDENCE_AMOUNTS } from "../classify-flags.js";
import { type Console, createSink } from "../console.js";
import {
  addClassifierFlags,
  addInputFlags,
  type ClassifierFlags,
  type InputFlags,
  openClassifier,
  readOptionsOf,
} from "../flags.js";
import { tellRemarks } from "../remarks.js";

interface VerifyFlags extends InputFlags, ClassifierFlags {
  readonly evidence: EvidenceAmount;
}

export function createVerifyCommand(console: Console): Command {
  const command = new Command("verify")
    .description("Classify posts again and check that the stored results are the same.")
    .argument("<results>", "results of jobsift classify, as NDJSON or JSON")
    .argument("<posts>", "the posts that the results were made from");
  addInputFlags(command);
  addClassifierFlags(command)
    .addOption(
      new Option("--evidence <amount>", "the --evidence that the results were made with")
        .choices(Object.keys(EVIDENCE_AMOUNTS))
        .default("top"),
    )
    .addHelpText(
      "after",
      `
Compares every byte of a result except fields passed through. Exit code: 0 all are identical, 3 some are not.

Example:
  $ jobsift verify results.ndjson posts.ndjson`,
    );
  return command.action(async (results: string, posts: string, flags: VerifyFlags) => {
    const classifier = await openClassifier(flags, EVIDENCE_AMOUNTS[flags.evidence]);
    const verification = await tellRemarks(console, (onRemark) =>
      verifyResults(inputFromFile(results), inputFromFile(posts), classifier, readOptionsOf(flags, onRemark)),
    );
    const sink = createSink(console.stdout);
    await sink.write(formatVerification(verification));
    await sink.finish();
    const { different, missing, surplus } = verification;
    if (different + missing + surplus > 0) console.exitCode = 3;
  });
}

function formatVerification({ identical, differences, different, missing, surplus }: Verification): string {
  const lines = [
    `${identical} ${identical === 1 ? "result is" : "results are"} identical`,
    ...(different === 0 ? [] : [`${different} differ:`]),
    ...differences.map(({ id, members }) => `  ${id}: ${members.join(", ")}`),
    ...(different > differences.length ? [`  and ${different - differences.length} more`] : []),
    ...(missing === 0 ? [] : [`${missing} posts have no result`]),
    ...(surplus === 0 ? [] : [`${surplus} results have no post`]),
  ];
  return `${lines.join("\n")}\n`;
}
