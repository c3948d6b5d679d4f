import { FACETS, LEANINGS } from "../lexicon/decode.js";
import type { Lexicon, Need, Witness } from "../lexicon/types.js";
import type { MistakeList } from "./mistakes.js";

/** Finds references ("@ml") and groups ("#language") that lead nowhere. */
export function checkReferences(lexicon: Lexicon, report: MistakeList): void {
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
