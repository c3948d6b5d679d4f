import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createLexiconCommand } from "../../src/cli/commands/lexicon.js";
import type { Console } from "../../src/cli/console.js";

async function run(...args: string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const console: Console = { stdin: new PassThrough(), stdout, stderr, env: {} };
  await createLexiconCommand(console).parseAsync(args, { from: "user" });
  stdout.end();
  stderr.end();
  return { out: await text(stdout), err: await text(stderr), exitCode: console.exitCode };
}

describe("jobsift lexicon check", () => {
  it("is silent on stdout when all is well", async () => {
    expect(await run("check", "fixtures/lexicons/valid.json")).toEqual({
      out: "",
      err: "0 mistakes in 2 concepts\n",
      exitCode: undefined,
    });
  });

  it("prints a mistake a line and exits with 1", async () => {
    expect(await run("check", "fixtures/lexicons/duplicate-id.json")).toEqual({
      out: "duplicate-id.json: tensor-mill: the id is taken in duplicate-id.json. Fix: give it another id or join the two\n",
      err: "1 mistake in 2 concepts; the examples run once ids and references are right\n",
      exitCode: 1,
    });
  });

  it("lists with --ablate what changes nothing on labelled posts", async () => {
    const { out, err } = await run("check", "fixtures/idle-lexicon.json", "--ablate", "fixtures/posts.ndjson");
    expect(out.split("\n").slice(0, -1)).toEqual([
      "concept: tensor-mill: 0 posts",
      'form: tensor-mill form "TensorMill": 0 posts',
      'form: tensor-mill form "MillKit": 0 posts',
      expect.stringMatching(/^phrase: negation\.forward "no": \d+ posts$/),
      expect.stringMatching(/^phrase: negation\.forward "never": \d+ posts?$/),
    ]);
    expect(err).toMatch(/^0 mistakes in 1 concept\n5 parts change nothing on \d+ posts\n$/);
  });

  it("refuses a path that is not there", async () => {
    await expect(run("check", "fixtures/lexicons/none.json")).rejects.toMatchObject({ code: "unreadable-input" });
  });
});
