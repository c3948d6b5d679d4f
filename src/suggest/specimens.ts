import type { Label } from "../domain.js";
import type { Post } from "../post.js";

/** A post to learn from. */
export interface Specimen {
  readonly post: Post;
  /** Given to all the posts, or to none. */
  readonly label?: Label | undefined;
}

/** Who a post is of, by its index; one that names no employer has one of its own. */
export function employerOf(specimens: readonly Specimen[], post: number): string {
  const company = specimens[post]?.post.company?.trim().toLowerCase();
  return company ? `company ${company}` : `post ${post}`;
}
