import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AtsPost, locate, readPosts, VENDORS, type VendorName } from "../../src/ats/index.js";
import { parseJsonLeniently } from "../../src/ats/jsonld.js";
import { findJsonLdScripts } from "../../src/html/index.js";
import { classify, JobsiftError } from "../../src/index.js";
import { isErrorRecord } from "../../src/records/index.js";
import { sharedData } from "../data.js";
import { expectRecorded } from "../expectation.js";
import { fromRoot } from "../root.js";

const folder = fromRoot("fixtures/ats");
const inputs = readdirSync(folder).filter((name) => name.includes(".input."));

function expectedOf(input: string): string {
  return input.replace(/\.input\..+$/, ".expected.json");
}

function payloadOf(path: string): unknown {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".json") ? JSON.parse(text) : text;
}

/** What a fixture says of an item: the post with its text, and the strings it was made of. */
function readable(item: ReturnType<typeof readPosts>[number]): unknown {
  if (isErrorRecord(item)) return item;
  const { post, vendor, path, title, origins } = item;
  const { description } = post;
  const text = typeof description === "object" ? description?.text : undefined;
  return {
    source: vendor,
    path,
    ...post,
    description: text,
    titlePath: title?.path,
    from: origins.map((origin) => origin.path),
  };
}

function postsOf(payload: unknown): readonly AtsPost[] {
  return readPosts(payload).filter((item): item is AtsPost => !isErrorRecord(item));
}

/** The string at a path of a payload. */
function stringAt(payload: unknown, path: string): string {
  if (path === "$") return String(payload);
  const [, script, members = ""] =
    /^(?:script\[(\d+)\]|data\[\d+\])?(?:\$|window[.]pageData|phApp[.]ddo|COMPANY_POSITIONS_DATA)(.*)$/.exec(path) ??
    [];
  let value = path.startsWith("$") ? payload : inScript(String(payload), Number(script ?? 0));
  for (const [, name, index] of members.matchAll(/\.([^.[]+)|\[(\d+)\]/g)) {
    value = (value as Record<string, unknown>)[name ?? String(index)];
  }
  return String(value);
}

/** What a script of a page holds: JSON-LD, or what it assigns. */
function inScript(page: string, index: number): unknown {
  const [jsonLd] = findJsonLdScripts(page).slice(index);
  const assigned = /(?:pageData|ddo|POSITIONS_DATA) = ([\s\S]*?[}\]]);/.exec(page)?.[1];
  const held = /<script id="__NEXT_DATA__"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1];
  return parseJsonLeniently(jsonLd ?? assigned ?? held ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => entities[name] ?? "");
}

/** What is to be read of a cut-out piece of markup, escaped or not. */
function words(markup: string): string {
  return plain(unescaped(unescaped(markup).replace(/<[^>]*>/g, "")));
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ");
}

function expectProvenance(payload: unknown): number {
  let count = 0;
  for (const item of postsOf(payload)) {
    const { evidence, suppressed } = locate(item, classify(item.post));
    for (const { text, source } of [...evidence, ...suppressed]) {
      count++;
      const slice = stringAt(payload, source.path).slice(source.start, source.end);
      expect(words(slice)).toBe(plain(text));
    }
  }
  return count;
}

describe("payloads", () => {
  it.each(inputs)("%s", (name) => {
    const payload = payloadOf(join(folder, name));
    const found = readPosts(payload).map(readable);
    expectRecorded(`${JSON.stringify(found, null, 2)}\n`, `fixtures/ats/${expectedOf(name)}`);
    expectProvenance(payload);
  });

  it("are among the fixtures, of every vendor", () => {
    const seen = new Set(inputs.flatMap((name) => postsOf(payloadOf(join(folder, name))).map(({ vendor }) => vendor)));
    const unseen = Object.keys(VENDORS).filter((vendor) => !seen.has(vendor as VendorName));
    expect(unseen, "each wants a payload: fixtures/ats/VENDOR.input.json").toEqual([]);
  });

  it("have an expectation each, and nothing else lies beside them", () => {
    expect(readdirSync(folder).sort()).toEqual([...inputs, ...inputs.map(expectedOf)].sort());
  });

  it("may be the text of a JSON response", () => {
    const path = join(folder, "lever.input.json");
    expect(readPosts(readFileSync(path, "utf8"))).toEqual(readPosts(payloadOf(path)));
  });
});

describe("a page", () => {
  const script = '<script type="application/ld+json">{"@type":"JobPosting","title":"Cook"}</script>';

  it.each([
    ["that is a piece of one", `<div>${"x<br>".repeat(300)}${script}</div>`],
    ["that begins with a long comment", `<!-- ${"x".repeat(2000)} --><html>${"x<br>".repeat(300)}${script}`],
    ["that declares itself XML", `<?xml version="1.0"?>\n<!DOCTYPE html><html>${"x<br>".repeat(300)}${script}`],
  ])("%s is read", (_, page) => {
    expect(readPosts(page)).toMatchObject([{ vendor: "jsonld", path: "script[0]$", post: { title: "Cook" } }]);
  });

  it("is read without what it has commented out, to the end of a script that is never closed", () => {
    const old = '<!-- <script type="application/ld+json">{"@type":"JobPosting","title":"Old"}</script> -->';
    const open = '<script type="application/ld+json">{"@type":"JobPosting","title":"Open"}';
    expect(readPosts(`<html>${old}${script}<!-- ${script}`)).toMatchObject([{ post: { title: "Cook" } }]);
    expect(readPosts(`<html>${old}${open}`)).toMatchObject([{ post: { title: "Open" } }]);
  });

  it("may have its links in single quotes", () => {
    expect(readPosts("<html><a href='/jobs/7/cook/job'>Cook</a>")).toMatchObject([
      { vendor: "icims", post: { id: "7" } },
    ]);
  });

  it("in a feed is no page", () => {
    const feed = `<rss><channel><item><title>Cook</title><description><![CDATA[<html><a href="/x/job/oabcdefg">Java</a>]]></description></item></channel></rss>`;
    expect(readPosts(feed)).toMatchObject([{ vendor: "feed", post: { title: "Cook" } }]);
  });
});

describe("evidence", () => {
  it("lies in the string it came from, escaped, coded and cut by tags", () => {
    const payload = payloadOf(join(folder, "greenhouse-list.input.json"));
    const [first] = postsOf(payload);
    if (first === undefined) throw new Error("nothing was read");
    const located = locate(first, classify(first.post));
    const pytorch = located.evidence.find(({ concept }) => concept === "pytorch");
    expect(pytorch?.source.path).toBe("$.jobs[0].content");
    const slice = stringAt(payload, "$.jobs[0].content").slice(pytorch?.source.start, pytorch?.source.end);
    expect(slice).toBe("Py&lt;b&gt;Torch");
    const title = located.evidence.find(({ field }) => field === "title");
    expect(title?.source).toEqual({ path: "$.jobs[0].title", start: 0, end: 25 });
  });

  it("counts what the company says of itself as such, and only that", () => {
    const sectionsOf = (name: string) =>
      postsOf(payloadOf(join(folder, name))).map(({ post }) => {
        const { evidence, suppressed } = classify(post);
        return Object.fromEntries([
          ...suppressed.map(({ text, reason }) => [text, reason]),
          ...evidence.filter(({ field }) => field === "description").map(({ text, section }) => [text, section]),
        ]);
      });
    const [first, second] = sectionsOf("greenhouse-list.input.json");
    expect(first).toMatchObject({ AI: "company", PyTorch: "duties" });
    expect(second).toMatchObject({ AI: "other-sense", Kafka: "duties", "machine learning": "company" });
    expect(sectionsOf("smartrecruiters.input.json")[0]).toMatchObject({
      "artificial intelligence": "company",
      OpenCV: "requirements",
    });
    expect(sectionsOf("lever.input.json")[0]).toMatchObject({ Kafka: "requirements", Kubernetes: "nice-to-have" });
  });

  it("lies in the one text that an XML payload is, also where a title had to be decoded", () => {
    const payload = String(payloadOf(join(folder, "personio.input.xml")));
    const [first] = postsOf(payload);
    if (first === undefined) throw new Error("nothing was read");
    const { evidence } = locate(first, classify(first.post));
    const slices = evidence.map(({ field, text, source }) => [field, text, payload.slice(source.start, source.end)]);
    expect(slices).toContainEqual(["title", "Engineer, PyTorch", "Engineer, PyTorch"]);
    expect(slices).toContainEqual(["description", "TensorFlow", "TensorFlow"]);
  });

  it("is the same as of the bare text when only the description is set", () => {
    const texts = readFileSync(fromRoot("fixtures/posts.ndjson"), "utf8").trimEnd().split("\n");
    for (const line of texts) {
      const { description } = JSON.parse(line) as { description?: string };
      if (description === undefined) continue;
      const bare = classify({ description });
      const envelopes: unknown[] = [
        { jobs: [{ id: 1, absolute_url: "", internal_job_id: 1, content: description }] },
        [{ id: "1", hostedUrl: "", text: "", description, lists: [] }],
        { jobs: [{ id: "1", jobUrl: "", isListed: true, descriptionHtml: description }] },
        { offers: [{ id: 1, careers_url: "", description }] },
        { jobs: [{ shortcode: "1", description }] },
        { items: [{ id: "1", content_html: description, _jobposting: {} }] },
        { result: { jobOpening: { jobOpeningName: "", description } } },
        { jobPostingInfo: { jobReqId: "1", jobDescription: description } },
        { "@type": "JobPosting", description },
        { jobs: [{ id: 1, title: "", description }] },
      ];
      for (const envelope of envelopes) {
        const [item] = postsOf(envelope);
        const judged = classify(item?.post ?? "");
        expect(judged.label).toBe(bare.label);
        expect(judged.evidence.map(({ text }) => text)).toEqual(bare.evidence.map(({ text }) => text));
      }
    }
  });
});

describe("fields", () => {
  const payload = {
    found: {
      hits: [{ nr: 5, name: "ML Engineer", blocks: [{ html: "<p>PyTorch</p>" }, { html: "<p>CUDA</p>" }], by: "Acme" }],
    },
  };
  const fields = {
    postings: "found.hits",
    id: "nr",
    title: "name",
    text: ["blocks[0].html", "blocks[1].html"],
    company: "by",
  };

  it("of a payload of one's own can be named", () => {
    const [item] = readPosts(payload, { fields });
    expect(item).toMatchObject({
      vendor: "fields",
      path: "$.found.hits[0]",
      post: { id: 5, title: "ML Engineer", company: "Acme" },
    });
    const located = locate(item as AtsPost, classify((item as AtsPost).post));
    expect(located.evidence.find(({ concept }) => concept === "pytorch")?.source).toEqual({
      path: "$.found.hits[0].blocks[0].html",
      start: 3,
      end: 10,
    });
    expect(readPosts(JSON.stringify(payload), { fields })).toEqual([item]);
  });

  it("that lead nowhere are an error", () => {
    expect(() => readPosts(payload, { fields: { ...fields, postings: "found.rows" } })).toThrow(
      /payload must be what has a list of postings at \$\.found\.rows/,
    );
    expect(() => readPosts(payload, { fields: { postings: "found.hits" } })).toThrow(
      /fields must be an object with a path for the title/,
    );
    expect(readPosts(payload, { fields: { postings: "found.hits", text: "body" } })).toMatchObject([
      { error: { path: "$.found.hits[0]", message: expect.stringContaining("neither a title nor a description") } },
    ]);
  });
});

describe("texts made to take long", () => {
  const often = 100_000;
  const nested = (open: string, inner: string, close: string) => open.repeat(often) + inner + close.repeat(often);
  it.each([
    ["elements that close others", `${"<a>".repeat(often)}${"</b>".repeat(often)}`, "nested more than 200"],
    ["elements in each other", `<position><jobDescriptions>${"<a>".repeat(often)}`, "nested more than 200"],
    ["many elements beside each other", `<r>${"<a/>".repeat(often)}</r>`, "payload must be"],
    ["graphs in graphs", nested('{"@graph":', "1", "}"), "payload must be"],
    ["lists of graphs", nested('[{"@graph":', "1", "}]"), "payload must be"],
    ["scripts that never end", `<html>${'<script type="application/ld+json">'.repeat(often)}`, "payload must be"],
    ["broken scripts", `<html>${'<script type="ld+json">{</script>'.repeat(often / 4)}`, "payload must be"],
    ["a script of blanks", `<script type="ld+json">x${" ".repeat(often)}x</script>`, "payload must be"],
    ["a script of guards", `<script type="ld+json">${"--> /*".repeat(often)}x</script>`, "payload must be"],
    ["a variable that never ends", `<html><script>window.pageData = ${'{"a":'.repeat(often)}`, "payload must be"],
    ["a variable often", `<html><script>${"phApp.ddo = {".repeat(often)}`, "payload must be"],
    ["links without end", `<html>${'<a href="/x/job/oabcdefg">'.repeat(often)}`, "payload must be"],
    ["a tag of many addresses", `<html><a ${' href=""'.repeat(often)}`, "payload must be"],
    ["a script of many types", `<html><script ${"ld+json ".repeat(often)}`, "payload must be"],
    ["comments", `${"<!-- x -->".repeat(often)}<p>`, "payload must be"],
    ["comments without end", `${"<!-- ".repeat(often)}<p>`, "payload must be"],
    ["tags cut off", `<html>${'<a href="'.repeat(often)}`, "payload must be"],
  ])("are refused in time: %s", (_, payload, message) => {
    const started = performance.now();
    expect(() => readPosts(payload)).toThrow(message);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    ["of many strings", { jobs: [{ absolute_url: "", content: Array(100_000).fill("a") }] }],
    ["of many lines", { jobs: [{ absolute_url: "", content: Array(100_000).fill("a\n") }] }],
    ["of many lists", [{ hostedUrl: "", text: "Cook", lists: Array(40_000).fill({ text: "a", content: "b" }) }]],
    ["of many blocks", { jobs: [{ absolute_url: "", content: '<div class="content-intro">a</div>b'.repeat(10_000) }] }],
    ["listed often", { jobs: Array(20_000).fill({ id: 1, shortcode: 1, title: "Cook", description: "<p>x" }) }],
  ])("are read in time: a posting %s", (_, payload) => {
    const started = performance.now();
    expect(readPosts(payload)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("are refused in time: a list of what is no posting", () => {
    const started = performance.now();
    expect(() => readPosts(Array(1_000_000).fill(1))).toThrow("payload must be");
    expect(() => readPosts(Array(300_000).fill({}))).toThrow("payload must be");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("cost no more than what they stand in", () => {
    const described = JSON.parse(`{"@type":"JobPosting","title":${nested('{"@type":"x","name":', "1", "}")}}`);
    expect(readPosts(described)).toMatchObject([{ error: { message: expect.stringContaining("neither a title") } }]);
    const lists = JSON.parse(`[{"hostedUrl":"","text":"Cook","lists":${nested("[", "", "]")}}]`);
    expect(readPosts(lists)).toMatchObject([
      { post: { title: "Cook" }, leftOut: [expect.stringContaining("$[0].lists[0] must be an object")] },
    ]);
  });
});

describe("what is wrong", () => {
  it("is said of one posting, and the others go on", () => {
    const items = readPosts({
      offers: [
        { id: 1, careers_url: "", title: ["a"], description: "x" },
        { id: 2, careers_url: "", description: 5 },
        { id: 3, careers_url: "" },
        "no object",
        { id: 4, careers_url: "", title: "Cook" },
      ],
    });
    expect(items.map((item) => (isErrorRecord(item) ? item : item.post))).toMatchObject([
      { title: "a" },
      {
        id: 2,
        error: {
          code: "invalid-record",
          path: "$.offers[1]",
          message: expect.stringContaining("$.offers[1].description must be a string; this is the number 5"),
        },
      },
      { id: 3, error: { path: "$.offers[2]", message: expect.stringContaining("neither a title nor a description") } },
      { error: { path: "$.offers[3]", message: expect.stringContaining("must be an object") } },
      { id: 4, title: "Cook" },
    ]);
  });

  it("is that a posting is too long, before it is read", () => {
    const long = "&lt;p&gt;a".repeat(700_000);
    const started = performance.now();
    const [first, second] = readPosts(
      [
        { id: "a", hostedUrl: "", text: "b", description: "c", lists: [{ content: long }] },
        { id: "d", hostedUrl: "", text: "e" },
      ],
      { maxChars: 9 },
    );
    expect(first).toEqual({
      id: "a",
      error: { code: "too-long", message: "lever: $[0] has more than the 9 characters allowed", path: "$[0]" },
    });
    expect(second).toMatchObject({ post: { id: "d" } });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("is that an endpoint carries no description, when one is asked for", () => {
    const payload = payloadOf(join(folder, "greenhouse-without-content.input.json"));
    expect(classify(postsOf(payload)[0]?.post ?? "").notes).toContain("title-only");
    expect(readPosts(payload, { requireText: true })).toMatchObject([
      {
        id: 201,
        error: {
          message: "greenhouse: $.jobs[0] carries no description; use the list with ?content=true, or the single job",
        },
      },
    ]);
  });

  it.each([
    [
      { apples: [] },
      undefined,
      /payload must be of a known vendor \(greenhouse, lever.*; this is an object with apples/,
    ],
    [5, undefined, /this is the number 5/],
    [null, undefined, /this is null/],
    ["{broken", undefined, /payload must be JSON, XML or a page; this is broken JSON at column 2/],
    ["<p>no posting</p>", undefined, /payload must be of a known vendor/],
    [{ jobs: [{ title: "a", description: "b" }] }, "lever", /lever: payload must be what has its postings in \$/],
    [
      { apples: 1 },
      "greenhouse",
      /greenhouse: payload must be what has its postings in jobs or \$; this is an object with apples/,
    ],
    [
      { jobs: [{ foo: 1 }] },
      "greenhouse",
      /greenhouse: \$\.jobs\[0\] must be an object with absolute_url and internal_job_id, or .*; this is an object with foo/,
    ],
    [{ jobs: 5 }, "greenhouse", /\$\.jobs must be an object with .*; this is the number 5/],
    [
      { jobs: ["x"] },
      "ashby",
      /\$\.jobs\[0\] must be an object with descriptionHtml and jobUrl, or .*; this is a text of 1 characters/,
    ],
    ["<html>", "icims", /icims: payload must be a page of links to jobs; this is a text of 6 characters/],
    ["<html>", "phenom", /phenom: payload must be a page whose script sets phApp.ddo/],
    [{}, "jsonld", /jsonld: payload must be JSON or a page with a JobPosting of schema.org, by @type/],
    [`<div>${"<br>".repeat(300)}</div>`, undefined, /nested more than 200/],
  ])("is said of the payload: %j", (payload, source, message) => {
    const read = () => readPosts(payload, { vendor: source as "lever" | undefined });
    expect(read).toThrow(JobsiftError);
    expect(read).toThrow(message);
  });

  it("is said of a list with holes, and of fields that are no paths", () => {
    const jobs: unknown[] = [{ shortcode: "a", title: "Cook" }];
    jobs.length = 2;
    expect(readPosts({ jobs })).toMatchObject([
      { post: { id: "a" } },
      { error: { path: "$.jobs[1]", message: expect.stringContaining("must be an object") } },
    ]);
    const wrong = { title: 1 } as unknown as { title: string };
    expect(() => readPosts({}, { fields: wrong })).toThrow(
      /fields.title must be a path like data.title; this is the number 1/,
    );
  });

  it("is a vendor that nobody knows", () => {
    expect(() => readPosts({}, { vendor: "nowhere" as "lever" })).toThrow(
      /vendor must be one of greenhouse, .*; this is "nowhere"/,
    );
  });
});

const recorded = sharedData("ats");

describe.skipIf(recorded === undefined)("recorded payloads", () => {
  const files = recorded === undefined ? [] : readdirSync(recorded, { recursive: true, encoding: "utf8" });
  const payloads = files.filter((name) => /\.(json|xml|html)$/.test(name));

  it.each(payloads)("%s gives posts whose evidence lies in it", (name) => {
    const payload = payloadOf(join(recorded ?? "", name));
    const items = readPosts(payload);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(isErrorRecord)).toEqual([]);
    expectProvenance(payload);
  });
});
