const assert = require("node:assert/strict");
const { classify } = require("jobsift");
const { readPosts } = require("jobsift/ats");
const { classifyAll } = require("jobsift/batch");
const { html } = require("jobsift/html");
const schema = require("jobsift/schema");
const tuning = require("jobsift/tuning");

const description = html("<p>You design REST APIs in Java and Spring Boot over PostgreSQL.</p>");
assert.equal(classify({ title: "Backend Developer", description }).label, "backend");
assert.ok(Object.keys(schema).length > 0);
assert.ok(Object.keys(tuning).length > 0);

assert.equal(readPosts([{ text: "Cook", hostedUrl: "", id: "1" }])[0].vendor, "lever");

(async () => {
  let count = 0;
  for await (const { label } of classifyAll(
    Array.from({ length: 400 }, () => "Ward Nurse"),
    { workers: 2 },
  )) {
    assert.equal(label, "neither");
    count++;
  }
  assert.equal(count, 400);
})();
