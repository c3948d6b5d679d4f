import type { HeadKind } from "../../../domain.js";
import { type CompiledForm, type CompiledLexicon, formOf } from "../../../lexicon/compile.js";
import type { Candidate } from "../../../match/candidates.js";

/** Heads that say so clearly what kind of work it is that a word of many senses means the field beside them. */
const CLEAR: ReadonlySet<HeadKind> = new Set([
  "engineer",
  "engineers",
  "generalist",
  "scientist",
  "scientists",
  "specialist",
]);

/** Two words say together what one may not say alone. */
const NO_NEED = formOf({ concept: 0 });

/**
 * The concept of the role that a head of this kind makes of a field, or -1.
 * @param isClear Whether the head says what kind of work it is. Default: as heads of this kind do.
 */
export function roleOf(
  { form, concept }: Candidate,
  kind: HeadKind,
  lexicon: CompiledLexicon,
  isClear = CLEAR.has(kind),
): number {
  if (!isTrustedBeside(form, concept, lexicon)) return -1;
  const isOrdinaryWord = form.need !== undefined && form.need.any.length > 0 && !isTechnology(concept, lexicon);
  if (isOrdinaryWord && !isClear) return -1;
  return (lexicon.roles.roleOf[kind][concept] ?? 0) - 1;
}

/** Whether a head beside the form is witness enough: technologies, and forms that ask for a head. */
function isTrustedBeside({ need }: Candidate["form"], concept: number, lexicon: CompiledLexicon): boolean {
  return need === undefined || need.any.length === 0 || need.asksHead || lexicon.roles.areTrusted[concept] === 1;
}

/** Whether the concept is a technology. */
export function isTechnology(concept: number, { concepts }: CompiledLexicon): boolean {
  return concepts[concept]?.facet === "stack";
}

/** The candidate as it is beside a head: it needs no witness any more. */
export function besideHead(candidate: Candidate, lexicon: CompiledLexicon): Candidate {
  const { form, concept } = candidate;
  if (form.besideHead === undefined || !isTrustedBeside(form, concept, lexicon)) return candidate;
  return { ...candidate, form: form.besideHead };
}

/** One candidate for a field and the head beside it, over the words from one to the other. */
export function makeRole(field: Candidate, role: number, start: number, end: number): Candidate {
  return { form: formOfRole(field), concept: role, field: field.concept, start, end };
}

/** What the post says elsewhere can still tell against the field: a server engineer may look after machines. */
function formOfRole({ form: { besideHead } }: Candidate): CompiledForm {
  const never = besideHead?.need?.never.filter(({ post }) => post !== undefined) ?? [];
  return besideHead?.need === undefined || never.length === 0
    ? NO_NEED
    : { ...NO_NEED, need: { ...besideHead.need, never } };
}
