import { describe, expect, it } from "vitest";
import { SECTION_HEADINGS } from "../../src/ats/headings.js";
import type { SourceText } from "../../src/index.js";
import { PART_NAMES, SECTION_NAMES } from "../../src/names/index.js";
import {
  formatCsvRow,
  type Input,
  isErrorRecord,
  onlyPosting,
  type PostOptions,
  type PostRecord,
  readPostRecords,
} from "../../src/records/index.js";

async function read(name: string, text: string, options: PostOptions = {}): Promise<readonly PostRecord[]> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const input: Input = { name, bytes: bytes() };
  const found: PostRecord[] = [];
  for await (const record of readPostRecords(input, options)) {
    if (isErrorRecord(record)) throw new Error(record.error.message);
    found.push(record);
  }
  return found;
}

function textOf({ post: { description } }: PostRecord): string {
  return typeof description === "object" ? ((description as SourceText | null)?.text ?? "") : (description ?? "");
}

const TITLE = "ML Engineer";
const TEXT = "You train ranking models in PyTorch with us.";

const titles = [...PART_NAMES.title.plain, ...PART_NAMES.title.other, ...PART_NAMES.title.beside];
const texts = [...PART_NAMES.text.plain, ...PART_NAMES.text.other];

const WRITERS: Readonly<Record<string, (posting: object) => unknown>> = {
  bare: (posting) => posting,
  jobs: (posting) => ({ count: 1, jobs: [posting] }),
  "data.jobs": (posting) => ({ data: { jobs: [posting] } }),
  "hits.hits": (posting) => ({ took: 3, hits: { total: { value: 1 }, hits: [{ _id: "9", _source: posting }] } }),
  edges: (posting) => ({ data: { jobs: { edges: [{ node: posting }] } } }),
  attributes: (posting) => ({ data: [{ id: "9", type: "job", attributes: posting }] }),
  keyed: (posting) => ({ "17": posting, "18": posting }),
  "by columns": (posting) =>
    Object.fromEntries(Object.entries(posting).map(([name, value]) => [name, { "0": value, "1": value }])),
  split: (posting) => ({ columns: Object.keys(posting), index: [0], data: [Object.values(posting)] }),
};

const VALUES: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  "@value": (text) => ({ "@value": text }),
  text: (text) => ({ text }),
  html: (text) => ({ html: text }),
  list: (text) => [text],
};

/** A posting as a record, a row and a payload. */
function filesOf(posting: Readonly<Record<string, string>>): readonly (readonly [name: string, text: string])[] {
  return [
    ["a.ndjson", JSON.stringify(posting)],
    ["a.csv", formatCsvRow(Object.keys(posting)) + formatCsvRow(Object.values(posting))],
    ["a.json", JSON.stringify({ jobs: [posting] })],
  ];
}

describe("names of titles and texts", () => {
  it.each(titles)("%s is a title, in a record, a column and a payload", async (name) => {
    for (const [file, text] of filesOf({ [name]: TITLE, description: TEXT })) {
      const [record] = await read(file, text);
      expect(record?.post.title, file).toBe(TITLE);
    }
  });

  it.each(texts)("%s is a text, in a record, a column and a payload", async (name) => {
    for (const [file, text] of filesOf({ title: TITLE, [name]: TEXT })) {
      const [record] = await read(file, text);
      expect(record === undefined ? "" : textOf(record), file).toBe(TEXT);
    }
  });

  it.each(["Job Title", "job_title", "jobTitle", "Intitulé du poste", "posting_title", "Designation", "vacancy_name"])(
    "%s is spelt in one of its ways",
    async (name) => {
      const [record] = await read("a.ndjson", JSON.stringify({ [name]: TITLE, job_summary: TEXT }));
      expect(record?.post.title).toBe(TITLE);
      expect(record?.remarks).toEqual([`title = ${name}, text = job_summary`]);
    },
  );
});

describe("titles", () => {
  it.each([
    ["<b>Machine Learning</b> Engineer", "Machine Learning Engineer"],
    ["<p>Go &amp; Rust</p>", "Go & Rust"],
    ["C++ <template> Developer", "C++ <template> Developer"],
  ])("have their tags read as a page has them: %s", async (title, text) => {
    const [record] = await read("posts.ndjson", JSON.stringify({ title, description: TEXT }));
    expect(record?.post.title).toBe(text);
  });
});

describe("wrappers and values", () => {
  const cases = Object.keys(WRITERS).flatMap((wrapper) =>
    Object.keys(VALUES).map((value) => [wrapper, value] as const),
  );
  // A table holds texts alone.
  const written = cases.filter(([wrapper, value]) => value === "string" || wrapper !== "by columns");
  it.each(written)("%s of %s", async (wrapper, value) => {
    const posting = { job_title: TITLE, summary: VALUES[value]?.(TEXT) };
    const records = await read("a.json", JSON.stringify(WRITERS[wrapper]?.(posting)));
    expect(records.map(({ post }) => post.title)).toEqual(records.map(() => TITLE));
    expect(records.map(textOf)).toEqual(records.map(() => TEXT));
    expect(records).toHaveLength(wrapper === "keyed" || wrapper === "by columns" ? 2 : 1);
  });
});

describe("sections", () => {
  it.each(Object.entries(SECTION_NAMES).flatMap(([section, names]) => names.map((name) => [name, section] as const)))(
    "%s is %s",
    async (name, section) => {
      const [record] = await read(
        "a.ndjson",
        JSON.stringify({ title: "Cook", description: "Hello.", [name]: "Soup." }),
      );
      const heading = SECTION_HEADINGS[section as keyof typeof SECTION_HEADINGS];
      expect(record === undefined ? "" : textOf(record)).toBe(`Hello.\n\n# ${heading}\nSoup.`);
    },
  );

  it("that stand in the text already are not read twice", async () => {
    const record = {
      title: "Engineer",
      full_description: "<p>We sell.</p><ul><li>PyTorch</li></ul>",
      description: "We sell.",
      requirements: ["PyTorch"],
    };
    const [found] = await read("a.json", JSON.stringify(record));
    expect(found === undefined ? "" : textOf(found)).toBe("We sell.\n\n- PyTorch");
  });

  it("may be named one by one, with their headings", async () => {
    const [found] = await read(
      "a.ndjson",
      JSON.stringify({ title: "Engineer", intro: "Hello.", your_task: "Kafka." }),
      {
        fields: { text: ["intro", "your_task"] },
      },
    );
    expect(found === undefined ? "" : textOf(found)).toBe("# Intro\nHello.\n\n# Your task\nKafka.");
  });
});

describe("what merely looks like a payload", () => {
  it.each([
    ["places", { title: TITLE, description: TEXT, locations: [{ name: "Berlin", description: "A city of lakes." }] }],
    ["questions", { title: TITLE, description: TEXT, questions: [{ title: "Why?", text: "Say why you want it." }] }],
    ["an employer", { title: TITLE, description: TEXT, company: { name: "Kiosk", description: "We sell." } }],
    ["a department", { title: TITLE, text: TEXT, department: { name: "Engineering", description: "All of us." } }],
    ["items", { title: TITLE, description: TEXT, items: [{ name: "Laptop", price: 5 }] }],
    ["data", { title: TITLE, description: TEXT, data: { salary: 5 }, results: [] }],
    ["a vendor's marks", { title: TITLE, description: TEXT, shortcode: "A1", jobUrl: "", isListed: true }],
  ])("is one post: a record with %s", async (_, record) => {
    const records = await read("a.ndjson", JSON.stringify(record));
    expect(records).toMatchObject([{ post: { title: TITLE } }]);
    expect(records.map(textOf)).toEqual([TEXT]);
  });

  it("is nobody's payload when the caller says so", async () => {
    const record = { title: TITLE, description: TEXT, jobs: [{ title: "Cook", description: "Cooks soup." }] };
    expect(await read("a.ndjson", JSON.stringify(record))).toMatchObject([{ post: { title: "Cook" } }]);
    expect(await read("a.ndjson", JSON.stringify(record), { vendor: "none" })).toMatchObject([
      { post: { title: TITLE } },
    ]);
  });
});

describe("pages", () => {
  const long = "You train ranking models in PyTorch and run them in production with the people who use them every day.";
  it.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${TITLE}","description":"${long}"}</script>`,
    ],
    [
      "microdata",
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">${TITLE}</h1><img src="x"><div itemprop="description"><p>${long}</p></div></div>`,
    ],
    [
      "the data of a framework",
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"job":{"title":"${TITLE}","description":"${long}"}}}</script>`,
    ],
    [
      "an assignment of what is no JSON",
      `<script>window.__STATE__={"job":{"title":"${TITLE}","body":"${long}",},"x":undefined,"y":-Infinity}</script>`,
    ],
    [
      "JSON in a string",
      `<script>x = JSON.parse(${JSON.stringify(JSON.stringify({ title: TITLE, body: long }))})</script>`,
    ],
    ["JSON in single quotes", `<script>x = JSON.parse('{"title":"${TITLE}","body":"${long}","z":"it\\'s"}')</script>`],
    [
      "JSON-LD with commas too many",
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${TITLE}","description":"${long}",}</script>`,
    ],
    [
      "JSON-LD without a text, and what the page shows",
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${TITLE}","description":""}</script><main><p>${long}</p></main>`,
    ],
    ["an assignment", `<script>window.__STATE__ = {"job":{"title":"${TITLE}","body":"${long}"}};</script>`],
  ])("are read by %s", async (_, content) => {
    const records = await read("a.html", `<!doctype html><html><body><nav>Kafka</nav>${content}</body></html>`);
    expect(records.map(({ post }) => post.title)).toEqual([TITLE]);
    expect(records.map(textOf)).toEqual([long]);
  });

  it("without any of that are read as they are seen, without what stands around", async () => {
    const [record] = await read(
      "a.html",
      `<html><body><header>Kafka</header><nav>Java</nav><main><h1>Cook</h1><p>${long}</p></main><footer>Go</footer>`,
    );
    expect(record === undefined ? "" : textOf(record)).toBe(`# Cook\n\n${long}`);
  });
});

describe("one posting", () => {
  it("is what a line holds, or there is an error that names the count", () => {
    const place = { file: "stdin" };
    const jobs = [
      { title: "Cook", description: "Cooks." },
      { title: "Nurse", description: "Cares." },
    ];
    expect(onlyPosting({ value: { jobs: jobs.slice(1) }, place }, {})).toMatchObject({ post: { title: "Nurse" } });
    expect(onlyPosting({ value: { jobs }, place }, {})).toMatchObject({
      error: { code: "invalid-record", message: expect.stringContaining("holds 2 postings") },
    });
  });

  it("may stand in a field, with the other fields kept", async () => {
    const raw = JSON.stringify({
      jobs: [
        { title: "Cook", description: "Cooks." },
        { title: "Nurse", description: "Cares." },
      ],
    });
    const records = await read("a.ndjson", JSON.stringify({ label: "neither", raw }), { payloadField: "raw" });
    expect(records).toMatchObject([
      { value: { label: "neither", title: "Cook" } },
      { value: { label: "neither", title: "Nurse" } },
    ]);
  });
});
