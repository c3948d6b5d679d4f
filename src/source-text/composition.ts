import { SourceTextBuilder } from "./builder.js";
import { sourceEndOf, sourceStartOf } from "./mapping.js";
import { isCopied, textEndOf } from "./runs.js";
import type { SourceText } from "./source-text.js";

/** Joins two readings of one text, `inner.source` being `outer.text`: the result maps straight into `outer.source`. */
export function compose(outer: SourceText, inner: SourceText): SourceText {
  const builder = new SourceTextBuilder();
  // Runs come in order, so that one walk over the outer runs serves all the inner ones.
  let outerRun = 0;
  const seek = (offset: number): number => {
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
