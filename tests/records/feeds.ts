import type { RecordSpan, Splitter } from "../../src/records/chunk.js";

/** Long inputs in small: what a feed or a list holds between its postings, and in them, that only looks like a posting. */

/** The words of job `index`, the same each time. */
const words = (index: number) => `You build services number ${index} with PostgreSQL and train models with PyTorch.`;

const TRAPS = [
  "",
  "<!-- <job> </job> -- > -->",
  '<?style href="</job>"?>',
  "<![CDATA[</job><job> ]] > ]]>",
  '<note title="</job>" other = \'<job>">\'/>',
  "<jobs>some</jobs><job.x/><jobb></jobb>",
  "<related><job>nested</job><job/></related>",
  "3 < 4 &amp; more > less",
] as const;

/** Elements of an Indeed feed, each with another trap. */
export function indeedJob(index: number, text = words(index)): string {
  const trap = TRAPS[index % TRAPS.length] ?? "";
  return `<job id="${index}"><title>Engineer ${index} für Büro</title>${trap}<referencenumber>${index}</referencenumber><company>Tauber</company><description><![CDATA[<p>${text}</p>]]></description></job >`;
}

const DTD = `<!DOCTYPE source SYSTEM "a>b" [<!-- it's --><!ENTITY e "<job>">]>`;

export function indeedFeed(count: number): string {
  const jobs = Array.from({ length: count }, (_, index) => indeedJob(index));
  return `<?xml version="1.0"?>\n${DTD}<source><jobs/><!-- <job> -->\n${jobs.join("\n<!-- </job> -->")}</source>\n`;
}

/** What other feeds call a posting, and one of theirs. */
export const FEEDS = {
  indeed: { feed: indeedFeed(16) },
  personio: {
    feed: `<workzag-jobs>${[1, 2]
      .map(
        (id) =>
          `<position><id>${id}</id><name>Engineer ${id}</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[${words(id)}]]></value></jobDescription></jobDescriptions></position>`,
      )
      .join("\n")}</workzag-jobs>`,
  },
  rss: {
    feed: `<rss version="2.0"><channel><title>Jobs</title>${[1, 2]
      .map(
        (id) => `<item><title>Engineer ${id}</title><guid>${id}</guid><description>${words(id)}</description></item>`,
      )
      .join("")}</channel></rss>`,
  },
  atom: {
    feed: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title>${[1, 2]
      .map(
        (id) => `<entry><title>Engineer ${id}</title><id>${id}</id><content type="html">${words(id)}</content></entry>`,
      )
      .join("")}</feed>`,
  },
} as const;

/** A list in its wrapper, with names, values and brackets around it that look like one. */
export function wrappedList(path: readonly string[], count: number): string {
  const jobs = Array.from({ length: count }, (_, id) => ({
    id,
    title: `Engineer ${id} "für" \\ Büro`,
    description: `${words(id)} {"jobs":[{`,
    tags: ["a", { jobs: [{ id: 9 }] }],
  }));
  const decoys = { 'say "jobs"': '"jobs":[{', other: [{ jobs: [{ id: 7 }] }], results: ["a", { id: 8 }] };
  const wrapped = path.reduceRight<unknown>((value, name) => ({ ...decoys, [name]: value, total: count }), jobs);
  return JSON.stringify(wrapped, null, 1);
}

/** All spans of an input that arrives in parts of one size. */
export function cut(splitter: Splitter, input: string, size = Number.POSITIVE_INFINITY): RecordSpan[] {
  const bytes = Buffer.from(input);
  const spans: RecordSpan[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    spans.push(...splitter.scan(bytes.subarray(at, Math.min(bytes.length, at + size)), at));
  }
  return [...spans, ...splitter.end(bytes.length)];
}
