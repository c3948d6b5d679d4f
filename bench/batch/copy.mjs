// node copy.mjs INPUT OUTPUT: parses every line of a file and writes it as JSON again, as fast as one thread can.

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";

const [, , input, output] = process.argv;
const out = createWriteStream(output);
let rest = "";
for await (const part of createReadStream(input, { encoding: "utf8", highWaterMark: 1 << 18 })) {
  const lines = (rest + part).split("\n");
  rest = lines.pop() ?? "";
  let text = "";
  for (const line of lines) text += `${JSON.stringify(JSON.parse(line))}\n`;
  if (!out.write(text)) await once(out, "drain");
}
out.end();
await once(out, "finish");
