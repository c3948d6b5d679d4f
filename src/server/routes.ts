import type { SchemaName } from "../schema/index.js";
import { MEDIA_TYPES } from "./body.js";
import { VENDOR_CHOICES } from "./postings.js";
import type { ProblemKind } from "./problems.js";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  /** Default: any text. */
  readonly values?: readonly string[];
  readonly default?: string;
  readonly description: string;
}

/** What can be sent or answered: a media type, and what is in it; "list" and "lines" are of that schema. */
export interface Content {
  readonly types: readonly string[];
  readonly schema: SchemaName | "any" | "text" | readonly [SchemaName, SchemaName];
  readonly shape?: "list" | "lines";
}

/** A route as it is documented. */
export interface Route {
  readonly method: "get" | "post";
  /** As hono writes it. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: readonly Content[];
  readonly answer: Content;
  readonly problems: readonly ProblemKind[];
}

const JSON_TYPE = "application/json";

/** What any body can have wrong with it. */
const BODY_PROBLEMS: readonly ProblemKind[] = [
  "not-json",
  "not-utf8",
  "not-gzip",
  "cut-off",
  "too-slow",
  "body-too-long",
  "wrong-media-type",
  "wrong-encoding",
  "nested-too-deep",
  "too-busy",
  "internal",
];

export const ROUTES = {
  classify: {
    method: "post",
    path: "/v1/classify",
    summary: "Judge a post",
    description:
      "A post has a `title`, a `description` (text, Markdown or HTML), or both; `company`, whose words are never evidence; " +
      "and an `id`, which comes back.",
    body: [{ types: MEDIA_TYPES.json, schema: "post-body" }],
    answer: { types: [JSON_TYPE], schema: "classification" },
    problems: [...BODY_PROBLEMS, "invalid-post", "post-too-long"],
  },
  batch: {
    method: "post",
    path: "/v1/classify/batch",
    summary: "Judge many posts",
    description:
      "An array, or NDJSON, which is answered while it arrives. There is a line of NDJSON for each post, in order: its " +
      "classification, or why there is none. When a stream breaks off, its last line is an error without `line`.",
    body: [
      { types: MEDIA_TYPES.json, schema: "post-body", shape: "list" },
      { types: MEDIA_TYPES.ndjson, schema: "post-body", shape: "lines" },
    ],
    answer: { types: ["application/x-ndjson"], schema: ["classification", "error-record"], shape: "lines" },
    problems: [...BODY_PROBLEMS, "invalid-batch", "batch-too-long"],
  },
  payload: {
    method: "post",
    path: "/v1/ats/:vendor",
    summary: "Judge the postings of an applicant tracking system",
    description:
      "The payload as the vendor sends it. Mentions say where they stand in it: at `source.path`, from `start` up to `end`. When a long answer breaks off, its last result is an error without `path`.",
    parameters: [
      {
        name: "vendor",
        in: "path",
        values: VENDOR_CHOICES,
        description: 'The vendor; "any" when it is to be found out.',
      },
      {
        name: "requireText",
        in: "query",
        values: ["false", "true"],
        default: "false",
        description: "Whether a posting without a description is an error; else it is judged by its title.",
      },
      {
        name: "fields",
        in: "query",
        description:
          'Where a payload of no known vendor keeps its posts, as JSON: {"postings":"data.jobs","title":"name","text":["intro","body"]}; also "id" and "company".',
      },
    ],
    body: [{ types: MEDIA_TYPES.payload, schema: "any" }],
    answer: { types: [JSON_TYPE], schema: "ats-results" },
    problems: [...BODY_PROBLEMS, "no-such-vendor", "invalid-query", "invalid-payload", "batch-too-long"],
  },
  highlight: {
    method: "post",
    path: "/v1/highlight",
    summary: "Judge a post and mark its evidence",
    description:
      'Around the words that decided stands `<mark data-leaning="..." data-concept="...">`. A description that is HTML is ' +
      "otherwise as it was sent: sanitise it, keeping `mark`, `data-leaning` and `data-concept`, before you show it.",
    body: [{ types: MEDIA_TYPES.json, schema: "post-body" }],
    answer: { types: [JSON_TYPE], schema: "highlighted" },
    problems: [...BODY_PROBLEMS, "invalid-post", "post-too-long"],
  },
  lexicon: {
    method: "get",
    path: "/v1/lexicon",
    summary: "The concepts that are looked for",
    answer: { types: [JSON_TYPE], schema: "knowledge" },
    problems: [],
  },
  health: {
    method: "get",
    path: "/healthz",
    summary: "Whether the service is up",
    answer: { types: [JSON_TYPE], schema: "health" },
    problems: [],
  },
  document: {
    method: "get",
    path: "/openapi.json",
    summary: "This description",
    answer: { types: [JSON_TYPE], schema: "any" },
    problems: [],
  },
  page: {
    method: "get",
    path: "/",
    summary: "This description, for reading",
    answer: { types: ["text/html"], schema: "text" },
    problems: [],
  },
} as const satisfies Record<string, Route>;
