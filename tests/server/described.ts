import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { createService } from "../../src/server/index.js";

interface Described {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
  >;
  readonly components: { readonly schemas: object };
}

const asked = await createService().fetch(new Request("http://localhost/openapi.json"));

/** What the service says of itself. */
export const document = (await asked.json()) as Described;

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addSchema({ $id: "service", $defs: moved(document.components.schemas, "#/$defs/") });
const checks = new Map<object, ValidateFunction>();

/** What is wrong with an answer, by the description of its route; "" when nothing is. */
export function faultsOf(method: string, path: string, status: number, type: string, body: string): string {
  const described = document.paths[path]?.[method]?.responses[status]?.content[type.split(";")[0] ?? ""];
  if (described === undefined) return `${method} ${path} ${status} ${type} is not described`;
  if (type.startsWith("text/html")) return "";
  const values = type === "application/x-ndjson" ? jsonLines(body) : [body];
  const check = checkOf(described.schema);
  return values.map((value) => (check(JSON.parse(value)) ? "" : ajv.errorsText(check.errors))).join("");
}

/** The lines of NDJSON. */
export function jsonLines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function checkOf(schema: object): ValidateFunction {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const made = ajv.compile(moved(schema, "service#/$defs/"));
  checks.set(schema, made);
  return made;
}

/** A schema whose references lead to where the validator keeps what they mean. */
function moved(schema: object, to: string): object {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", to));
}
