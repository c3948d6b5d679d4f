import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Measured {
  readonly seconds: number;
  /** Most memory that the process has held, in MB. */
  readonly peak: number;
}

const peak = fileURLToPath(new URL("peak.mjs", import.meta.url));
const copy = fileURLToPath(new URL("copy.mjs", import.meta.url));
const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What cannot be had for less: read, parse each line, write it as JSON, in one thread. */
export function copyFile(input: string, output: string): Measured {
  return run(output, [copy, input, output]);
}

export function classifyFile(input: string, output: string, workers: number): Measured {
  return run(output, [command, "classify", input, "-o", output, "-q", "--workers", String(workers)]);
}

function run(output: string, args: readonly string[]): Measured {
  const report = `${output}.peak`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", peak, ...args], {
    encoding: "utf8",
    env: { ...process.env, BENCH_PEAK: report },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  const peakKilobytes = Number(readFileSync(report, "utf8"));
  rmSync(output);
  return { seconds, peak: peakKilobytes / 1000 };
}
