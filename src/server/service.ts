import { type Context, Hono } from "hono";
import { routePath } from "hono/route";
import type { FieldPaths } from "../ats/index.js";
import { vendorOf } from "../ats/reading.js";
import { JobsiftError, quoteValue, wrongValue } from "../errors.js";
import { type ClassifierOptions, createClassifier, defaultLexicon, type Lexicon } from "../index.js";
import { parseOrUndefined } from "../json.js";
import { type PostBody, parsePostBody } from "../schema/index.js";
import { VERSION } from "../version.js";
import { classifyBatch } from "./batch.js";
import { MEDIA_TYPES, mediaTypeOf, readBody } from "./body.js";
import { highlightPost } from "./highlight.js";
import { parseJsonBody } from "./json.js";
import { completeLimits, type Limits } from "./limits.js";
import { createOpenApiDocument } from "./openapi.js";
import { renderPage } from "./page.js";
import { postFromBody } from "./post.js";
import { classifyPostings } from "./postings.js";
import { Problem, respondProblem } from "./problems.js";
import { respond, respondJson } from "./response.js";
import { ROUTES } from "./routes.js";
import { type Slot, Slots } from "./slots.js";
import type { BatchSetup } from "./stream.js";
import { Turns } from "./turns.js";

/** What is told of a request that was answered; nothing of what was sent. */
export interface AnswerReport {
  /** Of the request, in capitals: "POST". */
  readonly method: string;
  /** As the service writes it, `/v1/ats/:vendor`; "/*" for an address that it does not know. */
  readonly route: string;
  /** Of the response: 200, 400 ... */
  readonly status: number;
  /** Milliseconds until the answer, or that of a batch, began. */
  readonly took: number;
  /** Where the service is at fault: the frames of the error, without its message. */
  readonly fault?: string;
}

/** The options of a service, with those of a classifier. */
export interface ServiceOptions extends ClassifierOptions {
  /** What is taken at most. Default: `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Called when an answer begins, and again when the service is at fault in a batch that it has begun to answer. Must not throw. */
  readonly onAnswer?: (answered: AnswerReport) => void;
}

/** A service, before it listens anywhere. */
export interface Service {
  /** Answers a request; never throws. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** As that of the classifier: before it listens, so that the first requests need not wait. */
  readonly warmUp: () => void;
  /** What holds. */
  readonly limits: Limits;
}

/**
 * The service as a fetch handler, for any server that speaks Request and Response. What it answers is described at
 * `/openapi.json` and `/`.
 *
 * @throws {JobsiftError} `invalid-option` when a limit is wrong, and as `createClassifier`
 *
 * @example
 * ```ts
 * import { createService } from "jobsift/server";
 *
 * const { fetch } = createService({ limits: { postChars: 50_000 } });
 * const { status } = await fetch(new Request("http://localhost/v1/lexicon"));
 * status; // => 200
 * ```
 */
export function createService({ limits: given, onAnswer, ...options }: ServiceOptions = {}): Service {
  const limits = completeLimits(given);
  const classifier = createClassifier(options);
  const turns = new Turns();
  const slots = new Slots(limits.concurrency, limits.seconds);
  const app = new Hono();
  const versions = { engine: `jobsift@${VERSION}`, lexicon: classifier.lexicon };
  const concepts = makeOnce(() => JSON.stringify({ ...versions, concepts: conceptsOf(options.lexicon) }));
  const document = makeOnce(() => JSON.stringify(createOpenApiDocument()));
  const page = makeOnce(() => renderPage(limits, versions));

  if (onAnswer !== undefined) {
    app.use(async (context, next) => {
      const started = performance.now();
      await next();
      const { error, req, res } = context;
      reportAnswer({ method: req.method, route: routePath(context, -1), status: res.status, error, started });
    });
  }

  app.post(ROUTES.classify.path, (context) =>
    answerOne(async (slot) => {
      const post = await readPost(context.req.raw, slot);
      return respondJson(classifier.classify(postFromBody(post, limits)));
    }),
  );
  app.post(ROUTES.highlight.path, (context) =>
    answerOne(async (slot) => {
      const post = await readPost(context.req.raw, slot);
      return respondJson(highlightPost(post, classifier, limits));
    }),
  );
  app.post(ROUTES.payload.path, (context) =>
    answerMany(ROUTES.payload.path, async (slot, setup) => {
      const { raw } = context.req;
      const payload = {
        vendor: context.req.param("vendor"),
        requireText: readRequireText(context),
        fields: readFields(context),
      };
      const type = mediaTypeOf(raw, MEDIA_TYPES.payload);
      return classifyPostings(await readBody(raw, slot, limits), type, payload, slot, setup);
    }),
  );
  app.post(ROUTES.batch.path, (context) =>
    answerMany(ROUTES.batch.path, (slot, setup) => classifyBatch(context.req.raw, slot, setup)),
  );
  app.get(ROUTES.lexicon.path, () => respond(concepts(), "application/json"));
  app.get(ROUTES.health.path, () => respondJson({ status: "ok", ...versions }));
  app.get(ROUTES.document.path, () => respond(document(), "application/json"));
  app.get(ROUTES.page.path, () => respond(page(), "text/html; charset=utf-8", 200, PAGE_POLICY));

  // Not as routes of their own: each address then has one handler, and hono need not compose any.
  app.notFound(({ req }) => respondProblem(strayRequest(req.path)));
  app.onError(respondProblem);

  function reportAnswer({ error, started, ...answered }: AnswerEvent): void {
    const fault = answered.status === 500 ? { fault: framesOf(error) } : {};
    onAnswer?.({ ...answered, took: performance.now() - started, ...fault });
  }

  async function answerOne(answer: (slot: Slot) => Promise<Response>): Promise<Response> {
    const slot = slots.take();
    try {
      return await answer(slot);
    } finally {
      slot.release();
    }
  }

  /** The slot is free when the last of the answer was taken. */
  async function answerMany(
    route: string,
    answer: (slot: Slot, setup: BatchSetup) => Promise<Response>,
  ): Promise<Response> {
    const slot = slots.take();
    const started = performance.now();
    const onFault = (error: unknown): void => reportAnswer({ method: "POST", route, status: 500, error, started });
    try {
      return await answer(slot, { classifier, limits, turns, onFault });
    } catch (error) {
      slot.release();
      throw error;
    }
  }

  async function readPost(request: Request, slot: Slot): Promise<PostBody> {
    mediaTypeOf(request, MEDIA_TYPES.json);
    return parsePostBody(parseJsonBody(await readBody(request, slot, limits)));
  }

  return { fetch: async (request) => app.fetch(request), warmUp: classifier.warmUp, limits };
}

function strayRequest(path: string): Problem {
  const known = Object.values(ROUTES).find((route) => patternOf(route.path).test(path));
  if (known === undefined) return new Problem("no-such-route", "the addresses are listed at / and /openapi.json");
  const allowed = known.method === "get" ? "GET, HEAD" : "POST";
  return new Problem("no-such-method", `use ${allowed}`, { allow: allowed });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/, "[^/]+")}$`);
}

interface AnswerEvent extends Pick<AnswerReport, "method" | "route" | "status"> {
  readonly error: unknown;
  readonly started: number;
}

/** The page has a style of its own, and nothing else. */
const PAGE_POLICY = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/** What is wrong with a path is said before the payload is read. */
function readFields({ req }: Context): FieldPaths | undefined {
  const value = req.query("fields");
  if (value === undefined) return undefined;
  const fields = parseOrUndefined(value);
  if (typeof fields !== "object" || fields === null) {
    throw new Problem("invalid-query", wrongValue("fields", "JSON with paths by field", quoteValue(value)));
  }
  try {
    vendorOf(fields);
    return fields;
  } catch (error) {
    if (error instanceof JobsiftError) throw new Problem("invalid-query", error.detail);
    throw error;
  }
}

function readRequireText({ req }: Context): boolean {
  const value = req.query("requireText") ?? "false";
  if (value === "true" || value === "false") return value === "true";
  throw new Problem("invalid-query", wrongValue("requireText", "true or false", quoteValue(value)));
}

function conceptsOf(lexicon: Lexicon = defaultLexicon()): object[] {
  return lexicon.concepts.map(({ id, name, facet, leaning, forms }) => ({ id, name, facet, leaning, forms }));
}

function makeOnce<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The kind of an error and the frames of its stack; the message before them may quote a post. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { name, message, stack = "" } = error;
  const kind = error instanceof JobsiftError ? error.code : name;
  return kind + stack.slice(stack.indexOf(message) + message.length);
}
