import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Classification } from "../../src/classification.js";
import type { Label, Section } from "../../src/domain.js";
import type { Post } from "../../src/post.js";

/** A small input and what people expect of it; what is absent is not asked. */
export interface BehaviourCase {
  readonly title?: string;
  readonly company?: string;
  readonly description?: string;
  /** Labels that a sensible reader accepts. */
  readonly labels?: readonly Label[];
  /** Texts, or ids of concepts, that must be evidence. */
  readonly counted?: readonly string[];
  /** Texts that must not be evidence with a leaning to an axis. */
  readonly uncounted?: readonly string[];
  /** By text: the section in which it must be evidence. */
  readonly sections?: Readonly<Record<string, Section>>;
  /** By text: why a rule must suppress or damp it; `counted in full` where none may. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Why jobsift still gets it wrong. It must; a case that comes out right leaves the list. */
  readonly miss?: string;
}

/** The cases of one kind: a file of `fixtures/behaviour`. */
export interface BehaviourSuite {
  readonly kind: string;
  readonly cases: readonly BehaviourCase[];
}

export interface BehaviourFigures {
  readonly cases: number;
  readonly right: number;
}

/** Of what no rule touches; how much the fitted model of work leaves of it is not asked. */
const IN_FULL = "counted in full";

/** Reads all suites of a folder, by name. */
export function readSuites(folder: string): BehaviourSuite[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ndjson"));
  return files.sort().map((file) => {
    const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
    return { kind: basename(file, ".ndjson"), cases: lines.map((line): BehaviourCase => JSON.parse(line)) };
  });
}

/** The share of the cases that come out right, by kind. */
export function measureBehaviour(
  suites: readonly BehaviourSuite[],
  classify: (post: Post) => Classification,
): Readonly<Record<string, BehaviourFigures>> {
  return Object.fromEntries(
    suites.map(({ kind, cases }) => {
      const right = cases.filter((expected) => {
        const { title, company, description } = expected;
        return faultOf(expected, classify({ title, company, description })) === undefined;
      });
      return [kind, { cases: cases.length, right: right.length }];
    }),
  );
}

/** What is wrong with a verdict, in words; undefined when it is as people expect. */
export function faultOf(expected: BehaviourCase, verdict: Classification): string | undefined {
  const { labels, counted = [], uncounted = [], sections = {}, reasons = {} } = expected;
  const { label, confidence, evidence, suppressed } = verdict;
  const found = (text: string) =>
    evidence.filter((mention) => squash(mention.text) === squash(text) || mention.concept === text);
  if (labels !== undefined && !labels.includes(label)) return `${label} (${confidence.toFixed(2)})`;
  for (const text of counted) if (found(text).length === 0) return `no evidence over "${text}"`;
  for (const text of uncounted) {
    const counts = evidence.some(
      (mention) => mention.leaning !== "neither" && ` ${squash(mention.text)} `.includes(` ${squash(text)} `),
    );
    if (counts) return `counts "${text}"`;
  }
  for (const [text, section] of Object.entries(sections)) {
    const other = found(text).find((mention) => mention.section !== section);
    if (other !== undefined) return `"${text}" is in ${other.section}`;
    if (found(text).length === 0) return `no evidence over "${text}"`;
  }
  for (const [text, reason] of Object.entries(reasons)) {
    const given = [
      ...suppressed.filter((mention) => squash(mention.text) === squash(text)).map((mention) => mention.reason),
      ...found(text).map(({ damped }) => (damped === undefined || damped.by === "context" ? IN_FULL : damped.by)),
    ];
    if (!given.some((one) => one === reason)) return `"${text}": ${given.join(", ") || "not found"}`;
  }
  return undefined;
}

function squash(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}
