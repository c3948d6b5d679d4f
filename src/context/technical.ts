import type { Candidate } from "../match/candidates.js";
import type { Reading } from "./reading/reading.js";

/** Whether a form leans to an axis in words that ordinary prose may use too. */
export function isEveryday({ form, concept }: Candidate, reading: Reading): boolean {
  return form.isOrdinary === true && leans(concept, reading);
}

/** Whether a phrase directly before a form asks for it as a skill. */
export function isAskedFor({ start }: Candidate, { cues, lexicon: { context } }: Reading): boolean {
  return context.technical !== undefined && cues.phraseEndsAt(context.technical.asking, start);
}

/**
 * Whether a post is about technical work. Only a title can say that it is about another trade, so a text without a title
 * is taken for a technical one.
 */
export function isTechnical(reading: Reading): boolean {
  const { candidates, cues, sentences, lexicon } = reading;
  const { technical } = lexicon.context;
  if (technical === undefined || sentences[0]?.section !== "title" || cues.hasAny(technical.signs)) return true;
  const titleEnd = sentences.find(({ section }) => section !== "title")?.start ?? Number.POSITIVE_INFINITY;
  return candidates.some(
    ({ form, concept, start }) =>
      form.need === undefined && (form.isOrdinary !== true || start < titleEnd) && leans(concept, reading),
  );
}

function leans(concept: number, { lexicon }: Reading): boolean {
  return lexicon.concepts[concept]?.leaning !== "neither";
}
