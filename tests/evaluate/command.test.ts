import { describe, expect, it } from "vitest";
import { backendPost, mlPost, otherPost } from "../cli/posts.js";
import { invoke } from "../cli/terminal.js";

const posts = [
  { ...mlPost, id: 1, label: "ml", lean: 2 },
  { ...backendPost, id: 2, ml: 0, backend: 2, lean: -2 },
  { ...otherPost, id: 3, label: "neither", lean: 0 },
  { ...backendPost, id: 4, label: "ml", lean: 2 },
  { ...otherPost, id: 5 },
];
const stdin = posts.map((post) => `${JSON.stringify(post)}\n`).join("");

describe("evaluate", () => {
  it("prints a report, and says what it left out", async () => {
    const { stdout, stderr, exitCode } = await invoke(["evaluate", "--prior", "ml=0.02", "--errors", "5"], { stdin });
    expect(stdout).toContain("4 posts");
    expect(stdout).toContain("At base rates ml 2 %");
    expect(stdout).toMatch(/\n4: Backend Engineer\n {2}given backend at 0\.\d+, labelled ml;/);
    expect(stderr).toBe("jobsift: stdin: left out 1 record without a label\n");
    expect(exitCode).toBe(0);
  });

  it("prints JSON", async () => {
    const { stdout } = await invoke(["evaluate", "-", "--json"], { stdin });
    const { all, errors } = JSON.parse(stdout);
    expect(all.posts).toBe(4);
    expect(all.confusion.ml.backend).toBe(1);
    expect(all.lean.clear).toMatchObject({ posts: 3, wrong: 1 });
    expect(errors).toEqual([]);
  });

  it("judges titles or texts alone", async () => {
    const right = async (...options: string[]) => {
      const { stdout } = await invoke(["evaluate", "--json", ...options], { stdin });
      return JSON.parse(stdout).all.accuracy.value;
    };
    expect(await right("--title-only")).toBeLessThanOrEqual(0.75);
    expect(await right("--description-only")).toBe(0.75);
    const both = await invoke(["evaluate", "--title-only", "--description-only"], { stdin });
    expect(both.stderr).toContain("cannot be used with option");
    expect(both.exitCode).toBe(2);
  });

  it.each([
    [["--errors", "many"], "Give a whole number", 2],
    [["--prior", "ml=2"], "Give shares between 0 and 1", 2],
  ])("refuses %j", async (options, message, code) => {
    const { stderr, exitCode } = await invoke(["evaluate", ...options], { stdin });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(code);
  });

  it("refuses posts without labels, and broken labels", async () => {
    const unlabelled = await invoke(["evaluate"], { stdin: JSON.stringify(posts[4]) });
    expect(unlabelled.stderr).toContain("stdin has no labelled post");
    expect(unlabelled.exitCode).toBe(1);
    const broken = await invoke(["evaluate"], { stdin: JSON.stringify({ ...posts[0], lean: 5 }) });
    expect(broken.stderr).toContain("stdin:1: lean");
  });
});
