import { describe, expect, it } from "vitest";
import { detectFormat, type InputFormat } from "../../src/records/formats/index.js";
import {
  formatAlternatives,
  INPUT_FORMATS,
  type Input,
  type InputFormatName,
  inputFormatNames,
  parseRecords,
  readChunks,
  readRecords,
} from "../../src/records/index.js";
import { invoke } from "../cli/terminal.js";

function source(name: string, text: string): Input {
  async function* bytes() {
    yield Buffer.from(text);
  }
  return { name, bytes: bytes() };
}

function nameOf({ name }: InputFormat): InputFormatName {
  const known = inputFormatNames.find((one) => one === name);
  if (known === undefined) throw new Error(`${name} is not registered`);
  return known;
}

describe("an input format", () => {
  it.each([
    ["ndjson", ["posts.ndjson", "posts.jsonl"]],
    ["json", ["posts.json"]],
    ["csv", ["posts.csv", "POSTS.CSV"]],
    ["tsv", ["posts.tsv", "posts.tab"]],
    ["parquet", ["posts.parquet"]],
    ["xlsx", ["posts.xlsx", "posts.xlsm"]],
    ["text", ["post.txt", "post.text"]],
    ["markdown", ["post.md", "post.markdown", "POST.Md"]],
    ["html", ["post.html", "post.htm", "post.xhtml"]],
  ])("is known by the extension of a file, whatever the file begins with: %s", (format, files) => {
    for (const file of files) {
      for (const head of ["", "Cook", "<p>Cook</p>", "title,text", "[{"]) {
        expect(detectFormat(file, head).name, `${file}: ${head}`).toBe(format);
      }
    }
  });

  it.each([
    ["ndjson", "nothing", ""],
    ["ndjson", "white space", " \n\t"],
    ["ndjson", "an object that its line ends", '{"title":"a"}'],
    ["ndjson", "an object that its line breaks off", '{"title":"a'],
    ["ndjson", "an empty object", " {}"],
    ["json", "an object that goes on", '{ "title": "a",\n"id": 1 }'],
    ["json", "an array of objects", '\n [ {"title":"a"} ]'],
    ["json", "an empty array", "[]"],
    ["csv", "a header with commas", 'id,"title"\n1,a'],
    ["csv", "a header with semicolons", "Job Title;Other"],
    ["csv", "a header with tabs", "id\ttitle"],
    ["csv", "a header that opens like a tag", "<id,title"],
    ["html", "a document type", "<!DOCTYPE html>"],
    ["html", "a tag", "<div>a</div>"],
    ["html", "a page before what could be a header", "<html>,title"],
    ["text", "words", "Cook, baker"],
    ["text", "one column", "title\nCook"],
    ["text", "a bracket", "[Remote] Cook"],
    ["text", "a brace", "{Remote} Cook"],
    ["text", "Markdown", "# Cook"],
    ["text", "what could be a tag", "<3 cooking"],
  ])("is guessed where no name says it: %s of %s", (format, _, head) => {
    for (const name of ["stdin", "posts.backup", "posts.gz"]) expect(detectFormat(name, head).name).toBe(format);
  });

  it.each([
    ["ndjson", '{"title":"a"}\n{"title":"b"}'],
    ["ndjson", "{title: 1}"],
    ["json", '{\n"title":"a"}'],
    ["json", '{"jobs":[\n'],
    ["json", "[Remote]"],
    ["json", "Cook"],
    ["json", ""],
  ])("that shares its extension takes what fits it: %s of a .json file that begins with %j", (format, head) => {
    expect(detectFormat("posts.json", head).name).toBe(format);
  });

  it("is known by its first bytes before all else", async () => {
    const reading = async (name: string, format?: "csv") => {
      for await (const _ of readChunks(source(name, "PAR1,title\n"), { format }));
    };
    for (const name of ["stdin", "posts.csv"])
      await expect(reading(name)).rejects.toThrow("Parquet is read from its end");
    await expect(reading("stdin", "csv")).rejects.toThrow("Parquet is read from its end");
  });

  it("has a name, a title and, unless beginnings tell them apart, extensions of its own", () => {
    const all = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    all(INPUT_FORMATS.map(({ name }) => name));
    all(INPUT_FORMATS.map(({ title }) => title));
    all(INPUT_FORMATS.filter(({ begins }) => begins === undefined).flatMap(({ extensions }) => extensions));
    const extensions = INPUT_FORMATS.flatMap((format) => format.extensions);
    expect(extensions.filter((extension) => !/^[a-z]+$/.test(extension))).toEqual([]);
  });
});

describe("formatAlternatives", () => {
  it.each([
    [["a"], "a"],
    [["a", "b"], "a or b"],
    [["a", "b", "c"], "a, b or c"],
  ])("%j are listed as %j", (names, listed) => {
    expect(formatAlternatives(names)).toBe(listed);
  });
});

describe.each(INPUT_FORMATS)("the format $name", (format) => {
  it("is in the help", async () => {
    const help = (await invoke(["classify", "--help"])).stdout.replace(/\s+/g, " ");
    const [description = ""] = /Classify job posts from [^.]*\./.exec(help) ?? [];
    expect(description.split(/, | or |\.|from /)).toContain(format.title);
    const [choices = ""] = /--input-format <format>.*?(?= --)/.exec(help) ?? [];
    expect(choices).toContain(`"${format.name}"`);
  });

  it("reads in any thread what was cut in one", async () => {
    const texts = ['{"title":"a"}', '[{"title":"a"}]', "title,id\na,1\n", "title\tid\na\t1\n", "a"];
    for (const text of texts) {
      try {
        for await (const chunk of readChunks(source("posts", text), { format: nameOf(format) })) {
          expect(chunk.syntax.format).toBe(format.name);
          expect([...parseRecords(structuredClone(chunk))]).toEqual([...parseRecords(chunk)]);
        }
      } catch (error) {
        expect(String(error)).toMatch(/no column for a title|must be a file|broken workbook/);
      }
    }
  });

  it("has rows unless a file of it is one post", async () => {
    const read = async () => {
      for await (const _ of readRecords(source("posts", "title,text\na,b"), { format: nameOf(format) }));
    };
    const refused = `posts is read as ${format.name}, one post without fields; use `;
    if (format.holds === "document") await expect(read()).rejects.toThrow(refused);
    else await read().catch((error: unknown) => expect(String(error)).not.toContain("is read as"));
  });
});
