import { AXES, type Axis } from "../../domain.js";
import * as Gap from "../../text/gap.js";
import { isNumber, type Tokens } from "../../text/tokens.js";
import type { MatchedPost, Shares } from "./reading.js";

/** From one share of a split to the next. In words. */
const LONGEST_STEP = 40;
/** Longer numbers are no shares of a hundred. */
const LONGEST_NUMBER = 3;

/** A number of per cent: where it stands, and how much it says. */
interface Percentage {
  readonly token: number;
  readonly value: number;
}

/**
 * Reads how a post splits the work ("80 % Android, 20 % backend"): percentages near each other that add up to a hundred.
 * Any other percentage (a discount, an uptime) says nothing of it.
 */
export function findShares(matched: MatchedPost): Shares | undefined {
  if (!matched.texts.description.includes("%")) return undefined;
  const split = findSplit(readPercentages(matched));
  return split === undefined ? undefined : sharesIn(split, matched);
}

function readPercentages({ tokens, texts }: MatchedPost): Percentage[] {
  const found: Percentage[] = [];
  for (let token = tokens.titleCount; token < tokens.count; token++) {
    const start = tokens.start(token);
    const end = tokens.end(token);
    if (!isNumber(tokens.shape(token)) || end - start > LONGEST_NUMBER) continue;
    const mark = texts.description.charAt(end) === " " ? end + 1 : end;
    if (texts.description.charAt(mark) !== "%") continue;
    const value = Number(texts.description.slice(start, end));
    if (value > 0 && value < 100) found.push({ token, value });
  }
  return found;
}

/** The first percentages in a row that make a hundred together. */
function findSplit(percentages: readonly Percentage[]): readonly Percentage[] | undefined {
  for (const [first, { token: opening }] of percentages.entries()) {
    let sum = 0;
    let last = opening;
    for (const [index, { token, value }] of percentages.slice(first).entries()) {
      sum += value;
      if (sum > 100 || token - last > LONGEST_STEP) break;
      last = token;
      if (sum === 100 && index > 0) return percentages.slice(first, first + index + 1);
    }
  }
  return undefined;
}

function sharesIn(split: readonly Percentage[], { tokens, candidates, lexicon }: MatchedPost): Shares | undefined {
  const [first] = split;
  if (first === undefined) return undefined;
  const isBehind = standsBehind(tokens, first.token);
  const shares: Partial<Record<Axis, number>> = {};
  for (const [index, { token, value }] of split.entries()) {
    const from = isBehind ? (split[index - 1]?.token ?? startOfLine(tokens, token)) : token;
    const to = isBehind ? token : (split[index + 1]?.token ?? endOfLine(tokens, token));
    const spoken = new Set(
      candidates
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ concept }) => lexicon.concepts[concept]?.leaning),
    );
    for (const axis of AXES) {
      if (spoken.has(axis) || spoken.has("both")) shares[axis] = (shares[axis] ?? 0) + value;
    }
  }
  return shares;
}

/** Whether a percentage stands behind what it measures: "Android (80 %)", "Android: 80 %". */
function standsBehind(tokens: Tokens, token: number): boolean {
  return (tokens.gap(token) & (Gap.open | Gap.colon | Gap.dash)) !== 0 && (tokens.gap(token) & Gap.line) === 0;
}

function startOfLine(tokens: Tokens, token: number): number {
  let at = token;
  while (at > 0 && token - at < LONGEST_STEP && (tokens.gap(at) & Gap.line) === 0) at--;
  return at;
}

function endOfLine(tokens: Tokens, token: number): number {
  let at = token + 1;
  while (at < tokens.count && at - token < LONGEST_STEP && (tokens.gap(at) & (Gap.line | Gap.stop | Gap.dot)) === 0)
    at++;
  return at;
}
