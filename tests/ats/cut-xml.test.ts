import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";

const ITEM = "<item><title>Cook</title><description>Stir soup.</description></item>";
const JOB = "<vacature><functietitel>Kok</functietitel><functieomschrijving>Roer.</functieomschrijving></vacature>";

const titlesOf = (xml: string) =>
  readPosts(xml).map((item) => ("error" in item ? item.error.code : (item.post.title ?? "")));

describe("XML that is cut", () => {
  it.each([
    ["in a tag", `<rss><channel>${ITEM}<item><title>Baker</title><descr`, ["Cook", "invalid-data"]],
    ["in a text", `<rss><channel>${ITEM}<item><title>Baker</title><description>We`, ["Cook", "invalid-data"]],
    ["in CDATA", `<rss><channel>${ITEM}<item><title>B</title><description><![CDATA[We`, ["Cook", "invalid-data"]],
    ["before the first child", `<rss><channel>${ITEM}<item>`, ["Cook", "invalid-data"]],
    ["in an end tag", `<rss><channel>${ITEM}${ITEM.slice(0, -1)}`, ["Cook", "invalid-data"]],
    ["between postings", `<rss><channel>${ITEM}`, ["Cook", "invalid-data"]],
    ["in its only posting", `<rss><channel>${ITEM.slice(0, -12)}`, ["invalid-data"]],
    ["in a posting of any names", `<v>${JOB}${JOB.slice(0, -30)}`, ["Kok", "invalid-data"]],
    ["between postings of any names", `<v>${JOB}${JOB}`, ["Kok", "Kok", "invalid-data"]],
    ["nowhere", `<rss><channel>${ITEM}</channel></rss>`, ["Cook"]],
    ["nowhere, with a tag left open in a text", `<rss>${ITEM.replace("soup", "<br>soup")}</rss>`, ["Cook"]],
  ])("%s is read as far as it goes", (_, xml, expected) => {
    expect(titlesOf(xml)).toEqual(expected);
  });
});
