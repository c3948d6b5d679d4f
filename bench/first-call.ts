/**
 * `npm run bench:first-call [-- OTHER_DIST]`: what a fresh process pays for jobsift before it is warm, beside another build
 * where one is named. Processes of the builds take turns; the figures are medians.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as Jobsift from "../src/index.js";
import { readCorpus } from "./corpus.js";
import { median } from "./measure.js";

const PROCESSES = 15;
const POSTS = 101;
const STAGES = ["import", "first classify", "next 100"] as const;

/** Milliseconds on the clock and of all threads' work. */
type Cost = readonly [wall: number, cpu: number];

/** The costs of each stage, in this process. */
async function payFirstCalls(build: string): Promise<Cost[]> {
  const posts = readCorpus(1e6).posts.slice(0, POSTS);
  const costs: Cost[] = [];
  let started: Cost = now();
  const stop = (): void => {
    const [wall, cpu] = now();
    costs.push([wall - started[0], cpu - started[1]]);
    started = now();
  };
  const { classify }: typeof Jobsift = await import(pathToFileURL(resolve(build, "index.js")).href);
  stop();
  for (const [at, { title, description }] of posts.entries()) {
    classify({ title, description });
    if (at === 0) stop();
  }
  stop();
  return costs;
}

function now(): Cost {
  const { user, system } = process.cpuUsage();
  return [performance.now(), (user + system) / 1000];
}

function compareBuilds(builds: readonly string[]): string {
  const runs = builds.map((): Cost[][] => []);
  for (let round = 0; round < PROCESSES; round++) {
    for (const [at, build] of builds.entries()) runs[at]?.push(runApart(build));
  }
  const lines = builds.flatMap((build, at) =>
    STAGES.map((stage, index) => {
      const figures = [0, 1].map((kind) => median((runs[at] ?? []).map((costs) => costs[index]?.[kind] ?? 0)));
      return `| ${build} | ${stage} | ${figures.map((ms) => ms.toFixed(1)).join(" | ")} |`;
    }),
  );
  return ["| build | stage | wall, ms | CPU of all threads, ms |", "|---|---|--:|--:|", ...lines].join("\n");
}

function runApart(build: string): Cost[] {
  const own = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [...process.execArgv, own, "--pay", build], { encoding: "utf8" });
  return JSON.parse(printed);
}

const [first, second] = process.argv.slice(2);
if (first === "--pay" && second !== undefined) console.log(JSON.stringify(await payFirstCalls(second)));
else console.log(compareBuilds(first === undefined ? ["dist"] : ["dist", first]));
