import * as Gap from "../text/gap.js";
import type { Tokens } from "../text/tokens.js";

/** Words and choices in braces between single spaces. */
const FAMILY = /^(?:\{[^{}]*\}|[^{}\s]+)(?: (?:\{[^{}]*\}|[^{}\s]+))*$/;
const PLACE = /\{[^{}]*\}|[^{} ]+/g;

/** What may stand in one place: words of the vocabulary, and the gap before each. */
interface Choice {
  readonly words: readonly number[];
  readonly gaps: readonly number[];
}

/**
 * Cuts phrases with choices in braces into tokens: "{is,are} {highly,} valued" is four phrases, of which each word is read
 * once. There are families of hundreds.
 */
export class PhraseFamilies {
  readonly #tokenize: (text: string) => Tokens;
  /** By text; undefined for what does not begin and end with a word: the marks would change the gaps around it. */
  readonly #choices = new Map<string, Choice | undefined>();

  /** @param tokenize Cuts a text that stands alone. */
  constructor(tokenize: (text: string) => Tokens) {
    this.#tokenize = tokenize;
  }

  /** Visits the tokens of each phrase, in the order of `expandAlternatives`; false if it must read them one by one. */
  visit(family: string, tokens: Tokens, each: () => void): boolean {
    if (!FAMILY.test(family)) return false;
    const places: Choice[][] = [];
    for (const place of family.match(PLACE) ?? []) {
      const choices: Choice[] = [];
      for (const text of place.startsWith("{") ? place.slice(1, -1).split(",") : [place]) {
        const choice = this.#read(text);
        if (choice === undefined) return false;
        choices.push(choice);
      }
      places.push(choices);
    }
    tokens.clear();
    visitFrom(places, 0, tokens, each);
    return true;
  }

  #read(text: string): Choice | undefined {
    if (!this.#choices.has(text)) this.#choices.set(text, choiceOf(this.#tokenize(text), text.length));
    return this.#choices.get(text);
  }
}

function choiceOf(tokens: Tokens, length: number): Choice | undefined {
  const { count } = tokens;
  if (length > 0 && (count === 0 || tokens.start(0) !== 0 || tokens.end(count - 1) !== length)) return undefined;
  const words: number[] = [];
  const gaps: number[] = [];
  for (let at = 0; at < count; at++) {
    words.push(tokens.word(at));
    gaps.push(at === 0 ? Gap.space : tokens.gap(at));
  }
  return { words, gaps };
}

function visitFrom(places: readonly Choice[][], place: number, tokens: Tokens, each: () => void): void {
  const choices = places[place];
  if (choices === undefined) {
    each();
    return;
  }
  const { count } = tokens;
  for (const { words, gaps } of choices) {
    words.forEach((word, at) => {
      tokens.push(0, 0, word, gaps[at] ?? Gap.space, 0, 0);
    });
    visitFrom(places, place + 1, tokens, each);
    tokens.count = count;
  }
}
