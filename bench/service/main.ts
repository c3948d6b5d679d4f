/**
 * `npm run bench:service [-- --quick] [--at-least R]`: `jobsift serve` beside a bare hono echo of the same posts of about
 * 4 kB over 10 connections, and its batches beside the same work in this process.
 * --quick       short rounds, no record
 * --at-least R  fail if one process answers at less than R times the rate of the echo
 */
import { request } from "node:http";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import type * as Jobsift from "../../src/index.js";
import { writeRecord } from "../batch/record.js";
import { readCorpus } from "../corpus.js";
import { identity } from "../jobsift.js";
import { type Server, startEcho, startService } from "./servers.js";

const { createClassifier } = (await import(new URL("../../dist/index.js", import.meta.url).href)) as typeof Jobsift;

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, "at-least": { type: "string", default: "0" } },
});
const { quick } = values;
const rounds = quick ? 1 : 3;
const seconds = quick ? 2 : 5;
const connections = 10;

const corpus = readCorpus(quick ? 10e6 : 20e6);
const bodies = corpus.posts.map(({ title, description }) => JSON.stringify({ title, description }));
const near = bodies.filter((body) => body.length > 3600 && body.length < 4600);
const singles = near.length >= 20 ? near : bodies;
const meanLength = singles.reduce((sum, body) => sum + body.length, 0) / singles.length;

/** Answers a second. */
async function rateOf(url: string, duration = seconds): Promise<number> {
  const headers = { "content-type": "application/json" };
  const requests = singles.map((body) => ({ method: "POST" as const, headers, body }));
  const { "2xx": answered, non2xx, errors } = await autocannon({ url, connections, duration, requests });
  if (non2xx + errors > 0 || answered === 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return answered / duration;
}

/** Posts a second of a batch over HTTP. */
function batchRate(url: string): Promise<number> {
  const body = Buffer.from(`${bodies.join("\n")}\n`);
  const headers = { "content-type": "application/x-ndjson" };
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/classify/batch`, { method: "POST", headers }, (response) => {
      let lines = 0;
      response.on("data", (part: Buffer) => {
        for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines += 1;
      });
      response.on("end", () =>
        lines === bodies.length ? resolve(perSecond(started)) : reject(new Error(`${lines} of ${bodies.length} lines`)),
      );
    });
    sent.on("error", reject).end(body);
  });
}

/** The same in this process: parse, judge with the same amount of evidence, write. */
function ownRate(): number {
  const classifier = createClassifier({ maxEvidence: 10 });
  const started = performance.now();
  let written = 0;
  for (const body of bodies) written += JSON.stringify(classifier.classify(JSON.parse(body))).length;
  if (written === 0) throw new Error("nothing was judged");
  return perSecond(started);
}

function perSecond(started: number): number {
  return (bodies.length / (performance.now() - started)) * 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const servers: Server[] = [await startEcho(), await startService(1), await startService(2)];
const [echo, one, two] = servers.map(({ url }) => url) as [string, string, string];
const rates = {
  echo: [] as number[],
  one: [] as number[],
  two: [] as number[],
  own: [] as number[],
  batch: [] as number[],
};
try {
  // What is measured is the steady state.
  for (const url of [echo, `${one}/v1/classify`, `${two}/v1/classify`]) await rateOf(url, quick ? 1 : 3);
  await batchRate(one);
  ownRate();
  for (let round = 0; round < rounds; round += 1) {
    rates.echo.push(await rateOf(echo));
    rates.one.push(await rateOf(`${one}/v1/classify`));
    rates.two.push(await rateOf(`${two}/v1/classify`));
    rates.own.push(ownRate());
    rates.batch.push(await batchRate(one));
  }
} finally {
  for (const { stop } of servers) stop();
}

const [base, single, double, own, batch] = [rates.echo, rates.one, rates.two, rates.own, rates.batch].map(median) as [
  number,
  number,
  number,
  number,
  number,
];
const rows: readonly (readonly [name: string, rate: number, ratio: number])[] = [
  ["hono echo, single posts", base, 1],
  ["jobsift serve, single posts, 1 process", single, single / base],
  ["jobsift serve, single posts, 2 processes", double, double / base],
  ["classify in a process of one's own", own, 1],
  ["jobsift serve, a batch of NDJSON, 1 process", batch, batch / own],
];
console.log(
  [
    `${singles.length} single posts of ${meanLength.toFixed(0)} bytes over ${connections} connections, a batch of ${bodies.length} (${corpus.source}); median of ${rounds}`,
    "",
    "| | posts/s | ratio |",
    "|---|---:|---:|",
    ...rows.map(([name, rate, ratio]) => `| ${name} | ${rate.toFixed(0)} | ${ratio.toFixed(2)} |`),
    "",
  ].join("\n"),
);

if (!quick) {
  const { source, hash } = corpus;
  const about = { cpu: cpus()[0]?.model ?? "unknown", ...identity, corpus: { source, hash }, rounds, meanLength };
  const results = rows.map(([name, postsPerSecond, ratio]) => ({ name, postsPerSecond, ratio }));
  console.log(`wrote ${writeRecord("service", { ...about, results })}`);
}
if (single / base < Number(values["at-least"])) {
  console.error(
    `one process answers at ${(single / base).toFixed(2)} of the echo's rate, less than ${values["at-least"]}`,
  );
  process.exitCode = 1;
}
