import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { built } from "../package/built.js";

/** `jobsift serve` in a process of its own. */
export interface Serving {
  readonly process: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** What it has written to standard error. */
  readonly log: () => string;
  /** Stops it as Ctrl-C does, and returns its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** @throws when it ends before it listens, with what it said */
export async function startServing(...options: readonly string[]): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [built("cli.js"), "serve", ...(options.includes("--port") ? [] : ["--port", "0"]), ...options],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let log = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /serving on (http:\S+)/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stderr?.on("data", look);
    child.once("exit", () => reject(new Error(log)));
  });
  return {
    process: child,
    url,
    port: Number(new URL(url).port),
    log: () => log,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      return child.exitCode;
    },
  };
}

/** Memory that a process holds, in MB; undefined where there is no /proc. */
export function heldBy({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
