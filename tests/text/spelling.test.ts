import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, type Evidence } from "../../src/index.js";

const NAMES = ["TensorFlow", "PostgreSQL", "Kubernetes", "MongoDB", "RabbitMQ", "microservices", "scikit-learn"];

const name = fc.constantFrom(...NAMES);

function evidenceOf(description: string): readonly Evidence[] {
  return classify({ title: "Engineer", description }).evidence;
}

function conceptOf(word: string): string | undefined {
  return evidenceOf(`You work with ${word} every day.`)[0]?.concept;
}

/** That the text counts as the word does, over its own characters. */
function expectSame(word: string, written: string): void {
  const description = `You work with ${written} every day.`;
  const [mention] = evidenceOf(description);
  expect({ concept: mention?.concept, text: mention?.text }).toEqual({ concept: conceptOf(word), text: written });
  expect(description.slice(mention?.start, mention?.end)).toBe(written);
}

describe("a name counts however the layout has left it", () => {
  it("broken anywhere at a line end, with any hyphen and indentation", () => {
    fc.assert(
      fc.property(
        name,
        fc.nat(20),
        fc.constantFrom("-", "\u2010", "\u00ad"),
        fc.constantFrom("\n", "\r\n", " \n", "\n    "),
        (word, place, hyphen, lineEnd) => {
          const [head = ""] = word.split("-");
          const at = 2 + (place % (head.length - 3));
          expectSame(word, word.slice(0, at) + hyphen + lineEnd + word.slice(at));
        },
      ),
    );
  });

  it("in spaced letters", () => {
    for (const word of NAMES.filter((each) => !each.includes("-"))) expectSame(word, [...word].join(" "));
  });

  it("with its entities escaped any number of times", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom("nbsp", "#160", "#xA0"), (times, entity) => {
        expectSame("Spring Boot", `Spring&${"amp;".repeat(times)}${entity};Boot`);
      }),
    );
  });

  // Of U+20000 and U+10061 the low halves are nothing and "a".
  it.each(["\u{20000}kubernetes", "Kubernetes\u{20000}", "K\u{20000}ubernetes", "J\u{10061}v\u{10061}"])(
    "but not with a letter from beyond the basic plane in it: %s",
    (word) => {
      expect(evidenceOf(`You work with ${word} every day.`)).toEqual([]);
    },
  );

  it("glued to words that begin with a capital", () => {
    for (const word of NAMES) {
      const description = `You keep thingsRunning${word[0]?.toUpperCase()}${word.slice(1)}TomorrowToo.`;
      const found = evidenceOf(description).find(({ concept }) => concept === conceptOf(word));
      expect(found?.text.toLowerCase(), description).toBe(word.toLowerCase());
    }
  });
});

/** What breaks, joins and escapes words, in any order. */
const debris = fc
  .array(
    fc.oneof(
      name,
      fc.constantFrom(
        "-\n",
        "- ",
        "\u00ad\n",
        " ",
        "\n",
        "\\n",
        "\\",
        "&amp;nbsp;",
        "&#43;",
        "&lt;",
        "P Y T H O N",
        "a b",
      ),
      fc.constantFrom(
        "machine",
        "learning",
        "ma",
        "chine",
        "Java17",
        "no ",
        "Engineer",
        "developper",
        "\\u0026",
        "C\\#",
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("whatever is broken, glued and escaped", () => {
  it("evidence slices back to what was passed in, title and text", () => {
    fc.assert(
      fc.property(debris, debris, (title, description) => {
        const { evidence, suppressed } = classify({ title, description });
        const texts = { title, description };
        for (const { field, start, end, text } of [...evidence, ...suppressed])
          expect(texts[field].slice(start, end)).toBe(text);
      }),
    );
  });

  it("mentions never overlap", () => {
    fc.assert(
      fc.property(debris, (description) => {
        const { evidence, suppressed } = classify({ title: "x", description });
        const spans = [...evidence, ...suppressed].sort((left, right) => left.start - right.start);
        for (const [index, { end }] of spans.entries())
          expect(end).toBeLessThanOrEqual(spans[index + 1]?.start ?? description.length);
      }),
    );
  });

  it("a text joined to itself changes nothing", () => {
    fc.assert(
      fc.property(debris, (description) => {
        // A text tells by its own line breaks whether "\\n" is one: both texts get the same kind.
        const blankLine = description.includes("\\n") ? "\\n\\n" : "\n\n";
        const paragraph = blankLine + description;
        const once = classify({ title: "x", description: paragraph });
        const twice = classify({ title: "x", description: paragraph + paragraph });
        for (const axis of ["ml", "backend"] as const)
          expect(Math.abs(once.axes[axis].probability - twice.axes[axis].probability)).toBeLessThanOrEqual(0.02);
      }),
    );
  });
});
