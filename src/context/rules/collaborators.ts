import { RULE_ROLES } from "../../lexicon/cue-roles.js";
import { LONGEST_PHRASE } from "../../lexicon/phrase-book.js";
import type { Candidate } from "../../match/candidates.js";
import type { Reading, Sentence } from "../reading/reading.js";
import type { Rule } from "./rule.js";

const { cues: opening, terminators, teams } = RULE_ROLES.collaborators;

/**
 * "You work closely with data scientists and the machine learning team": what stands behind such a cue is beside the
 * hire's own work, and what names a team is that team's subject.
 */
export const collaborators: Rule = {
  data: "collaborators",
  cues: opening,
  reasons: ["other-team", "collaborators"],
  suppress(candidate, sentence, reading) {
    return namesTeam(candidate, sentence, reading) && standsBeside(candidate, sentence, reading)
      ? "other-team"
      : undefined;
  },
  damp(candidate, sentence, reading) {
    if (!standsBeside(candidate, sentence, reading)) return undefined;
    return { by: "collaborators", factor: reading.lexicon.context.damping.collaborators };
  },
};

/** Whether the scope of a cue to the left reaches the mention. */
function standsBeside({ start }: Candidate, sentence: Sentence, { cues, lexicon }: Reading): boolean {
  const from = Math.max(sentence.start, start - lexicon.context.rules.collaborators.scope);
  let cue = cues.firstWith(opening, from, start);
  while (cue >= 0 && cues.hasRole(terminators, cues.end(cue), start)) {
    cue = cues.firstWith(opening, from, start, cue + 1);
  }
  return cue >= 0;
}

/** Whether a word for a team stands directly behind the mention; data scientists are people, not a subject. */
function namesTeam({ concept, end }: Candidate, sentence: Sentence, { cues, lexicon }: Reading): boolean {
  if (lexicon.concepts[concept]?.facet === "collaborator") return false;
  const cue = cues.firstWith(teams, end, Math.min(sentence.end, end + LONGEST_PHRASE));
  return cue >= 0 && cues.start(cue) === end;
}
