import { expect, it } from "vitest";
import { keepConstants } from "../../scripts/build/constants.js";

it.each([
  ["what nothing assigns to", "var limit = 3;", "const limit = 3;"],
  ["what is taken out of an object", "var { a, b: [c] } = table;", "const { a, b: [c] } = table;"],
  ["each of several for itself", "var a = 1, b = 2; b++;", "const a = 1;\nvar b = 2; b++;"],
  ["a class, and the text around it", "use();\nvar A = class {};\nuse();", "use();\nconst A = class {};\nuse();"],
  ["an object whose members are assigned to", "var a = {}; a.b = 1; a[0]++;", "const a = {}; a.b = 1; a[0]++;"],
])("keeps constant: %s", (_, code, kept) => {
  expect(keepConstants(code)).toBe(kept);
});

it.each([
  ["what gets its value later", "var table;\nfunction get() { return table ??= build(); }"],
  ["what a function assigns to", "var count = 0;\nfunction next() { count += 1; }"],
  ["what is counted up or down", "var a = 0; --a;"],
  ["what a pattern assigns to", "var a = 0; [{ b: a }] = list;"],
  ["what a loop assigns to", "var a = 0; for (a of list) use(a);"],
  ["what is no declaration of the module", "function f() { var a = 1; return a; }\nlet b = 2;"],
])("leaves as it is: %s", (_, code) => {
  expect(keepConstants(code)).toBe(code);
});
