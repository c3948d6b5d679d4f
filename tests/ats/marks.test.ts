import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";
import { isErrorRecord } from "../../src/records/index.js";

interface Reading {
  readonly vendor: string;
  readonly id: unknown;
  readonly title: unknown;
  readonly company: unknown;
  readonly text: unknown;
  readonly leftOut: readonly string[];
}

function read(payload: unknown): readonly Reading[] {
  return readPosts(payload).map((item) => {
    if (isErrorRecord(item)) throw new Error(item.error.message);
    const { post, vendor, leftOut = [] } = item;
    const { id, title, company, description } = post;
    return {
      vendor,
      id,
      title,
      company,
      text: typeof description === "object" ? description?.text : description,
      leftOut,
    };
  });
}

const POSTING = { id: 1, title: "Cook", company: "Kiosk" };
const SECTIONS = { responsibilities: "Stir.", requirements: "Salt." };
const TEXT = "Hello.\n\n# Responsibilities\nStir.\n\n# Requirements\nSalt.";

describe("marks of a vendor", () => {
  it.each<[string, unknown]>([
    ["attributes are not Teamtailor's", { data: [{ id: 1, attributes: { ...POSTING, body: "Hello.", ...SECTIONS } }] }],
    ["a JSON feed is not Teamtailor's", { items: [{ ...POSTING, content_html: "Hello.", ...SECTIONS }] }],
    ["HTML beside its text is not Ashby's", { jobs: [{ ...POSTING, descriptionHtml: "Hello.", ...SECTIONS }] }],
    ["an offer with requirements is not Recruitee's", { offers: [{ ...POSTING, description: "Hello.", ...SECTIONS }] }],
    [
      "translations are not Recruitee's",
      { offers: [{ ...POSTING, translations: {}, description: "Hello.", ...SECTIONS }] },
    ],
    ["a jobDescription is not Workday's", { jobPostings: [{ ...POSTING, jobDescription: "Hello.", ...SECTIONS }] }],
    ["a description is not Rippling's", { items: [{ ...POSTING, uuid: 1, description: "Hello.", ...SECTIONS }] }],
    [
      "a slug and an organization are not of the Jungle",
      { jobs: [{ ...POSTING, slug: "x", description: "Hello.", ...SECTIONS }] },
    ],
    [
      "a position is not Remote OK's",
      [{ ...POSTING, title: undefined, position: "Cook", slug: "x", description: "Hello.", ...SECTIONS }],
    ],
    ["details are not Comeet's", [{ ...POSTING, details: "Hello.", ...SECTIONS }]],
  ])("%s", (_, payload) => {
    expect(read(payload)).toEqual([
      { vendor: "jobboard", id: 1, title: "Cook", company: "Kiosk", text: TEXT, leftOut: [] },
    ]);
  });

  it.each<[string, unknown]>([
    ["greenhouse", { jobs: [{ ...POSTING, absolute_url: "", content: "Hello.", ...SECTIONS }] }],
    [
      "greenhouse",
      { jobs: [{ id: 1, absolute_url: "", internal_job_id: 1, job_title: "Cook", summary: "Hello.", ...SECTIONS }] },
    ],
    ["ashby", { jobs: [{ ...POSTING, jobUrl: "", descriptionHtml: "Hello.", ...SECTIONS }] }],
    ["recruitee", { offers: [{ ...POSTING, careers_url: "", description: "Hello.", ...SECTIONS }] }],
    ["workable", { jobs: [{ ...POSTING, id: undefined, shortcode: 1, description: "Hello.", ...SECTIONS }] }],
    ["bamboohr", { result: { id: 1, jobOpeningName: "Cook", description: "Hello.", ...SECTIONS } }],
    ["pinpoint", { data: [{ ...POSTING, key_responsibilities: "", description: "Hello.", ...SECTIONS }] }],
    [
      "indeed",
      `<source><job><referencenumber>1</referencenumber><title>Cook</title><description>Hello.</description><responsibilities>Stir.</responsibilities><requirements>Salt.</requirements></job></source>`,
    ],
    [
      "feed",
      `<rss><item><guid>1</guid><title>Cook</title><description>Hello.</description><responsibilities>Stir.</responsibilities><requirements>Salt.</requirements></item></rss>`,
    ],
  ])("lose nothing that has a name: %s", (vendor, payload) => {
    const [found] = read(payload);
    expect({ ...found, id: String(found?.id) }).toMatchObject({ vendor, id: "1", title: "Cook" });
    // Which section comes first is the vendor's.
    expect(String(found?.text).split("\n\n").sort()).toEqual(TEXT.split("\n\n").sort());
  });

  it("leave a colon in a title alone where the feed is not of We Work Remotely", () => {
    const feed =
      "<rss><item><title>Kiosk: Cook</title><region>x</region><description>Hello.</description></item></rss>";
    expect(read(feed)).toMatchObject([{ vendor: "feed", title: "Kiosk: Cook", company: undefined }]);
  });

  it("leave links to LinkedIn alone where they are no results of a search", () => {
    const page =
      '<html><p>Hello.</p><a href="https://www.linkedin.com/jobs/view/cook-41">our job on LinkedIn</a></html>';
    expect(() => read(page)).toThrow("payload must be");
  });
});

describe("a side field", () => {
  it.each<[string, object, Partial<Reading>]>([
    [
      "an odd company",
      { company: { id: 5 } },
      { company: undefined, leftOut: ["$.jobs[0].company must be a string; this is an object"] },
    ],
    [
      "a company that is a number",
      { company: 7 },
      { company: undefined, leftOut: ["$.jobs[0].company must be a string; this is the number 7"] },
    ],
    ["an odd company before a sound one", { company: { id: 5 }, employer: "Kiosk" }, { company: "Kiosk", leftOut: [] }],
    [
      "an odd id",
      { id: true },
      { id: undefined, leftOut: ["$.jobs[0].id must be a string or a number; this is a boolean"] },
    ],
    ["an odd id before a sound one", { id: [], reference: "r-1" }, { id: "r-1", leftOut: [] }],
    ["requirements that are a number", { requirements: 36 }, { text: "Hello.", leftOut: [] }],
    [
      "sections that are none",
      { sections: [5, { title: "You", content: false }] },
      {
        text: "Hello.\n\n# You\n",
        leftOut: [
          "$.jobs[0].sections[0] must be an object with title and content; this is the number 5",
          "$.jobs[0].sections[1].content must be a string; this is a boolean",
        ],
      },
    ],
  ])("never costs the posting: %s", (_, odd, expected) => {
    expect(read({ jobs: [{ id: 1, title: "Cook", description: "Hello.", ...odd }] })).toMatchObject([
      { title: "Cook", ...expected },
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      "experience in months",
      { experienceRequirements: 36 },
      ["$.experienceRequirements must be a string; this is the number 36"],
    ],
    ["no education", { educationRequirements: false }, ["$.educationRequirements must be a string; this is a boolean"]],
    ["an odd organization", { hiringOrganization: 5 }, ["$.hiringOrganization must be a string; this is the number 5"]],
    ["an odd identifier", { identifier: [[]] }, ["$.identifier must be a string or a number; this is an array"]],
  ])("never costs a JobPosting: %s", (_, odd, leftOut) => {
    expect(read({ "@type": "JobPosting", title: "Cook", description: "Hello.", ...odd })).toMatchObject([
      { title: "Cook", text: "Hello.", leftOut },
    ]);
  });

  it("never costs a posting whose length is counted first", () => {
    const posting = { "@type": "JobPosting", title: "Cook", description: "Hello.", experienceRequirements: 36 };
    expect(readPosts(posting, { maxChars: 100 })).toMatchObject([{ post: { title: "Cook" } }]);
    expect(readPosts(posting, { maxChars: 9 })).toMatchObject([{ error: { code: "too-long" } }]);
  });

  it("does not make two postings one, unless their texts say the same", () => {
    const posting = (title: string, description: string) => ({
      "@type": "JobPosting",
      title,
      description,
      identifier: { "@type": "PropertyValue", name: "Kiosk", value: "Kiosk" },
    });
    const found = read([
      posting("Cook", "Soup."),
      posting("Cook", "Bread."),
      posting("Nurse", "Soup."),
      posting("Cook", "Soup."),
    ]);
    expect(found.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      "Cook: Soup.",
      "Cook: Bread.",
      "Nurse: Soup.",
    ]);
  });
});

describe("a title", () => {
  it.each([
    ["Data Engineer &#8211; Streaming", "Data Engineer – Streaming"],
    ["<strong>Cook</strong> &amp; Baker", "Cook & Baker"],
    ["R&D Cook", "R&D Cook"],
    ["C++ & <T> for AT&T;", "C++ & <T> for AT&T;"],
  ])("%s is read as %s", (written, title) => {
    expect(read([{ title: written, description: "Hello." }])).toMatchObject([{ title }]);
  });
});
