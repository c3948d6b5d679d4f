import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lexiconSuggestCommand } from "../../src/cli/commands/lexicon-suggest.js";
import type { Console } from "../../src/cli/console.js";
import { createRandom } from "../../src/evaluate/random.js";
import { createClassifier } from "../../src/index.js";
import { stemKeyOf } from "../../src/suggest/occurrences.js";
import type { Specimen } from "../../src/suggest/specimens.js";
import { type Suggestion, type SuggestOptions, suggest } from "../../src/suggest/suggestions.js";
import { loadTagger, type Tagger } from "../../src/suggest/tagger.js";
import { invoke } from "../cli/terminal.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "tensor-loom", forms: ["tensor loom", "tensor looms"], leaning: "ml", strength: 3 },
  { id: "queue-mill", forms: ["queue mill", "queue mills"], leaning: "backend", strength: 3 },
]);

/** In an ml post the known phrase or the unknown one; each is spelled in two ways. */
function madeUpPosts(count: number): Specimen[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, id): Specimen => {
    const spelled = (one: string, many: string) => (random() < 0.5 ? `a ${one}` : `some ${many}`);
    const kind = id % 4;
    const duty = [
      `You will mend ${spelled("gradient kettle", "gradient kettles")} in the morning.`,
      `You will mend ${spelled("tensor loom", "tensor looms")} in the morning.`,
      `You will mend ${spelled("queue mill", "queue mills")} in the morning.`,
      `You will mend ${spelled("garden fence", "garden fences")} in the morning.`,
    ];
    const label = kind < 2 ? "ml" : kind === 2 ? "backend" : "neither";
    const title = kind === 0 ? "Senior Kettle Tender" : "Mender";
    const description = `Responsibilities:\n${duty[kind]}\n\nBenefits:\nA brass teapot for everyone.`;
    return { post: { id, title, company: `Firm ${id % 41}`, description }, label };
  });
}

const posts = madeUpPosts(160);

let tag: Tagger;
beforeAll(async () => {
  tag = await loadTagger();
});

function suggestions(specimens: readonly Specimen[] = posts, options: SuggestOptions = {}): readonly Suggestion[] {
  return suggest(specimens, lexicon, createClassifier({ lexicon }).classify, tag, options);
}

const termed = (term: string) => (suggestion: Suggestion) => stemKeyOf(suggestion.term) === stemKeyOf(term);

describe("suggest", () => {
  it("finds what the lexicon does not explain, and says which way it leans", () => {
    const kettle = suggestions().find(termed("gradient kettle"));
    expect(kettle).toMatchObject({ posts: 40, leaning: "ml", section: "duties", inTitles: false });
    expect(kettle?.z.ml).toBeGreaterThan(4);
    expect(suggestions().find(termed("garden fence"))).toMatchObject({ leaning: "neither" });
  });

  it("takes inflections for one phrase", () => {
    const kettle = suggestions().find(termed("gradient kettle"));
    expect([...(kettle?.spellings ?? [])].sort()).toEqual(["gradient kettle", "gradient kettles"]);
    expect(suggestions().filter(termed("gradient kettles"))).toHaveLength(1);
  });

  it("takes words of titles as they come", () => {
    const tender = suggestions().find(termed("senior kettle tender"));
    expect(tender).toMatchObject({ leaning: "ml", section: "title", posts: 40 });
  });

  it("leaves out what the lexicon explains, parts of longer phrases, and sections where nothing counts", () => {
    const terms = suggestions().map(({ term }) => term);
    for (const term of ["tensor loom", "tensor", "queue mill", "kettle", "gradient", "brass teapot", "teapot"]) {
      expect(terms.map(stemKeyOf)).not.toContain(stemKeyOf(term));
    }
  });

  it("shows three contexts, each of another employer, in single lines", () => {
    const contexts = suggestions().find(termed("gradient kettle"))?.contexts ?? [];
    expect(contexts).toHaveLength(3);
    for (const { before, phrase, after, label } of contexts) {
      expect(before.length).toBeLessThanOrEqual(40);
      expect(after.length).toBeLessThanOrEqual(40);
      expect(`${before}${phrase}${after}`).toMatch(/You will mend (a|some) gradient kettles? in the morning/);
      expect(label).toBe("ml");
    }
  });

  it("wants enough posts and employers", () => {
    expect(suggestions(posts, { least: 41 }).find(termed("gradient kettle"))).toBeUndefined();
    const sameFirm = posts.map(({ post, label }) => ({ post: { ...post, company: "Firm" }, label }));
    expect(suggestions(sameFirm)).toEqual([]);
  });

  it("marks what was rejected, in any inflection, on the axes it was rejected on", () => {
    const reason = "a pot";
    const rejectedOn = (rejectedAxis: "ml" | "backend" | "both", axis: "ml" | "both") =>
      suggestions(posts, { axis, rejected: [{ term: "gradient kettles", axis: rejectedAxis, reason }] }).find(
        termed("gradient kettle"),
      )?.rejected;
    expect(rejectedOn("both", "both")).toBe(reason);
    expect(rejectedOn("ml", "ml")).toBe(reason);
    expect(rejectedOn("ml", "both")).toBeUndefined();
    expect(rejectedOn("backend", "ml")).toBeUndefined();
  });

  it("ranks by the company that phrases keep where nothing is labelled", () => {
    const unlabelled = posts.map(({ post }, i) => {
      const friend = i % 4 === 1 ? "Carry copper spindles." : "";
      return { post: { ...post, description: `${post.description}\n\nResponsibilities:\n${friend}` } };
    });
    expect(suggestions(unlabelled)[0]).toMatchObject({ term: "copper spindles", leaning: "ml" });
  });

  it("gives the same every time", () => {
    expect(suggestions()).toEqual(suggestions());
  });
});

describe("jobsift lexicon suggest", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobsift-suggest-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const data = file("posts.ndjson", posts.map(({ post, label }) => `${JSON.stringify({ ...post, label })}\n`).join(""));
  const rejected = file(
    "rejected.json",
    JSON.stringify({ rejected: [{ term: "gradient kettles", axis: "both", reason: "a pot" }] }),
  );
  const command = ["lexicon", "suggest", "--data", data, "--lexicon", file("lexicon.json", JSON.stringify(lexicon))];

  it("prints candidates with figures and contexts", async () => {
    const { stdout, stderr, exitCode } = await invoke([...command, "--top", "2"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^gradient kettles?: ml \(z ml \+\d+\.\d, backend [+-]\d+\.\d; 40 posts, 40 employers; mostly duties\)$/m,
    );
    expect(stdout).toMatch(/^ {2}ml +.{1,40}\[gradient kettles?\] in the morning/m);
    expect(stderr).toMatch(/^160 posts, \d+ phrases in at least 15 of them, \d+ with \|z\| >= 4; 0 rejected/);
  });

  it("hides what was rejected, unless all is asked for", async () => {
    const terms = async (...more: string[]) => {
      const { stdout } = await invoke([...command, "--json", "--rejected", rejected, ...more]);
      return JSON.parse(stdout).map(({ term }: Suggestion) => stemKeyOf(term));
    };
    expect(await terms()).not.toContain(stemKeyOf("gradient kettle"));
    expect(await terms("--all")).toContain(stemKeyOf("gradient kettle"));
  });

  it("takes posts without labels, as CSV too", async () => {
    const rows = posts.map(({ post }) => `${post.title},${post.company},"${post.description}"`);
    const csv = file("posts.csv", `title,company,description\n${rows.join("\n")}\n`);
    const { stdout, exitCode } = await invoke([...command, "--data", csv, "--json"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)[0].contexts[0]).not.toHaveProperty("label");
  });

  it("names the packages it needs in one line", async () => {
    const stdout = new PassThrough();
    const console: Console = {
      stdin: new PassThrough(),
      stdout,
      stderr: new PassThrough(),
      env: {},
    };
    const missing = () => Promise.reject(Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" }));
    await expect(
      lexiconSuggestCommand(console, missing).parseAsync(["--data", data], { from: "user" }),
    ).rejects.toMatchObject({
      code: "missing-package",
      message: expect.stringMatching(/npm install wink-nlp@2 wink-eng-lite-web-model@1$/),
    });
    stdout.end();
    expect(await text(stdout)).toBe("");
  });

  it("refuses a file without posts", async () => {
    const { stderr, exitCode } = await invoke([...command, "--data", file("empty.ndjson", "")]);
    expect(stderr).toMatch(/empty\.ndjson has no post\n$/);
    expect(exitCode).toBe(1);
  });

  it("refuses a broken list of rejected phrases", async () => {
    const broken = file("broken.json", JSON.stringify({ rejected: [{ term: "kettle", axis: "pots", reason: "" }] }));
    const { stderr, exitCode } = await invoke([...command, "--rejected", broken]);
    expect(stderr).toMatch(/broken\.json\nrejected\[0\]\.axis/);
    expect(exitCode).toBe(1);
    expect((await invoke([...command, "--rejected", join(folder, "none.json")])).stderr).toContain("no such file");
  });
});
