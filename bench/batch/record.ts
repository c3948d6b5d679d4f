import { median } from "../measure.js";
import type { PostsFile } from "./posts.js";
import type { Measured } from "./runs.js";

export interface BatchResult {
  readonly name: string;
  /** The median of the rounds. */
  readonly seconds: number;
  readonly postsPerSecond: number;
  readonly mbPerSecond: number;
  /** Largest of the rounds, in MB. */
  readonly peak: number;
  /** How many times as long as the pass. */
  readonly timesCopy: number;
}

export interface BatchRun {
  readonly file: Omit<PostsFile, "path">;
  readonly rounds: number;
  readonly results: readonly BatchResult[];
  /** Time of one worker over that of two. */
  readonly speedup: number;
}

interface Rounds {
  readonly file: PostsFile;
  readonly rounds: number;
  readonly copies: readonly Measured[];
  readonly ones: readonly Measured[];
  readonly twos: readonly Measured[];
}

/** The figures of a file, and the same as a table in Markdown. */
export function table({ file, rounds, copies, ones, twos }: Rounds): { readonly run: BatchRun; readonly text: string } {
  const { source, posts, bytes } = file;
  const base = secondsOf(copies);
  const results = (
    [
      ["JSON.parse and JSON.stringify alone", copies],
      ["jobsift classify, 1 worker", ones],
      ["jobsift classify, 2 workers", twos],
    ] as const
  ).map(([name, measured]) => {
    const seconds = secondsOf(measured);
    const peak = Math.max(...measured.map((one) => one.peak));
    const speeds = { postsPerSecond: posts / seconds, mbPerSecond: bytes / seconds / 1e6 };
    return { name, seconds, ...speeds, peak, timesCopy: seconds / base };
  });
  const run = { file: { source, posts, bytes }, rounds, results, speedup: secondsOf(ones) / secondsOf(twos) };
  const rows = results.map(({ name, seconds, postsPerSecond, mbPerSecond, peak, timesCopy }) => {
    const figures = [seconds.toFixed(2), postsPerSecond.toFixed(0), mbPerSecond.toFixed(1), peak.toFixed(0)];
    return `| ${[name, ...figures, timesCopy.toFixed(2)].join(" | ")} |`;
  });
  const head = `${posts} posts (${source}), ${(bytes / 1e6).toFixed(0)} MB, median of ${rounds}; 2 workers ${run.speedup.toFixed(2)} times as fast as 1`;
  const text = [head, "", "| | s | posts/s | MB/s | peak MB | x pass |", "|---|---:|---:|---:|---:|---:|", ...rows, ""];
  return { run, text: text.join("\n") };
}

function secondsOf(measured: readonly Measured[]): number {
  return median(measured.map(({ seconds }) => seconds));
}
