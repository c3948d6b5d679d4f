import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasProgram } from "../engines/available.js";
import { fromRoot } from "../root.js";
import { type Serving, startServing } from "./process.js";

const commands = ["README.md", "docs/pipelines.md"].flatMap((name) =>
  [...readFileSync(fromRoot(name), "utf8").matchAll(/^\$ (curl .+)$/gm)].map(([, command = ""]) => [name, command]),
);

describe.skipIf(!hasProgram("curl"))("what the pages tell to type", () => {
  let serving: Serving;
  let folder = "";
  beforeAll(async () => {
    serving = await startServing("--log", "none");
    folder = mkdtempSync(join(tmpdir(), "jobsift-"));
    copyFileSync(fromRoot("fixtures/ats/greenhouse-list.input.json"), join(folder, "greenhouse.json"));
    copyFileSync(fromRoot("fixtures/posts.ndjson"), join(folder, "posts.ndjson"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await serving.stop();
  });

  it.each(commands)("%s: %s", (_, command) => {
    const line = command.replace("8787", String(serving.port));
    const { stdout, status } = spawnSync("sh", ["-c", `${line} --fail --silent`], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(0);
    const values = stdout.trimEnd().split("\n");
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toMatch(/"label"|"code":"invalid-post"/);
  });
});
