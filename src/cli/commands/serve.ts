import { Command, InvalidArgumentError, Option } from "commander";
import type { Answered, Limits } from "../../server/index.js";
import { defaultLimits } from "../../server/limits.js";
import { type Evidence, maxEvidence } from "../classify-options.js";
import { type Console, interruption } from "../console.js";
import { importOptional } from "../optional-packages.js";
import { addJudgeOptions, classifierOptions, type JudgeOptions, parseCount } from "../options.js";

interface ServeOptions extends JudgeOptions {
  readonly host: string;
  readonly port: number;
  readonly workers: number;
  readonly evidence: Evidence;
  readonly maxBody: number;
  readonly maxChars: number;
  readonly maxPosts: number;
  readonly maxRequests: number;
  readonly timeout: number;
  readonly log: (typeof LOGS)[number];
}

const LOGS = ["requests", "failures", "none"] as const;

export function serveCommand(console: Console): Command {
  const command = new Command("serve")
    .description("Serve the classifier over HTTP, until it is interrupted.")
    .option("--host <address>", "where to listen; others can reach only what is no loopback address", "127.0.0.1")
    .option("--port <number>", "0 takes a free one", parsePort, 8787)
    .option("--workers <count>", "processes that share the port", parseCount, 1)
    .addOption(
      new Option("--evidence <amount>", "how much evidence results list")
        .choices(Object.keys(maxEvidence))
        .default("top"),
    )
    .option("--max-body <bytes>", "of a body, decompressed; of NDJSON, of a line", parseCount, defaultLimits.bodyBytes)
    .option("--max-chars <count>", "characters of a post", parseCount, defaultLimits.postChars)
    .option("--max-posts <count>", "of a batch or payload", parseCount, defaultLimits.batchPosts)
    .option("--max-requests <count>", "at a time, in each process", parseCount, defaultLimits.concurrency)
    .option(
      "--timeout <seconds>",
      "until a body, or the next line of NDJSON, has arrived",
      parseCount,
      defaultLimits.seconds,
    )
    .addOption(new Option("--log <what>", "of what is answered, to standard error").choices(LOGS).default("requests"));
  addJudgeOptions(command).addHelpText(
    "after",
    `
Needs the packages hono and @hono/node-server. What it answers is described at / and at /openapi.json. There is no
authentication: put it behind something that has one before others can reach it. The log says what was asked for, never
what was sent. The first Ctrl-C answers what was begun.

Examples:
  $ jobsift serve --port 8787
  $ jobsift serve --workers 4 --evidence all --log failures`,
  );
  return command.action(async (options: ServeOptions) => {
    const server = await importServer();
    const signal = interruption(console);
    const announce = (url: string): void => {
      console.stderr.write(`jobsift: serving on ${url}\n`);
    };
    if (options.workers > 1 && !server.isServingProcess) {
      await server.serveWithProcesses(options.workers, signal, announce);
      return;
    }
    const service = server.createService({
      ...(await classifierOptions(options, maxEvidence[options.evidence])),
      limits: limitsOf(options),
      ...(options.log !== "none" && { onAnswer: (answered) => logAnswer(answered, options, console) }),
    });
    const { url, close } = await server.listen(service, options);
    if (!server.isServingProcess) announce(url);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await close(options.timeout);
    server.endServingProcess();
  });
}

function limitsOf({ maxBody, maxChars, maxPosts, maxRequests, timeout }: ServeOptions): Limits {
  return { bodyBytes: maxBody, postChars: maxChars, batchPosts: maxPosts, concurrency: maxRequests, seconds: timeout };
}

function logAnswer({ method, route, status, took, fault }: Answered, { log }: ServeOptions, { stderr }: Console): void {
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
  return importOptional("jobsift serve", "hono @hono/node-server", async () => {
    const [service, node, processes] = await Promise.all([
      import("../../server/index.js"),
      import("../../server/node.js"),
      import("../../server/processes.js"),
    ]);
    return { ...service, ...node, ...processes };
  });
}
