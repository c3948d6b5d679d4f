import { type PostRecord, VENDOR_NAMES } from "../records/index.js";

/** What reading took for posts and what it left out, by file, with how often. */
export class ReadingReport {
  readonly #files = new Map<string, Map<string, number>>();

  add(file: string, remarks: Readonly<Record<string, number>>): void {
    for (const [remark, count] of Object.entries(remarks)) {
      const counts = this.#files.get(file) ?? new Map<string, number>();
      this.#files.set(file, counts);
      const kind = remark.replace(/\[\d+\]/g, "[...]");
      if (counts.has(kind) || counts.size < MOST_KINDS) counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
  }

  addRecord({ place, taken, notes = [] }: PostRecord): void {
    for (const remark of taken === undefined ? notes : [taken, ...notes]) this.add(place.file, { [remark]: 1 });
  }

  /** A line for each remark. */
  lines(): readonly string[] {
    return [...this.#files].flatMap(([file, counts]) =>
      [...counts].map(([remark, count]) => `${file}: ${formatRemark(remark, count)}`),
    );
  }

  /** All files together. */
  totals(): Readonly<Record<string, number>> {
    const totals: Record<string, number> = {};
    for (const counts of this.#files.values()) {
      for (const [remark, count] of counts) totals[remark] = (totals[remark] ?? 0) + count;
    }
    return totals;
  }
}

/** Different remarks on a file; more would not be read. */
const MOST_KINDS = 20;

const VENDORS: ReadonlySet<string> = new Set(VENDOR_NAMES);

function formatRemark(remark: string, count: number): string {
  if (VENDORS.has(remark)) return `${count} ${count === 1 ? "posting" : "postings"} of ${remark}`;
  return count === 1 ? remark : `${remark} (${count} records)`;
}
