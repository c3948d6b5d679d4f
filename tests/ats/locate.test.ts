import { describe, expect, it } from "vitest";
import { type AtsPost, locate, readPosts } from "../../src/ats/index.js";
import { classify } from "../../src/index.js";

function postOf(payload: unknown): AtsPost {
  const [item] = readPosts(payload);
  if (item === undefined || "error" in item) throw new Error("nothing was read");
  return item;
}

function located(payload: unknown) {
  const item = postOf(payload);
  return locate(item, classify(item.post)).evidence.map(({ field, text, source }) => ({ field, text, ...source }));
}

describe("the place of evidence in a payload", () => {
  it.each<[string, unknown, readonly object[]]>([
    [
      "of a title",
      [{ hostedUrl: "", text: "Kafka engineer", description: "x" }],
      [{ field: "title", text: "Kafka engineer", path: "$[0].text", start: 0, end: 14 }],
    ],
    [
      "of a title that had to be decoded",
      "<jobs><position><name>R&amp;D with Kafka</name><recruitingCategory/></position></jobs>",
      [{ field: "title", text: "Kafka", path: "$", start: 35, end: 40 }],
    ],
    [
      "of the second string under one path",
      { "@type": "JobPosting", skills: ["teamwork", "Kafka"] },
      [{ field: "description", text: "Kafka", path: "$.skills[1]", start: 0, end: 5 }],
    ],
    [
      "of markup behind a block in which the company speaks of itself",
      {
        jobs: [
          {
            absolute_url: "",
            internal_job_id: 1,
            content: '<div class="content-intro">Hello</div><p>You run Ka<b>fka</b></p>',
          },
        ],
      },
      [{ field: "description", text: "Kafka", path: "$.jobs[0].content", start: 49, end: 57 }],
    ],
  ])("%s", (_, payload, expected) => {
    expect(located(payload)).toEqual(expect.arrayContaining(expected.map((place) => expect.objectContaining(place))));
  });

  it("is found in time among many strings", () => {
    const item = postOf({ jobs: [{ absolute_url: "", content: Array(40_000).fill("Kafka\n") }] });
    const classification = classify(item.post);
    expect(classification.evidence.length).toBeGreaterThan(20_000);
    const started = performance.now();
    const { evidence } = locate(item, classification);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(evidence.at(-1)?.source).toEqual({ path: "$.jobs[0].content[39999]", start: 0, end: 5 });
  });
});
