import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { html } from "../src/html/index.js";
import { type Classification, classify, type Label, type Note, type Post } from "../src/index.js";
import { sharedData } from "./data.js";
import { fromRoot } from "./root.js";

interface Fixture extends Post {
  readonly id: string;
  readonly description?: string;
  readonly label: Label;
  /** Exactly these, when given. */
  readonly notes?: readonly Note[];
  /** The description is HTML. */
  readonly html?: boolean;
}

const fixtures: Fixture[] = ["posts", "layouts"].flatMap((name) => linesOf(fromRoot("fixtures", `${name}.ndjson`)));

/**
 * What jobsift gets wrong, and why. A ratchet: a fixture that comes out right must leave the list, and nothing joins it
 * without a reason.
 */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  "inference-gateway-founding": "a founder's numbered list of agents and evals weighs less than the back end beside it",
};

/** Which fixtures cover what the domain notes ask for: labels and notes are counted below, traps and layouts named here. */
const COVERAGE: Readonly<Record<string, readonly string[]>> = {
  "trap: AI coding assistants are tools": ["php-with-coding-assistants"],
  "trap: company pitch": ["firmware-at-ai-company", "company-pitch-only", "one-line-backend"],
  "trap: hiring-process notice": ["accounting-with-ai-notice"],
  "trap: other teams' duties": ["angular-frontend-among-ml-teams", "mlops-no-services", "ml-colleagues-data-platform"],
  "trap: nice to have": ["rails-short", "duplicated-paragraphs"],
  "trap: negation that cancels": ["not-full-stack-llm", "full-stack-calls-llm-api", "sdet-ai-platform"],
  "trap: human raters": ["human-rater-code"],
  "trap: AI as the object": [
    "sdet-ai-platform",
    "platform-salesperson",
    "billing-service-at-ai-lab",
    "ai-governance-manager",
    "ai-developer-advocate",
    "video-editor-with-generators",
  ],
  "trap: lists that are not the job": ["page-chrome", "keyword-tail"],
  "trap: a title that lies": [
    "bi-analyst-called-data-scientist",
    "data-engineer-who-trains",
    "bench-research-scientist",
    "computational-biologist",
  ],
  "trap: ambiguous words": ["ward-nurse", "java-payments-one-line", "warehouse-analytics-engineer", "table-layout"],
  "hidden: very short": ["very-short-rails", "very-short-go", "very-short-ml"],
  "hidden: old-stack backend": ["cobol-bank"],
  "hidden: low-level ML": ["cuda-kernels"],
  "hidden: ML infrastructure": ["ml-platform-engineer", "serving-infrastructure"],
  "hidden: classical statistics": ["uplift-statistician"],
  "hidden: explicit shares": ["explicit-share"],
  "layout: one line": ["one-line-ml", "one-line-backend", "java-payments-one-line"],
  "layout: glued words": ["glued-words", "glued-ml"],
  "layout: ALL CAPS headings": ["all-caps-headings"],
  "layout: Markdown with escapes": ["markdown-escapes"],
  "layout: colon headings, mid-line": ["colon-headings"],
  "layout: HTML": ["html-inline-tags", "html-doubly-escaped", "html-as-text"],
  "layout: odd characters": ["odd-characters"],
  "layout: masked digits": ["masked-digits"],
  "layout: page chrome": ["page-chrome"],
  "layout: JSON wrapper": ["json-wrapper"],
  "layout: keyword tail": ["keyword-tail"],
  "layout: Hacker News line": ["hacker-news-roles"],
  "layout: cut off": ["cut-off"],
  "layout: duplicated": ["duplicated-paragraphs"],
  "layout: typing errors": ["typos"],
  "layout: other languages": ["german", "spanish"],
  "layout: no title field": ["title-line-first"],
  "layout: bullets without headings": ["bullets-without-headings"],
  "layout: table": ["table-layout"],
};

const LABELS: readonly Label[] = ["ml", "backend", "mixed", "neither"];
const NOTES: Readonly<Record<Note, true>> = {
  "title-only": true,
  short: true,
  "no-duties": true,
  "several-roles": true,
  "other-language": true,
  "no-evidence": true,
  truncated: true,
  "looks-like-html": true,
};

function judge({ id, title, company, description, html: isHtml }: Fixture): Classification {
  return classify({ id, title, company, description: isHtml ? html(description ?? "") : description });
}

describe("fixtures", () => {
  it.each(fixtures.filter(({ id }) => !(id in KNOWN_MISSES)))("$id is $label", (fixture) => {
    expect(judge(fixture).label).toBe(fixture.label);
  });

  it.each(Object.keys(KNOWN_MISSES))("%s is still a miss", (id) => {
    const fixture = fixtures.find((known) => known.id === id);
    expect(fixture, "take an unknown fixture off the list of misses").toBeDefined();
    if (fixture) expect(judge(fixture).label, "right by now: take it off the list of misses").not.toBe(fixture.label);
  });

  it.each(fixtures.filter(({ notes }) => notes !== undefined))("$id has the notes $notes", (fixture) => {
    expect(judge(fixture).notes).toEqual(fixture.notes);
  });

  it.each(fixtures)("$id: offsets point into what was passed in", (fixture) => {
    const { evidence, suppressed } = judge(fixture);
    for (const { field, start, end, text } of [...evidence, ...suppressed]) {
      const slice = fixture[field]?.slice(start, end) ?? "";
      expect(fixture.html && field === "description" ? html(slice).text : slice).toBe(text);
    }
  });
});

describe("coverage", () => {
  it("at least 40 posts, each with an id of its own", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
    expect(new Set(fixtures.map(({ id }) => id)).size).toBe(fixtures.length);
  });

  it.each(LABELS)("label %s, by several", (label) => {
    expect(fixtures.filter((fixture) => fixture.label === label).length).toBeGreaterThanOrEqual(5);
  });

  it.each(Object.keys(NOTES))("note %s", (note) => {
    expect(fixtures.some(({ notes }) => notes?.some((expected) => expected === note))).toBe(true);
  });

  it.each(Object.entries(COVERAGE))("%s", (_, ids) => {
    const known = new Set(fixtures.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it("every layout is in the table", () => {
    const covered = new Set(Object.values(COVERAGE).flat());
    const notesAndTitles = /^(title-only-.*|no-evidence)$/;
    const layouts: Fixture[] = linesOf(fromRoot("fixtures", "layouts.ndjson"));
    expect(layouts.map(({ id }) => id).filter((id) => !covered.has(id) && !notesAndTitles.test(id))).toEqual([]);
  });
});

it("every fixture is read by a test", () => {
  const tests = fromRoot("tests");
  const sources = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => readFileSync(join(tests, name), "utf8"))
    .join("\n");
  const isRead = (name: string) => sources.includes(`fixtures/${name}`) || sources.includes(`"${name.split(".")[0]}"`);
  expect(readdirSync(fromRoot("fixtures")).filter((name) => !isRead(name))).toEqual([]);
});

const RUN = 14;

it(`no fixture shares ${RUN} words in a row with a real post`, () => {
  const owners = new Map<string, string>();
  const ratchet = linesOf<Fixture>(fromRoot("fixtures/ratchet.ndjson"));
  for (const { id, title, description } of [...fixtures, ...ratchet]) {
    for (const run of runsOf(`${title ?? ""}\n${description ?? ""}`)) owners.set(run, id);
  }
  for (const name of ["train", "dev", "unlabelled"]) {
    const path = sharedData(`${name}.ndjson`);
    if (path === undefined) continue;
    const copied = linesOf<Post>(path).flatMap((post) =>
      runsOf(String(post.description ?? "")).flatMap((run) => owners.get(run) ?? []),
    );
    expect([...new Set(copied)], `copied from ${name}.ndjson`).toEqual([]);
  }
});

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}

function linesOf<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
