// Runs programs one after the other in this process, and writes of each what it printed and how it failed.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [list, outcomesFile] = process.argv.slice(2);
const outcomes = {};
const write = process.stdout.write;
for (const { file, cwd } of JSON.parse(list)) {
  process.chdir(cwd);
  const outcome = { stdout: "", error: "" };
  process.stdout.write = (text) => {
    outcome.stdout += text;
    return true;
  };
  try {
    await import(pathToFileURL(file));
  } catch (error) {
    outcome.error = String(error.stack ?? error);
  }
  process.stdout.write = write;
  outcomes[file] = outcome;
}
writeFileSync(outcomesFile, JSON.stringify(outcomes));
process.exit();
