import { html, raw } from "hono/html";
import { classify } from "../index.js";
import type { Limits } from "./limits.js";
import { templateOf } from "./openapi.js";
import { PROBLEMS, type ProblemKind } from "./problems.js";
import { ROUTES, type Route } from "./routes.js";

const STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#57606a, #9aa4ae); --box: light-dark(#f4f5f7, #22272e); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin-bottom: 0; } h2 { margin-top: 2.5rem; } h3 { margin: 2rem 0 .25rem; } h3 code { font-weight: 700; font-size: 1rem; }
code, pre { font: 14px/1.45 ui-monospace, monospace; } pre { background: var(--box); padding: .75rem 1rem; overflow-x: auto; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top; }
.quiet { color: var(--quiet); } p { margin: .25rem 0 .5rem; } tr:target { background: var(--box); } td { overflow-wrap: anywhere; }`;

const EXAMPLE = { title: "ML Engineer", description: "You train ranking models in PyTorch." };

/** The description of the service for people: its routes, its limits, and what each problem means. */
export function renderPage(limits: Limits, { engine, lexicon }: { engine: string; lexicon: string }): string {
  const { label, confidence, evidence } = classify(EXAMPLE);
  const [strongest] = evidence;
  const excerpt = {
    label,
    confidence,
    evidence: [{ concept: strongest?.concept, text: strongest?.text, "...": "..." }],
  };
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>jobsift</title><style>${raw(STYLE)}</style></head>
<body>
<h1>jobsift</h1>
<p class="quiet">${engine}, lexicon ${lexicon}</p>
<p>Sifts job posts into ML-leaning and backend-leaning, and shows the words that decided. It judges posts, never people.</p>
<pre>curl ${"$"}ADDRESS/v1/classify -H 'content-type: application/json' \\
  -d '${JSON.stringify(EXAMPLE)}'

${JSON.stringify(excerpt, null, 2).replace('"...": "..."', "...")}</pre>
<p>Every address, with the schemas of what goes in and comes out: <a href="openapi.json"><code>/openapi.json</code></a> (OpenAPI 3.1).</p>
<h2>Addresses</h2>
${Object.values(ROUTES).map(renderRoute)}
<h2>Limits</h2>
<table>
${rowsOfLimits(limits).map(([name, value]) => html`<tr><td>${name}</td><td>${value}</td></tr>`)}
</table>
<p>Bodies are UTF-8, and may be compressed with gzip.</p>
<h2>Problems</h2>
<p>What is refused is answered as <code>application/problem+json</code> (RFC 9457), whose <code>type</code> leads here. No problem and no log quotes a post.</p>
<table>
${rowsOfProblems().map(([kind, status, title]) => html`<tr id="${kind}"><td>${status}</td><td><code>${kind}</code></td><td>${title}</td></tr>`)}
</table>
</body>
</html>
`;
  return String(page);
}

function renderRoute({ method, path, summary, description = "", body, answer, parameters = [] }: Route) {
  return html`<h3><code>${method.toUpperCase()} ${templateOf(path)}</code></h3>
<p>${summary}. ${stripCode(description)}</p>
${parameters.map(({ name, values = [], description: meaning }) => html`<p><code>${name}</code>: ${meaning} <span class="quiet">${values.join(", ")}</span></p>`)}
<p class="quiet">${body === undefined ? "" : `Takes ${body.flatMap(({ types }) => types).join(", ")}. `}Answers ${answer.types.join(", ")}.</p>
`;
}

/** Descriptions are Markdown in the document. */
function stripCode(description: string): string {
  return description.replaceAll("`", "");
}

function rowsOfLimits({ bodyBytes, postChars, batchPosts, concurrency, seconds }: Limits): readonly [string, string][] {
  const number = (value: number) => value.toLocaleString("en");
  return [
    ["Bytes of a body, decompressed; of NDJSON, of a line", number(bodyBytes)],
    ["Characters of a post", number(postChars)],
    ["Posts of a batch, postings of a payload", number(batchPosts)],
    ["Requests at a time", number(concurrency)],
    ["Seconds until a body, or the next line of NDJSON, has arrived", number(seconds)],
  ];
}

function rowsOfProblems(): readonly (readonly [ProblemKind, number, string])[] {
  return (Object.keys(PROBLEMS) as ProblemKind[]).map((kind) => [kind, ...PROBLEMS[kind]]);
}
