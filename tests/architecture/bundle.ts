import vm from "node:vm";
import { build } from "esbuild";
import { fromRoot } from "../root.js";

/** Everything that `src/index.ts` reaches, as one minified script that sets the global `jobsift`. */
export async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fromRoot("src/index.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "jobsift",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild wrote nothing");
  return file.text;
}

/** A realm with the globals of the language and no others: no process, Buffer, require, TextDecoder, timers. */
export function bareRealm(script: string): (expression: string) => unknown {
  const context = vm.createContext({});
  vm.runInContext(script, context);
  return (expression) => vm.runInContext(expression, context);
}
