import type { Classification, Evidence, Mention, Suppressed } from "../classification.js";
import { toSource } from "../text/source.js";
import type { AtsPost } from "./read.js";

/** Where words stand in the payload: the string at `path`, from `start` up to `end`. */
export interface PayloadPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

type WithSource<Item> = Item & { readonly source: PayloadPlace };

/** A classification whose mentions say where they stand in the payload. */
export interface LocatedClassification extends Omit<Classification, "evidence" | "suppressed"> {
  readonly evidence: readonly WithSource<Evidence>[];
  readonly suppressed: readonly WithSource<Suppressed>[];
}

/** Points the evidence of a posting's classification back into its payload. */
export function locate(item: AtsPost, classification: Classification): LocatedClassification {
  const withSource = <Item extends Mention>(mention: Item) => ({ ...mention, source: placeOf(item, mention) });
  return {
    ...classification,
    evidence: classification.evidence.map(withSource),
    suppressed: classification.suppressed.map(withSource),
  };
}

function placeOf({ title, path, origins }: AtsPost, { field, start, end }: Mention): PayloadPlace {
  if (field === "title") {
    const place = title?.decoded === undefined ? { start, end } : toSource(title.decoded, start, end);
    const offset = title?.offset ?? 0;
    return { path: title?.path ?? path, start: place.start + offset, end: place.end + offset };
  }
  const origin = origins.find((one) => start >= one.start && start < one.end);
  const moved = (origin?.offset ?? 0) - (origin?.start ?? 0);
  return { path: origin?.path ?? path, start: start + moved, end: end + moved };
}
