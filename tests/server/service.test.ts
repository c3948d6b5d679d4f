import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { type AtsPost, locate, readPosts } from "../../src/ats/index.js";
import { html } from "../../src/html/index.js";
import { type Classification, classify, defaultLexicon } from "../../src/index.js";
import { classifyBatch } from "../../src/server/batch.js";
import { type AnswerReport, createService, DEFAULT_LIMITS, type Service } from "../../src/server/index.js";
import { PROBLEMS } from "../../src/server/problems.js";
import { ROUTES } from "../../src/server/routes.js";
import { Slots } from "../../src/server/slots.js";
import { Turns } from "../../src/server/turns.js";
import { fromRoot } from "../root.js";
import { document, faultsOf, jsonLines } from "./described.js";

const service = createService();

interface Sent {
  readonly method?: string;
  readonly type?: string;
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly headers?: Record<string, string>;
}

interface Got {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: Headers;
}

/** Sends a request and checks that the answer is one that the service describes. */
async function send(path: string, sent: Sent = {}, to: Service = service): Promise<Got> {
  const { body, type, method = body === undefined ? "GET" : "POST", headers = {} } = sent;
  const request = new Request(`http://localhost${path}`, {
    method,
    ...(body !== undefined && { body, duplex: "half" }),
    headers: { ...(type !== undefined && { "content-type": type }), ...headers },
  } as RequestInit);
  const response = await to.fetch(request);
  const got = {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    text: await response.text(),
    headers: response.headers,
  };
  const template = path.replace(/\?.*/, "").replace(/^(\/v1\/ats\/).+/, "$1{vendor}");
  const described = document.paths[template];
  if (described?.[method.toLowerCase()] !== undefined) {
    expect(faultsOf(method.toLowerCase(), template, got.status, got.type, got.text)).toBe("");
  }
  return got;
}

const json = "application/json";
const ndjson = "application/x-ndjson";

function postJson(path: string, value: unknown, to?: Service): Promise<Got> {
  return send(path, { type: json, body: JSON.stringify(value) }, to);
}

function linesOf({ text }: Got): unknown[] {
  return jsonLines(text).map((line) => JSON.parse(line));
}

/** A body that arrives in parts. */
function inParts(parts: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const bytes = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : part));
  return ReadableStream.from(bytes) as ReadableStream<Uint8Array>;
}

const post = { id: 7, title: "ML Engineer", description: "You train models in PyTorch.", company: "Acme" };
const page = "<p>You train models in Py<b>Torch</b> &amp; serve them with <i>Kafka</i>.</p>";

describe("a post", () => {
  it("is judged as the library does it", async () => {
    const { status, text } = await postJson("/v1/classify", post);
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(classify(post)));
  });

  it("may be HTML, into which the offsets point", async () => {
    const { text } = await postJson("/v1/classify", { description: page, title: null });
    const found = JSON.parse(text) as Classification;
    expect(found).toEqual(classify({ description: html(page) }));
    const pytorch = found.evidence.find(({ concept }) => concept === "pytorch");
    expect(page.slice(pytorch?.start, pytorch?.end)).toBe("Py<b>Torch");
  });

  it("may be compressed, and come in parts", async () => {
    const text = JSON.stringify(post);
    const expected = await send("/v1/classify", { type: json, body: text });
    const headers = { "content-encoding": "gzip" };
    expect(await send("/v1/classify", { type: json, body: gzipSync(text), headers })).toMatchObject({
      text: expected.text,
    });
    const parts = inParts([text.slice(0, 9), text.slice(9, 30), text.slice(30)]);
    expect(await send("/v1/classify", { type: "application/JSON; charset=utf-8", body: parts })).toMatchObject({
      text: expected.text,
    });
  });

  it("is judged by the classifier that the options make", async () => {
    const own = createService({ maxEvidence: 1, prior: { ml: 0.01 } });
    const { text } = await postJson("/v1/classify", post, own);
    const found = JSON.parse(text) as Classification;
    expect(found.evidence).toHaveLength(1);
    expect(found.axes.ml.probability).toBeLessThan(classify(post).axes.ml.probability);
  });
});

describe("marks", () => {
  it("stand in HTML that is otherwise as it was, and in escaped text", async () => {
    const { text } = await postJson("/v1/highlight", { title: "Java <new>", description: page });
    const { title, description, classification } = JSON.parse(text);
    expect(title).toBe('<mark data-leaning="backend" data-concept="java">Java</mark> &lt;new&gt;');
    expect(description.replace(/<\/?mark[^>]*>/g, "")).toBe(page);
    expect(description).toContain('data-concept="pytorch">Torch</mark></b>');
    expect(classification.label).toBe(classify({ title: "Java <new>", description: html(page) }).label);
  });

  it("turn nothing of a plain text into markup", async () => {
    const { text } = await postJson("/v1/highlight", { description: 'Kafka < 5 & "x"' });
    expect(JSON.parse(text).description).toBe(
      '<mark data-leaning="backend" data-concept="kafka">Kafka</mark> &lt; 5 &amp; &quot;x&quot;',
    );
  });
});

describe("a batch", () => {
  const posts = [post, { title: "Cook" }, { description: page }];
  const expected = [classify(post), classify({ title: "Cook" }), classify({ description: html(page) })];

  it("may be an array or lines, and is answered with lines", async () => {
    expect(linesOf(await postJson("/v1/classify/batch", posts))).toEqual(expected);
    for (const end of ["\n", "\r\n", "\n \n\n"]) {
      const body = posts.map((one) => JSON.stringify(one)).join(end);
      for (const type of [ndjson, "application/jsonl"]) {
        expect(linesOf(await send("/v1/classify/batch", { type, body }))).toEqual(expected);
      }
    }
    expect(linesOf(await postJson("/v1/classify/batch", []))).toEqual([]);
    expect(linesOf(await send("/v1/classify/batch", { type: ndjson, body: "" }))).toEqual([]);
  });

  it("of lines may be cut anywhere, and compressed", async () => {
    const bytes = new TextEncoder().encode(
      `${posts.map((one) => JSON.stringify({ ...one, company: "Æø" })).join("\n")}\n`,
    );
    const whole = await send("/v1/classify/batch", { type: ndjson, body: bytes });
    const parts = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    expect(await send("/v1/classify/batch", { type: ndjson, body: inParts(parts) })).toMatchObject({
      text: whole.text,
    });
    const headers = { "content-encoding": "gzip" };
    const packed = await send("/v1/classify/batch", { type: ndjson, body: gzipSync(bytes), headers });
    expect(packed.text).toBe(whole.text);
  });

  it("has a line for each post, also for those that are none", async () => {
    const small = createService({ limits: { postChars: 60, bodyBytes: 200 } });
    const broken = [
      JSON.stringify(post),
      '{"id":8,"title":5}',
      "{",
      "[".repeat(120),
      new Uint8Array([0x22, 0xff, 0x22]),
      JSON.stringify({ id: "long", description: "x".repeat(61) }),
      JSON.stringify({ description: "y".repeat(300) }),
      '{"title":"Cook"}',
    ];
    const body = inParts(broken.flatMap((line) => [line, "\n"]));
    const got = linesOf(await send("/v1/classify/batch", { type: ndjson, body }, small));
    expect(got).toMatchObject([
      { label: "ml", id: 7 },
      { id: 8, error: { code: "invalid-post", line: 2, message: "post.title must be a string; this is the number 5" } },
      { error: { code: "invalid-data", line: 3, message: "broken JSON at column 2" } },
      { error: { code: "invalid-data", line: 4, message: "JSON may be nested 100 levels deep" } },
      { error: { code: "not-utf8", line: 5 } },
      {
        id: "long",
        error: { code: "too-long", line: 6, message: expect.stringContaining("more than the 60 characters") },
      },
      { error: { code: "too-long", line: 7, message: "a line may have 200 bytes" } },
      { label: "neither" },
    ]);
    const rows = linesOf(await postJson("/v1/classify/batch", [post, 5, { id: 3 }]));
    expect(rows).toMatchObject([{ id: 7 }, { error: { row: 2 } }, { id: 3, error: { code: "invalid-post", row: 3 } }]);
  });

  it("lets others be answered, though it be taken all at once", async () => {
    const many = JSON.stringify(Array(20_000).fill({ title: "Cook" }));
    let [isOver, turns, longest, last] = [false, 0, 0, performance.now()];
    const batch = send("/v1/classify/batch", { type: json, body: many }).then(() => {
      isOver = true;
    });
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns++;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    await batch;
    expect(turns).toBeGreaterThan(5);
    expect(longest).toBeLessThan(1000);
  });

  it("lets others be answered among many of its kind, and none of them waits for another's end", async () => {
    const lines = `${JSON.stringify({ title: "Cook" })}\n`.repeat(2000);
    const ended: number[] = [];
    const batches = Array.from({ length: 10 }, async () => {
      await send("/v1/classify/batch", { type: ndjson, body: lines });
      ended.push(performance.now());
    });
    const began = performance.now();
    let turns = 0;
    for (; ended.length < batches.length; turns++) await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all(batches);
    const took = Math.max(...ended) - began;
    // All ten together take 10 ms at a time, not each of them, and go on side by side.
    expect(took / turns).toBeLessThan(100);
    expect(Math.min(...ended) - began).toBeGreaterThan(took / 2);
  });

  it("is answered while it arrives, and read no faster than its answers are taken", async () => {
    let [asked, stopped] = [0, false];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        asked++;
        // Parts come one after the other, not all at once.
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(post)}\n`));
      },
      cancel() {
        stopped = true;
      },
    });
    const request = { method: "POST", body, duplex: "half", headers: { "content-type": ndjson } };
    const response = await service.fetch(new Request("http://localhost/v1/classify/batch", request as RequestInit));
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe(`${JSON.stringify(classify(post))}\n`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toBeLessThan(10);
    await reader?.cancel();
    expect(stopped).toBe(true);
  });

  it("that breaks off says so in its last line", async () => {
    const failing = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${JSON.stringify(post)}\n{"ti`)),
      pull: (controller) => controller.error(new Error("gone")),
    });
    const [first, last] = linesOf(await send("/v1/classify/batch", { type: ndjson, body: failing }));
    expect(first).toEqual(classify(post));
    expect(last).toEqual({
      error: { code: "unreadable-input", message: "the connection was lost before the body had arrived" },
    });
    const few = createService({ limits: { batchPosts: 2 } });
    const lines = linesOf(await send("/v1/classify/batch", { type: ndjson, body: '{"title":"a"}\n'.repeat(5) }, few));
    expect(lines).toHaveLength(3);
    expect(lines[2]).toEqual({ error: { code: "too-long", message: "a batch may have 2 posts" } });
  });
});

describe("payloads", () => {
  const folder = fromRoot("fixtures/ats");
  const types: Record<string, string> = { json, xml: "application/xml", html: "text/html" };
  const inputs = readdirSync(folder).filter((name) => name.includes(".input."));

  it.each(inputs)("%s are judged as the library does it", async (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const type = types[name.split(".").at(-1) ?? ""] ?? "";
    const got = await send("/v1/ats/any", { type, body: text });
    const expected = readPosts(text).map((item) =>
      "error" in item
        ? item
        : { vendor: item.vendor, path: item.path, classification: locate(item, classify(item.post)) },
    );
    expect(got.status).toBe(200);
    expect(JSON.parse(got.text)).toEqual(JSON.parse(JSON.stringify({ results: expected })));
    const [first] = readPosts(text).filter((item): item is AtsPost => !("error" in item));
    if (first !== undefined)
      expect(await send(`/v1/ats/${first.vendor}`, { type, body: text })).toMatchObject({ text: got.text });
  });

  it("are answered as fast as it is taken, and end with the reason when they end too early", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: String(at), hostedUrl: "", text: "Java Developer" }));
    const got = await postJson("/v1/ats/lever", many(300));
    expect(JSON.parse(got.text).results).toHaveLength(300);
    const few = createService({ limits: { batchPosts: 250, concurrency: 1 } });
    const { results } = JSON.parse((await postJson("/v1/ats/lever", many(300), few)).text);
    expect(results).toHaveLength(251);
    expect(results.at(-1)).toEqual({ error: { code: "too-long", message: "a payload may have 250 postings" } });
    const init = { method: "POST", body: JSON.stringify(many(250)), headers: { "content-type": json } };
    const untaken = await few.fetch(new Request("http://localhost/v1/ats/lever", init));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await postJson("/v1/classify", post, few)).status).toBe(200);
    const last = JSON.parse(await untaken.text()).results.at(-1);
    expect(last.error.message).toContain("others wait");
  });

  it("without descriptions can be refused, and long postings are errors of their own", async () => {
    const body = readFileSync(`${folder}/greenhouse-without-content.input.json`, "utf8");
    const got = await send("/v1/ats/greenhouse?requireText=true", { type: json, body });
    expect(JSON.parse(got.text).results[0].error.message).toContain("carries no description; use the list with");
    const small = createService({ limits: { postChars: 20 } });
    const long = [
      { id: "a", hostedUrl: "", text: "Cook", description: "x".repeat(30) },
      { id: "b", hostedUrl: "", text: "Java" },
    ];
    const { results } = JSON.parse((await postJson("/v1/ats/lever", long, small)).text);
    expect(results).toMatchObject([
      {
        id: "a",
        error: { code: "too-long", path: "$[0]", message: "lever: $[0] has more than the 20 characters allowed" },
      },
      { path: "$[1]", classification: { id: "b" } },
    ]);
  });
});

describe("what is refused", () => {
  const small = createService({ limits: { bodyBytes: 1000, postChars: 50, batchPosts: 2, seconds: 1 } });
  const never = () =>
    new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array([0x7b])) });
  const failing = () => new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("gone")) });
  const bomb = gzipSync(Buffer.alloc(20_000_000, " "));
  const line = `${JSON.stringify(post)}\n`;
  const gzip = { "content-encoding": "gzip" };
  const cases: readonly (readonly [kind: keyof typeof PROBLEMS, path: string, sent: Sent, detail: string])[] = [
    ["not-json", "/v1/classify", { type: json, body: '{"title":' }, "broken JSON"],
    ["not-json", "/v1/classify", { type: json, body: "" }, "broken JSON"],
    ["not-utf8", "/v1/classify", { type: json, body: new Uint8Array([0x22, 0xff, 0x22]) }, "UTF-8"],
    ["not-gzip", "/v1/classify", { type: json, body: "{}", headers: gzip }, "is not, or ends too early"],
    [
      "not-gzip",
      "/v1/classify/batch",
      { type: ndjson, body: gzipSync(line).subarray(0, 30), headers: gzip },
      "too early",
    ],
    ["cut-off", "/v1/classify", { type: json, body: failing() }, "connection was lost"],
    ["cut-off", "/v1/classify/batch", { type: ndjson, body: failing() }, "connection was lost"],
    ["no-such-route", "/v2/classify", { type: json, body: "{}" }, "listed at /"],
    ["no-such-route", "/v1/ats", { type: json, body: "{}" }, "listed at /"],
    ["no-such-route", "/v1/../../etc/passwd", {}, "listed at /"],
    ["no-such-route", "/v1/%2e%2e/%2e%2e/etc/passwd", {}, "listed at /"],
    ["no-such-route", "//v1/classify", { type: json, body: "{}" }, "listed at /"],
    ["no-such-vendor", "/v1/ats/nowhere", { type: json, body: "{}" }, "must be one of any, greenhouse"],
    ["no-such-vendor", "/v1/ats/__proto__", { type: json, body: "{}" }, "must be one of any, greenhouse"],
    ["no-such-vendor", "/v1/ats/..%2flever", { type: json, body: "{}" }, "must be one of any, greenhouse"],
    ["no-such-method", "/v1/classify", {}, "use POST"],
    ["no-such-method", "/v1/ats/lever", { method: "DELETE" }, "use POST"],
    ["no-such-method", "/healthz", { type: json, body: "{}" }, "use GET, HEAD"],
    ["too-slow", "/v1/classify", { type: json, body: never() }, "within 1 seconds"],
    ["too-slow", "/v1/classify/batch", { type: ndjson, body: never() }, "within 1 seconds"],
    ["body-too-long", "/v1/classify", { type: json, body: " ".repeat(1001) }, "1000 bytes"],
    ["body-too-long", "/v1/classify", { type: json, body: inParts(["x".repeat(600), "x".repeat(600)]) }, "1000 bytes"],
    [
      "body-too-long",
      "/v1/classify",
      { type: json, body: bomb, headers: { ...gzip, "content-length": "9" } },
      "1000 bytes",
    ],
    ["body-too-long", "/v1/ats/any", { type: json, body: bomb, headers: gzip }, "1000 bytes"],
    ["body-too-long", "/v1/classify/batch", { type: ndjson, body: bomb, headers: gzip }, "100 times as long"],
    [
      "post-too-long",
      "/v1/classify",
      { type: json, body: JSON.stringify({ title: "x".repeat(51) }) },
      "more than the 50 characters",
    ],
    [
      "post-too-long",
      "/v1/highlight",
      { type: json, body: JSON.stringify({ title: "x".repeat(51) }) },
      "more than the 50 characters",
    ],
    ["batch-too-long", "/v1/classify/batch", { type: json, body: "[{},{},{}]" }, "2 posts"],
    [
      "batch-too-long",
      "/v1/ats/lever",
      { type: json, body: JSON.stringify(Array(3).fill({ hostedUrl: "", text: "Cook" })) },
      "2 postings",
    ],
    ["wrong-media-type", "/v1/classify", { type: "text/plain", body: "{}" }, "application/json"],
    ["wrong-media-type", "/v1/classify/batch", { type: "multipart/form-data", body: "{}" }, "application/x-ndjson"],
    ["wrong-media-type", "/v1/ats/any", { body: new Uint8Array([0x7b]) }, "application/rss+xml"],
    ["wrong-encoding", "/v1/classify", { type: json, body: "{}", headers: { "content-encoding": "br" } }, "gzip"],
    [
      "wrong-encoding",
      "/v1/classify/batch",
      { type: ndjson, body: "{}", headers: { "content-encoding": "gzip, gzip" } },
      "gzip",
    ],
    [
      "invalid-post",
      "/v1/classify",
      { type: json, body: "{}" },
      "post must be an object with a title or a description",
    ],
    ["invalid-post", "/v1/classify", { type: json, body: '{"title":"a","id":9007199254740993}' }, "post.id"],
    ["invalid-post", "/v1/highlight", { type: json, body: "[1]" }, "post must be an object; this is an array"],
    ["invalid-post", "/v1/classify", { type: json, body: '{"__proto__":{"title":"a"}}' }, "there is no member"],
    ["invalid-batch", "/v1/classify/batch", { type: json, body: "{}" }, "an array"],
    ["invalid-query", "/v1/ats/any?requireText=maybe", { type: json, body: "{}" }, "true or false"],
    ["invalid-payload", "/v1/ats/any", { type: json, body: '{"apples":1}' }, "an object with apples"],
    ["invalid-payload", "/v1/ats/any", { type: "text/xml", body: "<a>".repeat(300) }, "nested more than 200"],
    ["nested-too-deep", "/v1/classify", { type: json, body: "[".repeat(500) }, "100 levels"],
    ["nested-too-deep", "/v1/ats/any", { type: json, body: `${'{"a":'.repeat(101)}1${"}".repeat(101)}` }, "100 levels"],
  ];

  it.each(cases)("%s: %s", async (kind, path, sent, detail) => {
    const { status, type, text, headers } = await send(path, sent, small);
    expect(type).toBe("application/problem+json");
    expect(JSON.parse(text)).toEqual({
      type: `/#${kind}`,
      title: PROBLEMS[kind][1],
      status: PROBLEMS[kind][0],
      detail: expect.stringContaining(detail),
    });
    expect(status).toBe(PROBLEMS[kind][0]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    if (status === 405) expect(headers.get("allow")).toMatch(/^(POST|GET, HEAD)$/);
  });

  it("covers every problem that there is", () => {
    const tried = new Set<string>(cases.map(([kind]) => kind));
    expect(Object.keys(PROBLEMS).filter((kind) => !tried.has(kind))).toEqual(["too-busy", "internal"]);
  });

  it("is a request too many, but not for the sake of one that is slow", async () => {
    const two = createService({ limits: { concurrency: 2, seconds: 5 } });
    const open = () => send("/v1/classify", { type: json, body: never() }, two);
    const [first, second] = [open(), open()];
    const third = await postJson("/v1/classify", post, two);
    expect(third).toMatchObject({ status: 429 });
    expect(third.headers.get("retry-after")).toBe("1");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await postJson("/v1/classify", post, two)).toMatchObject({ status: 200 });
    const evicted = await first;
    expect(evicted).toMatchObject({ status: 408 });
    expect(JSON.parse(evicted.text).detail).toContain("others wait");
    // There is a place again, so that the second may go on waiting.
    expect(await postJson("/v1/classify", post, two)).toMatchObject({ status: 200 });
    expect(await Promise.race([second, "waits"])).toBe("waits");
    expect(await send("/healthz", {}, two)).toMatchObject({ status: 200 });
  });

  it("gives its place back", async () => {
    const one = createService({ limits: { concurrency: 1, bodyBytes: 100, seconds: 1 } });
    for (const [, path, sent] of cases.filter(([, , { body }]) => typeof body === "string"))
      await send(path, sent, one);
    expect(await postJson("/v1/classify", { title: "Cook" }, one)).toMatchObject({ status: 200 });
    for (const body of ["", '{"title":"Cook"}\n']) {
      await send("/v1/classify/batch", { type: ndjson, body }, one);
      expect(await postJson("/v1/classify/batch", [{ title: "Cook" }], one)).toMatchObject({ status: 200 });
    }
  });

  it("keeps nobody out for the sake of who sends line by line, or takes no answer", async () => {
    const one = createService({ limits: { concurrency: 1, seconds: 30 } });
    const others = () => postJson("/v1/classify", post, one);
    const trickle = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        controller.enqueue(new TextEncoder().encode('{"title":"Cook"}\n'));
      },
    });
    const slow = send("/v1/classify/batch", { type: ndjson, body: trickle }, one);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await others()).status).toBe(200);
    expect(linesOf(await slow).at(-1)).toMatchObject({ error: { message: expect.stringContaining("others wait") } });

    const init = { method: "POST", body: JSON.stringify(Array(500).fill(post)), headers: { "content-type": json } };
    const untaken = await one.fetch(new Request("http://localhost/v1/classify/batch", init));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await others()).status).toBe(200);
    const lines = (await untaken.text()).trimEnd().split("\n");
    expect(lines.length).toBeLessThan(100);
    expect(lines.at(-1)).toContain("others wait");
  });

  it("gives up who does not take his answer in time", async () => {
    const one = createService({ limits: { concurrency: 1, seconds: 1 } });
    const init = { method: "POST", body: JSON.stringify(Array(500).fill(post)), headers: { "content-type": json } };
    const untaken = await one.fetch(new Request("http://localhost/v1/classify/batch", init));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect((await untaken.text()).trimEnd().split("\n").at(-1)).toContain("within 1 seconds");
  });

  it("does not have the rest of its body read", async () => {
    let [asked, isCancelled] = [0, false];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        asked++;
        await new Promise((resolve) => setTimeout(resolve, 50));
        controller.enqueue(new Uint8Array([0x20]));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect((await send("/v1/classify", { type: json, body }, small)).status).toBe(408);
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked - before).toBeLessThan(2);
    expect(isCancelled).toBe(true);
  });

  it("is said before a text is read that is too long to be", async () => {
    const body = JSON.stringify({ description: "&lt;p&gt;a".repeat(800_000) });
    const started = performance.now();
    expect((await send("/v1/classify", { type: json, body })).status).toBe(413);
    const lever = JSON.stringify([{ id: "a", hostedUrl: "", text: "Cook", description: "<p>a".repeat(1_800_000) }]);
    expect((await send("/v1/ats/lever", { type: json, body: lever })).text).toContain(
      "more than the 200000 characters",
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("are limits that make no sense", () => {
    expect(() => createService({ limits: { seconds: 3_000_000 } })).toThrow(
      /limits.seconds must be at most 2000000; this is the number 3000000/,
    );
    expect(() => createService({ limits: { seconds: 0 } })).toThrow(
      /limits.seconds must be a number from 1; this is the number 0/,
    );
    expect(() => createService({ limits: { size: 1 } as object })).toThrow(
      /there is no limit "size" in limits; it must be one of bodyBytes/,
    );
  });
});

describe("what is told of requests", () => {
  it("is what was asked for, never what was sent", async () => {
    const told: AnswerReport[] = [];
    const own = createService({ onAnswer: (answered) => told.push(answered) });
    await postJson("/v1/classify?secret", post, own);
    await postJson("/v1/ats/secret", {}, own);
    await send("/secret", {}, own);
    await send("/v1/classify", { type: json, body: "secret" }, own);
    expect(told.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["POST", "/v1/classify", 200],
      ["POST", "/v1/ats/:vendor", 404],
      ["GET", "/*", 404],
      ["POST", "/v1/classify", 400],
    ]);
    expect(JSON.stringify(told)).not.toContain("secret");
    expect(told.every(({ took }) => took >= 0 && took < 1000)).toBe(true);
  });

  it("is, where the service is at fault, the place in the code without the message", async () => {
    const told: AnswerReport[] = [];
    const own = createService({ onAnswer: (answered) => told.push(answered) });
    const request = new Request("http://localhost/v1/classify", { method: "POST", headers: { "content-type": json } });
    Object.defineProperty(request, "headers", {
      get() {
        throw new RangeError("a secret\n    at secret");
      },
    });
    const response = await own.fetch(request);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      type: "/#internal",
      detail: expect.stringContaining("not to blame"),
    });
    expect(told).toMatchObject([{ status: 500, fault: expect.stringMatching(/^RangeError\n\s+at /) }]);
    expect(JSON.stringify(told)).not.toContain("secret");
  });

  it("is so also when a batch has begun to be answered, whose last line then says it", async () => {
    const faults: unknown[] = [];
    const classify = (): never => {
      throw new RangeError("secret");
    };
    for (const [type, body] of [
      [json, '[{},{"title":"Cook"}]'],
      [ndjson, '{}\n{"title":"Cook"}\n'],
    ] as const) {
      const request = new Request("http://localhost/", { method: "POST", body, headers: { "content-type": type } });
      const classifier = { classify, warmUp: () => {}, lexicon: "" };
      const slot = new Slots(1, 1).take();
      const onFault = (error: unknown): void => void faults.push(error);
      const response = await classifyBatch(request, slot, {
        classifier,
        limits: DEFAULT_LIMITS,
        turns: new Turns(),
        onFault,
      });
      const text = await response.text();
      expect(text).toMatch(/^{"error":{"code":"invalid-post".*\n{"error":{"code":"internal".*\n$/);
      expect(text).not.toContain("secret");
    }
    expect(faults).toEqual([new RangeError("secret"), new RangeError("secret")]);
  });
});

describe("the description", () => {
  it("is valid OpenAPI, of every route there is", async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    const described = Object.values(ROUTES).map(({ method, path }) => [path.replace(/:(\w+)/, "{$1}"), method]);
    expect(
      Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => [path, method])),
    ).toEqual(described);
  });

  it("can be read at /, in which a problem's type leads to its row", async () => {
    const { text, headers } = await send("/");
    for (const kind of Object.keys(PROBLEMS)) expect(text).toContain(`<tr id="${kind}">`);
    for (const { path } of Object.values(ROUTES)) expect(text).toContain(` ${path.replace(/:(\w+)/, "{$1}")}</code>`);
    expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("of the lexicon and of the service are what they are", async () => {
    const { lexicon, engine } = classify("");
    expect(JSON.parse((await send("/healthz")).text)).toEqual({ status: "ok", engine, lexicon });
    const knowledge = JSON.parse((await send("/v1/lexicon")).text);
    expect(knowledge).toMatchObject({ engine, lexicon });
    expect(knowledge.concepts.map(({ id }: { id: string }) => id)).toEqual(
      defaultLexicon().concepts.map(({ id }) => id),
    );
    expect((await send("/healthz", { method: "HEAD" })).status).toBe(200);
  });
});
