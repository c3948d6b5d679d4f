import type { Rule } from "./rule.js";

/** In per cent of the work: from here on an axis is as much a core duty as it can be. */
const FULL_WEIGHT_SHARE = 50;

/** What a post calls a small part of the work ("80 % Android, 20 % backend") counts for as much less. */
export const share: Rule = {
  reasons: ["share"],
  isIdle: ({ shares }) => shares === undefined,
  damp({ concept }, _sentence, { shares, lexicon }) {
    const leaning = lexicon.concepts[concept]?.leaning;
    const stated = leaning === "ml" || leaning === "backend" ? shares?.[leaning] : undefined;
    return stated === undefined ? undefined : { by: "share", factor: Math.min(1, stated / FULL_WEIGHT_SHARE) };
  },
};
