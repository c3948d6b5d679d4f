import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { LABELS, tabulate } from "../../../src/domain.js";
import type { LabelledPost } from "../../../src/evaluate/index.js";
import { type Absent, byAxes, byLabels, type Rival, textsOf, wordsOf } from "./rival.js";

const odds = z.array(z.object({ ml: z.number(), backend: z.number() }));

/** Debian's, which has python3-sklearn; another Python may come first in the path. */
const PYTHON = "/usr/bin/python3";

/** scikit-learn, if /usr/bin/python3 has it (Debian: python3-sklearn). */
export function tfidf(): Rival | Absent {
  const name = "scikit-learn, TF-IDF and logistic regression";
  const { status } = spawnSync(PYTHON, ["-c", "import sklearn"]);
  if (status !== 0) return { name, absent: `${PYTHON} has no scikit-learn` };
  const script = fileURLToPath(new URL("tfidf.py", import.meta.url));
  const row = (labelled: LabelledPost) => ({ ...textsOf(labelled), label: labelled.label });
  return {
    name,
    note: "words and pairs of words of title and text apart, an axis each, C 30: the best of six settings on these folds",
    judge(known, asked) {
      const input = JSON.stringify({ known: known.map(row), asked: asked.map(row) });
      return odds.parse(JSON.parse(run(PYTHON, [script], input))).map(({ ml, backend }) => byAxes(ml, backend));
    },
  };
}

/** fastText, if the command is there (Debian: fasttext). */
export function fastText(): Rival | Absent {
  if (spawnSync("fasttext", []).error) return { name: "fastText", absent: "not installed" };
  const line = (labelled: LabelledPost) => Object.values(textsOf(labelled)).flatMap(wordsOf).join(" ");
  return {
    name: "fastText",
    note: "pairs of words, 50 dimensions, 30 epochs, learning rate 0.5, one thread",
    judge(known, asked) {
      const folder = mkdtempSync(join(tmpdir(), "jobsift-rivals-"));
      try {
        const [input, model, test] = ["known.txt", "model", "asked.txt"].map((name) => join(folder, name));
        if (input === undefined || model === undefined || test === undefined) return [];
        writeFileSync(input, known.map((labelled) => `__label__${labelled.label} ${line(labelled)}\n`).join(""));
        writeFileSync(test, asked.map((labelled) => `${line(labelled)}\n`).join(""));
        const settings = "-wordNgrams 2 -dim 50 -epoch 30 -lr 0.5 -bucket 200000 -minCount 2 -thread 1 -verbose 0";
        run("fasttext", ["supervised", "-input", input, "-output", model, ...settings.split(" ")]);
        const predicted = run("fasttext", ["predict-prob", `${model}.bin`, test, "4"]);
        return predicted.trim().split("\n").map(readLine).map(byLabels);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** "__label__ml 0.9 __label__backend 0.05 ..." */
function readLine(line: string) {
  const values = tabulate(LABELS, () => 0);
  for (const [, label = "", value] of line.matchAll(/__label__(\w+) ([\d.e+-]+)/g)) {
    if (label in values) Object.assign(values, { [label]: Number(value) });
  }
  return values;
}

function run(command: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: "utf8", maxBuffer: 2 ** 29 });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr}`);
  return stdout;
}
