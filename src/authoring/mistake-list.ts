import type { Concept } from "../lexicon/types.js";
import type { LexiconFiles } from "./lexicon-files.js";
import type { Mistake, MistakeKind } from "./mistakes.js";

/** Mistakes as they are found, those of the files first. */
export class MistakeList {
  readonly mistakes: Mistake[];
  readonly #files: LexiconFiles;

  constructor(files: LexiconFiles) {
    this.#files = files;
    this.mistakes = [...files.mistakes];
  }

  concept(kind: MistakeKind, concept: Concept, problem: string, fix: string): void {
    const written = this.#files.lexicon.concepts.find(({ id }) => id === concept.id) ?? concept;
    const file = this.#files.fileOf.get(concept) ?? this.#files.fileOf.get(written) ?? "";
    this.mistakes.push({ kind, file, concept: concept.id, problem, fix });
  }

  file(kind: MistakeKind, file: string, concept: string, problem: string, fix: string): void {
    this.mistakes.push({ kind, file, concept, problem, fix });
  }
}
