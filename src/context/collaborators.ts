import { LONGEST_PHRASE, Role } from "../lexicon/phrases.js";
import type { Candidate } from "../match/candidates.js";
import type { Reading, Sentence } from "./reading.js";

/** How a mention takes part in a sentence about the people one works with. */
export type Collaboration = "none" | "beside" | "their-subject";

/**
 * "You work closely with data scientists and the machine learning team": what stands behind such a cue is beside the
 * hire's own work, and what names a team is that team's subject.
 */
export function collaborationOf(mention: Candidate, sentence: Sentence, { cues, lexicon }: Reading): Collaboration {
  if ((sentence.roles & Role.collaboration) === 0) return "none";
  const from = Math.max(sentence.start, mention.start - lexicon.context.collaborationScope);
  const opens = (cue: number): boolean =>
    (cues.roles(cue) & Role.collaboration) !== 0 && !cues.hasRole(Role.collaborationEnd, cues.end(cue), mention.start);
  if (!cues.some(from, mention.start, opens)) return "none";
  const isCollaborator = lexicon.concepts[mention.concept]?.facet === "collaborator";
  const namesTeam = (cue: number): boolean => cues.start(cue) === mention.end && (cues.roles(cue) & Role.team) !== 0;
  const isTheirs =
    !isCollaborator && cues.some(mention.end, Math.min(sentence.end, mention.end + LONGEST_PHRASE), namesTeam);
  return isTheirs ? "their-subject" : "beside";
}
