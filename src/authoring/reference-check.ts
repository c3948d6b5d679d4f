import { FACETS, keysOf, LEANINGS, RULE_DATA } from "../domain.js";
import type { AnyRuleData, Lexicon, Need, Witness } from "../lexicon/types.js";
import { contextPath } from "../schema/context.js";
import type { MistakeList } from "./mistakes.js";

/** Finds references ("@ml") and groups ("#language") that lead nowhere. */
export function checkReferences(lexicon: Lexicon, report: MistakeList): void {
  const { groups } = lexicon.context;
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
      if (mistake) report.addInConcept("unknown-reference", concept, ...mistake);
    }
  }
  for (const member of keysOf(RULE_DATA)) {
    const data: AnyRuleData = lexicon.context[member];
    if (typeof data["applies"] !== "object") continue;
    for (const term of data["applies"]) {
      const mistake = unknown(term);
      if (mistake) report.addInFile("unknown-reference", contextPath(member), "applies", ...mistake);
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
