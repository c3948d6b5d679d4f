import { JobsiftError } from "../errors.js";
import { compileLexicon } from "../lexicon/compile.js";
import { FACETS, LEANINGS } from "../lexicon/decode.js";
import { formKey } from "../lexicon/form.js";
import type { Concept, Context, Lexicon, Need, Witness } from "../lexicon/types.js";
import { checkExamples } from "./example-check.js";
import { inflectLexicon } from "./inflection.js";
import type { LexiconFiles } from "./lexicon-files.js";
import { MistakeList } from "./mistake-list.js";
import type { Mistake, MistakeKind } from "./mistakes.js";

/** Kinds with which the lexicon cannot be compiled, so that no example can run. */
const BLOCKING: ReadonlySet<MistakeKind> = new Set(["duplicate-id", "unknown-reference"]);

/** A context in which nothing is known. */
const SILENCE: Context = {
  groups: {},
  sections: { headings: {}, cues: {} },
  sentences: { abbreviations: [] },
  negation: { forward: [], backward: [], pseudo: [], terminators: [], scope: 1 },
  collaborators: { cues: [], terminators: [], teams: [], scope: 1 },
  tooling: { cues: [], scope: 1 },
  hiringProcess: { cues: [], scope: 1 },
  damping: { "nice-to-have": 1, collaborators: 1, company: 1, "several-roles": 1 },
  languages: {},
};

/** What `checkLexicon` found. */
export interface CheckResult {
  readonly mistakes: readonly Mistake[];
  /** Whether the examples ran; they cannot while ids clash or references lead nowhere. */
  readonly ranExamples: boolean;
}

/** Finds what is wrong in a lexicon, in its files and by running every form and example through the classifier. */
export function checkLexicon(files: LexiconFiles): CheckResult {
  const report = new MistakeList(files);
  checkIds(files, report);
  checkForms(files, report);
  checkReferences(files, report);
  checkWeights(files, report);
  const ranExamples = !report.mistakes.some(({ kind }) => BLOCKING.has(kind));
  if (ranExamples) {
    const lexicon = compilable(files.lexicon, report);
    checkExamples(lexicon, inflectLexicon(lexicon, files.inflection).lexicon, report);
  }
  return { mistakes: report.mistakes, ranExamples };
}

function checkIds({ lexicon, ids, fileOf, mistakes }: LexiconFiles, report: MistakeList): void {
  const owners = new Map<string, Concept>();
  for (const concept of lexicon.concepts) {
    const owner = owners.get(concept.id);
    if (owner) {
      report.concept(
        "duplicate-id",
        concept,
        `the id is taken in ${fileOf.get(owner)}`,
        "give it another id or join the two",
      );
    }
    owners.set(concept.id, owner ?? concept);
  }
  const excused = new Set([
    ...mistakes.map(({ concept }) => concept),
    ...(lexicon.interactions ?? []).map(({ id }) => id),
  ]);
  for (const id of ids) {
    if (owners.has(id) || excused.has(id)) continue;
    report.file(
      "changed-id",
      "ids.json",
      id,
      "no concept has this id any more",
      "ids are permanent: give it back to its concept",
    );
  }
}

function checkForms({ lexicon, fileOf }: LexiconFiles, report: MistakeList): void {
  const owners = new Map<string, { concept: Concept; form: string }>();
  for (const concept of lexicon.concepts) {
    for (const form of concept.forms) {
      const key = formKey(form);
      const owner = owners.get(key);
      if (key === "") {
        report.concept("unreachable-form", concept, `the form "${form}" has no letter or digit`, "remove it");
      } else if (owner === undefined) {
        owners.set(key, { concept, form });
      } else if (owner.concept !== concept) {
        const where = `"${owner.concept.id}" in ${fileOf.get(owner.concept)}`;
        report.concept(
          "duplicate-form",
          concept,
          `the form "${form}" belongs to ${where} too`,
          "keep it in one concept",
        );
      } else if (form === owner.form || policy(concept, form) !== policy(concept, owner.form)) {
        const problem = `the form "${form}" is the same as "${owner.form}"`;
        report.concept(
          "unreachable-form",
          concept,
          problem,
          "keep one; case, hyphens and diacritics make no difference",
        );
      }
    }
    for (const form of [...(concept.exact ?? []), ...Object.keys(concept.needs ?? {})]) {
      if (concept.forms.includes(form)) continue;
      report.concept(
        "unknown-form",
        concept,
        `"${form}" in exact or needs is no form`,
        "list it in forms, spelled the same",
      );
    }
  }
}

/** A lexicon that compiles: without forms that no text can match; a shared form stays with the first concept that has it. */
function compilable(lexicon: Lexicon, report: MistakeList): Lexicon {
  const owners = new Map<string, Concept>();
  const own = lexicon.concepts.map((concept) => {
    const forms = concept.forms.filter((form) => {
      const key = formKey(form);
      const owner = owners.get(key) ?? concept;
      owners.set(key, owner);
      return key !== "" && owner === concept;
    });
    return { ...concept, forms };
  });
  if (whyRefused(lexicon, own) === undefined) return { ...lexicon, concepts: own };
  const concepts = own.map((concept) => {
    const forms = concept.forms.filter((form) => {
      const refusal = whyRefused(lexicon, [{ ...concept, forms: [form] }]);
      if (refusal !== undefined) report.concept("unreachable-form", concept, ...refusal);
      return refusal === undefined;
    });
    return { ...concept, forms };
  });
  return { ...lexicon, concepts };
}

/** Problem and fix of forms that cannot be compiled, apart from the context and the needs around them. */
function whyRefused(lexicon: Lexicon, concepts: readonly Concept[]): [problem: string, fix: string] | undefined {
  try {
    compileLexicon({
      ...lexicon,
      context: SILENCE,
      concepts: concepts.map(({ needs: _, ...concept }) => concept),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const [problem = "", fix = "remove it"] = error.message.replace(/^.*?: (?=the form)/, "").split("; ");
    return [problem, fix];
  }
}

/** What is said of a form beside its words. */
function policy({ exact, needs }: Concept, form: string): string {
  return `${exact?.includes(form) ?? false} ${JSON.stringify(needs?.[form] ?? null)}`;
}

function checkReferences({ lexicon }: LexiconFiles, report: MistakeList): void {
  const { groups, tooling, hiringProcess } = lexicon.context;
  const names = new Set<string>([...FACETS, ...LEANINGS]);
  for (const { id, subfacet } of lexicon.concepts) {
    names.add(id);
    if (subfacet !== undefined) names.add(subfacet);
  }
  const unknown = (term: string): [string, string] | undefined => {
    const name = term.slice(1);
    if (term.startsWith("#") && !(name in groups)) {
      return [`there is no group "${term}"`, `use one of #${Object.keys(groups).join(", #")}`];
    }
    if (term.startsWith("@") && !names.has(name)) {
      return [`"${term}" is no concept, leaning, facet or subfacet`, "name one that exists"];
    }
    return undefined;
  };
  for (const concept of lexicon.concepts) {
    for (const term of Object.values(concept.needs ?? {}).flatMap(termsOf)) {
      const mistake = unknown(term);
      if (mistake) report.concept("unknown-reference", concept, ...mistake);
    }
  }
  for (const [file, rules] of Object.entries({ tooling, "hiring-process": hiringProcess })) {
    for (const term of rules.applies ?? []) {
      const mistake = unknown(term);
      if (mistake) report.file("unknown-reference", `context/${file}.json`, "applies", ...mistake);
    }
  }
}

function termsOf({ any = [], never = [] }: Need): string[] {
  const ofWitness = ({ before = [], after = [], near = [], post = [] }: Witness) => [
    ...before,
    ...after,
    ...near,
    ...post,
  ];
  return [...new Set([...any, ...never].flatMap(ofWitness))];
}

function checkWeights({ lexicon }: LexiconFiles, report: MistakeList): void {
  const byId = new Map(lexicon.concepts.map((concept) => [concept.id, concept]));
  const interactions = new Set(lexicon.interactions?.map(({ id }) => id));
  for (const [id, sections] of Object.entries(lexicon.weights.concepts)) {
    const concept = byId.get(id);
    if (interactions.has(id)) continue;
    if (!concept) {
      report.file(
        "unknown-concept",
        "weights.json",
        id,
        "a weight for a concept that does not exist",
        "fit the weights again",
      );
      continue;
    }
    for (const [section, { ml, backend }] of Object.entries(sections)) {
      const { leaning } = concept;
      const wrong: string[] = [];
      if ((leaning === "ml" || leaning === "both") && ml < 0) wrong.push(`ml ${ml}`);
      if ((leaning === "backend" || leaning === "both") && backend < 0) wrong.push(`backend ${backend}`);
      if (leaning === "neither" && ml > 0) wrong.push(`ml ${ml}`);
      if (leaning === "neither" && backend > 0) wrong.push(`backend ${backend}`);
      if (wrong.length === 0) continue;
      const problem = `the weight ${wrong.join(" and ")} in "${section}" contradicts the leaning "${leaning}"`;
      report.concept("sign-conflict", concept, problem, "change the leaning, or fit the weights again (0 is neutral)");
    }
  }
}
