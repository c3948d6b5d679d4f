import { JobsiftError } from "../errors.js";
import { compileLexicon } from "../lexicon/compile.js";
import { formKeyOf } from "../lexicon/form.js";
import type { Concept, Lexicon } from "../lexicon/types.js";
import type { LexiconFiles } from "./lexicon-files.js";
import type { MistakeList } from "./mistakes.js";

/** Finds forms that clash, that no text can match, and that are named without being listed. */
export function checkForms({ lexicon, fileOf }: LexiconFiles, report: MistakeList): void {
  const owners = new Map<string, { concept: Concept; form: string }>();
  for (const concept of lexicon.concepts) {
    for (const form of concept.forms) {
      const key = formKeyOf(form);
      const owner = owners.get(key);
      if (key === "") {
        report.addInConcept("unreachable-form", concept, `the form "${form}" has no letter or digit`, "remove it");
      } else if (owner === undefined) {
        owners.set(key, { concept, form });
      } else if (owner.concept !== concept) {
        const where = `"${owner.concept.id}" in ${fileOf.get(owner.concept)}`;
        report.addInConcept(
          "duplicate-form",
          concept,
          `the form "${form}" belongs to ${where} too`,
          "keep it in one concept",
        );
      } else if (form === owner.form || policyOf(concept, form) !== policyOf(concept, owner.form)) {
        const problem = `the form "${form}" is the same as "${owner.form}"`;
        report.addInConcept(
          "unreachable-form",
          concept,
          problem,
          "keep one; case, hyphens and diacritics make no difference",
        );
      }
    }
    for (const form of [...(concept.exact ?? []), ...Object.keys(concept.needs ?? {})]) {
      if (concept.forms.includes(form)) continue;
      report.addInConcept(
        "unknown-form",
        concept,
        `"${form}" in exact or needs is no form`,
        "list it in forms, spelled the same",
      );
    }
  }
}

/** A lexicon that compiles: without forms that no text can match; a shared form stays with the first concept that has it. */
export function makeCompilable(lexicon: Lexicon, report: MistakeList): Lexicon {
  const owners = new Map<string, Concept>();
  const own = lexicon.concepts.map((concept) => {
    const forms = concept.forms.filter((form) => {
      const key = formKeyOf(form);
      const owner = owners.get(key) ?? concept;
      owners.set(key, owner);
      return key !== "" && owner === concept;
    });
    return { ...concept, forms };
  });
  if (explainRefusal(lexicon, own) === undefined) return { ...lexicon, concepts: own };
  const concepts = own.map((concept) => {
    const forms = concept.forms.filter((form) => {
      const refusal = explainRefusal(lexicon, [{ ...concept, forms: [form] }]);
      if (refusal !== undefined) report.addInConcept("unreachable-form", concept, ...refusal);
      return refusal === undefined;
    });
    return { ...concept, forms };
  });
  return { ...lexicon, concepts };
}

/** Problem and fix of forms that cannot be compiled, apart from the context and the needs around them. */
function explainRefusal(lexicon: Lexicon, concepts: readonly Concept[]): [problem: string, fix: string] | undefined {
  try {
    compileLexicon({
      ...lexicon,
      context: silenced(lexicon.context),
      concepts: concepts.map(({ needs: _, ...concept }) => concept),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const [problem = "", fix = "remove it"] = error.message.replace(/^.*?: (?=the form)/, "").split("; ");
    return [problem, fix];
  }
}

/** The same with empty lists. */
function silenced<T>(value: T): T {
  const silence = (part: unknown): unknown => {
    if (Array.isArray(part)) return [];
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, silence(member)]));
  };
  return silence(value) as T;
}

/** What is said of a form beside its words, as a text to compare. */
export function policyOf({ exact, needs }: Concept, form: string): string {
  return `${exact?.includes(form) ?? false} ${JSON.stringify(needs?.[form] ?? null)}`;
}
