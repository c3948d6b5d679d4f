import type { WorkLeaning } from "../domain.js";
import type { Weighted } from "./types.js";

/** How much of a text states work of one kind: counts once in a post, shared by the mentions in those sentences. */
export interface WorkAmount extends Weighted {
  /** Display name. */
  readonly name: string;
  readonly leaning: WorkLeaning;
}

/** One for each kind of work, in the order of `WORK_LEANINGS`; weights and results know them by id. */
export const WORK_AMOUNTS: readonly WorkAmount[] = [
  { id: "ml-work", name: "Amount of machine learning work", leaning: "ml", strength: 0.8 },
  { id: "backend-work", name: "Amount of server-side work", leaning: "backend", strength: 0.6 },
  { id: "other-work", name: "Amount of other work", leaning: "neither", strength: 0.8 },
];
