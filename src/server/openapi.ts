import { type SchemaName, toJsonSchemas } from "../schema/index.js";
import { VERSION } from "../version.js";
import { PROBLEMS, type ProblemKind } from "./problems.js";
import { type Content, type Parameter, ROUTES, type Route } from "./routes.js";

/** The service as an OpenAPI 3.1 document; its schemas are those that check what comes in and what stored results are. */
export function createOpenApiDocument(): object {
  const named: readonly (readonly [name: string, route: Route])[] = Object.entries(ROUTES);
  const paths = Object.fromEntries(
    named.map(([name, route]) => [
      templateOf(route.path),
      { [route.method]: { operationId: name, ...operationOf(route) } },
    ]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "jobsift",
      version: VERSION,
      summary: "Sifts job posts into ML-leaning and backend-leaning, and shows the words that decided.",
      license: { name: "MIT", identifier: "MIT" },
    },
    // Where this document stands: the service may be under a prefix.
    servers: [{ url: "./" }],
    paths,
    components: { schemas: componentsOf(paths) },
  };
}

/** `/v1/ats/:vendor` as OpenAPI writes it. */
export function templateOf(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

function operationOf({ summary, description, parameters, body, answer, problems: kinds }: Route): object {
  return {
    summary,
    ...(description !== undefined && { description }),
    ...(parameters !== undefined && { parameters: parameters.map(parameterOf) }),
    ...(body !== undefined && { requestBody: { required: true, content: contentOf(body) } }),
    responses: { 200: { description: "Done.", content: contentOf([answer]) }, ...responsesOf(kinds) },
  };
}

function parameterOf({ values, default: usual, in: place, ...rest }: Parameter): object {
  return {
    ...rest,
    in: place,
    required: place === "path",
    schema: {
      type: "string",
      ...(values !== undefined && { enum: values }),
      ...(usual !== undefined && { default: usual }),
    },
  };
}

function contentOf(contents: readonly Content[]): object {
  return Object.fromEntries(
    contents.flatMap((content) => content.types.map((type) => [type, { schema: schemaOf(content) }])),
  );
}

function schemaOf({ schema, shape }: Content): object {
  const one = oneOf(schema);
  if (shape === "list") return { type: "array", items: one };
  return shape === "lines" ? { description: "Of each line.", ...one } : one;
}

function oneOf(schema: Content["schema"]): object {
  if (schema === "any") return {};
  if (schema === "text") return { type: "string" };
  return typeof schema === "string" ? referTo(schema) : { anyOf: schema.map(referTo) };
}

function referTo(name: SchemaName): object {
  return { $ref: uriOf(name) };
}

function uriOf(name: string): string {
  return `#/components/schemas/${name}`;
}

/** One response for each status, which says what it can mean. */
function responsesOf(kinds: readonly ProblemKind[]): object {
  const statuses = [...new Set(kinds.map((kind) => PROBLEMS[kind][0]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: kinds
          .filter((kind) => PROBLEMS[kind][0] === status)
          .map((kind) => `${PROBLEMS[kind][1]} (\`/#${kind}\`).`)
          .join(" "),
        content: { "application/problem+json": { schema: referTo("problem") } },
      },
    ]),
  );
}

/** The schemas that the paths refer to, and those that these refer to. */
function componentsOf(paths: object): object {
  const all = toJsonSchemas(uriOf);
  const wanted = new Set<string>();
  const want = (text: string): void => {
    for (const [, name = ""] of text.matchAll(/#\/components\/schemas\/([\w-]+)/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      want(JSON.stringify(all[name as SchemaName]));
    }
  };
  want(JSON.stringify(paths));
  return Object.fromEntries(
    [...wanted].map((name) => {
      const { $schema, $id, ...schema } = all[name as SchemaName];
      return [name, schema];
    }),
  );
}
