import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPosts } from "../src/ats/index.js";
import { describeValue, quoteValue } from "../src/errors.js";
import { highlight, highlightText, html } from "../src/html/index.js";
import { classify, createClassifier, decide, defaultLexicon, extendLexicon, JobsiftError } from "../src/index.js";
import { readJsonFile } from "../src/records/json-file.js";
import {
  parseExtension,
  parseLexicon,
  parsePost,
  parsePostBody,
  parseResult,
  parseWeights,
} from "../src/schema/index.js";
import { createService } from "../src/server/index.js";
import { fromRoot } from "./root.js";

const post = { title: "Cook" };
const concept = { id: "mill", name: "Mill", forms: ["Mill"], facet: "stack", leaning: "ml", strength: 1 };
const base = defaultLexicon();

/** Arguments as plain JavaScript passes them. */
type Any = never;

const extended = (extension: unknown) => () => extendLexicon(base, extension as Any);
const added = (change: object) => extended({ add: [{ ...concept, ...change }] });
const read = (options: unknown) => () => readPosts([], options as Any);

interface Row {
  readonly run: () => unknown;
  readonly code: string;
  readonly path?: string;
  readonly received: string;
  readonly allowed: string;
  /** Where it is not "path must be allowed; this is received". */
  readonly detail?: string;
}

const LEANINGS = "one of ml, backend, both, neither";
const CONCEPT = "one of id, name, facet, leaning, forms, strength, exact, subfacet, needs, note, source, examples";
const table: Readonly<Record<string, Row>> = {
  "classify: a number": {
    run: () => classify(7 as Any),
    code: "invalid-post",
    path: "post",
    received: "the number 7",
    allowed: "a string or an object with a title or a description",
  },
  "classify: nothing": {
    run: () => classify(undefined as Any),
    code: "invalid-post",
    path: "post",
    received: "missing",
    allowed: "a string or an object with a title or a description",
  },
  "classify: a title that is a list": {
    run: () => classify({ title: ["secret"] } as Any),
    code: "invalid-post",
    path: "post.title",
    received: "an array",
    allowed: "a string",
  },
  "createClassifier: null": {
    run: () => createClassifier(null as Any),
    code: "invalid-option",
    path: "options",
    received: "null",
    allowed: "an object",
  },
  "createClassifier: an unknown option": {
    run: () => createClassifier({ colour: 1 } as Any),
    code: "invalid-option",
    received: '"colour"',
    allowed: "one of lexicon, prior, maxEvidence",
    detail: 'there is no option "colour"; it must be one of lexicon, prior, maxEvidence',
  },
  "createClassifier: a share": {
    run: () => createClassifier({ prior: { ml: 2 } }),
    code: "invalid-option",
    path: "prior.ml",
    received: "the number 2",
    allowed: "a share between 0 and 1, both exclusive",
  },
  "createClassifier: a lexicon for a later engine": {
    run: () => createClassifier({ lexicon: { ...base, engine: "99.0.0" } }),
    code: "invalid-lexicon",
    path: "lexicon.engine",
    received: "99.0.0",
    allowed: "at most 1.0.0, the version of jobsift",
  },
  "decide: a threshold": {
    run: () => decide({ label: "ml", confidence: 1 }, { ml: "high" } as Any),
    code: "invalid-option",
    path: "thresholds.ml",
    received: '"high"',
    allowed: "a number from 0 to 1",
  },
  "decide: a label": {
    run: () => decide({ label: "ml", confidence: 1 }, { AI: 0 } as Any),
    code: "invalid-option",
    path: "thresholds",
    received: '"AI"',
    allowed: "one of ml, backend, mixed, neither",
    detail: 'there is no label "AI" in thresholds; it must be one of ml, backend, mixed, neither',
  },
  "extendLexicon: a list": {
    run: extended([]),
    code: "invalid-lexicon",
    path: "extension",
    received: "an array",
    allowed: "an object",
  },
  "extendLexicon: a leaning": {
    run: added({ leaning: "purple" }),
    code: "invalid-lexicon",
    path: "extension.add[0].leaning",
    received: '"purple"',
    allowed: LEANINGS,
  },
  "extendLexicon: no strength": {
    run: added({ strength: undefined }),
    code: "invalid-lexicon",
    path: "extension.add[0].strength",
    received: "missing",
    allowed: "a number above 0, up to 3",
  },
  "extendLexicon: an unknown member": {
    run: added({ colour: "red" }),
    code: "invalid-lexicon",
    path: "extension.add[0]",
    received: '"colour"',
    allowed: CONCEPT.replace("facet, leaning, forms, strength", "forms, facet, leaning, strength"),
    detail: `there is no member "colour" in extension.add[0]; it must be ${CONCEPT.replace("facet, leaning, forms, strength", "forms, facet, leaning, strength")}`,
  },
  "extendLexicon: needs of a form that the concept does not have": {
    run: added({ needs: { Grinder: { any: [{ near: ["x"] }] } } }),
    code: "invalid-lexicon",
    path: "the key of extension.add[0].needs.Grinder",
    received: '"Grinder"',
    allowed: "Mill",
  },
  "extendLexicon: exact of a form that the base does not have": {
    run: extended({ override: [{ id: base.concepts[0]?.id, exact: ["Grinder"] }] }),
    code: "invalid-lexicon",
    path: "extension.override[0].exact[0]",
    received: '"Grinder"',
    allowed: `one of ${base.concepts[0]?.forms.join(", ")}`,
  },
  "extendLexicon: a witness": {
    run: added({ needs: { Mill: { any: [{ section: ["nowhere"] }] } } }),
    code: "invalid-lexicon",
    path: "extension.add[0].needs.Mill.any[0].section[0]",
    received: '"nowhere"',
    allowed: "one of title, duties, requirements, nice-to-have, company, benefits, legal, process, other",
  },
  "extendLexicon: a later engine": {
    run: extended({ engine: "1.1.0" }),
    code: "invalid-lexicon",
    path: "extension.engine",
    received: "1.1.0",
    allowed: "at most 1.0.0, the version of jobsift",
  },
  "html: null": {
    run: () => html(null as Any),
    code: "invalid-post",
    path: "raw",
    received: "null",
    allowed: "a string",
  },
  "highlight: an object": {
    run: () => highlight({} as Any, classify(post)),
    code: "invalid-post",
    path: "raw",
    received: "an object",
    allowed: "a string",
  },
  "highlightText: nothing": {
    run: () => highlightText(undefined as Any, classify(post)),
    code: "invalid-post",
    path: "text",
    received: "missing",
    allowed: "a string",
  },
  "readPosts: a vendor": {
    run: read({ vendor: 5 }),
    code: "invalid-option",
    path: "vendor",
    received: "the number 5",
    allowed: expect.stringMatching(/^one of greenhouse, lever/),
    detail: expect.stringMatching(/^vendor must be one of greenhouse, .*; this is the number 5$/),
  },
  "readPosts: an unknown option": {
    run: read({ vendors: "lever" }),
    code: "invalid-option",
    received: '"vendors"',
    allowed: "one of vendor, fields, requireText, maxChars",
    detail: 'there is no option "vendors"; it must be one of vendor, fields, requireText, maxChars',
  },
  "readPosts: requireText": {
    run: read({ requireText: "yes" }),
    code: "invalid-option",
    path: "requireText",
    received: '"yes"',
    allowed: "true or false",
  },
  "readPosts: maxChars": {
    run: read({ maxChars: -1 }),
    code: "invalid-option",
    path: "maxChars",
    received: "the number -1",
    allowed: "a number from 0",
  },
  "readPosts: an unknown field": {
    run: read({ fields: { name: "title" } }),
    code: "invalid-option",
    path: "fields",
    received: '"name"',
    allowed: "one of postings, id, title, text, company",
    detail: 'there is no field "name" in fields; it must be one of postings, id, title, text, company',
  },
  "readPosts: a field that is no path": {
    run: read({ fields: { text: [1] } }),
    code: "invalid-option",
    path: "fields.text",
    received: "an array",
    allowed: "a path like data.text, or an array of them",
  },
  "readPosts: a payload of somebody else": {
    run: () => readPosts({ jobs: ["secret"] }, { vendor: "ashby" }),
    code: "invalid-data",
    path: "$.jobs[0]",
    received: "a text of 6 characters",
    allowed: expect.stringMatching(/^an object with descriptionHtml/),
    detail: expect.stringMatching(/^ashby: \$\.jobs\[0\] must be an object with .*; this is a text of 6 characters$/),
  },
  "parsePost: a number": {
    run: () => parsePost({ title: 5 }),
    code: "invalid-post",
    path: "post.title",
    received: "the number 5",
    allowed: "a string",
  },
  "parsePostBody: an unknown member": {
    run: () => parsePostBody({ title: "a", body: "secret" }),
    code: "invalid-post",
    path: "post",
    received: '"body"',
    allowed: "one of id, title, company, description",
    detail: 'there is no member "body" in post; it must be one of id, title, company, description',
  },
  "parseResult: a string": {
    run: () => parseResult("secret"),
    code: "invalid-data",
    path: "result",
    received: "a string",
    allowed: "an object",
  },
  "parseWeights: nothing": {
    run: () => parseWeights(undefined),
    code: "invalid-lexicon",
    path: "weights",
    received: "missing",
    allowed: "an object",
  },
  "parseLexicon: a version": {
    run: () => parseLexicon({ ...base, version: "1" }),
    code: "invalid-lexicon",
    path: "lexicon.version",
    received: '"1"',
    allowed: "a semantic version, such as 1.0.0",
  },
  "parseExtension: a leaning": {
    run: () => parseExtension({ add: [{ ...concept, leaning: "purple" }] }),
    code: "invalid-lexicon",
    path: "extension.add[0].leaning",
    received: '"purple"',
    allowed: LEANINGS,
  },
  "parseExtension: a later engine": {
    run: () => parseExtension({ engine: "2.0.0" }),
    code: "invalid-lexicon",
    path: "extension.engine",
    received: "2.0.0",
    allowed: "at most 1.0.0, the version of jobsift",
  },
  "createService: a limit": {
    run: () => createService({ limits: { seconds: "10" } as Any }),
    code: "invalid-option",
    path: "limits.seconds",
    received: '"10"',
    allowed: "a number from 1",
  },
};

describe("wrong arguments", () => {
  it.each(Object.entries(table))("%s", (_, { run, code, path, received, allowed, detail }) => {
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(JobsiftError);
    const error = thrown as JobsiftError;
    expect({ code: error.code, path: error.path, received: error.received, allowed: error.allowed }).toEqual({
      code,
      path,
      received,
      allowed,
    });
    expect(error.detail).toEqual(detail ?? `${path} must be ${allowed}; this is ${received}`);
    expect(error.message).toBe(`jobsift: ${error.detail}`);
    expect(error.message).not.toContain("secret");
    expect(Object.values(error)).not.toContain(undefined);
  });
});

describe("JobsiftError", () => {
  it("has no member that it knows nothing about", () => {
    expect(Object.keys(new JobsiftError("internal", "broken"))).toEqual(["name", "code", "detail"]);
    expect(new JobsiftError("internal", "broken", { line: 3 })).toMatchObject({ line: 3 });
  });
});

describe("values in messages", () => {
  it.each<[unknown, string, string]>([
    [undefined, "missing", "missing"],
    [null, "null", "null"],
    ["text", "a string", '"text"'],
    ["x".repeat(99), "a string", `"${"x".repeat(37)}..."`],
    ["a\n\u001b[31m\u009b\u202e\u2028b\u0080", "a string", '"a\\n\\u001b[31m\\u009b\\u202e\\u2028b\\u0080"'],
    ["für é 中 😀", "a string", '"für é 中 😀"'],
    [5, "the number 5", "the number 5"],
    [Number.NaN, "the number NaN", "the number NaN"],
    [true, "a boolean", "a boolean"],
    [[1], "an array", "an array"],
    [{ a: 1 }, "an object", "an object"],
    [() => 1, "a function", "a function"],
  ])("%o is %s, and as an option %s", (value, kind, quoted) => {
    expect(describeValue(value)).toBe(kind);
    expect(quoteValue(value)).toBe(quoted);
  });
});

describe("a file of JSON", () => {
  it("is named when it cannot be read", () => {
    expect(() => readJsonFile("no/such.json")).toThrow(
      expect.objectContaining({
        code: "unreadable-input",
        file: "no/such.json",
        detail: "cannot read no/such.json: no such file or folder",
      }),
    );
  });

  it("is named with the line and the column when it is broken", () => {
    const file = fromRoot("LICENSE");
    expect(() => readJsonFile(file, "invalid-lexicon")).toThrow(
      expect.objectContaining({ code: "invalid-lexicon", file, line: 1, column: 1 }),
    );
  });
});

it("no message is worded in another way", () => {
  const files = readdirSync(fromRoot("src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const leftovers =
    /is not allowed|; use only|takes a string|has to be|is not valid JSON|\bof type \$\{|; the \w+ are \$\{/;
  const found = files
    .filter((name) => name !== join("lexicon", "default.ts"))
    .filter((name) =>
      leftovers.test(readFileSync(join(fromRoot("src"), name), "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "")),
    );
  expect(found).toEqual([]);
});
