// src/errors.ts
var JobsiftError = class extends Error {
  /** Always "JobsiftError": tells it apart where `instanceof` cannot. */
  name = "JobsiftError";
  /** The reason, for programs; it does not change between versions. */
  code;
  /** The message without the name of the package before it. */
  detail;
  constructor(code, detail, facts = {}) {
    super(`jobsift: ${detail}`);
    this.code = code;
    this.detail = detail;
    Object.assign(this, facts);
  }
};
function mustBe(code, path, allowed, received) {
  return new JobsiftError(code, wrongValue(path, allowed, received), { path, received, allowed });
}
function noSuch(code, kind, name, allowed, path = "") {
  const received = quoteValue(name);
  const facts = { ...path !== "" && { path }, received, allowed };
  return new JobsiftError(code, unknownName(kind, received, allowed, path), facts);
}
function wrongValue(path, allowed, received) {
  return `${path} must be ${allowed}; this is ${received}`;
}
function unknownName(kind, received, allowed, path) {
  return `there is no ${kind} ${received}${path === "" ? "" : ` in ${path}`}; it must be ${allowed}`;
}
function oneOf(values) {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}
function describeValue(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return "an array";
  return withArticle(typeof value);
}
function quoteValue(value) {
  if (typeof value !== "string") return describeValue(value);
  return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 3)}...` : value);
}
var LONGEST_QUOTE = 60;
function withArticle(noun) {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

// src/source-text/runs.ts
function textEndOf({ text, textStarts }, run) {
  return textStarts[run + 1] ?? text.length;
}
function isCopied(read, run) {
  const { textStarts, sourceStarts, sourceEnds } = read;
  return areLengthsOfCopy(
    textEndOf(read, run) - (textStarts[run] ?? 0),
    (sourceEnds[run] ?? 0) - (sourceStarts[run] ?? 0)
  );
}
function areLengthsOfCopy(textLength, sourceLength) {
  return textLength === sourceLength;
}
function lastAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/source-text/builder.ts
var SourceTextBuilder = class {
  #parts = [];
  #textStarts = [];
  #sourceStarts = [];
  #sourceEnds = [];
  #length = 0;
  get isEmpty() {
    return this.#length === 0;
  }
  /** Appends a text that stands for the source from `start` up to `end`; with `start === end` it is in no source. */
  add(text, start, end) {
    if (text === "") return;
    if (!this.#joins(text, start, end)) {
      this.#textStarts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceEnds.push(end);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }
  /** Appends what was read out of a string that stands at `offset` of the source. */
  append(read, offset) {
    for (const [run, start] of read.textStarts.entries()) {
      const text = read.text.slice(start, textEndOf(read, run));
      this.add(text, offset + (read.sourceStarts[run] ?? 0), offset + (read.sourceEnds[run] ?? 0));
    }
  }
  finish(source) {
    return {
      source,
      text: this.#parts.join(""),
      textStarts: this.#textStarts,
      sourceStarts: this.#sourceStarts,
      sourceEnds: this.#sourceEnds
    };
  }
  /** Copied text lengthens the copied run before it; the second code point of an entity lengthens the first one's run. */
  #joins(text, start, end) {
    const last = this.#textStarts.length - 1;
    const textStart = this.#textStarts[last];
    const sourceStart = this.#sourceStarts[last];
    const sourceEnd = this.#sourceEnds[last];
    if (textStart === void 0 || sourceStart === void 0 || sourceEnd === void 0) return false;
    if (sourceStart === start && sourceEnd === end) return true;
    const continues = sourceEnd === start && areLengthsOfCopy(text.length, end - start);
    if (!continues || !areLengthsOfCopy(this.#length - textStart, sourceEnd - sourceStart)) return false;
    this.#sourceEnds[last] = end;
    return true;
  }
};

// src/source-text/mapping.ts
function toSource(read, start, end) {
  return {
    start: sourceStartOf(read, lastAt(read.textStarts, start), start),
    end: sourceEndOf(read, lastAt(read.textStarts, end - 1), end)
  };
}
function sourceStartOf(read, run, offset) {
  const start = read.sourceStarts[run] ?? 0;
  return isCopied(read, run) ? start + offset - (read.textStarts[run] ?? 0) : start;
}
function sourceEndOf(read, run, offset) {
  if (!isCopied(read, run)) return read.sourceEnds[run] ?? 0;
  return (read.sourceStarts[run] ?? 0) + offset - (read.textStarts[run] ?? 0);
}

// src/source-text/composition.ts
function compose(outer, inner) {
  const builder = new SourceTextBuilder();
  let outerRun = 0;
  const seek = (offset) => {
    while ((outer.textStarts[outerRun + 1] ?? Number.POSITIVE_INFINITY) <= offset) outerRun++;
    return outerRun;
  };
  for (const [run, textStart] of inner.textStarts.entries()) {
    const start = inner.sourceStarts[run] ?? 0;
    const end = inner.sourceEnds[run] ?? 0;
    if (!isCopied(inner, run)) {
      const text = inner.text.slice(textStart, textEndOf(inner, run));
      const from = sourceStartOf(outer, seek(start), start);
      builder.add(text, from, end > start ? sourceEndOf(outer, seek(end - 1), end) : from);
      continue;
    }
    for (let at = start; at < end; ) {
      const covering = seek(at);
      const next = Math.min(end, textEndOf(outer, covering));
      const text = inner.text.slice(textStart + at - start, textStart + next - start);
      builder.add(text, sourceStartOf(outer, covering, at), sourceEndOf(outer, covering, next));
      at = next;
    }
  }
  return builder.finish(outer.source);
}

export {
  JobsiftError,
  mustBe,
  noSuch,
  oneOf,
  describeValue,
  quoteValue,
  isCopied,
  SourceTextBuilder,
  toSource,
  compose
};
