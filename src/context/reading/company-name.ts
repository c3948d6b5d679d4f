import type { Candidate } from "../../match/candidates.js";
import * as Gap from "../../text/gap.js";
import { isCapitalized, type Tokens } from "../../text/tokens.js";
import type { MatchedPost } from "./reading.js";

/** What is longer is no name: exports put whole header lines there. In words. */
const LONGEST_NAME = 8;

/** What stands before the first word of a sentence. */
const OPENING = Gap.line | Gap.dot | Gap.stop | Gap.dash | Gap.bullet;

/** Hashes of the words of the employer's name: as the post gives it, and where the text calls a technology its employer. */
export function companyWordsOf(companyName: Tokens, matched: MatchedPost): ReadonlySet<number> {
  const words = new Set<number>();
  const add = (tokens: Tokens, from: number, to: number): void => {
    for (let at = from; at < to; at++) words.add(tokens.hash(at));
  };
  if (companyName.count <= LONGEST_NAME) add(companyName, 0, companyName.count);
  const { candidates, tokens } = matched;
  for (const candidate of candidates) {
    if (namesEmployer(candidate, matched)) add(tokens, candidate.start, candidate.end);
  }
  return words;
}

/** "At Databricks, you will ...", "life at Redis", "Elastic is hiring". */
function namesEmployer({ concept, start, end }: Candidate, { cues, tokens, lexicon }: MatchedPost): boolean {
  const { employer } = lexicon.context;
  if (employer === undefined) return false;
  if (!isCapitalized(tokens.shape(start))) return false;
  if (!employer.nextWords.has(tokens.word(start - 1)) && !employer.nextWords.has(tokens.word(end))) return false;
  if (lexicon.concepts[concept]?.facet !== "stack") return false;
  if (tokens.gap(end) === Gap.space && cues.phraseStartsAt(employer.after, end)) return true;
  if (tokens.gap(start) !== Gap.space) return false;
  if (cues.phraseEndsAt(employer.before, start)) return true;
  const opening = cues.longestTo(employer.opening, start);
  return opening >= 0 && (tokens.gap(opening) & OPENING) !== 0;
}
