import type { Lexicon } from "../lexicon/types.js";
import { type Occurrence, occurrencesIn } from "./occurrences.js";
import { employerOf, type Specimen } from "./specimens.js";
import type { Tagger } from "./tagger.js";
import { createViewer } from "./view.js";

/** A phrase and where it was found. */
export interface CollectedPhrase {
  readonly key: string;
  readonly inTitles: boolean;
  /** Indexes of the posts, ascending. */
  readonly posts: readonly number[];
  readonly found: readonly { readonly post: number; readonly text: string; readonly at: Occurrence }[];
  readonly employers: number;
}

/** What fewer employers say, or what they say in more posts each, is their own jargon. */
const FEWEST_EMPLOYERS = 3;
const MOST_POSTS_OF_EMPLOYER = 5;
/** What a larger share of the posts says is the language of job posts. */
const COMMONEST = 1 / 3;
/** A phrase that stands in this share of its posts within a longer one is a part of that one. */
const PARTLY = 0.8;

/**
 * The phrases in at least `least` of the posts that the lexicon does not explain.
 * @param onProgress Called before each post is read.
 */
export function collectPhrases(
  specimens: readonly Specimen[],
  lexicon: Lexicon,
  tag: Tagger,
  least: number,
  onProgress?: (done: number, all: number) => void,
): CollectedPhrase[] {
  const viewOf = createViewer(lexicon);
  const holders = new Map<string, number>();
  const seenIn = specimens.map(({ post }, index) => {
    onProgress?.(index, specimens.length);
    const view = viewOf(post);
    const occurrences = occurrencesIn(view, tag);
    for (const name of new Set(occurrences.flatMap(namesOf))) holders.set(name, (holders.get(name) ?? 0) + 1);
    return { texts: view.texts, occurrences };
  });
  const found = new Map<string, CollectedPhrase["found"][number][]>();
  seenIn.forEach(({ texts, occurrences }, post) => {
    for (const at of occurrences) {
      for (const name of namesOf(at)) {
        if ((holders.get(name) ?? 0) < least) continue;
        const places = found.get(name) ?? [];
        places.push({ post, text: texts[at.field], at });
        found.set(name, places);
      }
    }
  });
  const phrases = [...found].flatMap(([name, places]): CollectedPhrase[] => {
    const posts = [...new Set(places.map(({ post }) => post))];
    const employers = new Set(posts.map((post) => employerOf(specimens, post))).size;
    const inTitles = name.startsWith(TITLE_MARK);
    const key = inTitles ? name.slice(TITLE_MARK.length) : name;
    const isJargon = employers < FEWEST_EMPLOYERS || posts.length > employers * MOST_POSTS_OF_EMPLOYER;
    const isCommon = posts.length > COMMONEST * specimens.length;
    return isJargon || isCommon ? [] : [{ key, inTitles, posts, found: places, employers }];
  });
  return withoutParts(phrases);
}

/** Leaves out what hardly stands without a longer phrase around it. */
function withoutParts(phrases: readonly CollectedPhrase[]): CollectedPhrase[] {
  const nameOf = (inTitles: boolean, words: readonly string[]) => (inTitles ? TITLE_MARK : "") + words.join(" ");
  const within = new Map<string, number>();
  for (const { key, inTitles, posts } of phrases) {
    const words = key.split(" ");
    for (const part of [words.slice(1), words.slice(0, -1)]) {
      const name = nameOf(inTitles, part);
      within.set(name, Math.max(within.get(name) ?? 0, posts.length));
    }
  }
  return phrases.filter(
    ({ key, inTitles, posts }) => (within.get(nameOf(inTitles, [key])) ?? 0) < PARTLY * posts.length,
  );
}

const TITLE_MARK = "title: ";

/** A phrase is counted wherever it stands, and once more for titles alone, where it may mean more. */
function namesOf({ key, section }: Occurrence): string[] {
  return section === "title" ? [key, TITLE_MARK + key] : [key];
}
