import type { Concept } from "../lexicon/types.js";

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

/** Mistakes as they are found, those of the files first. */
export class MistakeList {
  readonly mistakes: Mistake[];
  readonly #fileOf: ReadonlyMap<Concept, string>;
  readonly #fileOfId: ReadonlyMap<string, string>;

  /**
   * @param fileOf Where each concept stands.
   * @param mistakes Found already, while the files were read.
   */
  constructor(fileOf: ReadonlyMap<Concept, string>, mistakes: readonly Mistake[]) {
    this.mistakes = [...mistakes];
    this.#fileOf = fileOf;
    // Of several concepts with one id the first, whatever comes behind.
    this.#fileOfId = new Map([...fileOf].reverse().map(([{ id }, file]) => [id, file]));
  }

  /** The concept may be a copy of the one that was written. */
  addInConcept(kind: MistakeKind, concept: Concept, problem: string, fix: string): void {
    const file = this.#fileOf.get(concept) ?? this.#fileOfId.get(concept.id) ?? "";
    this.mistakes.push({ kind, file, concept: concept.id, problem, fix });
  }

  addInFile(kind: MistakeKind, file: string, concept: string, problem: string, fix: string): void {
    this.mistakes.push({ kind, file, concept, problem, fix });
  }
}
