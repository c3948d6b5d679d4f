// Leaves behind how much memory the process has held at most, in kilobytes.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env.BENCH_PEAK;
if (isMainThread && report !== undefined) {
  process.on("exit", () => writeFileSync(report, String(process.resourceUsage().maxRSS)));
}
