// A worker that dies over a chunk that holds "crash always", and once over one that holds "crash once".
import { existsSync, writeFileSync } from "node:fs";

const marker = process.env.JOBSIFT_TEST_MARKER;

export default async (task) => {
  if (task === "ready") return task;
  const text = Buffer.from(task.bytes).toString();
  const crash = () => {
    setImmediate(() => {
      throw new Error("out of luck");
    });
    return new Promise(() => {});
  };
  if (text.includes("crash always")) return crash();
  if (text.includes("crash once") && !existsSync(marker)) {
    writeFileSync(marker, "");
    return crash();
  }
  const count = task.spans.length;
  const tally = {
    labels: { ml: 0, backend: 0, mixed: 0, neither: count },
    leans: [],
    notes: {},
    concepts: {},
    errors: {},
  };
  return { results: Buffer.from("judged\n".repeat(count)), errors: new Uint8Array(), tally };
};
