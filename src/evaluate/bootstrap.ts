import { createRandom } from "./random.js";

/** A figure and the interval that holds it in 95 % of resamples; null where there was nothing to count. */
export interface Estimate {
  /** The figure over all rows. */
  readonly value: number | null;
  /** 2.5th percentile of the resamples. */
  readonly low: number | null;
  /** 97.5th percentile of the resamples. */
  readonly high: number | null;
}

export interface BootstrapOptions {
  readonly resamples: number;
  readonly seed: number;
}

/** Percentile bootstrap over rows drawn with replacement; the same rows, seed and number give the same intervals. */
export function bootstrap<Row, Name extends string>(
  rows: readonly Row[],
  statistics: Readonly<Record<Name, (rows: readonly Row[]) => number | null>>,
  { resamples, seed }: BootstrapOptions,
): Readonly<Record<Name, Estimate>> {
  const names = Object.keys(statistics) as Name[];
  const drawn = new Map(names.map((name) => [name, [] as number[]]));
  const random = createRandom(seed);
  for (let round = 0; round < resamples; round++) {
    const sample = resample(rows, random);
    for (const name of names) {
      const value = statistics[name](sample);
      if (value !== null) drawn.get(name)?.push(value);
    }
  }
  const estimates = names.map((name) => [
    name,
    { value: statistics[name](rows), ...intervalOf(drawn.get(name) ?? []) },
  ]);
  return Object.fromEntries(estimates) as Record<Name, Estimate>;
}

function resample<Row>(rows: readonly Row[], random: () => number): readonly Row[] {
  return rows.map((row) => rows[Math.floor(random() * rows.length)] ?? row);
}

function intervalOf(values: number[]): Pick<Estimate, "low" | "high"> {
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? null;
  return { low: at(0.025), high: at(0.975) };
}
