import type { Post } from "../post.js";

/**
 * What tells a posting from another: its id, title and text. Undefined where there is no id: two postings without one may be
 * two jobs, though they say the same.
 */
export function fingerprintOf({ id, title, description }: Post): string | undefined {
  if (id == null) return undefined;
  const text = typeof description === "object" ? (description?.text ?? "") : (description ?? "");
  return `${typeof id}\0${id}\0${title ?? ""}\0${text.length}\0${hashOf(text)}`;
}

/** 53 bits of a text, so that a list of any length can be remembered. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
