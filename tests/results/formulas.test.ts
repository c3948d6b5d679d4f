import { describe, expect, it } from "vitest";
import { escapeFormula, isFormula } from "../../src/results/formulas.js";

const FORMULAS = [
  '=HYPERLINK("https://x.example","open")',
  "=1+1",
  "= 1",
  "==",
  "=",
  "+cmd|' /C calc'!A0",
  "+49 30 1234",
  "-2+3",
  "- Senior Engineer",
  "-",
  "--",
  "-5 years",
  "-5e",
  "@SUM(A1:A2)",
  "@home",
  "＝1+1",
  "＋1a",
  "－a",
  "＠a",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
];

const TEXTS = [
  "",
  " ",
  "Engineer",
  "C++",
  "a=b",
  "1+1",
  "1-2",
  "'=1+1",
  '"=1+1"',
  "(=1)",
  ".NET",
  "#36",
  "/=",
  "*",
  "–5 a",
  '{"a":"=1"}',
  '["=1"]',
];

const NUMBERS = ["0", "-5", "+5", "-0.25", "-.5", "+1,000.50", "-1.000,50", "-50%", "-50 %", " -5 ", "-1e-7", "+2E+10"];

describe("a cell that a spreadsheet would run", () => {
  it.each(FORMULAS)("%j is one, and is escaped", (text) => {
    expect(isFormula(text)).toBe(true);
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(isFormula(escapeFormula(text))).toBe(false);
  });

  it.each([...TEXTS, ...NUMBERS, 0, -5, -0.25, -1e-7, Number.NEGATIVE_INFINITY])("%j is none, and stays", (cell) => {
    expect(isFormula(cell)).toBe(false);
    expect(escapeFormula(cell)).toBe(cell);
  });
});
