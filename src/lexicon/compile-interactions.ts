import { SECTIONS } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { NeedCompiler } from "./compile-needs.js";
import * as Side from "./side.js";
import type { Lexicon } from "./types.js";

export interface CompiledInteraction {
  readonly id: string;
  /** By concept index: the side on which it stands, or 0. */
  readonly sides: Uint8Array;
  /** Number of its weight. */
  readonly feature: number;
}

/** The interactions of a lexicon. */
export interface CompiledInteractions {
  readonly all: readonly CompiledInteraction[];
  /** By concept index: 1 if it stands on a side of any of them. */
  readonly members: Uint8Array;
}

/**
 * @throws {JobsiftError} `invalid-lexicon` when a reference is unknown, a side is empty, or a concept stands on both sides.
 */
export function compileInteractions(
  { concepts, interactions = [] }: Lexicon,
  needs: NeedCompiler,
): CompiledInteractions {
  const duties = SECTIONS.indexOf("duties");
  const members = new Uint8Array(concepts.length);
  const all = interactions.map(({ id, of, least = 0 }, index) => {
    const where = `interaction "${id}"`;
    if (concepts.some((concept) => concept.id === id)) throw invalidLexicon(`${where}: a concept has this id`);
    const sides = new Uint8Array(concepts.length);
    of.forEach((entries, side) => {
      const bit = side === 0 ? Side.first : Side.second;
      for (const concept of needs.concepts(entries, where)) {
        if ((concepts[concept]?.strength ?? 0) >= least) {
          sides[concept] = (sides[concept] ?? 0) | bit;
          members[concept] = 1;
        }
      }
      if (!sides.some((each) => (each & bit) !== 0)) throw invalidLexicon(`${where}: one side joins no concept`);
    });
    const shared = concepts[sides.indexOf(Side.first | Side.second)];
    if (shared) throw invalidLexicon(`${where}: the concept "${shared.id}" stands on both sides`);
    return { id, sides, feature: (concepts.length + index) * SECTIONS.length + duties };
  });
  return { all, members };
}

function invalidLexicon(message: string): JobsiftError {
  return new JobsiftError("invalid-lexicon", message);
}
