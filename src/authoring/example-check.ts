import { createClassifier } from "../classifier.js";
import { rules } from "../context/rules/index.js";
import { formKeyOf } from "../lexicon/form.js";
import type { Concept, Lexicon } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { contextPath } from "../schema/context.js";
import type { LexiconFiles } from "./lexicon-files.js";
import type { MistakeKind, MistakeList } from "./mistakes.js";

/** Makes what follows a duty. */
const DUTIES_HEADING = "Responsibilities:\n";

/** Between the title and the text of an example that has both. */
const TITLE_END = "\n\n";

/** Short words are ambiguous by themselves. */
const SHORT_FORM = 4;

/** Runs every form, match and miss through the classifier. */
export function checkExamples(written: Lexicon, inflected: Lexicon, mistakes: MistakeList): void {
  const classifier = createClassifier({ lexicon: inflected });
  const allForms = new Map(inflected.concepts.map(({ id, forms }) => [id, forms]));
  const [head = ""] = inflected.context.heads.engineer;
  for (const concept of written.concepts) {
    const { matches = [], misses = [] } = concept.examples ?? {};
    for (const form of concept.forms) {
      const mentionsIn = (post: Post) => {
        const { evidence, suppressed } = classifier.classify(post);
        return [...evidence, ...suppressed];
      };
      // Some words are mentions in titles only.
      const found = [postFromExample(`Zq ${form} zq.`), { title: `Zq ${form} zq` }].flatMap(mentionsIn);
      if (found.some((mention) => mention.concept === concept.id && formKeyOf(mention.text) === formKeyOf(form)))
        continue;
      const role = `${form} ${head}`;
      if (asksHead(concept, form) && mentionsIn({ title: role }).some(({ text }) => text === role)) continue;
      const winner = found.map((mention) => `"${mention.text}" of "${mention.concept}"`).join(", ") || "nothing";
      mistakes.addInConcept(
        "unreachable-form",
        concept,
        `the form "${form}" never wins: ${winner} is found instead`,
        "remove it",
      );
    }
    for (const sentence of matches) {
      const { evidence, suppressed } = classifier.classify(postFromExample(sentence));
      if (evidence.some((mention) => mention.concept === concept.id)) continue;
      const reason = suppressed.find((mention) => mention.concept === concept.id)?.reason;
      const problem = `not found in the example ${quote(sentence)}${reason ? ` (suppressed as ${reason})` : ""}`;
      mistakes.addInConcept("failing-match", concept, problem, "add the form, widen its needs, or change the example");
    }
    for (const sentence of misses) {
      if (!containsForm(sentence, allForms.get(concept.id) ?? concept.forms)) {
        const problem = `no form of the concept stands in the near-miss ${quote(sentence)}`;
        mistakes.addInConcept("miss-without-form", concept, problem, "use a sentence with a form in another sense");
        continue;
      }
      const { evidence } = classifier.classify(postFromExample(sentence));
      const counted = evidence.find((mention) => mention.concept === concept.id);
      if (!counted) continue;
      const problem = `"${counted.text}" counts in the near-miss ${quote(sentence)}`;
      mistakes.addInConcept("failing-miss", concept, problem, "narrow the needs of the form, or change the example");
    }
    if (misses.length > 0) continue;
    const why = explainNeededMisses(concept);
    if (why)
      mistakes.addInConcept(
        "missing-miss",
        concept,
        `no near-misses, though ${why}`,
        "add a sentence to examples.misses",
      );
  }
}

/** Runs the sentences that prove the context rules through the classifier. */
export function checkRuleExamples({ ruleExamples }: LexiconFiles, inflected: Lexicon, mistakes: MistakeList): void {
  const { classify } = createClassifier({ lexicon: inflected });
  for (const [member, { matches, misses }] of ruleExamples) {
    const reasons = new Set<string>(rules.flatMap((rule) => (rule.data === member ? rule.reasons : [])));
    const judge = (sentence: string) => {
      const { evidence, suppressed } = classify(postFromExample(sentence));
      const touched = [
        ...suppressed.filter(({ reason }) => reasons.has(reason)),
        ...evidence.filter(({ damped }) => damped !== undefined && reasons.has(damped.by)),
      ];
      return { touched: touched[0]?.text, isEmpty: evidence.length + suppressed.length === 0 };
    };
    const note = (kind: MistakeKind, problem: string, fix: string): void => {
      mistakes.addInFile(kind, contextPath(member), "examples", problem, fix);
    };
    for (const sentence of matches) {
      if (judge(sentence).touched !== undefined) continue;
      note("failing-match", `touches nothing in ${quote(sentence)}`, "add the cue, or change the example");
    }
    for (const sentence of misses) {
      const { touched, isEmpty } = judge(sentence);
      if (isEmpty) {
        note("miss-without-form", `no mention in the near-miss ${quote(sentence)}`, "use a sentence with a concept");
      } else if (touched !== undefined) {
        note("failing-miss", `touches "${touched}" in ${quote(sentence)}`, "narrow the cues, or change the example");
      }
    }
  }
}

function postFromExample(example: string): Post {
  const end = example.indexOf(TITLE_END);
  if (end < 0) return { description: DUTIES_HEADING + example };
  return { title: example.slice(0, end), description: DUTIES_HEADING + example.slice(end + TITLE_END.length) };
}

/** Why a concept can be mistaken for something else, if it can. */
function explainNeededMisses({ forms, exact, needs }: Concept): string | undefined {
  if (needs && Object.keys(needs).length > 0) return "it has needs";
  if (exact && exact.length > 0) return "it has exact forms";
  const short = forms.find((form) => form.length <= SHORT_FORM);
  if (short !== undefined) return `"${short}" is short`;
  const ordinary = forms.find((form) => /^[a-z]+$/.test(form));
  return ordinary === undefined ? undefined : `"${ordinary}" is an ordinary word`;
}

/** Whether a head noun can vouch for the form: beside one it is part of the role that they make. */
function asksHead({ needs }: Concept, form: string): boolean {
  return needs?.[form]?.any?.some((witness) => witness.head === true) ?? false;
}

function containsForm(sentence: string, forms: readonly string[]): boolean {
  const texts = [sentence, sentence.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")].map(formKeyOf);
  return forms.some((form) => {
    const words = formKeyOf(form).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u");
    return texts.some((text) => whole.test(text));
  });
}

function quote(sentence: string): string {
  return JSON.stringify(sentence);
}
