import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasProgram } from "../engines/available.js";
import { built } from "../package/built.js";
import { fromRoot } from "../root.js";
import { startServing } from "../server/process.js";
import { invoke } from "./terminal.js";

const commands = [
  [],
  ["classify"],
  ["explain"],
  ["stdio"],
  ["clickhouse"],
  ["clickhouse", "install"],
  ["worker"],
  ["serve"],
  ["compare"],
  ["verify"],
  ["evaluate"],
  ["fit"],
  ["calibrate"],
  ["lexicon"],
  ["lexicon", "check"],
  ["lexicon", "suggest"],
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
  const at = (name: string) => join(folder, name);
  copyFileSync(fromRoot("fixtures/posts.ndjson"), at("posts.ndjson"));
  writeFileSync(at("posts.ndjson"), `${readFileSync(at("posts.ndjson"), "utf8")}{"id":42,"title":"Ward Nurse"}\n`);
  writeFileSync(at("more.csv"), "id,title,description\n1,Ward Nurse,You care for patients.\n");
  writeFileSync(at("posts.csv"), `title,description\n${"Ward Nurse,You care for patients.\n".repeat(40)}`);
  copyFileSync(fromRoot("fixtures/lexicons/valid.json"), at("ours.json"));
  const labelled = readFileSync(fromRoot("fixtures/posts.ndjson"), "utf8").trimEnd().split("\n");
  const often = Array.from({ length: 10 }, (_, round) =>
    labelled.map((line) => JSON.stringify({ ...JSON.parse(line), company: `Firm ${round}` })),
  );
  writeFileSync(at("labelled.ndjson"), `${often.flat().join("\n")}\n`);
  for (const name of ["old.ndjson", "new.ndjson"]) expect(sh(`jobsift classify posts.ndjson -o ${name} -q`)).toBe("");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the line says on standard error, or why it failed. */
function sh(line: string): string {
  const command = `'${process.execPath}' '${built("cli.js")}'`;
  // What GNU parallel is given is a command line of its own.
  const script = line.startsWith("parallel ")
    ? line.replace("parallel ", "parallel --will-cite ").replace("jobsift stdio", `"${command} stdio"`)
    : line.replace(/^jobsift /, `${command} `);
  const { status, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
  return status === 0 ? stderr : `exit code ${status}: ${stderr}`;
}

describe("the examples in the help of", () => {
  it.each(commands.map((words) => [["jobsift", ...words].join(" "), words] as const))("%s work", async (_, words) => {
    const { stdout } = await invoke([...words, "--help"]);
    const examples = [...stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, example = ""]) => example);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      // It runs until it is stopped, and is tried where there is a Redis.
      if (example.startsWith("jobsift worker")) continue;
      // So does this: it is stopped as soon as it serves.
      if (example.startsWith("jobsift serve")) {
        const { stop } = await startServing(...example.split(" ").slice(2));
        expect(await stop()).toBe(0);
        continue;
      }
      if (example.startsWith("parallel") && !hasProgram("parallel")) continue;
      expect(sh(example), example).not.toContain("exit code");
    }
  });
});
