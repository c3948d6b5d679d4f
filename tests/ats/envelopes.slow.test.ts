import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";
import { createRandom } from "../../src/evaluate/random.js";
import { html } from "../../src/html/index.js";
import { type Classification, classify } from "../../src/index.js";
import { sharedData } from "../data.js";

const path = sharedData("unlabelled.ndjson");
const count = 1000;

const random = createRandom(7);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const inline = ["<b>", "</b>", "<i>", "</i>", '<span style="color:red">', "</span>", "<!-- x -->", "<wbr>", "<u></u>"];

/** The characters of a line in HTML, with tags and entities where a writer's tools leave them: inside of words too. */
function dressed(line: string): string {
  return [...line]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const plain = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;" }[character] ?? character;
      const written = random() < 0.03 && character !== " " ? `&#${code};` : plain;
      return random() < 0.02 ? written + pick(inline) : written;
    })
    .join("");
}

interface Block {
  readonly lines: readonly string[];
  readonly isList: boolean;
}

/** The paragraphs and lists of a text. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { lines: string[]; isList: boolean }[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (line === "") continue;
    const item = /^[-*•] (.*\S)/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined && last?.isList === true) last.lines.push(item);
    else blocks.push({ lines: [item ?? line], isList: item !== undefined });
  }
  return blocks;
}

function plainOf(blocks: readonly Block[]): string {
  return blocks.map(({ lines, isList }) => lines.map((line) => (isList ? `- ${line}` : line)).join("\n")).join("\n\n");
}

function htmlOf(blocks: readonly Block[]): string {
  // Now and then the rest of a list stands inside of an item, as writers nest them.
  const list = ([first, ...rest]: readonly string[]): string => {
    if (first === undefined) return "";
    const items = [first, ...rest].map((line) => `<li>${dressed(line)}</li>`);
    const isNested = rest.length > 0 && random() < 0.3;
    return `<ul>${isNested ? `<li>${dressed(first)}\n${list(rest)}</li>` : items.join("\n")}</ul>`;
  };
  return blocks
    .map(({ lines, isList }) => (isList ? list(lines) : `<p>${dressed(lines.join(" "))}</p>`))
    .join(pick(["", "\n", "\n\n  "]));
}

function escaped(raw: string): string {
  return raw.replace(/[&<>"]/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? found);
}

/** JSON as a careful page writes it: nothing in it can end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** A payload of each vendor in which nothing but the description is set. */
function envelopes(raw: string): readonly unknown[] {
  return [
    { jobs: [{ id: 1, absolute_url: "", internal_job_id: 1, content: raw }] },
    { jobs: [{ id: 1, absolute_url: "", internal_job_id: 1, content: escaped(raw) }] },
    [{ id: "1", hostedUrl: "", text: "", description: raw, lists: [], additional: "" }],
    { jobs: [{ id: "1", jobUrl: "", isListed: true, descriptionHtml: raw }] },
    { offers: [{ id: 1, careers_url: "", description: raw }] },
    { jobs: [{ shortcode: "1", description: raw }] },
    { items: [{ id: "1", content_html: raw, _jobposting: {} }] },
    { data: [{ id: "1", attributes: { title: "", body: raw } }] },
    { result: { jobOpening: { jobOpeningName: "", description: raw } } },
    { jobPostingInfo: { jobReqId: "1", jobDescription: raw } },
    { data: [{ id: "1", key_responsibilities: "", description: raw }] },
    { Id: "1", ExternalDescriptionStr: raw },
    { positions: [{ id: 1, canonicalPositionUrl: "", job_description: raw }] },
    { "@graph": [{ "@type": "JobPosting", description: raw }] },
    { items: [{ uuid: "1", workLocation: {}, description: { role: raw } }] },
    { results: [{ title: "", description: raw }] },
    `<html><script>window.pageData = ${inScript({ Jobs: [{ JobId: 1, JobTitle: "", Description: raw }] })};</script>`,
    `<html><script>phApp.ddo = ${inScript({ jobDetail: { data: { job: { jobSeqNo: "1", description: raw } } } })};</script>`,
    `<html><script type="application/ld+json">${inScript({ "@type": "JobPosting", description: raw })}</script>`,
    `<jobs><position><jobDescriptions><jobDescription><value><![CDATA[${raw}]]></value></jobDescription></jobDescriptions></position></jobs>`,
    `<source><job><referencenumber>1</referencenumber><description>${escaped(raw)}</description></job></source>`,
    `<rss><channel><item><title/><description><![CDATA[${raw}]]></description></item></channel></rss>`,
  ];
}

const told = ({ label, evidence }: Classification) => [label, evidence.map(({ text }) => text.replace(/\s+/g, " "))];

describe.skipIf(path === undefined)("real posts", () => {
  const lines = path === undefined ? [] : readFileSync(path, "utf8").split("\n", count);
  const texts = lines.map((line) => blocksOf(JSON.parse(line).description ?? "")).filter((blocks) => blocks.length > 0);

  it("are judged alike as plain text, as HTML, and in the envelope of each vendor", () => {
    expect(texts.length).toBeGreaterThan(900);
    for (const blocks of texts) {
      const plain = plainOf(blocks);
      const raw = htmlOf(blocks);
      const expected = told(classify({ description: plain }));
      expect(told(classify({ description: html(raw) }))).toEqual(expected);
      for (const envelope of envelopes(raw)) {
        const [item] = readPosts(envelope);
        if (item === undefined || !("post" in item))
          throw new Error(`no post in ${JSON.stringify(envelope).slice(0, 80)}`);
        expect(told(classify(item.post))).toEqual(expected);
      }
    }
  });
});
