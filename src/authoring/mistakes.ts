/** The kinds of mistakes that `checkLexicon` finds. */
export type MistakeKind =
  | "unreadable"
  | "schema"
  | "duplicate-id"
  | "duplicate-form"
  | "unreachable-form"
  | "unknown-form"
  | "unknown-reference"
  | "missing-miss"
  | "miss-without-form"
  | "failing-match"
  | "failing-miss"
  | "changed-id"
  | "unknown-concept"
  | "sign-conflict";

/** What is wrong in a lexicon, and what would put it right. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Relative to the lexicon. */
  readonly file: string;
  /** Id of the concept, where there is one. */
  readonly concept?: string;
  readonly problem: string;
  /** An instruction, without a full stop. */
  readonly fix: string;
}

/** `file: concept: problem. Fix: ...` */
export function formatMistake({ file, concept, problem, fix }: Mistake): string {
  return `${file}: ${concept === undefined ? "" : `${concept}: `}${problem}. Fix: ${fix}`;
}
