import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classify } from "../../src/index.js";
import { heldBy, type Serving, startServing } from "./process.js";

const seconds = 2;
const maxBody = 1 << 20;
const post = { title: "ML Engineer", description: "You train models in PyTorch, and keep the unspoken word." };
const expected = JSON.stringify(classify(post));

let serving: Serving;
let others: Others;
let heldAtStart = 0;
beforeAll(async () => {
  serving = await startServing("--timeout", String(seconds), "--max-body", String(maxBody), "--evidence", "all");
  others = new Others(serving.url);
  await others.meet(200);
  heldAtStart = heldBy(serving.process) ?? 0;
  others.begin();
});
afterAll(async () => {
  await others.end();
  expect(await serving.stop()).toBe(0);
});

/** Someone who sends sound posts, one after the other, all the while, and comes again when asked to. */
class Others {
  readonly #url: string;
  #isOver = false;
  #loop: Promise<void> = Promise.resolve();
  slowest = 0;
  answered = 0;
  readonly wrong: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  begin(): void {
    this.#loop = (async () => {
      while (!this.#isOver) await this.meet(1);
    })();
  }

  async meet(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      const started = performance.now();
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(post) };
      const send = () => fetch(`${this.#url}/v1/classify`, init).then((response) => response.text(), String);
      let text = await send();
      for (let again = 0; again < 5 && text.includes("too-busy"); again++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        text = await send();
      }
      if (text !== expected) this.wrong.push(text.slice(0, 200));
      this.answered++;
      this.slowest = Math.max(this.slowest, performance.now() - started);
    }
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#loop;
  }
}

/** What is sent over a connection: parts, or a pause in milliseconds. */
type Sent = string | Uint8Array | number;

/** Sends the parts and returns what was answered until the other side closed, or said all that it had to. */
async function exchange(parts: Iterable<Sent>, patience = 20_000): Promise<string> {
  const socket = connect(serving.port, "127.0.0.1");
  let text = "";
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    const end = (): void => {
      isOver = true;
      resolve();
    };
    socket.on("data", (data) => {
      text += data.toString("latin1");
      if (isWhole(text)) end();
    });
    socket.on("close", end).on("error", end);
    setTimeout(end, patience).unref();
  });
  for (const part of parts) {
    if (isOver) break;
    if (typeof part === "number") await Promise.race([over, new Promise((resolve) => setTimeout(resolve, part))]);
    else if (!socket.write(part)) await Promise.race([over, new Promise((resolve) => socket.once("drain", resolve))]);
  }
  await over;
  socket.destroy();
  return text;
}

function isWhole(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith("\r\n0\r\n\r\n") : text.length >= end + 4 + Number(length);
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
}

function head(path: string, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ host: "127.0.0.1", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

const json = { "content-type": "application/json" };
const ndjson = { "content-type": "application/x-ndjson" };
const xml = { "content-type": "application/xml" };
const gzip = { "content-encoding": "gzip" };

function whole(path: string, headers: Readonly<Record<string, string>>, body: string | Uint8Array): readonly Sent[] {
  return [head(path, { ...headers, "content-length": body.length }), body];
}

function* chunks(path: string, headers: Readonly<Record<string, string>>, bodies: Iterable<Sent>): Generator<Sent> {
  yield head(path, { ...headers, "transfer-encoding": "chunked" });
  for (const body of bodies) {
    if (typeof body === "number") yield body;
    else {
      yield `${body.length.toString(16)}\r\n`;
      yield body;
      yield "\r\n";
    }
  }
  yield "0\r\n\r\n";
}

/** Each a chunk of its own, sent together. */
function* singleBytes(count: number): Generator<Sent> {
  yield head("/v1/classify", { ...json, "transfer-encoding": "chunked" });
  const chunk = "1\r\n \r\n";
  for (let at = 0; at < count; at += 10_000) yield chunk.repeat(10_000);
}

function* endless(part: Sent, pause?: number): Generator<Sent> {
  for (let at = 0; at < 100_000; at++) {
    yield part;
    if (pause !== undefined) yield pause;
  }
}

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make);
}

const zeros = gzipSync(Buffer.alloc(300 << 20, 0x20), { level: 9 });
const lines = gzipSync(Buffer.from('{"title":5}\n'.repeat(100_000)));
const kib = "x".repeat(65_536);

describe("gets the answer it deserves, while others are answered", () => {
  const cases: readonly (readonly [what: string, status: number, make: () => Iterable<Sent>])[] = [
    ["a body that says it is a terabyte", 413, () => [head("/v1/classify", { ...json, "content-length": 1e12 }), kib]],
    ["a body without end", 413, () => chunks("/v1/classify", json, endless(kib))],
    ["a payload without end", 413, () => chunks("/v1/ats/any", xml, endless(kib))],
    ["a gzip bomb", 413, () => whole("/v1/classify", { ...json, ...gzip }, zeros)],
    ["a gzip bomb as a payload", 413, () => whole("/v1/ats/lever", { ...json, ...gzip }, zeros)],
    ["a gzip bomb as one line", 413, () => whole("/v1/classify/batch", { ...ndjson, ...gzip }, zeros)],
    ["a gzip bomb of many lines", 200, () => whole("/v1/classify/batch", { ...ndjson, ...gzip }, lines)],
    ["gzip in gzip", 400, () => whole("/v1/classify", { ...json, ...gzip }, gzipSync(zeros.subarray(0, 1000)))],
    ["gzip that is none", 400, () => whole("/v1/classify", { ...json, ...gzip }, "\u001f\u008bxxxxxxxxxx")],
    ["JSON that is broken", 400, () => whole("/v1/classify", json, '{"title":"a"')],
    ["JSON that is nested a million times", 422, () => whole("/v1/ats/any", json, "[".repeat(1_000_000))],
    ["objects that are nested", 422, () => whole("/v1/ats/any", json, '{"@graph":'.repeat(100_000))],
    ["XML that is nested", 422, () => whole("/v1/ats/any", xml, "<a>".repeat(300_000))],
    ["XML that closes what is not open", 422, () => whole("/v1/ats/any", xml, "</a>".repeat(250_000))],
    [
      "a page of scripts",
      422,
      () =>
        whole(
          "/v1/ats/any",
          { "content-type": "text/html" },
          `<html>${'<script type="ld+json">{</script>'.repeat(30_000)}`,
        ),
    ],
    ["many keys", 422, () => whole("/v1/classify", json, `{${times(30_000, () => `"${Math.random()}":1`).join()}}`)],
    ["a post of one long word", 413, () => whole("/v1/classify", json, JSON.stringify({ title: "x".repeat(900_000) }))],
    [
      "tags without end",
      200,
      () => whole("/v1/highlight", json, JSON.stringify({ description: "<b>Java ".repeat(24_000) })),
    ],
    ["a body that trickles", 408, () => chunks("/v1/classify", json, endless(" ", 100))],
    ["a body that does not come", 408, () => [head("/v1/classify", { ...json, "content-length": 10 }), "{"]],
    ["lines that do not come", 408, () => chunks("/v1/classify/batch", ndjson, ["{", 10_000])],
    ["lines that trickle", 408, () => chunks("/v1/classify/batch", ndjson, endless("{", 100))],
    ["headers that trickle", 408, () => ["POST /v1/classify HTTP/1.1\r\n", ...endless("x-a: b\r\n", 300)]],
    ["headers without end", 431, () => [`POST /v1/classify HTTP/1.1\r\n${`x-a: ${"x".repeat(1000)}\r\n`.repeat(20)}`]],
    ["no HTTP", 400, () => ["\u0000\u0001\u0002 hello\r\n\r\n"]],
    [
      "two lengths",
      400,
      () => ["POST /v1/classify HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"],
    ],
    [
      "a length and chunks",
      400,
      () => [
        "POST /v1/classify HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      ],
    ],
    ["chunks of no size", 400, () => [head("/v1/classify", { ...json, "transfer-encoding": "chunked" }), "zz\r\n"]],
    ["a path that leads up to /", 405, () => whole("/v1/classify/../../..", json, "{}")],
    ["a path that is none", 400, () => whole("\\..\\windows", json, "{}")],
    ["no host", 400, () => ["GET /healthz HTTP/1.1\r\n\r\n"]],
    ["no host, in the old way", 200, () => ["GET /healthz HTTP/1.0\r\n\r\n"]],
    ["a body of single bytes", 408, () => singleBytes(maxBody + 1)],
    ["a host that is none", 404, () => ["GET /healthz HTTP/1.1\r\nhost: a b@c/..\r\n\r\n"]],
    ...[
      "/../../etc/passwd",
      "/v1/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/%00",
      "//healthz/",
      "/.git/config",
      `/${"x".repeat(8000)}`,
      "/v1/ats/..%2f..%2fetc",
      "/%E0%A4%A",
      "http://127.0.0.1/etc/passwd",
      "*",
    ].map((path) => [`the path ${path.slice(0, 30)}`, 404, () => whole(path, json, "{}")] as const),
  ];

  it.each(cases)("%s: %i", async (_, status, make) => {
    const started = performance.now();
    const answer = await exchange(make());
    expect(statusOf(answer), answer.slice(0, 300)).toBe(status);
    // In time: the limit, and three times as long for a machine that is busy.
    expect(performance.now() - started).toBeLessThan(4 * seconds * 1000 + 1000);
    expect(answer).not.toContain("root:");
  });

  it("many who send slowly", async () => {
    const before = others.answered;
    const answers = await Promise.all(times(200, () => exchange(chunks("/v1/classify", json, endless(" ", 200)))));
    // Who comes while all places are taken, and none of the slow has had its second, is asked to come again.
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408, 429]));
    expect(others.answered - before).toBeGreaterThan(20);
  });

  it("many who never send a whole head", async () => {
    const answers = await Promise.all(times(200, () => exchange(["POST /v1/classify HTTP/1.1\r\nhost: a\r\n"])));
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408]));
  });

  it("many who go away, before and after they have sent all", async () => {
    const away = (parts: readonly Sent[]) =>
      new Promise<void>((resolve) => {
        const socket: Socket = connect(serving.port, "127.0.0.1", () => {
          for (const part of parts) if (typeof part !== "number") socket.write(part);
          setTimeout(() => {
            socket.resetAndDestroy();
            resolve();
          }, 20);
        });
        socket.on("error", () => {});
      });
    const batch = `${JSON.stringify(post)}\n`.repeat(500);
    await Promise.all([
      ...times(100, () => away([head("/v1/classify", { ...json, "content-length": 1000 }), "{"])),
      ...times(100, () => away(whole("/v1/classify/batch", ndjson, batch))),
      ...times(100, () =>
        away([head("/v1/classify/batch", { ...ndjson, "transfer-encoding": "chunked" }), "3\r\n{}\n"]),
      ),
    ]);
  });

  it("someone who sends without end and takes no answer", async () => {
    const socket = connect(serving.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.pause();
    const line = `${JSON.stringify(post)}\n`.repeat(100);
    const piece = `${line.length.toString(16)}\r\n${line}\r\n`;
    socket.write(head("/v1/classify/batch", { ...ndjson, "transfer-encoding": "chunked" }));
    let sent = 0;
    const closed = new Promise((resolve) => socket.once("close", resolve));
    const pump = (): void => {
      while (!socket.destroyed && socket.writableLength < 1 << 20) {
        socket.write(piece);
        sent += piece.length;
      }
      if (!socket.destroyed) setTimeout(pump, 10);
    };
    pump();
    await closed;
    // What fits into the buffers between the two, and no more.
    expect(sent).toBeLessThan(64 << 20);
  });

  it("a crowd", async () => {
    const answers = await Promise.all(times(300, () => exchange(whole("/v1/classify", json, JSON.stringify(post)))));
    expect(new Set(answers.map(statusOf))).toEqual(new Set([200]));
  });
});

describe("after all that", () => {
  it("others have been answered, and soon", () => {
    expect(others.wrong).toEqual([]);
    expect(others.answered).toBeGreaterThan(500);
    // Within 1.5 s, and as long again for a machine that is busy.
    expect(others.slowest).toBeLessThan(2 * 1500);
  });

  it("nothing of it is held", async () => {
    const held = heldBy(serving.process);
    if (held !== undefined) expect(held - heldAtStart).toBeLessThan(200);
  });

  it("the log says what was asked for, and quotes nothing", () => {
    expect(serving.log()).toMatch(/POST \/v1\/classify 413/);
    expect(serving.log()).not.toMatch(/unspoken|passwd|Error|xxxx/);
  });
});
