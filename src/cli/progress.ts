import { errorsOf, postsOf, type Tally } from "../batch/index.js";
import { LABELS } from "../domain.js";
import { drawBar } from "../report/index.js";
import type { Console } from "./console.js";

/** A line on the terminal that is written over and over. */
export interface ProgressLine {
  update(tally: Tally, bytes: number): void;
  /** Wipes the line, for what is written next. */
  clear(): void;
}

/** Milliseconds between two pictures. */
const REDRAW_MS = 100;

/** On a terminal, unless results go there too. `totalBytes` is undefined where nobody knows how much will come. */
export function createProgressLine(
  { stderr, stdout }: Console,
  totalBytes: number | undefined,
  isToTerminal: boolean,
): ProgressLine {
  if (stderr.isTTY !== true || (isToTerminal && stdout.isTTY === true)) return { update: () => {}, clear: () => {} };
  const start = performance.now();
  let last = start;
  return {
    update(tally, bytes) {
      const now = performance.now();
      if (now - last < REDRAW_MS) return;
      last = now;
      const line = formatProgress(tally, bytes, totalBytes, (now - start) / 1000);
      stderr.write(`\r\x1b[K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      stderr.write("\r\x1b[K");
    },
  };
}

/** How far a run has come after `seconds`. */
export function formatProgress(tally: Tally, bytes: number, totalBytes: number | undefined, seconds: number): string {
  const posts = postsOf(tally) + errorsOf(tally);
  const errors = errorsOf(tally);
  return [
    ...(totalBytes === undefined || totalBytes === 0 ? [] : [drawShare(bytes / totalBytes)]),
    `${Math.round(posts / seconds).toLocaleString("en")} posts/s`,
    `${(bytes / seconds / 1e6).toFixed(1)} MB/s`,
    ...(totalBytes === undefined || bytes === 0
      ? []
      : [`ETA ${formatClock(((totalBytes - bytes) * seconds) / bytes)}`]),
    LABELS.map((label) => `${label} ${tally.labels[label]}`).join(", "),
    ...(errors === 0 ? [] : [`errors ${errors}`]),
  ].join("  ");
}

const BAR_WIDTH = 20;

function drawShare(share: number): string {
  const shown = Math.min(1, share);
  return `${drawBar(shown, BAR_WIDTH).padEnd(BAR_WIDTH, "░")} ${String(Math.floor(100 * shown)).padStart(3)} %`;
}

function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
