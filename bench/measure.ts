import type { BenchPost } from "./corpus.js";

export interface Contestant {
  readonly name: string;
  /** What a reader must know about how it was set up. */
  readonly note?: string;
  /** Slow: runs over every tenth post only. */
  readonly sampled?: true;
  /** Finds slightly different things in later rounds, through no fault of the benchmark. */
  readonly varies?: true;
  /** Handles every post once and returns what it found, which must not differ between rounds unless it `varies`. */
  run(posts: readonly BenchPost[]): string;
}

export interface Measurement {
  readonly name: string;
  readonly note?: string;
  /** Of each round, in MB a second. */
  readonly rates: readonly number[];
  /** The median of `rates`. */
  readonly mbPerSecond: number;
  readonly postsPerSecond: number;
  readonly answer: string;
}

/** Rounds until the code of every contestant is compiled for good. */
const warmUp = 3;

/** A turn goes over the posts until this much time has passed, in seconds: what ran before has left the caches cold. */
const leastTurn = 0.3;

/** Lets every contestant run once a round, so that a slow minute of the machine falls on all of them. */
export function measure(
  contestants: readonly Contestant[],
  posts: readonly BenchPost[],
  rounds: number,
): Measurement[] {
  const sample = posts.filter((_, index) => index % 10 === 0);
  const laps = contestants.map((contestant) => {
    const own = contestant.sampled ? sample : posts;
    return { contestant, own, answer: contestant.run(own), times: [] as number[] };
  });
  for (let round = 1 - warmUp; round < rounds; round++) {
    for (const { contestant, own, answer, times } of laps) {
      const start = performance.now();
      let laps = 0;
      let seconds = 0;
      while (seconds < leastTurn) {
        const again = contestant.run(own);
        if (again !== answer && !contestant.varies) {
          throw new Error(`${contestant.name} answered "${answer}", then "${again}"`);
        }
        laps++;
        seconds = (performance.now() - start) / 1000;
      }
      if (round >= 0) times.push(seconds / laps);
    }
  }
  return laps.map(({ contestant: { name, note, sampled }, own, answer, times }) => {
    const megabytes = own.reduce((sum, post) => sum + post.bytes, 0) / 1e6;
    const notes = [note, sampled && `over ${own.length} of the posts`].filter(Boolean).join("; ");
    return {
      name,
      ...(notes !== "" && { note: notes }),
      rates: times.map((seconds) => megabytes / seconds),
      mbPerSecond: megabytes / median(times),
      postsPerSecond: own.length / median(times),
      answer,
    };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no round was run");
  return middle;
}

/** "ml 10, neither 3": how often each value occurs, in the order of the values. */
export function tally(values: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(", ");
}
