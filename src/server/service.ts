import { type Context, Hono } from "hono";
import { routePath } from "hono/route";
import { JobsiftError, quoteValue, wrongValue } from "../errors.js";
import { type ClassifierOptions, createClassifier, defaultLexicon, type Lexicon } from "../index.js";
import { type PostBody, parsePostBody } from "../schema/index.js";
import { VERSION } from "../version.js";
import { classifyBatch } from "./batch.js";
import { mediaTypeOf, mediaTypes, readText } from "./body.js";
import { highlightPost } from "./highlight.js";
import { parseJson } from "./json.js";
import { completeLimits, type Limits } from "./limits.js";
import { openApi } from "./openapi.js";
import { pageOf } from "./page.js";
import { type Place, Places } from "./places.js";
import { toPost } from "./post.js";
import { classifyPostings } from "./postings.js";
import { Problem, problemResponse } from "./problems.js";
import { respond, respondJson } from "./response.js";
import { routes } from "./routes.js";
import type { Answering } from "./stream.js";

/** What is told of a request that was answered; nothing of what was sent. */
export interface Answered {
  /** Of the request, in capitals: "POST". */
  readonly method: string;
  /** As the service writes it, `/v1/ats/:source`; "/*" for an address that it does not know. */
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
  /** What is taken at most. Default: `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Called when an answer begins, and again when the service is at fault in a batch that it has begun to answer. Must not throw. */
  readonly onAnswer?: (answered: Answered) => void;
}

/** A service, before it listens anywhere. */
export interface Service {
  /** Answers a request; never throws. */
  readonly fetch: (request: Request) => Promise<Response>;
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
  const places = new Places(limits.concurrency, limits.seconds);
  const app = new Hono();
  const identity = { engine: `jobsift@${VERSION}`, lexicon: classifier.lexicon };
  const concepts = lazily(() => JSON.stringify({ ...identity, concepts: conceptsOf(options.lexicon) }));
  const document = lazily(() => JSON.stringify(openApi()));
  const page = lazily(() => pageOf(limits, identity));

  if (onAnswer !== undefined) {
    app.use(async (context, next) => {
      const started = performance.now();
      await next();
      const { error, req, res } = context;
      tell({ method: req.method, route: routePath(context, -1), status: res.status, error, started });
    });
  }

  app.post(routes.classify.path, (context) =>
    answering(async (place) => {
      const post = await readPost(context.req.raw, place);
      return respondJson(classifier.classify(toPost(post, limits)));
    }),
  );
  app.post(routes.highlight.path, (context) =>
    answering(async (place) => {
      const post = await readPost(context.req.raw, place);
      return respondJson(highlightPost(post, classifier, limits));
    }),
  );
  app.post(routes.payload.path, (context) =>
    answeringMany(routes.payload.path, async (place, many) => {
      const { raw } = context.req;
      const payload = { source: context.req.param("source"), requireText: requireText(context) };
      const type = mediaTypeOf(raw, mediaTypes.payload);
      return classifyPostings(await readText(raw, place, limits), type, payload, place, many);
    }),
  );
  app.post(routes.batch.path, (context) =>
    answeringMany(routes.batch.path, (place, many) => classifyBatch(context.req.raw, place, many)),
  );
  app.get(routes.lexicon.path, () => respond(concepts(), "application/json"));
  app.get(routes.health.path, () => respondJson({ status: "ok", ...identity }));
  app.get(routes.document.path, () => respond(document(), "application/json"));
  app.get(routes.page.path, () => respond(page(), "text/html; charset=utf-8", 200, pagePolicy));

  // Not as routes of their own: each address then has one handler, and hono need not compose any.
  app.notFound(({ req }) => problemResponse(strayRequest(req.path)));
  app.onError(problemResponse);

  function tell({ error, started, ...answered }: Told): void {
    const fault = answered.status === 500 ? { fault: framesOf(error) } : {};
    onAnswer?.({ ...answered, took: performance.now() - started, ...fault });
  }

  async function answering(answer: (place: Place) => Promise<Response>): Promise<Response> {
    const place = places.take();
    try {
      return await answer(place);
    } finally {
      place.leave();
    }
  }

  /** The place is free when the last of the answer was taken. */
  async function answeringMany(
    route: string,
    answer: (place: Place, many: Answering) => Promise<Response>,
  ): Promise<Response> {
    const place = places.take();
    const started = performance.now();
    const onFault = (error: unknown): void => tell({ method: "POST", route, status: 500, error, started });
    try {
      return await answer(place, { classifier, limits, onFault });
    } catch (error) {
      place.leave();
      throw error;
    }
  }

  async function readPost(request: Request, place: Place): Promise<PostBody> {
    mediaTypeOf(request, mediaTypes.json);
    return parsePostBody(parseJson(await readText(request, place, limits)));
  }

  return { fetch: async (request) => app.fetch(request), limits };
}

function strayRequest(path: string): Problem {
  const known = Object.values(routes).find((route) => patternOf(route.path).test(path));
  if (known === undefined) return new Problem("no-such-route", "the addresses are listed at / and /openapi.json");
  const allowed = known.method === "get" ? "GET, HEAD" : "POST";
  return new Problem("no-such-method", `use ${allowed}`, { allow: allowed });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/, "[^/]+")}$`);
}

interface Told extends Pick<Answered, "method" | "route" | "status"> {
  readonly error: unknown;
  readonly started: number;
}

/** The page has a style of its own, and nothing else. */
const pagePolicy = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

function requireText({ req }: Context): boolean {
  const value = req.query("requireText") ?? "false";
  if (value === "true" || value === "false") return value === "true";
  throw new Problem("invalid-query", wrongValue("requireText", "true or false", quoteValue(value)));
}

function conceptsOf(lexicon: Lexicon = defaultLexicon()): object[] {
  return lexicon.concepts.map(({ id, name, facet, leaning, forms }) => ({ id, name, facet, leaning, forms }));
}

function lazily<Value>(make: () => Value): () => Value {
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
