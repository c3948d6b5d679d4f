import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "./corpus.js";
import type { Growth } from "./growth.js";
import { type Measurement, median } from "./measure.js";

const folder = fileURLToPath(new URL("record/", import.meta.url));

export interface Run {
  readonly corpus: Pick<Corpus, "source" | "bytes" | "hash"> & { readonly posts: number };
  readonly rounds: number;
  readonly results: readonly (Measurement & Ratio)[];
}

/** How many times as fast as another in the same rounds: what slows a round slows both. */
export interface Ratio {
  /** The median over the rounds. */
  readonly ratio: number;
  /** Of the rounds with the lowest and the highest. */
  readonly range: readonly [least: number, most: number];
}

/** When, where and of what something was measured. */
export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly engine: string;
  readonly lexicon: string;
}

export interface BenchRecord extends Circumstances {
  readonly runs: readonly Run[];
  readonly growth?: readonly Growth[];
}

/** Results beside the speed of one of them: ratio 1. */
export function runOf(corpus: Corpus, rounds: number, results: readonly Measurement[], unit: string): Run {
  const base = results.find(({ name }) => name === unit);
  if (base === undefined) throw new Error(`no contestant is named "${unit}"`);
  const { source, bytes, hash, posts } = corpus;
  return {
    corpus: { source, bytes, hash, posts: posts.length },
    rounds,
    results: results.map((result) => ({ ...result, ...ratioOf(result.rates, base.rates) })),
  };
}

function ratioOf(rates: readonly number[], base: readonly number[]): Ratio {
  const ratios = rates.map((rate, round) => rate / (base[round] ?? Number.NaN));
  return { ratio: median(ratios), range: [Math.min(...ratios), Math.max(...ratios)] };
}

export function circumstancesOf(identity: { engine: string; lexicon: string }): Circumstances {
  const date = new Date().toISOString().slice(0, 10);
  return { date, node: process.version, cpu: cpus()[0]?.model ?? "unknown", ...identity };
}

/** Throws when an earlier record has another answer of the same engine and lexicon over the same posts. */
export function checkAgainstRecords({ engine, lexicon, runs }: BenchRecord, name: string): void {
  if (!existsSync(folder)) return;
  const answer = (run: Run) => run.results.find((result) => result.name === name)?.answer;
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith(".json"))) {
    const earlier = JSON.parse(readFileSync(folder + file, "utf8")) as BenchRecord;
    if (earlier.engine !== engine || earlier.lexicon !== lexicon) continue;
    for (const run of runs) {
      const same = earlier.runs.find(({ corpus }) => corpus.hash === run.corpus.hash);
      if (same !== undefined && answer(same) !== answer(run)) {
        throw new Error(`${name} answers "${answer(run)}", and "${answer(same)}" in bench/record/${file}`);
      }
    }
  }
}

/** Writes `bench/record/<date>-node<major>.json`, in a folder of that kind where one is given, and returns that name. */
export function writeRecord<Figures extends Circumstances>(record: Figures, kind = ""): string {
  const name = join(kind, `${record.date}-node${Number.parseInt(record.node.slice(1), 10)}.json`);
  const rounded = (key: string, value: unknown): unknown =>
    typeof value === "number" && key !== "bytes" && key !== "posts" ? Number(value.toPrecision(4)) : value;
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(record, rounded, 2)}\n`);
  return join("bench/record", name);
}

/** The run as a table in Markdown. */
export function table({ corpus, rounds, results }: Run, unit: string): string {
  const head = `${corpus.posts} posts (${corpus.source}), ${(corpus.bytes / 1e6).toFixed(1)} MB, median of ${rounds} rounds`;
  const rows = results.map(({ name, note, mbPerSecond, postsPerSecond, ratio, range, answer }) => {
    const spread = range.map((one) => one.toPrecision(3)).join(" to ");
    const figures = [mbPerSecond.toPrecision(3), postsPerSecond.toFixed(0), ratio.toPrecision(3), spread];
    return `| ${[note === undefined ? name : `${name} (${note})`, ...figures, answer].join(" | ")} |`;
  });
  return [
    head,
    "",
    `| | MB/s | posts/s | x ${unit} | in the rounds | found |`,
    "|---|---:|---:|---:|---:|---|",
    ...rows,
    "",
  ].join("\n");
}
