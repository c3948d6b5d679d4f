import { AXES, type Axis } from "../../domain.js";
import type { CompiledLexicon } from "../../lexicon/compile.js";
import { SIGNS } from "../../lexicon/cue-roles.js";
import type { Candidate } from "../../match/candidates.js";
import * as Gap from "../../text/gap.js";
import { type MatchedPost, MOST_PARTS, type OthersWork, type Sentence } from "./reading.js";

/** How far the work of others reaches. In words. */
const LONGEST_REACH = 14;
/** From a word for an audience, or a verb, to what it is about. In words. */
const LONGEST_OBJECT = 7;
/** From a passive to who does it: "written by a very small separate team". In words. */
const LONGEST_STEP = 3;

const { others, groups, passives, audiences, objects, stops } = SIGNS.othersWork;
/** Only a sentence with one of these signs tells of the work of others. */
export const OTHERS_SIGNS = others | groups | audiences | objects;
const CLAUSE_START = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.open;
const CLAUSE_END = Gap.semicolon | Gap.dash | Gap.close;

/** The parts of a sentence that are about the work of others. */
export function findOthersWork(post: MatchedPost, start: number, end: number): OthersWork[] {
  const { cues } = post;
  const found: OthersWork[] = [];
  for (let cue = cues.firstSign(OTHERS_SIGNS, start, end); cue >= 0 && found.length < MOST_PARTS; ) {
    const span = spanOf(post, cue, start, end);
    if (span !== undefined) found.push(span);
    cue = cues.firstSign(OTHERS_SIGNS, start, end, cue + 1);
  }
  return found;
}

function spanOf(post: MatchedPost, cue: number, start: number, end: number): OthersWork | undefined {
  const { cues } = post;
  const signs = cues.signs(cue);
  const from = cues.start(cue);
  const to = cues.end(cue);
  if ((signs & audiences) !== 0) {
    return { start: to, end: endOfAudience(post, to, Math.min(end, to + LONGEST_OBJECT)), isDoubtful: false };
  }
  if ((signs & objects) !== 0) {
    if (!isActive(post, from, to, start)) return undefined;
    return { start: to, end: endOfClause(post, to, Math.min(end, to + LONGEST_OBJECT)), isDoubtful: true };
  }
  const isDoubtful = (signs & others) === 0;
  const passive = passiveBefore(post, from, start);
  if (passive >= 0) return { start: startOfClause(post, passive, start), end: passive, isDoubtful };
  if (!isSubject(post, from, start)) return undefined;
  return { start: to, end: endOfClause(post, to, Math.min(end, to + LONGEST_REACH)), isDoubtful };
}

/** "You secure AI clusters", unlike "secure AI clusters" that one builds, and "building, securing and running" them. */
function isActive({ tokens, lexicon }: MatchedPost, from: number, to: number, start: number): boolean {
  if ((tokens.gap(to) & Gap.comma) !== 0 || lexicon.context.conjunctions.includes(tokens.word(to))) return false;
  return (
    from === start ||
    (tokens.gap(from) & CLAUSE_START) !== 0 ||
    lexicon.context.words.othersWork.actors.has(tokens.word(from - 1))
  );
}

/** First token of a passive that stands shortly before those who do it, or -1. */
function passiveBefore({ cues }: MatchedPost, subject: number, start: number): number {
  for (let at = subject; at > Math.max(start, subject - LONGEST_STEP); at--) {
    if (!cues.signEndsAt(passives, at)) continue;
    const cue = cues.firstSign(passives, Math.max(start, at - LONGEST_STEP), at);
    return cue >= 0 ? cues.start(cue) : -1;
  }
  return -1;
}

function isSubject(post: MatchedPost, from: number, start: number): boolean {
  const { tokens, lexicon } = post;
  if (from === start || (tokens.gap(from) & CLAUSE_START) !== 0) return true;
  return endsBefore(post, from) || lexicon.context.conjunctions.includes(tokens.word(from - 1));
}

/** Whether a word or a phrase that ends a clause stands directly before a token. */
function endsBefore({ cues, tokens, lexicon }: MatchedPost, token: number): boolean {
  return lexicon.context.words.othersWork.breaks.has(tokens.word(token - 1)) || cues.signEndsAt(stops, token);
}

function startOfClause(post: MatchedPost, end: number, start: number): number {
  const first = Math.max(start, end - LONGEST_REACH);
  for (let at = end; at > first; at--) {
    if ((post.tokens.gap(at) & CLAUSE_END) !== 0 || endsBefore(post, at)) return at;
  }
  return first;
}

/** "Customers who train models": what is said of them belongs to them. */
function endOfAudience(post: MatchedPost, start: number, limit: number): number {
  const last = endOfClause(post, start, limit, CLAUSE_END | Gap.comma | Gap.open);
  const { relatives } = post.lexicon.context.words.othersWork;
  return last < limit && relatives.has(post.tokens.word(last)) ? endOfClause(post, last + 1, limit) : last;
}

function endOfClause({ tokens, cues, lexicon }: MatchedPost, start: number, limit: number, ends = CLAUSE_END): number {
  const { breaks } = lexicon.context.words.othersWork;
  const stop = cues.firstSign(stops, start, limit);
  const last = stop < 0 ? limit : cues.start(stop);
  for (let at = start; at < last; at++) {
    if (breaks.has(tokens.word(at)) || (at > start && (tokens.gap(at) & ends) !== 0)) return at;
  }
  return last;
}

/** The axes of which the title names a role. */
export function titleAxesOf(
  candidates: readonly Candidate[],
  { concepts }: CompiledLexicon,
  sentences: readonly Sentence[],
): readonly Axis[] {
  const end = sentences.find(({ section }) => section !== "title")?.start ?? Number.POSITIVE_INFINITY;
  const axes: Axis[] = [];
  for (let index = 0; (candidates[index]?.start ?? end) < end; index++) {
    const { facet, leaning } = concepts[candidates[index]?.concept ?? 0] ?? {};
    if (facet !== "role") continue;
    for (const axis of AXES) if ((leaning === axis || leaning === "both") && !axes.includes(axis)) axes.push(axis);
  }
  return axes;
}
