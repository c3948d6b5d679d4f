import { describe, expect, it } from "vitest";
import { SECTION_HEADINGS } from "../../src/ats/headings.js";
import { type AtsPost, readPosts } from "../../src/ats/index.js";
import { isErrorRecord } from "../../src/records/index.js";

/*
 * A posting of nobody in particular is read alike whatever it stands in, whatever its members are called, and however its
 * texts are written.
 */

const TITLE = "Cook";
const TEXT = "You cook soup for the night watch.";
const OTHER = { title: "Nurse", text: "You care for the sick in the harbour." };

type Posting = Readonly<Record<string, unknown>>;

/** What two postings stand in. */
const WRAPPERS: Readonly<Record<string, (postings: readonly Posting[]) => unknown>> = {
  "a list": (postings) => postings,
  jobs: (jobs) => ({ total: 2, jobs }),
  "jobs beside the company": (jobs) => ({ name: "Kiosk", description: "We sell newspapers.", jobs }),
  results: (results) => ({ count: 2, next: null, results }),
  "items with pages": (items) => ({ items, found: 2, page: 0, per_page: 20 }),
  "data with meta": (data) => ({ data, meta: { description: "A free list.", page: 1 }, links: { next: null } }),
  "data.jobs": (jobs) => ({ status: "OK", data: { jobs, cursor: "x" } }),
  "data.data": (data) => ({ success: true, data: { data } }),
  "hits._source": (postings) => ({
    took: 3,
    hits: { total: { value: 2 }, hits: postings.map((_source, index) => ({ _id: String(index), _source })) },
  }),
  "hits of a search": (hits) => ({ results: [{ hits, nbHits: 2, query: "cook" }] }),
  "edges.node": (postings) => ({ data: { jobs: { edges: postings.map((node) => ({ cursor: "x", node })) } } }),
  "attributes of JSON:API": (postings) => ({
    data: postings.map((attributes, index) => ({ id: String(index), type: "jobs", attributes })),
  }),
  "d.results": (results) => ({ d: { results } }),
  "one job in each": (postings) => postings.map((job) => ({ job, matched: true })),
  "response.docs": (docs) => ({ responseHeader: { status: 0 }, response: { numFound: 2, docs } }),
  "a name nobody knows": (treasures) => ({ version: 2, treasures }),
  "keyed by id": (postings) => Object.fromEntries(postings.map((posting, index) => [String(17 + index), posting])),
  "jobs keyed by id": (postings) => ({
    jobs: Object.fromEntries(postings.map((posting, index) => [`j-${index}`, posting])),
  }),
  "pages of an answer": (postings) => postings.map((posting) => ({ page: 1, jobs: [posting] })),
  "answers of a vendor": (postings) =>
    postings.map((posting) => ({ meta: { total: 1 }, jobs: [{ absolute_url: "", internal_job_id: 1, ...posting }] })),
  "rows of pandas": (postings) => ({
    columns: Object.keys(postings[0] ?? {}),
    index: postings.map((_, index) => index),
    data: postings.map((posting) => Object.values(posting)),
  }),
};

/** How two texts are named, beside an id and what else stands in a posting. */
const NAMES: readonly (readonly [title: string, text: string])[] = [
  ["title", "description"],
  ["jobTitle", "jobDescription"],
  ["job_title", "job_summary"],
  ["positionName", "descriptionHTML"],
  ["name", "contents"],
  ["headline", "full_description"],
  ["Designation", "jd"],
  ["external_title", "external_job_description"],
  ["posting_title", "content_plain"],
  ["role", "text"],
  ["titel", "stellenbeschreibung"],
  ["stellenangebotsTitel", "stellenangebotsBeschreibung"],
  ["intitule", "descriptif"],
  ["puesto", "descripción del puesto"],
  ["vaga", "descrição"],
  ["functietitel", "functieomschrijving"],
  ["stanowisko", "opis"],
  ["должность", "описание"],
  ["職種", "仕事内容"],
];

/** How a text is written. */
const VALUES: Readonly<Record<string, (text: string) => unknown>> = {
  "a string": (text) => text,
  "@value": (text) => ({ "@value": text, "@language": "en" }),
  text: (text) => ({ text }),
  html: (text) => ({ html: text }),
  "a string in a string": (text) => ({ content: { rendered: text } }),
  "a list": (text) => [text],
  "XML as JSON": (text) => ({ "#text": text, "@type": "text" }),
  languages: (text) => ({ de: "Etwas anderes, auf Deutsch gesagt.", en: text }),
};

/** How a name is written. */
const TITLES: Readonly<Record<string, (text: string) => unknown>> = {
  "a string": (text) => text,
  name: (text) => ({ id: 5, name: text, description: "One of our trades." }),
  display_name: (text) => ({ display_name: text }),
  languages: (text) => ({ fr: "Cuisinier", en: text }),
};

function read(payload: unknown): readonly Readonly<Record<string, unknown>>[] {
  return readPosts(payload).map((item) => {
    if (isErrorRecord(item)) return { error: item.error.message };
    const { id, title, company, description } = item.post;
    return { id, title, company, text: textOf(description) };
  });
}

function textOf(description: AtsPost["post"]["description"]): string | undefined {
  return typeof description === "object" ? description?.text : description;
}

describe("a posting of nobody in particular", () => {
  const cases = Object.keys(WRAPPERS).flatMap((wrapper) =>
    NAMES.flatMap(([title, text]) => Object.keys(VALUES).map((value) => [wrapper, title, text, value] as const)),
  );
  // Cells of a table are texts alone.
  const written = cases.filter(([wrapper, , , value]) => wrapper !== "rows of pandas" || value === "a string");

  it.each(Object.keys(WRAPPERS))("in %s is read by each name and value", (wrapper) => {
    const ofWrapper = written.filter(([name]) => name === wrapper);
    const wrong = ofWrapper.flatMap(([, title, text, value]) => {
      const write = VALUES[value] ?? String;
      const postings = [
        { id: "a1", [title]: TITLE, location: { name: "Bremen" }, [text]: write(TEXT), tags: ["java"] },
        { id: "a2", [title]: OTHER.title, location: { name: "Kiel" }, [text]: write(OTHER.text), tags: [] },
      ];
      const found = read(WRAPPERS[wrapper]?.(postings));
      const isRight =
        found.length === 2 &&
        found[0]?.["title"] === TITLE &&
        found[0]["text"] === TEXT &&
        found[0]["id"] === "a1" &&
        found[1]?.["title"] === OTHER.title &&
        found[1]["text"] === OTHER.text;
      return isRight ? [] : [`${title}, ${text} as ${value}: ${JSON.stringify(found)}`];
    });
    expect(wrong).toEqual([]);
    expect(ofWrapper.length).toBeGreaterThanOrEqual(NAMES.length);
  });

  it.each(Object.entries(TITLES))("has a title and a company written as %s", (_, write) => {
    const posting = { id: 1, title: write("Cook"), company: write("Kiosk"), description: TEXT };
    expect(read({ jobs: [posting] })).toEqual([{ id: 1, title: "Cook", company: "Kiosk", text: TEXT }]);
  });

  it.each([
    [{ $oid: "64af" }, "64af"],
    [{ $numberLong: "9007199254740993" }, "9007199254740993"],
    [{ "@type": "PropertyValue", name: "Kiosk", value: 12 }, 12],
    [{ "#text": "r-1" }, "r-1"],
  ])("has an id written as %j", (written, id) => {
    expect(read([{ _id: written, title: "Cook", description: TEXT }])).toMatchObject([{ id }]);
  });

  it("may be an element of XML of any names", () => {
    const xml = `<?xml version="1.0"?><vacatures><vacature><referentie>7</referentie><functietitel>Kok &amp; bakker</functietitel>
      <bedrijf>Kiosk</bedrijf><functieomschrijving><![CDATA[<p>Je kookt soep.</p>]]></functieomschrijving></vacature></vacatures>`;
    expect(read(xml)).toMatchObject([{ title: "Kok & bakker", company: "Kiosk", text: "Je kookt soep." }]);
  });

  it("may be an element of a feed whose names have a prefix", () => {
    const xml = `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom">
      <a:entry><a:id>1</a:id><a:title>Cook</a:title><a:summary>Stir.</a:summary></a:entry>
      <a:entry><a:id>2</a:id><a:title>Baker</a:title><a:summary>Knead.</a:summary></a:entry></a:feed>`;
    expect(read(xml)).toMatchObject([
      { title: "Cook", text: "Stir." },
      { title: "Baker", text: "Knead." },
    ]);
  });

  it("has its name as a title where the list is said to be one of jobs", () => {
    expect(read({ data: { positions: [{ id: 1, name: "Cook", department: { name: "Galley" } }] } })).toMatchObject([
      { id: 1, title: "Cook", text: undefined },
    ]);
  });
});

describe("lists of postings", () => {
  const cook = { title: "Cook", description: "Stir.", city: "Kiel" };
  const baker = { title: "Baker", description: "Knead.", city: "Bremen" };

  it.each<[string, unknown, readonly string[]]>([
    ["of which one is featured", { featured: [cook], jobs: [baker] }, ["Baker", "Cook"]],
    ["of two pages", { jobs: [cook], page2: { jobs: [baker] } }, ["Cook", "Baker"]],
    ["of which one repeats an id", { featured: [{ id: 1, ...cook }], jobs: [{ id: 1, ...cook }] }, ["Cook"]],
    ["beside similar ones", { jobs: [cook], similar_jobs: [baker] }, ["Cook"]],
    ["beside articles", { jobs: [cook], articles: [{ title: "News", body: "We hire." }] }, ["Cook"]],
    ["beside categories", { jobs: [cook], categories: [{ title: "Food", description: "Meals." }] }, ["Cook"]],
  ])("%s are read", (_, payload, titles) => {
    expect(read(payload).map(({ title }) => title)).toEqual(titles);
  });
});

describe("sections", () => {
  const heading = (section: keyof typeof SECTION_HEADINGS) => `# ${SECTION_HEADINGS[section]}`;

  it.each<[string, Posting, string]>([
    ["as members", { requirements: "Salt." }, `Hello.\n\n${heading("requirements")}\nSalt.`],
    ["as one of several", { responsibility: "Stir." }, `Hello.\n\n${heading("duties")}\nStir.`],
    ["that are stressed", { key_responsibilities: "Stir." }, `Hello.\n\n${heading("duties")}\nStir.`],
    ["that must be", { "Minimum Qualifications": "Salt." }, `Hello.\n\n${heading("requirements")}\nSalt.`],
    ["that are wished for", { preferred_qualifications: "Salt." }, `Hello.\n\n${heading("nice-to-have")}\nSalt.`],
    ["in an object", { highlights: { Responsibilities: ["Stir."] } }, `Hello.\n\n${heading("duties")}\nStir.`],
    ["in a snippet", { snippet: { requirement: "Salt." } }, `Hello.\n\n${heading("requirements")}\nSalt.`],
    ["in a list", { sections: [{ title: "You will", content: "Stir." }] }, "Hello.\n\n# You will\nStir."],
    ["in a list with what is none", { sections: [null, "Stir.", 5] }, "Hello.\n\nStir."],
  ])("%s are read behind the text", (_, sections, text) => {
    expect(read([{ title: "Cook", description: "Hello.", ...sections }])).toMatchObject([{ title: "Cook", text }]);
  });

  it("may be all that a text is", () => {
    const details = [
      { name: "You will", value: "Stir." },
      { name: "We want", value: null },
      { name: "We give", value: "Bread." },
    ];
    expect(read([{ title: "Cook", details }])).toMatchObject([
      { text: "# You will\nStir.\n\n# We want\n\n\n# We give\nBread." },
    ]);
  });

  it("beside those that a vendor is known for are read too", () => {
    const offer = {
      careers_url: "",
      title: "Cook",
      description: "Hello.",
      responsibilities: "Stir.",
      benefits: "Bread.",
    };
    expect(read({ offers: [offer] })).toMatchObject([
      { text: `Hello.\n\n${heading("duties")}\nStir.\n\n${heading("benefits")}\nBread.` },
    ]);
  });
});

describe("what is no posting", () => {
  it.each([
    ["users", { users: [{ id: 1, name: "Ann", email: "x" }] }],
    ["things with a name and a text", { shelf: { id: 5, label: "A" }, colour: "red" }],
    ["names of jobs without an id", { jobs: [{ name: "nightly-backup" }] }],
    ["a list of numbers", { jobs: [1, 2, 3] }],
    ["a form", { questions: [{ label: "Why?", type: "text" }] }],
    ["XML of something else", "<catalog><book><author>Ann</author><price>5</price></book></catalog>"],
  ])("is not taken: %s", (_, payload) => {
    expect(() => readPosts(payload)).toThrow("payload must be");
  });

  it.each<[string, Posting]>([
    ["places", { locations: [{ name: "Bremen", description: "A city of bridges." }] }],
    ["a team", { team: { id: 1, title: "Galley", description: "The team writes Java." } }],
    ["questions", { questions: [{ label: "Why?", description: "Say why." }] }],
    ["people", { hiring_team: [{ full_name: "Ann", role: "Head of Java" }] }],
    ["an employer", { company: { name: "Kiosk", description: "We sell newspapers.", jobs_count: 5 } }],
    ["a function", { jobFunction: "Information Technology", function: "Kitchen" }],
    ["a profile", { profile: { name: "Ann", description: "Writes Java." } }],
    ["translations of a place", { city: { de: "Bremen", en: "Bremen" } }],
  ])("is not read as one, nor as its text: %s of a posting", (_, beside) => {
    expect(read({ jobs: [{ id: 1, title: "Cook", ...beside, description: TEXT }] })).toMatchObject([
      { id: 1, title: "Cook", text: TEXT },
    ]);
  });
});
