import type { DampingReason, Section, SuppressionReason } from "../classification.js";
import type { Candidate } from "../match/candidates.js";
import { resolveSenses, Sense } from "./ambiguity.js";
import { collaborationOf } from "./collaborators.js";
import { isCompanyName } from "./company-name.js";
import { isNegated } from "./negation.js";
import { isTouched } from "./proximity.js";
import type { Reading, Sentence } from "./reading.js";
import { factorOf, findShares, type Shares } from "./shares.js";

/** What the context says of a mention: it counts, it counts for less, or it does not count, and why. */
export interface Judged {
  readonly candidate: Candidate;
  readonly section: Section;
  readonly suppressed?: SuppressionReason;
  readonly damped?: { readonly by: DampingReason; readonly factor: number };
}

/** Judges every candidate, in order of position. What turns out to be no mention is left out. */
export function judge(reading: Reading, companyName: ReadonlySet<number>): Judged[] {
  const sentenceOf = sentenceFinder(reading.sentences);
  const senses = resolveSenses(reading, sentenceOf);
  const shares = findShares(reading);
  const judged: Judged[] = [];
  reading.candidates.forEach((candidate, index) => {
    if (senses[index] === Sense.none) return;
    const sentence = sentenceOf(candidate.start);
    const { section } = sentence;
    const isMeant = senses[index] === Sense.meant && !isCompanyName(candidate, reading.tokens, companyName);
    const suppressed = isMeant ? suppressionOf(candidate, sentence, reading) : "other-sense";
    const damped = suppressed ? undefined : dampingOf(candidate, sentence, reading, shares);
    if (suppressed) judged.push({ candidate, section, suppressed });
    else judged.push(damped ? { candidate, section, damped } : { candidate, section });
  });
  return judged;
}

const ASIDES: Readonly<Partial<Record<Section, SuppressionReason>>> = {
  benefits: "boilerplate",
  legal: "boilerplate",
  process: "hiring-process",
};

function suppressionOf(candidate: Candidate, sentence: Sentence, reading: Reading): SuppressionReason | undefined {
  const { tooling, hiringProcess } = reading.lexicon.context;
  if (sentence.aside) return sentence.aside;
  if (isNegated(candidate, sentence, reading)) return "negated";
  if (isTouched(hiringProcess, candidate, sentence, reading)) return "hiring-process";
  if (isTouched(tooling, candidate, sentence, reading)) return "tooling";
  if (collaborationOf(candidate, sentence, reading) === "their-subject") return "other-team";
  return ASIDES[sentence.section];
}

/** Of several reasons to weaken a mention, the strongest. */
function dampingOf(
  candidate: Candidate,
  sentence: Sentence,
  reading: Reading,
  shares: Shares | undefined,
): Judged["damped"] {
  const { damping } = reading.lexicon.context;
  let strongest: Judged["damped"];
  const weaken = (by: DampingReason, factor: number): void => {
    if (factor < (strongest?.factor ?? 1)) strongest = { by, factor };
  };
  const { section } = sentence;
  if (section === "nice-to-have" || section === "company") weaken(section, damping[section]);
  if (collaborationOf(candidate, sentence, reading) === "beside") weaken("collaborators", damping.collaborators);
  if (reading.hasSeveralRoles && isOtherRole(candidate, sentence, reading)) {
    weaken("several-roles", damping["several-roles"]);
  }
  if (shares !== undefined) weaken("share", factorOf(shares, candidate, reading));
  return strongest;
}

/** A role in the title that counts against both axes, in a post that offers others too. */
function isOtherRole({ concept }: Candidate, { section }: Sentence, { lexicon }: Reading): boolean {
  const { facet, leaning } = lexicon.concepts[concept] ?? {};
  return section === "title" && facet === "role" && leaning === "neither";
}

/** Finds the sentence of a token; tokens must be asked for in ascending order, again from the first for a new round. */
function sentenceFinder(sentences: readonly Sentence[]): (token: number) => Sentence {
  let last = 0;
  return (token) => {
    if ((sentences[last]?.start ?? 0) > token) last = 0;
    while ((sentences[last]?.end ?? Number.POSITIVE_INFINITY) <= token) last++;
    const sentence = sentences[last];
    if (sentence === undefined) throw new RangeError(`no sentence holds token ${token}`);
    return sentence;
  };
}
