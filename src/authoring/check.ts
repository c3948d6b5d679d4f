import type { Concept } from "../lexicon/types.js";
import { checkExamples, checkRuleExamples } from "./example-check.js";
import { checkForms, makeCompilable } from "./form-check.js";
import { inflectLexicon } from "./inflection.js";
import type { LexiconFiles } from "./lexicon-files.js";
import { type Mistake, type MistakeKind, MistakeList } from "./mistakes.js";
import { checkReferences } from "./reference-check.js";
import { checkWeights } from "./weight-check.js";

/** Kinds with which the lexicon cannot be compiled, so that no example can run. */
const BLOCKING_MISTAKES: ReadonlySet<MistakeKind> = new Set(["duplicate-id", "unknown-reference"]);

/** What `checkLexicon` found. */
export interface CheckResult {
  readonly mistakes: readonly Mistake[];
  /** Whether the examples ran; they cannot while ids clash or references lead nowhere. */
  readonly ranExamples: boolean;
}

/** Finds what is wrong in a lexicon, in its files and by running every form and example through the classifier. */
export function checkLexicon(files: LexiconFiles): CheckResult {
  const report = new MistakeList(files.fileOf, files.mistakes);
  checkIds(files, report);
  checkForms(files, report);
  checkReferences(files.lexicon, report);
  checkWeights(files.lexicon, report);
  const ranExamples = !report.mistakes.some(({ kind }) => BLOCKING_MISTAKES.has(kind));
  if (ranExamples) {
    const lexicon = makeCompilable(files.lexicon, report);
    const inflected = inflectLexicon(lexicon, files.inflection).lexicon;
    checkExamples(lexicon, inflected, report);
    checkRuleExamples(files, inflected, report);
  }
  return { mistakes: report.mistakes, ranExamples };
}

function checkIds({ lexicon, ids, retired, fileOf, mistakes }: LexiconFiles, report: MistakeList): void {
  const owners = new Map<string, Concept>();
  for (const concept of lexicon.concepts) {
    const owner = owners.get(concept.id);
    if (owner) {
      report.addInConcept(
        "duplicate-id",
        concept,
        `the id is taken in ${fileOf.get(owner)}`,
        "give it another id or join the two",
      );
    }
    owners.set(concept.id, owner ?? concept);
    if (retired.includes(concept.id)) {
      report.addInConcept("changed-id", concept, "the id belonged to a concept that is gone", "give it another id");
    }
  }
  const excused = new Set([
    ...mistakes.map(({ concept }) => concept),
    ...(lexicon.interactions ?? []).map(({ id }) => id),
  ]);
  for (const id of ids) {
    if (owners.has(id) || excused.has(id)) continue;
    report.addInFile(
      "changed-id",
      "ids.json",
      id,
      "no concept has this id any more",
      "ids are permanent: give it back to its concept",
    );
  }
}
