import type { Candidate } from "../match/candidates.js";
import { type Reading, type Sentence, speaksForAxis } from "./reading/reading.js";

/**
 * Whether a post is about technical work. Only a title can say that it is about another trade, so a post without one, or
 * with one that names no trade ("Contractor"), is taken for a technical one.
 */
export function isTechnical(reading: Reading): boolean {
  const { candidates, cues, tokens, sentences, lexicon, isOtherProfession } = reading;
  const { technical } = lexicon.context;
  if (technical === undefined || sentences[0]?.section !== "title" || cues.hasAny(technical.signs)) return true;
  // A zookeeper's pandas are animals, and a speech therapist's patients recognise speech themselves.
  if (isOtherProfession)
    return candidates.some(({ form, concept }) => form.isProductName && speaksForAxis(concept, reading));
  const titleEnd = sentences.find(({ section }) => section !== "title")?.start ?? tokens.count;
  let at = 0;
  while (at < titleEnd && technical.titles.has(tokens.word(at))) at++;
  if (at === titleEnd) return true;
  return candidates.some(
    ({ form, concept, start }) =>
      form.need === undefined && (!form.isOrdinary || start < titleEnd) && speaksForAxis(concept, reading),
  );
}

/** Whether a text leans to an axis in words that another trade may use too; a skill that is asked for by name is meant. */
export function isEveryday(candidate: Candidate, { section }: Sentence, reading: Reading): boolean {
  const { form, concept, field, start, end } = candidate;
  const { cues, lexicon, isOtherProfession } = reading;
  const isOrdinary = form.isOrdinary || (isOtherProfession && field === undefined);
  if (section === "title" || !isOrdinary || !speaksForAxis(concept, reading)) return false;
  const { technical } = lexicon.context;
  return (
    technical !== undefined &&
    !cues.phraseEndsAt(technical.asking, start) &&
    !cues.phraseStartsAt(technical.asking, end)
  );
}
