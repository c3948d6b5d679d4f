import { execFile } from "node:child_process";
import { built } from "../package/built.js";

export interface ShellOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs lines of bash in a folder, in which `jobsift` is the build of this source. */
export function createShell(folder: string): (line: string) => Promise<ShellOutcome> {
  const command = built("cli.js");
  return (line) => {
    const script = line.replace(/\bjobsift(?= )/g, `"${process.execPath}" "${command}"`);
    return new Promise((resolve) => {
      const options = { cwd: folder, maxBuffer: 1 << 28 };
      execFile("bash", ["-o", "pipefail", "-c", script], options, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      });
    });
  };
}
