import { InvalidArgumentError } from "commander";
import { type Selection, SORT_KEYS } from "../batch/index.js";
import { keysOf, LABELS, type Label } from "../domain.js";
import type { OutputFormatName } from "../results/index.js";
import type { ClassifierFlags, InputFlags } from "./flags.js";

/** Results of `--evidence`: how many mentions a result lists; the rest is summed. */
export const EVIDENCE_AMOUNTS = { none: 0, top: 10, all: undefined } as const;

export type EvidenceAmount = keyof typeof EVIDENCE_AMOUNTS;

/** What `jobsift classify` is told. */
export interface ClassifyFlags extends InputFlags, ClassifierFlags {
  readonly format?: OutputFormatName;
  readonly output?: string;
  readonly keep?: readonly string[] | "all";
  readonly evidence: EvidenceAmount;
  readonly errors?: string;
  readonly failOn: number;
  readonly maxChars?: number;
  readonly workers?: number;
  readonly resume?: true;
  readonly summary?: true;
  readonly summaryJson?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly excel?: true;
  readonly label?: readonly Label[];
  readonly minConfidence?: number;
  readonly sort?: Selection["sort"];
  readonly limit?: number;
}

/** The flags that choose among the results, with the names that people give them by. */
const SELECTING_FLAGS = {
  sort: "--sort",
  label: "--label",
  minConfidence: "--min-confidence",
  limit: "--limit",
} as const;

/** Which results are asked for; undefined where all are. */
export function selectionOf(flags: ClassifyFlags): Selection | undefined {
  const { label: labels, minConfidence, sort, limit } = flags;
  return givenSelectingFlags(flags).length === 0 ? undefined : { labels, minConfidence, sort, limit };
}

/** Those of the flags that choose among the results. */
export function givenSelectingFlags(flags: ClassifyFlags): readonly string[] {
  return keysOf(SELECTING_FLAGS).flatMap((key) => (flags[key] === undefined ? [] : [SELECTING_FLAGS[key]]));
}

/** Labels, without repetition. */
export function parseLabels(text: string): readonly Label[] {
  const labels = text.split(",").map((part) => {
    const label = LABELS.find((one) => one === part.trim());
    if (label === undefined) throw new InvalidArgumentError(`Give labels, any of ${LABELS.join(", ")}.`);
    return label;
  });
  return [...new Set(labels)];
}

/** A figure of a result, the highest first; behind a minus the lowest first. */
export function parseSort(text: string): Selection["sort"] {
  const isReversed = text.startsWith("-");
  const key = SORT_KEYS.find((one) => one === text.slice(isReversed ? 1 : 0));
  if (key === undefined) {
    throw new InvalidArgumentError(`Give one of ${SORT_KEYS.join(", ")}, or with a minus for the lowest first.`);
  }
  return { key, isReversed };
}

export function parseShare(text: string): number {
  const share = text.trim() === "" ? Number.NaN : Number(text);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1, like 0.8.");
  return share;
}

/** Names of fields, or all of them. */
export function parseKeep(text: string): readonly string[] | "all" {
  if (text.trim() === "all") return "all";
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("Give names of fields, like id,company,url, or all.");
  return [...new Set(names)];
}

/** The share of records that may fail. */
export function parseRate(text: string): number {
  if (text === "any") return 0;
  const rate = Number(/^rate=(\d*\.?\d+)$/.exec(text)?.[1]);
  if (!(rate >= 0 && rate <= 1))
    throw new InvalidArgumentError("Give any, or rate= and a share up to 1, like rate=0.01.");
  return rate;
}
