import { describe, expect, it } from "vitest";
import { readLabelled, reduceToField } from "../../src/evaluate/labelled-posts.js";

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function read(name: string, ...lines: string[]) {
  return readLabelled({ name, bytes: bytes(lines.join("\n")) });
}

const post = { id: 7, title: "Backend engineer", description: "You build services.", company: null };
const ndjson = (...records: object[]) => read("posts.ndjson", ...records.map((record) => JSON.stringify(record)));

describe("readLabelled", () => {
  it("takes a label, or the levels that make it", async () => {
    const { posts, unlabelled } = await ndjson(
      { ...post, label: "ml", lean: -2, sample: "random", second: { ml: 1 } },
      { ...post, ml: 2, backend: 2 },
      { ...post, ml: 1, backend: 2 },
      { ...post, ml: 0, backend: 1, label: "neither" },
      post,
    );
    expect(posts.map(({ label }) => label)).toEqual(["ml", "mixed", "backend", "neither"]);
    expect(posts[0]).toMatchObject({ lean: -2, sample: "random", post: { id: 7, title: "Backend engineer" } });
    expect(unlabelled).toBe(1);
  });

  it("reads CSV, where an empty cell is no value", async () => {
    const { posts } = await read(
      "posts.csv",
      "id,title,description,label,ml,backend,lean",
      'a,ML engineer,"Train, serve",,2,0,+1',
      "b,Nurse,,neither,,,",
    );
    expect(posts.map(({ label, lean }) => [label, lean])).toEqual([
      ["ml", 1],
      ["neither", undefined],
    ]);
    expect(posts[0]?.post.description).toBe("Train, serve");
  });

  it.each([
    [{ ...post, label: "ML" }, ["posts.ndjson:1: label", '"ML"', "ml, backend, mixed, neither"]],
    [{ ...post, ml: 3, backend: 0 }, [":1: ml", "3", "0, 1, 2"]],
    [{ ...post, label: "ml", lean: "left" }, [":1: lean", '"left"', "-2, -1, 0, 1, 2"]],
    [{ ...post, ml: 2 }, [":1: backend is missing, and ml and backend go together; allowed: 0, 1, 2"]],
    [{ ...post, label: "ml", ml: 0, backend: 2 }, ['label contradicts ml 0 and backend 2, which make it "backend"']],
    [{ label: "ml" }, [":1: the record has neither a title"]],
    [{ label: "ml", title: 5 }, [':1: "title" must be a string']],
  ])("says where, what and what is allowed: %j", async (record, parts) => {
    const error = await ndjson(record).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "invalid-data" });
    for (const part of parts) expect(String(error)).toContain(part);
  });

  it("lists the first errors and counts the others", async () => {
    const records = Array.from({ length: 14 }, () => ({ ...post, label: "?" }));
    await expect(ndjson(...records)).rejects.toThrow(
      /14 of the labelled records cannot be read[\s\S]*:10: [^\n]*\n\.\.\. and 4 more/,
    );
    await expect(read("posts.ndjson", JSON.stringify({ ...post, label: "ml" }), "{")).rejects.toThrow(
      ":2: broken JSON",
    );
  });

  it("refuses a file without labels", async () => {
    const message = "posts.ndjson has no labelled post; a record needs";
    await expect(ndjson(post)).rejects.toThrow(message);
    await expect(read("posts.ndjson", "")).rejects.toThrow(message);
  });

  it("keeps one of the texts", async () => {
    const { posts } = await ndjson({ ...post, label: "ml" }, { title: "Nurse", label: "neither" });
    expect(reduceToField(posts, "title").map((kept) => kept.post)).toEqual([
      { id: 7, title: "Backend engineer" },
      { title: "Nurse" },
    ]);
    expect(reduceToField(posts, "description").map((kept) => kept.post)).toEqual([
      { id: 7, description: "You build services." },
    ]);
  });
});
