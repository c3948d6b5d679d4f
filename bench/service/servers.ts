import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

const echo = fileURLToPath(new URL("echo.mjs", import.meta.url));
const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export function startEcho(): Promise<Server> {
  return start([echo]);
}

export function startService(workers: number): Promise<Server> {
  return start([command, "serve", "--port", "0", "--log", "failures", "--workers", String(workers)]);
}

function start(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    const look = (text: string): void => {
      said += text;
      const url = /serving on (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.setEncoding("utf8").on("data", look);
    child.stderr.setEncoding("utf8").on("data", look);
    child.once("exit", () => reject(new Error(`${args.join(" ")}: ${said}`)));
  });
}
