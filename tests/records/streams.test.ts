import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RecordSpan, Splitter } from "../../src/records/chunk.js";
import { ElementSplitter } from "../../src/records/elements.js";
import { FeedSplitter } from "../../src/records/feed.js";
import {
  type Chunk,
  isErrorRecord,
  type PostRecord,
  parsePostRecords,
  readPostRecords,
} from "../../src/records/index.js";
import { LineSplitter } from "../../src/records/lines.js";
import { ListSplitter } from "../../src/records/lists.js";
import { LongSplitter } from "../../src/records/long.js";
import { WholeSplitter } from "../../src/records/rows.js";
import { fromRoot } from "../root.js";
import { cut, FEEDS, indeedFeed, indeedJob, wrappedList } from "./feeds.js";

const textOf = (input: string, { start, end }: RecordSpan) => Buffer.from(input).toString("utf8", start, end);
const messagesOf = (spans: readonly RecordSpan[]) => spans.map(({ fault }) => fault?.message ?? "");

/** What is read of an input that is cut by this splitter. */
function recordsOf(format: string, splitter: Splitter, input: string) {
  const bytes = Buffer.from(input);
  const chunk: Chunk = { file: "a", syntax: { format }, bytes, byteOffset: 0, spans: cut(splitter, input) };
  return [...parsePostRecords(chunk, {})];
}

function postsOf(format: string, splitter: Splitter, input: string): unknown[] {
  return recordsOf(format, splitter, input).map(withoutPlace);
}

/** Payloads of vendors that wrap a list. */
const listFixtures = readdirSync(fromRoot("fixtures/ats"))
  .filter((name) => name.endsWith(".input.json"))
  .map((name) => [name, readFileSync(fromRoot(`fixtures/ats/${name}`), "utf8")] as const)
  .filter(([, text]) => text.startsWith("{") && cut(new ListSplitter(), text).some(({ path }) => path !== undefined));

function withoutPlace(record: PostRecord | object): unknown {
  if (!("post" in record) || record.post === undefined) return record;
  const { title, description, id } = record.post;
  return { id, title, text: typeof description === "object" ? description?.text : description };
}

describe("a long feed", () => {
  const feed = indeedFeed(16);

  it("is cut into its postings, whatever only looks like one", () => {
    const spans = cut(new FeedSplitter(), feed);
    expect(spans.map((span) => textOf(feed, span))).toEqual(Array.from({ length: 16 }, (_, index) => indeedJob(index)));
    expect(spans.map(({ row }) => row)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it("is cut the same wherever its parts end", () => {
    const whole = cut(new FeedSplitter(), feed);
    for (let size = 1; size <= 64; size++)
      expect(cut(new FeedSplitter(), feed, size), `parts of ${size}`).toEqual(whole);
  });

  it.each(Object.entries(FEEDS))("of %s has the posts that it has when it is short", (_, { feed }) => {
    const whole = postsOf("xml", new WholeSplitter(), feed);
    expect(whole.length).toBeGreaterThan(1);
    expect(postsOf("xml", new FeedSplitter(), feed)).toEqual(whole);
  });

  const broken: readonly (readonly [string, string, readonly string[]])[] = [
    ["an element that never ends", "<source><job>a</job><job>b<job>c</job></source>", ["", "<job> is never closed"]],
    ["a comment that never ends", "<source><job>a</job><!-- <job></job>", ["", "a comment or CDATA is never closed"]],
    ["CDATA that never ends", "<source><job><![CDATA[</job>]]</source>", ["<job> is never closed"]],
    ["a tag that never ends", '<source><job a="></job>', ["never closed"]],
    ["no posting", "<source><jobs><Job/></jobs></source>", ["no <position>, <job>, <item> or <entry> stands in it"]],
  ];
  it.each(broken)("with %s says so", (_, input, messages) => {
    for (const size of [1, 7, 1000]) {
      expect(messagesOf(cut(new FeedSplitter(), input, size))).toEqual(
        messages.map((message) => expect.stringContaining(message)),
      );
    }
  });

  it("has an error for an element that is no posting", () => {
    expect(postsOf("xml", new FeedSplitter(), "<rss><item>IT</item></rss>")).toEqual([
      { error: expect.objectContaining({ code: "invalid-record", row: 1, byteOffset: 5 }) },
    ]);
  });
});

describe("a long JSON object", () => {
  const paths = [["jobs"], ["data", "jobs"], ["hits", "hits"], ["response", "data", "any", "results"]];

  it.each(paths.map((path) => [path.join("."), path] as const))("is cut into the list at %s", (name, path) => {
    const input = wrappedList(path, 3);
    const spans = cut(new ListSplitter(), input);
    const jobs = path.reduce((value, key) => value[key], JSON.parse(input));
    expect(spans.map((span) => JSON.parse(textOf(input, span)))).toEqual(jobs);
    expect(spans.map((span) => span.path)).toEqual([0, 1, 2].map((index) => `$.${name}[${index}]`));
    expect(spans.map(({ row }) => row)).toEqual([1, 2, 3]);
    const bytes = Buffer.from(input);
    for (const { line, start } of spans) expect(line).toBe(bytes.toString("utf8", 0, start).split("\n").length);
  });

  it("is cut the same wherever its parts end", () => {
    const input = wrappedList(["data", "jobs"], 3);
    const whole = cut(new ListSplitter(), input);
    for (let size = 1; size <= 64; size++) expect(cut(new ListSplitter(), input, size)).toEqual(whole);
  });

  it("has the posts that it has when it is short", () => {
    const input = wrappedList(["data", "jobs"], 5);
    const whole = postsOf("json", new ElementSplitter(), input);
    expect(whole).toHaveLength(5);
    expect(postsOf("json", new ListSplitter(), input)).toEqual(whole);
  });

  it.each(listFixtures)("has the posts and places that it has when it is short: %s", (_, text) => {
    const read = (splitter: Splitter) =>
      recordsOf("json", splitter, text).map((record) => {
        if (isErrorRecord(record)) return [record.error.message, record.error.path];
        const { path, title, origins, leftOut } = record.origin ?? {};
        return [withoutPlace(record), record.value, path, title?.path, origins?.map((origin) => origin.path), leftOut];
      });
    expect(read(new ListSplitter())).toEqual(read(new ElementSplitter()));
  });

  it("may have several lists, names with escapes, and no list in some", () => {
    const input =
      '{"a":{"j\\u006fbs":[{"id":1} , {"id":2},]},"items":[],"results":[1,{"jobs":[{}]}],"data":[{"id":3}]}';
    expect(cut(new ListSplitter(), input).map(({ path, row }) => `${row} ${path}`)).toEqual([
      "1 $.a.jobs[0]",
      "2 $.a.jobs[1]",
      "3 $.data[0]",
    ]);
  });

  const broken: readonly (readonly [string, string, readonly string[]])[] = [
    ["no list", '{"about":[{"id":1}],"jobs":["a"]}', ["no list of objects stands in it under a name such as jobs"]],
    ["a list five names deep", '{"a":{"b":{"c":{"d":{"jobs":[{}]}}}}}', ["at most 4 names deep"]],
    ["a list that never ends", '{"jobs":[{"id":1},{"id":', ["", "the array never ends"]],
    ["no end", '{"jobs":[{"id":1}],"next":"', ["", "the object never ends"]],
    ["more behind it", '{"jobs":[{"id":1}]}\n{"jobs":[{"id":2}]}', ["", "more after the object"]],
  ];
  it.each(broken)("with %s says so", (_, input, messages) => {
    for (const size of [1, 7, 1000]) {
      expect(messagesOf(cut(new ListSplitter(), input, size))).toEqual(
        messages.map((message) => expect.stringContaining(message)),
      );
    }
  });
});

describe("what is long", () => {
  const splitter = (longest: number) => new LongSplitter(new WholeSplitter(), new FeedSplitter(), longest);

  it("is more bytes than can be held, and is cut from its first byte on", () => {
    const input = indeedFeed(4);
    const { length } = Buffer.from(input);
    for (const size of [1, 5, 64, 1e6]) {
      expect(cut(splitter(length), input, size)).toEqual([{ start: 0, end: length }]);
      for (const longest of [0, 100, length - 1]) {
        expect(cut(splitter(longest), input, size)).toEqual(cut(new FeedSplitter(), input));
      }
    }
  });

  it("is a first line alone: the lines behind it are lines", () => {
    const lists = () => new ListSplitter(0, (from, line) => new LineSplitter(from, false, line));
    const input = '{"jobs":[{"id":1},{"id":2}]}\n\n{"id":3}\n{"id":4}';
    for (const size of [1, 5, 1000]) {
      const spans = cut(new LongSplitter(new LineSplitter(), lists(), 20), input, size);
      expect(spans.map((span) => `${span.line} ${textOf(input, span)}`)).toEqual([
        '1 {"id":1}',
        '1 {"id":2}',
        '3 {"id":3}',
        '4 {"id":4}',
      ]);
      expect(cut(new LongSplitter(new LineSplitter(), lists(), 28), input, size)).toEqual(
        cut(new LineSplitter(), input),
      );
    }
  });

  const filler = "x".repeat(1 << 20);
  const cases: readonly (readonly [string, string])[] = [
    ["a.xml", `<source>${Array.from({ length: 17 }, (_, index) => indeedJob(index, filler)).join("")}</source>`],
    [
      "b.json",
      `{"jobs":[${Array.from({ length: 17 }, (_, id) => JSON.stringify({ id, title: "Engineer", text: filler }))}]}`,
    ],
    [
      "c.json",
      `{\n"jobs":[${Array.from({ length: 17 }, (_, id) => JSON.stringify({ id, title: "Engineer", text: filler }))}]}`,
    ],
  ];
  it.each(cases)("is read posting by posting from a file: %s", async (name, text) => {
    const input = Buffer.from(text);
    async function* parts() {
      for (let at = 0; at < input.length; at += 1 << 18) yield input.subarray(at, at + (1 << 18));
    }
    const ids: unknown[] = [];
    for await (const record of readPostRecords({ name, bytes: parts() })) {
      if (isErrorRecord(record)) throw new Error(record.error.message);
      ids.push(Number(record.post.id));
      const { byteOffset = -1 } = record.place;
      expect(input.toString("latin1", byteOffset, byteOffset + 5)).toMatch(/^<job |^\{"id"/);
    }
    expect(ids).toEqual(Array.from({ length: 17 }, (_, index) => index));
  });
});
