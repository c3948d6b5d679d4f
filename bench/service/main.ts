/**
 * `npm run bench:service [-- --quick] [--at-least R]`: `jobsift serve` beside a bare hono echo of the same posts of about
 * 4 kB over 10 connections, and its batches beside the same work in this process.
 * --quick       short rounds, no record
 * --at-least R  fail if one process answers at less than R times the rate of the echo
 */
import { request } from "node:http";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { readCorpus } from "../corpus.js";
import { createClassifier, identity } from "../jobsift.js";
import { median } from "../measure.js";
import { circumstancesOf, writeRecord } from "../record.js";
import { startEcho, startService } from "./servers.js";

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
async function rateOf(url: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const requests = singles.map((body) => ({ method: "POST" as const, headers, body }));
  const { "2xx": answered, non2xx, errors } = await autocannon({ url, connections, duration: seconds, requests });
  if (non2xx + errors > 0 || answered === 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return answered / seconds;
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
        for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
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

const echo = await startEcho();
const one = await startService(1);
const two = await startService(2);

/** Each is measured once a round, in turns, so that a slow minute of the machine falls on all of them. */
const measures = {
  base: () => rateOf(echo.url),
  single: () => rateOf(`${one.url}/v1/classify`),
  double: () => rateOf(`${two.url}/v1/classify`),
  own: async () => ownRate(),
  batch: () => batchRate(one.url),
};

/** The median rate of each over the rounds. */
async function measure(): Promise<Record<keyof typeof measures, number>> {
  const rates = { base: [], single: [], double: [], own: [], batch: [] } as Record<keyof typeof measures, number[]>;
  const names = Object.keys(measures) as (keyof typeof measures)[];
  // The first round warms up: what is measured is the steady state.
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const rate = await measures[name]();
      if (round > 0) rates[name].push(rate);
    }
  }
  const { base, single, double, own, batch } = rates;
  return { base: median(base), single: median(single), double: median(double), own: median(own), batch: median(batch) };
}

const { base, single, double, own, batch } = await measure().finally(() => {
  for (const { stop } of [echo, one, two]) stop();
});
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
  const about = { ...circumstancesOf(identity), corpus: { source, hash }, rounds, meanLength };
  const results = rows.map(([name, postsPerSecond, ratio]) => ({ name, postsPerSecond, ratio }));
  console.log(`wrote ${writeRecord({ ...about, results }, "service")}`);
}
if (single / base < Number(values["at-least"])) {
  console.error(
    `one process answers at ${(single / base).toFixed(2)} of the echo's rate, less than ${values["at-least"]}`,
  );
  process.exitCode = 1;
}
