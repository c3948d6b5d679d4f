import vm from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { classify } from "../../src/index.js";
import { fromRoot } from "../root.js";

let script = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fromRoot("src/server/index.ts")],
    bundle: true,
    format: "iife",
    globalName: "jobsift",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  script = outputFiles[0]?.text ?? "";
});

/** What runtimes at the edge have beside the language: no process, Buffer, require. */
const globals = {
  Request,
  Response,
  Headers,
  URL,
  ReadableStream,
  TransformStream,
  DecompressionStream,
  Blob,
  TextEncoder,
  TextDecoder,
  setTimeout,
  clearTimeout,
  performance,
};

it("is bundled without anything of Node, and answers where there is nothing but the web's own", async () => {
  const realm = vm.createContext({ ...globals });
  vm.runInContext(script, realm);
  const { fetch } = vm.runInContext("jobsift.createService()", realm);
  const send = async (path: string, body: string, type = "application/json"): Promise<string> => {
    const request = new Request(`https://edge.example${path}`, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    return ((await fetch(request)) as Response).text();
  };
  const post = { title: "ML Engineer", description: "You train models in PyTorch." };
  expect(await send("/v1/classify", JSON.stringify(post))).toBe(JSON.stringify(classify(post)));
  const lines = `${JSON.stringify(post)}\n{}\n`;
  expect(await send("/v1/classify/batch", lines, "application/x-ndjson")).toMatch(/^{"label":"ml".*\n{"error":.*\n$/);
  const lever = [{ id: "1", hostedUrl: "", text: "Java Developer", description: "<p>Kafka</p>" }];
  expect(await send("/v1/ats/any", JSON.stringify(lever))).toContain('"path":"$[0].description","start":3,"end":8');
  expect(await send("/v1/highlight", JSON.stringify(post))).toContain("<mark data-leaning");
  expect(await send("/v1/classify", "{")).toContain("/#not-json");
});
