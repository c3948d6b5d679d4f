import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../src/html/index.js";
import { contributionsByConcept, drawBar, drawLean, findTopConcepts, formatSigned } from "../../src/report/figures.js";
import {
  createStyle,
  createTable,
  formatExplanation,
  markEvidence,
  ROW_COLUMNS,
  toRow,
} from "../../src/report/index.js";
import { pad, sanitiseLine, sanitiseText, truncate, widthOf } from "../../src/report/width.js";
import { result } from "./results.js";

const plain = createStyle(false);

describe("width", () => {
  it.each([
    ["abc", 3],
    ["ünï", 3],
    ["e\u0301", 1],
    ["日本", 4],
    ["👩‍💻", 2],
    ["a\u200bb", 2],
    ["ﾊﾝ", 2],
    ["…─●█", 4],
  ])("of %j is %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("is kept by padding and cutting", () => {
    expect(pad("日本語", 4)).toBe("日… ");
    expect(pad("a", 3, "right")).toBe("  a");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, width) => {
        const line = sanitiseLine(text);
        expect(widthOf(truncate(line, width))).toBeLessThanOrEqual(width);
        expect(widthOf(pad(line, width))).toBe(width);
      }),
    );
  });

  it("cannot be upset by control characters", () => {
    expect(sanitiseLine("a\r\n\tb\u001b[31m\u202e")).toBe("a b�[31m�");
    expect(sanitiseText("a\r\n\tb\u001b[31m\u0000")).toBe("a\n\tb�[31m�");
  });
});

describe("figures", () => {
  it("have signs, and none at zero", () => {
    expect([0.614, -0.08, 0, -0.001, 12].map((value) => formatSigned(value))).toEqual([
      "+0.61",
      "-0.08",
      "0.00",
      "0.00",
      "+12.00",
    ]);
  });

  it("are drawn to scale", () => {
    expect([-1, 0, 1].map(drawLean)).toEqual(["●──────", "───●───", "──────●"]);
    expect([1, 0.5, 0, 0.0001, -0.5].map((share) => drawBar(share, 4))).toEqual(["████", "██", "", "▏", "░░"]);
  });

  it("sum the mentions of a concept, strongest first", () => {
    const classification = result([
      { concept: "a", name: "A", contributions: { ml: 0.5, backend: -0.1 } },
      { concept: "b", name: "B", contributions: { ml: -2, backend: 1 } },
      { concept: "a", name: "A", contributions: { ml: 0.25, backend: 0 } },
      { concept: "c", name: "C" },
    ]);
    const shares = contributionsByConcept(classification, "ml").map(({ name, contribution }) => [name, contribution]);
    expect(shares).toEqual([
      ["B", -2],
      ["A", 0.75],
    ]);
    expect(findTopConcepts(classification, "ml", 5)).toEqual(["A"]);
    expect(findTopConcepts(classification, "backend", 5)).toEqual(["B"]);
  });

  it("make a row", () => {
    const classification = result([{ name: "A", contributions: { ml: 1, backend: 0 } }], {
      notes: ["short", "no-duties"],
    });
    const row = Object.fromEntries(ROW_COLUMNS.map((name, index) => [name, toRow(classification)[index]]));
    expect(row).toEqual({
      id: "",
      label: "ml",
      confidence: 0.75,
      lean: 0.5,
      p_ml: 0.5,
      p_backend: 0.5,
      top_ml: "A",
      top_backend: "",
      notes: "short; no-duties",
      lexicon: "test@0.0.0",
    });
  });
});

describe("marked text", () => {
  const marked = (description: string | ReturnType<typeof html>, ...words: string[]) => {
    const source = typeof description === "string" ? description : description.source;
    const evidence = words.map((word) => ({ start: source.indexOf(word), end: source.indexOf(word) + word.length }));
    return markEvidence({ description }, "description", result(evidence), plain);
  };

  it("marks the longest of overlapping mentions", () => {
    expect(marked("Deep learning models", "learning", "Deep learning", "learning models")).toBe(
      "[ML: Deep learning] models",
    );
  });

  it("finds in the text of a page what stands in its source", () => {
    const page = html("<p>Use Py<b>Tor</b>ch, R&amp;D &amp; <i>SQL</i></p><ul><li>Kafka</li></ul>");
    expect(marked(page, "Py<b>Tor</b>ch", "R&amp;D", "SQL", "Kafka")).toBe(
      "Use [ML: PyTorch], [ML: R&D] & [ML: SQL]\n\n- [ML: Kafka]",
    );
  });

  it("marks each kind in its own way", () => {
    const post = { title: "abcde" };
    const at = (start: number) => ({ field: "title" as const, start, end: start + 1 });
    const classification = result(
      [
        { ...at(0), leaning: "ml" },
        { ...at(1), leaning: "backend" },
        { ...at(2), leaning: "both" },
        { ...at(3), leaning: "neither" },
      ],
      {},
      [at(4)],
    );
    expect(markEvidence(post, "title", classification, plain)).toBe(
      "[ML: a][BE: b][ML+BE: c][other: d][not counted: e]",
    );
    const coloured = markEvidence(post, "title", classification, createStyle(true));
    expect(coloured.split("\u001b[").length).toBeGreaterThan(10);
    expect(markEvidence(post, "description", classification, plain)).toBe("");
  });
});

describe("table", () => {
  it("reads like one", () => {
    const table = createTable({ width: 80, style: plain });
    const rows = [
      table.add(result([{ name: "PyTorch", contributions: { ml: 1, backend: 0 } }], { id: 1, lean: 1 })),
      table.add(
        result([{ name: "Kafka", contributions: { ml: 0, backend: 1 } }], {
          id: "#2",
          label: "backend",
          lean: -1,
          notes: ["short"],
        }),
      ),
      table.add(
        result([{ name: "nursing", leaning: "neither", contributions: { ml: -1, backend: -1 } }], {
          id: "#3",
          label: "neither",
          lean: 0,
        }),
      ),
      table.end(),
    ];
    expect(rows.join("")).toBe(
      [
        "id  label    conf   lean BE···ML  evidence                                 notes",
        "1   ml       0.75  +1.00 ──────●  ML: PyTorch",
        "#2  backend  0.75  -1.00 ●──────  BE: Kafka                                short",
        "#3  neither  0.75   0.00 ───●───  other: nursing",
        "",
      ].join("\n"),
    );
  });

  it("writes nothing for no rows", () => {
    expect(createTable({ width: 80, style: plain }).end()).toBe("");
  });
});

describe("formatExplanation", () => {
  it("names what is beyond the strongest fifteen, what was damped, and what was omitted", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      concept: `c${index}`,
      name: `Concept ${index}`,
      contributions: { ml: 2 - index / 10, backend: 0 },
    }));
    const damped = { section: "requirements" as const, damped: { by: "nice-to-have" as const, factor: 0.4 } };
    const evidence = many.map((mention, index) => (index === 0 ? { ...mention, ...damped } : mention));
    const text = formatExplanation(
      { title: "Cook" },
      result(evidence, { omitted: { count: 3, contributions: { ml: 0.5, backend: 0 } } }),
      { summary: "A summary.", style: plain },
    );
    expect(text).toMatch(/^A summary\.\n\nCook\n/);
    expect(text).toMatch(/Concept 14 /);
    expect(text).not.toMatch(/Concept 15 /);
    expect(text).toContain("and 5 more, together +1.50");
    expect(text).toContain("requirements (nice-to-have: x 0.4)");
    expect(text).toMatch(/\+ omitted +\+0\.50/);
    expect(text).toMatch(/For and against server-side engineering \(score -1\.00\)\n {2}none/);
  });

  it("groups what was not counted", () => {
    const negated = { concept: "pytorch", text: "PyTorch", reason: "negated" as const };
    const classification = result([], {}, [
      negated,
      { ...negated, text: "pytorch" },
      { concept: "go", text: "Go", reason: "other-sense" },
      { concept: "models", text: "model", reason: "other-sense" },
      { concept: "models", text: "models", reason: "other-sense" },
      { concept: "models", text: "Model", reason: "other-sense" },
    ]);
    const text = formatExplanation({ title: "Cook" }, classification, { summary: "", style: plain });
    expect(text).toContain(
      [
        "  PyTorch (2 times)        negated [negated]",
        "  Go                       used in another sense [other-sense]",
        "  model, models (3 times)  used in another sense [other-sense]",
        "",
      ].join("\n"),
    );
  });
});
