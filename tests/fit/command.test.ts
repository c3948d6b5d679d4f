import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { weightsFileSchema } from "../../src/schema/weights.js";
import { invoke } from "../cli/terminal.js";
import { madeUpLexicon, madeUpPosts } from "./made-up-posts.js";

const folder = mkdtempSync(join(tmpdir(), "jobsift-fit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const posts = madeUpPosts(400).map(({ post, label, lean }) => ({ ...post, label, lean }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const data = file("posts.ndjson", posts.map((post) => `${JSON.stringify(post)}\n`).join(""));
const lexicon = file("lexicon.json", JSON.stringify(madeUpLexicon()));

describe("fit", () => {
  it("writes weights that the other commands take, with what they were made of", async () => {
    const out = join(folder, "weights.json");
    const { stderr, exitCode } = await invoke(["fit", "--data", data, "--output", out, "--lexicon", lexicon]);
    expect(stderr).toMatch(/^all: 400 posts, each judged by weights that had not seen it: accuracy 0\.\d+, macro-F1/);
    expect(exitCode).toBe(0);
    const { fit, concepts } = weightsFileSchema.parse(JSON.parse(readFileSync(out, "utf8")));
    expect(Object.keys(concepts)).toEqual(["dashboards", "embeddings", "endpoints", "queues", "tensors"]);
    const sha256 = createHash("sha256").update(readFileSync(data)).digest("hex");
    expect(fit).toMatchObject({ data: { sha256, posts: 400 }, settings: { folds: 5 } });

    const judge = ["evaluate", data, "--lexicon", lexicon, "--json"];
    const accuracy = async (...more: string[]) =>
      JSON.parse((await invoke([...judge, ...more])).stdout).all.accuracy.value;
    expect(await accuracy("--weights", out)).toBeGreaterThan(await accuracy());
  });

  it("takes CSV, and writes to standard output", async () => {
    const rows = posts.map(({ company, description, label }) => `${company},"${description}",${label}`);
    const csv = file("posts.csv", `company,description,label\n${rows.join("\n")}\n`);
    const { stdout, exitCode } = await invoke(["fit", "--data", csv, "--lexicon", lexicon]);
    expect(exitCode).toBe(0);
    expect(weightsFileSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it("refuses too few posts, and no data", async () => {
    const few = file(
      "few.ndjson",
      posts
        .slice(0, 120)
        .map((post) => JSON.stringify(post))
        .join("\n"),
    );
    const refused = await invoke(["fit", "--data", few, "--lexicon", lexicon]);
    expect(refused.stderr).toContain("too few posts to fit weights (100 are enough for jobsift calibrate): 120");
    expect(refused.exitCode).toBe(1);
    expect((await invoke(["fit"])).exitCode).toBe(2);

    const calibrated = await invoke(["calibrate", "--data", few, "--lexicon", lexicon]);
    expect(calibrated.stderr).toBe("calibrated on 120 posts\n");
    expect(weightsFileSchema.parse(JSON.parse(calibrated.stdout)).fit).toMatchObject({ calibratedOn: { posts: 120 } });
  });
});
