/**
 * Who may import whom, as docs/design.md says. `contracts` are the types that everything speaks; a post may be a source
 * text. A folder may import itself, the contracts and what stands beside its name; nothing else.
 */
const contracts = ["domain", "post", "classification", "errors", "json", "bytes", "version"];
const text = [];
const trie = [...text, "text"];
const lexicon = [...trie, "trie"];
const match = [...lexicon, "lexicon"];
const context = [...match, "match"];
const score = [...context, "context", "source-text"];
const classifier = [...score, "score", "warm-up"];
const index = [...classifier, "classifier", "decide", "summarise"];
const core = [...index, "index"];

const imports = {
  "source-text": [],
  text,
  trie,
  lexicon,
  match,
  context,
  score,
  "warm-up": [],
  classifier,
  decide: [],
  summarise: ["lexicon"],
  index,
  html: ["source-text"],
  schema: ["lexicon"],
  records: ["index", "html", "schema", "ats", "names"],
  names: [],
  ats: ["html", "source-text", "names"],
  // Beside the edges: the contract `json` is without Node.
  results: ["records", "report"],
  batch: ["index", "records", "results"],
  compare: ["index", "records"],
  report: ["index", "source-text"],
  // What people who fit and write lexicons need; `jobsift/tuning` shows the half of it that is public.
  evaluate: ["records", "schema"],
  fit: [...classifier, "classifier", "records", "evaluate"],
  authoring: [...classifier, "classifier", "schema", "evaluate", "records/json-file", "records/input"],
  suggest: [...context, "context", "evaluate", "authoring"],
  tuning: ["evaluate", "fit"],
  engines: ["index", "ats", "batch", "records", "report"],
  server: ["index", "ats", "html", "schema", "records/lines", "records/chunk"],
};

/** The one folder that may use a package. */
const packages = {
  html: ["htmlparser2"],
  records: [
    "papaparse",
    "fzstd",
    "xxhash-wasm",
    "hyparquet",
    "hyparquet-writer",
    "hyparquet-compressors",
    "yauzl",
    "tar-stream",
    "read-excel-file",
  ],
  results: ["write-excel-file"],
  batch: ["tinypool"],
  engines: ["bullmq", "ioredis", "@duckdb/node-api"],
  server: ["hono", "@hono/node-server"],
  cli: ["commander", "tinyglobby"],
};

const inside = (names) => `^src/(${names.join("|")})(/|[.]ts$)`;

const directions = Object.entries(imports).map(([from, allowed]) => ({
  name: `${from}-imports`,
  comment: `src/${from} may import ${allowed.length > 0 ? allowed.join(", ") : "nothing but itself"} and the contracts`,
  severity: "error",
  from: { path: inside([from]) },
  to: { path: "^src/", pathNot: inside([from, ...contracts, ...allowed]) },
}));

const owners = Object.entries(packages).map(([folder, names]) => ({
  name: `${names.join("-")}-only-in-${folder}`,
  comment: "a package that one folder imports can be replaced in one place",
  severity: "error",
  from: { path: "^src/", pathNot: inside([folder]) },
  to: { path: names.map((name) => `node_modules/(@types/)?${name}/`) },
}));

module.exports = {
  forbidden: [
    {
      name: "core-stands-alone",
      comment: "what index.ts reaches runs anywhere: no package, no Node built-in",
      severity: "error",
      from: { path: inside([...core, ...contracts]) },
      to: { pathNot: "^src/" },
    },
    {
      name: "contracts-import-contracts",
      severity: "error",
      from: { path: inside(contracts) },
      to: { pathNot: inside([...contracts, "source-text"]) },
    },
    ...directions,
    ...owners,
    {
      name: "formats-by-their-list",
      comment:
        "only the list of a room of formats knows them one by one: whoever else imports one tells it from the others",
      severity: "error",
      from: { pathNot: "^src/(records|results)/formats/" },
      to: { path: "^src/(records|results)/formats/", pathNot: "/index[.]ts$" },
    },
    {
      name: "parquet-when-needed",
      comment:
        "loading what reads and writes Parquet costs as much as all the rest: it is imported where a file needs it",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/records/parquet-reader[.]ts$" },
      to: {
        path: ["^src/records/parquet-reader[.]ts$", "node_modules/hyparquet(-compressors|-writer)?/"],
        dynamic: false,
      },
    },
    {
      name: "nothing-imports-the-command",
      severity: "error",
      from: { pathNot: inside(["cli"]) },
      to: { path: inside(["cli"]) },
    },
    {
      name: "nothing-imports-scripts",
      comment: "scripts/ and bench/ stand on src, each by itself; what ships needs neither",
      severity: "error",
      from: { pathNot: "^scripts/" },
      to: { path: "^scripts/" },
    },
    {
      name: "nothing-imports-bench",
      severity: "error",
      from: { pathNot: "^bench/" },
      to: { path: "^bench/" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dev-dependency",
      comment: "what ships may use only what is installed with it; of natural, the build takes in the few files needed",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["npm-peer"],
        pathNot: "node_modules/natural/lib/natural/(stemmers|inflectors)/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
