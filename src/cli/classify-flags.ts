import { InvalidArgumentError } from "commander";
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
