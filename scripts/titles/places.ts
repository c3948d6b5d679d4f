import type { Post } from "../../src/index.js";
import { type ComposedTitle, readLines } from "./matrix.js";

/** Where a title may stand: in `title`, over a text that says nothing of the work, in a text without a title. */
export interface Place {
  readonly place: string;
  /** The post, with "{title}" in it. */
  readonly post: { readonly title?: string; readonly description?: string };
  /** Takes only titles with nothing around the role. Default false. */
  readonly plain?: boolean;
}

/** A composed title, and the post in which it stands. */
export interface PlacedTitle extends ComposedTitle {
  readonly post: Post;
}

/** The places of a folder by name, each with the posts that it may be. */
export function readPlaces(folder: string): Map<string, Place[]> {
  return groupBy(readLines<Place>(folder, "places"), ({ place }) => place);
}

/** Puts titles in a place, in its posts by turns: every fourth title, and all of them where they are titles. */
export function placeTitles(titles: readonly ComposedTitle[], place: readonly Place[]): PlacedTitle[] {
  return titles.flatMap((composed, index) => {
    const { post, plain = false } = place[Math.floor(index / 4) % place.length] ?? { post: {} };
    if ((post.description !== undefined && index % 4 !== 0) || (plain && composed.frame !== "{title}")) return [];
    const { title, description } = post;
    return [
      {
        ...composed,
        post: {
          title: title?.replace("{title}", composed.title),
          description: description?.replace("{title}", composed.title),
        },
      },
    ];
  });
}

/** Items by what they have in common, in the order in which it is first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
