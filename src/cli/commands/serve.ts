import { Command, InvalidArgumentError, Option } from "commander";
import { importOptional } from "../../records/index.js";
import type { AnswerReport, Limits } from "../../server/index.js";
import { DEFAULT_LIMITS } from "../../server/limits.js";
import { EVIDENCE_AMOUNTS, type EvidenceAmount } from "../classify-flags.js";
import { type Console, say, watchInterruption } from "../console.js";
import { addClassifierFlags, type ClassifierFlags, classifierOptionsOf, parseCount } from "../flags.js";

interface ServeFlags extends ClassifierFlags {
  readonly host: string;
  readonly port: number;
  readonly workers: number;
  readonly evidence: EvidenceAmount;
  readonly maxBody: number;
  readonly maxChars: number;
  readonly maxPosts: number;
  readonly maxRequests: number;
  readonly timeout: number;
  readonly log: (typeof LOG_AMOUNTS)[number];
}

const LOG_AMOUNTS = ["requests", "failures", "none"] as const;

export function createServeCommand(console: Console): Command {
  const command = new Command("serve")
    .description("Serve the classifier over HTTP until interrupted.")
    .option(
      "--host <address>",
      "address to listen on; on a loopback address, only this machine can connect",
      "127.0.0.1",
    )
    .option("--port <number>", "port to listen on (0: any free one)", parsePort, 8787)
    .option("--workers <count>", "number of processes that share the port", parseCount, 1)
    .addOption(
      new Option("--evidence <amount>", "how many mentions a result lists (top: 10); the others are summed")
        .choices(Object.keys(EVIDENCE_AMOUNTS))
        .default("top"),
    )
    .option(
      "--max-body <bytes>",
      "limit of a body, decompressed (for NDJSON: of a line)",
      parseCount,
      DEFAULT_LIMITS.bodyBytes,
    )
    .option("--max-chars <count>", "limit of characters in a post", parseCount, DEFAULT_LIMITS.postChars)
    .option("--max-posts <count>", "limit of posts in a batch or payload", parseCount, DEFAULT_LIMITS.batchPosts)
    .option(
      "--max-requests <count>",
      "limit of requests at a time, in each process",
      parseCount,
      DEFAULT_LIMITS.concurrency,
    )
    .option(
      "--timeout <seconds>",
      "limit of waiting for a body, the next line of NDJSON, or the reader of an answer",
      parseCount,
      DEFAULT_LIMITS.seconds,
    )
    .addOption(
      new Option("--log <what>", "which answers to log on standard error").choices(LOG_AMOUNTS).default("requests"),
    );
  addClassifierFlags(command).addHelpText(
    "after",
    `
Needs the packages hono and @hono/node-server. The routes are described at / and /openapi.json. There is no
authentication: before others can reach the service, put it behind something that has. The log names the route of each
request and never contains what was sent. The first Ctrl-C answers the requests in hand, then stops.

Examples:
  $ jobsift serve --port 8787
  $ jobsift serve --workers 4 --evidence all --log failures`,
  );
  return command.action(async (flags: ServeFlags) => {
    const server = await importServer();
    const signal = watchInterruption(console);
    const announce = (url: string): void => {
      say(console, `serving on ${url}`);
    };
    if (flags.workers > 1 && !server.isServingProcess) {
      await server.serveWithProcesses(flags.workers, signal, announce);
      return;
    }
    const service = server.createService({
      ...(await classifierOptionsOf(flags, EVIDENCE_AMOUNTS[flags.evidence])),
      limits: limitsOf(flags),
      ...(flags.log !== "none" && { onAnswer: (answered) => logAnswer(answered, flags, console) }),
    });
    service.warmUp();
    const { url, close } = await server.listen(service, flags);
    if (!server.isServingProcess) announce(url);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await close(flags.timeout);
    server.endServingProcess();
  });
}

function limitsOf({ maxBody, maxChars, maxPosts, maxRequests, timeout }: ServeFlags): Limits {
  return { bodyBytes: maxBody, postChars: maxChars, batchPosts: maxPosts, concurrency: maxRequests, seconds: timeout };
}

function logAnswer(
  { method, route, status, took, fault }: AnswerReport,
  { log }: ServeFlags,
  { stderr }: Console,
): void {
  if (log === "failures" && status < 400) return;
  const line = `${new Date().toISOString()} ${method} ${route} ${status} ${took.toFixed(1)}ms`;
  stderr.write(fault === undefined ? `${line}\n` : `${line}\n${fault}\n`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}

function importServer() {
  return importOptional("jobsift serve", ["hono", "@hono/node-server"], async () => {
    const [service, node, processes] = await Promise.all([
      import("../../server/index.js"),
      import("../../server/node.js"),
      import("../../server/processes.js"),
    ]);
    return { ...service, ...node, ...processes };
  });
}
