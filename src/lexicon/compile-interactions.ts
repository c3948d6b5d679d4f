import { SECTIONS } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { NeedCompiler } from "./compile-needs.js";
import type { Lexicon } from "./types.js";

/** Sides of an interaction, as bits. */
export const Side = { first: 1, second: 2 } as const;

export interface CompiledInteraction {
  readonly id: string;
  /** By concept index: the side on which it stands, or 0. */
  readonly sides: Uint8Array;
  /** Number of its weight. */
  readonly feature: number;
}

/**
 * @throws {JobsiftError} `invalid-lexicon` when a reference is unknown, a side is empty, or a concept stands on both sides.
 */
export function compileInteractions(
  { concepts, interactions = [] }: Lexicon,
  needs: NeedCompiler,
): CompiledInteraction[] {
  const duties = SECTIONS.indexOf("duties");
  return interactions.map(({ id, of, least = 0 }, index) => {
    const where = `interaction "${id}"`;
    if (concepts.some((concept) => concept.id === id)) throw invalidLexicon(`${where}: a concept has this id`);
    const sides = new Uint8Array(concepts.length);
    of.forEach((entries, side) => {
      const bit = side === 0 ? Side.first : Side.second;
      for (const concept of needs.concepts(entries, where)) {
        if ((concepts[concept]?.strength ?? 0) >= least) sides[concept] = (sides[concept] ?? 0) | bit;
      }
      if (!sides.some((each) => (each & bit) !== 0)) throw invalidLexicon(`${where}: one side joins no concept`);
    });
    const shared = concepts[sides.indexOf(Side.first | Side.second)];
    if (shared) throw invalidLexicon(`${where}: the concept "${shared.id}" stands on both sides`);
    return { id, sides, feature: (concepts.length + index) * SECTIONS.length + duties };
  });
}

function invalidLexicon(message: string): JobsiftError {
  return new JobsiftError("invalid-lexicon", message);
}
