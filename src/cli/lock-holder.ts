import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import * as z from "zod";
import { parseJson } from "../json.js";
import { systemCodeOf } from "../records/index.js";

/** A lock is a file that anybody may have written, and this goes to a terminal. */
const HOST = /^[\w.-]{1,255}$/;

const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string().regex(HOST),
  since: z.iso.datetime(),
  /** Where `pid` means this process: a machine since it was started, and a container on it. */
  place: z.string().optional(),
  /** When the process was started, in ticks of that machine: its number may be given to another. */
  start: z.string().optional(),
});

/** Who holds a lock. */
export type Holder = Readonly<z.infer<typeof holderSchema>>;

export function thisProcess(): Holder {
  const { pid } = process;
  const host = hostname().replace(/[^\w.-]/g, "-");
  return { pid, host, since: new Date().toISOString(), place: findPlace(), start: readStatus(pid)?.start };
}

/** Undefined unless the text is what a lock holds. */
export function parseHolder(text: string): Holder | undefined {
  try {
    return holderSchema.parse(parseJson(text));
  } catch {
    return undefined;
  }
}

export function formatHolder({ pid, host, since }: Holder): string {
  return `process ${pid} on ${host}, since ${since}`;
}

/** Undefined where it cannot be told from here: elsewhere the number of the process is that of another. */
export function isAlive({ pid, place, start }: Holder): boolean | undefined {
  if (place === undefined || place !== findPlace()) return undefined;
  const status = readStatus(pid);
  if (status !== undefined) return status.start === start && !status.isEnded;
  return isGone(pid) ? false : undefined;
}

/** Only Linux tells. */
function findPlace(): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return undefined;
  }
}

function readStatus(pid: number): { readonly start: string; readonly isEnded: boolean } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Behind the name of the program, which may hold anything: the state, and as the 20th the start.
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return { start: fields[19] ?? "", isEnded: fields[0] === "Z" || fields[0] === "X" };
  } catch {
    return undefined;
  }
}

/** A process of another user may be hidden, but is there. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCodeOf(error) === "ESRCH";
  }
}
