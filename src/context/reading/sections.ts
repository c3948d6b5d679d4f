import type { Aside, Section } from "../../domain.js";
import { CUE_ORDER } from "../../lexicon/compile-context.js";
import * as CueRole from "../../lexicon/cue-role.js";
import type { HeadingKind } from "../../lexicon/types.js";
import { FirstPlaces } from "../../text/first-places.js";
import * as Gap from "../../text/gap.js";
import type { Tokens } from "../../text/tokens.js";
import { CurrentSection, DUTIES_SIGNS, opensDuties } from "./current-section.js";
import { findHeadings } from "./headings.js";
import { findOptional, OPTIONAL_SIGNS } from "./optional.js";
import { findOthersWork, OTHERS_SIGNS } from "./others-work.js";
import { PitchFinder } from "./pitch.js";
import type { MatchedPost, OthersWork, Sentence, TokenRange } from "./reading.js";
import { findSentenceStarts } from "./sentences.js";

/** In words. */
const LONGEST_TITLE = 12;
const LONGEST_HEADER = 40;

/** A cue says nothing of a sentence that runs on for longer: flattened text without full stops. In words. */
const LONGEST_CUED = 60;

/** Sections in which a cue may move a sentence, by the section the cue stands for. */
const MOVABLE: Readonly<Partial<Record<Section, ReadonlySet<Section>>>> = {
  process: new Set(["other", "company", "benefits", "legal", "process"]),
  benefits: new Set(["other", "company", "benefits", "process"]),
  company: new Set(["other", "company"]),
  "nice-to-have": new Set(["other", "duties", "requirements", "nice-to-have"]),
  duties: new Set(["other", "company", "benefits", "process"]),
  requirements: new Set(["other", "company", "benefits", "process"]),
};

/** Sections in which marks make parts of a sentence optional. */
const OPTIONABLE: ReadonlySet<HeadingKind> = new Set(["other", "duties", "requirements"]);
const NONE: readonly TokenRange[] = [];
const NONE_OF_OTHERS: readonly OthersWork[] = [];

/** The sentences of the post by what they say, to find those that were said before. */
const said = new FirstPlaces();

/** Cuts a post into sentences and says for each which section it belongs to. */
export function readSentences(matched: MatchedPost): Sentence[] {
  const { tokens, cues, candidates } = matched;
  const { context } = matched.lexicon;
  const headings = findHeadings(tokens, cues, context);
  const starts = findSentenceStarts(tokens, cues, headings);
  const sentences: Sentence[] = [];
  said.clear(starts.length);
  let nextCue = 0;
  let nextCandidate = 0;
  let nextHeading = 0;
  let titleLength = 0;
  const headerEnd = endOfHeader(tokens);
  const current = new CurrentSection(matched);
  const pitch = new PitchFinder(matched, headings);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? tokens.count;
    const heading = headings[nextHeading];
    const isHeading = heading?.start === start;
    if (isHeading) {
      current.open(heading);
      nextHeading++;
    } else current.pass(start, end);
    let cueRoles = 0;
    let signs = 0;
    let cuedSections = 0;
    for (; nextCue < cues.count && cues.start(nextCue) < end; nextCue++) {
      const roles = cues.roles(nextCue);
      cueRoles |= roles;
      signs |= cues.signs(nextCue);
      if ((roles & CueRole.sectionCue) !== 0) cuedSections |= context.sectionCues.get(cues.phrase(nextCue)) ?? 0;
    }
    const isTitle = start < headerEnd || (start === 0 && !isHeading && readsLikeTitle(tokens, end));
    if (!isHeading && (signs & DUTIES_SIGNS) !== 0 && opensDuties(matched, start, end)) current.reopen();
    const canBeMoved = !isHeading && end - start <= LONGEST_CUED;
    let kind: HeadingKind = isTitle ? "title" : canBeMoved ? moveByCue(cuedSections, current.kind) : current.kind;
    if (kind === "other" && !isHeading && pitch.holds(start, end, signs)) kind = "company";
    // A sentence said twice counts where it was said first: duplicated text must not open new sections.
    // Only sentences that matter are compared: those with mentions, and those as long as the line that reads like a title.
    if (isTitle && start === tokens.titleCount) titleLength = end - start;
    const isCompared = (candidates[nextCandidate]?.start ?? end) < end || end - start === titleLength;
    let isRepeated = false;
    if (start >= tokens.titleCount && isCompared) {
      const first = said.firstOf(hashOfSentence(tokens, start, end), index);
      isRepeated = first < index;
      kind = kindOf(sentences[first]) ?? kind;
    }
    while ((candidates[nextCandidate]?.start ?? end) < end) nextCandidate++;
    const mayBeOptional = !isTitle && (signs & OPTIONAL_SIGNS) !== 0 && OPTIONABLE.has(kind);
    sentences.push({
      start,
      end,
      field: start < tokens.titleCount ? "title" : "description",
      section: isAside(kind) ? "other" : kind,
      optional: mayBeOptional ? findOptional(matched, start, end) : NONE,
      others: !isTitle && (signs & OTHERS_SIGNS) !== 0 ? findOthersWork(matched, start, end) : NONE_OF_OTHERS,
      isHeading,
      aside: isAside(kind) ? kind : undefined,
      cueRoles,
      isRepeated,
    });
  }
  return sentences;
}

/** As the section that was open, or that a cue moved it to. */
function kindOf(sentence: Sentence | undefined): HeadingKind | undefined {
  return sentence?.aside ?? sentence?.section;
}

function isAside(kind: HeadingKind): kind is Aside {
  return kind === "page-chrome" || kind === "other-opening";
}

function moveByCue(cuedSections: number, current: HeadingKind): HeadingKind {
  if (cuedSections === 0 || isAside(current)) return current;
  for (let bit = 0; bit < CUE_ORDER.length; bit++) {
    const section = CUE_ORDER[bit];
    if (section === undefined || (cuedSections & (1 << bit)) === 0) continue;
    if (MOVABLE[section]?.has(current) ?? true) return section;
  }
  return current;
}

/** Where the title ends, or the line with bars ("Company | Roles | Place") with which the text begins. */
function endOfHeader(tokens: Tokens): number {
  const start = tokens.titleCount;
  let bars = 0;
  for (let at = start + 1; at < Math.min(tokens.count, start + LONGEST_HEADER); at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.line) !== 0) return bars > 1 ? at : start;
    if ((gap & Gap.bar) !== 0) bars++;
  }
  return start;
}

/** A first line, or all there is, without a full stop and short enough to be a title. */
function readsLikeTitle(tokens: Tokens, end: number): boolean {
  const after = tokens.gap(end);
  return (
    tokens.titleCount === 0 &&
    end <= LONGEST_TITLE &&
    (after & Gap.line) !== 0 &&
    (after & (Gap.dot | Gap.stop | Gap.colon)) === 0
  );
}

function hashOfSentence(tokens: Tokens, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 16777619) ^ tokens.hash(at)) | 0;
  return hash;
}
