import fc from "fast-check";
import { SourceTextBuilder } from "../../src/source-text/builder.js";
import type { SourceText, Span } from "../../src/source-text/source-text.js";

/** A stretch of a reading: what stands in the source, and what is shown for it. */
export type Piece =
  | { readonly kind: "copied" | "dropped"; readonly source: string }
  | { readonly kind: "replaced"; readonly source: string; readonly text: string }
  | { readonly kind: "added"; readonly text: string };

/** A reading, and where each of its characters comes from, noted piece by piece while it was made. */
export interface Sample {
  readonly read: SourceText;
  readonly characters: readonly Character[];
}

export interface Character extends Span {
  readonly kind: Piece["kind"];
}

export function sampleOf(pieces: readonly Piece[]): Sample {
  const builder = new SourceTextBuilder();
  const characters: Character[] = [];
  let source = "";
  for (const piece of pieces) {
    const start = source.length;
    source += "source" in piece ? piece.source : "";
    const end = source.length;
    const text = piece.kind === "copied" ? piece.source : "text" in piece ? piece.text : "";
    if (piece.kind !== "dropped") builder.add(text, start, end);
    for (let at = 0; at < text.length; at++) {
      const copied = { start: start + at, end: start + at + 1 };
      characters.push({ kind: piece.kind, ...(piece.kind === "copied" ? copied : { start, end }) });
    }
  }
  return { read: builder.finish(source), characters };
}

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."abc\n "), minLength, maxLength });

/** What is replaced is longer than what replaces it: entities and tags are, and equal lengths mean a copy. */
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant("copied" as const), source: letters(1, 5) }),
  fc.record({ kind: fc.constant("dropped" as const), source: letters(1, 5) }),
  fc.record({ kind: fc.constant("replaced" as const), source: letters(4, 7), text: letters(1, 2) }),
  fc.record({ kind: fc.constant("added" as const), text: letters(1, 3) }),
);

export const samples: fc.Arbitrary<Sample> = fc.array(piece, { maxLength: 12 }).map(sampleOf);

/** How a reading of a text treats the next `length` characters of it. */
const step = fc.record({
  kind: fc.constantFrom<Piece["kind"]>("copied", "dropped", "replaced", "added"),
  length: fc.integer({ min: 1, max: 4 }),
});

/** A reading of another one's text. */
export function readingOf(text: string): fc.Arbitrary<Sample> {
  return fc.array(step, { maxLength: 20 }).map((steps) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { kind, length } of steps) {
      const source = text.slice(at, at + length);
      if (kind === "added") pieces.push({ kind, text: "+".repeat(length) });
      else if (source === "") break;
      else {
        // A single sign, which no longer stretch could be taken for a copy of.
        pieces.push(kind === "replaced" ? { kind, source, text: "*" } : { kind, source });
        at += length;
      }
    }
    return sampleOf([...pieces, { kind: "dropped", source: text.slice(at) }]);
  });
}
