import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { classify, createClassifier } from "../../src/index.js";
import { invoke } from "../cli/terminal.js";
import { type Serving, startServing } from "./process.js";

const running: Serving[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

async function start(...options: readonly string[]): Promise<Serving> {
  const serving = await startServing(...options);
  running.push(serving);
  return serving;
}

const post = { title: "ML Engineer", description: "You train models in PyTorch, with secrets." };

function classifyAt(url: string, body: unknown = post): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/v1/classify`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Ids of the processes that a process has started; none where there is no /proc. */
function childrenOf({ pid }: ChildProcess): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, "utf8").trim().split(" ").map(Number) : [];
}

describe("jobsift serve", () => {
  it("answers on the loopback address, logs what was asked for and not what was sent, and ends with 0", async () => {
    const { url, log, stop } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await classifyAt(url);
    expect(await response.json()).toEqual(classify(post));
    expect(response.headers.get("x-powered-by")).toBeNull();
    await fetch(`${url}/secrets?secrets`);
    await classifyAt(url, { secrets: 1 });
    expect(await stop()).toBe(0);
    expect(log()).toMatch(/Z POST \/v1\/classify 200 \d+\.\dms\n.*Z GET \/\* 404 .*ms\n.*Z POST \/v1\/classify 422 /);
    expect(log()).not.toContain("secrets");
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.internal === false && one.family === "IPv4");
    if (outside !== undefined)
      await expect(classifyAt(`http://${outside.address}:${new URL(url).port}`)).rejects.toThrow();
  });

  it("answers what was begun when it is interrupted, and takes nothing more", async () => {
    const { url, port, stop } = await start("--log", "none");
    const answered = new Promise<string>((resolve, reject) => {
      const headers = { "content-type": "application/x-ndjson" };
      const request = httpRequest({ port, path: "/v1/classify/batch", method: "POST", headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          if (text === "") void finish(request);
          text += part;
        });
        response.on("end", () => resolve(text));
      });
      request.on("error", reject);
      request.write(`${JSON.stringify(post)}\n`);
    });
    let stopped: Promise<number | null> = Promise.resolve(null);
    async function finish(request: ReturnType<typeof httpRequest>): Promise<void> {
      stopped = stop();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await expect(classifyAt(url)).rejects.toThrow();
      request.end(`${JSON.stringify(post)}\n`);
    }
    const lines = (await answered).trimEnd().split("\n");
    expect(lines).toEqual([JSON.stringify(classify(post)), JSON.stringify(classify(post))]);
    expect(await stopped).toBe(0);
  });

  it("serves one port with several processes, and replaces one that dies", async () => {
    const { url, log, stop, process: child } = await start("--workers", "2", "--evidence", "none");
    const expected = createClassifier({ maxEvidence: 0 }).classify(post);
    const answers = async () => expect(await (await classifyAt(url)).json()).toEqual(expected);
    for (let round = 0; round < 4; round++) await answers();
    // Longer than a process may take to fail at its start.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    const [one] = childrenOf(child);
    if (one !== undefined) {
      process.kill(one, "SIGKILL");
      await expect.poll(() => childrenOf(child).filter((pid) => pid !== one).length).toBe(2);
      for (let round = 0; round < 4; round++) await answers();
    }
    expect(await stop()).toBe(0);
    expect(log().match(/serving on/g)).toHaveLength(1);
  });

  it("ends, and says so, when its processes cannot be kept", async () => {
    const { process: child, log } = await start("--workers", "2");
    const [first] = childrenOf(child);
    if (first === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 2200));
    const ended = once(child, "exit");
    process.kill(first, "SIGKILL");
    await expect.poll(() => childrenOf(child).filter((pid) => pid !== first).length, { interval: 10 }).toBe(2);
    // The one that took its place.
    process.kill(Math.max(...childrenOf(child)), "SIGKILL");
    const [code] = await ended;
    expect(code).toBe(1);
    expect(log()).toContain("a process of the service ended as soon as it had started");
  });

  it("takes a lexicon and limits of one's own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jobsift-"));
    writeFileSync(join(folder, "ours.json"), '{"name":"ours","version":"1.0.0","disable":["java"]}');
    const { url } = await start("--lexicon", join(folder, "ours.json"), "--max-chars", "50");
    rmSync(folder, { recursive: true });
    const { lexicon } = (await (await fetch(`${url}/healthz`)).json()) as { lexicon: string };
    expect(lexicon).not.toBe(classify("").lexicon);
    expect((await classifyAt(url, { title: "x".repeat(51) })).status).toBe(413);
  });

  it("is told what is wrong with its options", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const cases: readonly (readonly [options: readonly string[], message: string])[] = [
      [["--port", String(port)], `cannot listen on 127.0.0.1, port ${port}: the port is taken`],
      [["--host", "192.0.2.1", "--port", "0"], "cannot listen on 192.0.2.1, port 0: not an address of this machine"],
      [["--port", "70000"], "Give a number from 0 to 65535."],
      [["--timeout", "0"], "Give a whole number from 1."],
      [["--log", "all"], "Allowed choices are requests, failures, none."],
    ];
    for (const [options, message] of cases) {
      const { stderr, exitCode } = await invoke(["serve", ...options]);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(2);
    }
    taken.close();
  });
});
