import assert from "node:assert/strict";
import { classify, createClassifier } from "jobsift";
import { locate, readPosts } from "jobsift/ats";
import { classifyAll } from "jobsift/batch";
import { html } from "jobsift/html";
import * as schema from "jobsift/schema";
import postSchema from "jobsift/schemas/post-body.schema.json" with { type: "json" };
import * as tuning from "jobsift/tuning";

const title = "Machine Learning Engineer";
const raw = "<p>You train models with <b>PyTorch</b> &amp; deploy them.</p>";
const result = classify({ title, description: html(raw) });
assert.equal(result.label, "ml");

const evidence = result.evidence.find(({ concept }) => concept === "pytorch");
assert.equal(raw.slice(evidence.start, evidence.end), "PyTorch");
assert.equal(createClassifier({ maxEvidence: 1 }).classify({ title }).evidence.length, 1);
assert.ok(Object.keys(schema).length > 0);
assert.ok(Object.keys(tuning).length > 0);

const payload = {
  jobs: [{ id: 1, title, absolute_url: "", content: "&lt;p&gt;Py&lt;b&gt;Torch&lt;/b&gt;&lt;/p&gt;" }],
};
const [item] = readPosts(payload);
const found = locate(item, classify(item.post)).evidence.find(({ concept }) => concept === "pytorch");
assert.equal(payload.jobs[0].content.slice(found.source.start, found.source.end), "Py&lt;b&gt;Torch");

const labels = [];
for await (const { label } of classifyAll(
  Array.from({ length: 400 }, () => title),
  { workers: 2 },
))
  labels.push(label);
assert.deepEqual(new Set(labels), new Set(["ml"]));
assert.equal(labels.length, 400);
// An optional package that is not installed here is asked for only by who imports what needs it.
await assert.rejects(import("jobsift/bullmq"), /bullmq/);
await assert.rejects(import("jobsift/duckdb"), /@duckdb\/node-api/);
await assert.rejects(import("jobsift/server"), /hono/);
assert.deepEqual(Object.keys(postSchema.properties), ["id", "title", "company", "description"]);
