import type { Rule } from "./rule.js";

/** A title that names several roles is read as the union of them: a role against both axes must not outweigh the others. */
export const severalRoles: Rule = {
  reasons: ["several-roles"],
  isIdle: ({ hasSeveralRoles }) => !hasSeveralRoles,
  damp({ concept }, { section }, { lexicon }) {
    if (section !== "title") return undefined;
    const { facet, leaning } = lexicon.concepts[concept] ?? {};
    if (facet !== "role" || leaning !== "neither") return undefined;
    return { by: "several-roles", factor: lexicon.context.damping["several-roles"] };
  },
};
