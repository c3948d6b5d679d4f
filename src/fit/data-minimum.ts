import { AXES } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { isCore, type LabelledPost } from "../evaluate/index.js";

/** With fewer posts, or fewer with or without a core duty on an axis, what was there before is the better guess. */
export interface DataMinimum {
  /** What the posts are for, as an infinitive. */
  readonly purpose: string;
  readonly posts: number;
  /** Posts with a core duty on each axis, and posts without one. */
  readonly ofKind: number;
}

/** @throws {JobsiftError} `invalid-data` when there are too few posts, which says how many are needed */
export function refuseTooFew(posts: readonly LabelledPost[], { purpose, posts: fewest, ofKind }: DataMinimum): void {
  const refuse = (found: string, needed: number) => {
    throw new JobsiftError("invalid-data", `too few posts to ${purpose}: ${found}; at least ${needed} are needed`);
  };
  if (posts.length < fewest) refuse(`${posts.length} labelled posts`, fewest);
  for (const axis of AXES) {
    const core = posts.filter(({ label }) => isCore(label, axis)).length;
    if (core < ofKind) refuse(`${core} posts with ${axis} as a core duty`, ofKind);
    const others = posts.length - core;
    if (others < ofKind) refuse(`${others} posts without ${axis} as a core duty`, ofKind);
  }
}
