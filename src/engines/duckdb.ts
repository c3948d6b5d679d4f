import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  DuckDBVarCharType,
  INTEGER,
  LIST,
  listValue,
  STRUCT,
  structValue,
  VARCHAR,
} from "@duckdb/node-api";
import type { Classification, Evidence } from "../classification.js";
import { describeValue, type ErrorRecord, mustBe } from "../errors.js";
import { type ClassifierOptions, createClassifier } from "../index.js";
import { isErrorRecord, postFromRecord, toErrorRecord } from "../records/index.js";
import { flattenResult } from "../report/index.js";

/** What can be called in SQL, with a title and a description; one of them may be NULL. */
interface SqlFunction {
  readonly name: string;
  readonly returnType: DuckDBType;
  toValue(result: Classification | ErrorRecord): DuckDBValue;
}

const EVIDENCE = STRUCT({
  concept: VARCHAR,
  name: VARCHAR,
  text: VARCHAR,
  field: VARCHAR,
  start: INTEGER,
  end: INTEGER,
  section: VARCHAR,
  ml: DOUBLE,
  backend: DOUBLE,
});

const RESULT = STRUCT({
  label: VARCHAR,
  confidence: DOUBLE,
  lean: DOUBLE,
  p_ml: DOUBLE,
  p_backend: DOUBLE,
  top_ml: LIST(VARCHAR),
  top_backend: LIST(VARCHAR),
  notes: LIST(VARCHAR),
  lexicon: VARCHAR,
  evidence: LIST(EVIDENCE),
});

/** As `jobsift clickhouse install` names them, and the result as a value with members. */
const SQL_FUNCTIONS: readonly SqlFunction[] = [
  { name: "jobsift", returnType: RESULT, toValue: (result) => (isErrorRecord(result) ? null : toStruct(result)) },
  {
    name: "jobsift_label",
    returnType: VARCHAR,
    toValue: (result) => (isErrorRecord(result) ? null : result.label),
  },
  { name: "jobsift_json", returnType: DuckDBVarCharType.create("JSON"), toValue: (result) => JSON.stringify(result) },
];

/**
 * Makes three functions of SQL known to the DuckDB database behind a connection, on all connections to it:
 *
 * - `jobsift_label(title, description)`: the label.
 * - `jobsift(title, description)`: a STRUCT with the columns of a CSV (`label`, `confidence`, `lean`, `p_ml`, `p_backend`,
 *   `top_ml`, `top_backend`, `notes`, `lexicon`; lists are lists) and `evidence`, a list of STRUCTs with `concept`, `name`,
 *   `text`, `field`, `start`, `end` (UTF-16 code units), `section`, and what the mention adds to the scores, `ml` and `backend`.
 * - `jobsift_json(title, description)`: the whole classification as JSON, byte for byte that of `jobsift classify`.
 *
 * Either argument may be NULL. A description that is HTML is converted, as in files. A row that is no post (both are NULL
 * or blank) gives NULL; `jobsift_json` gives an error record that says why.
 *
 * Node only, with `@duckdb/node-api` 1.5.5-r.4 or later (before that, a registered function kept the process from ending).
 * **One thread:** whatever `threads` is set to, the functions run on the thread of JavaScript that made the connection,
 * up to 2,048 rows at a time, and nothing else runs there meanwhile. For large tables use `jobsift classify --workers`
 * and let DuckDB read what it writes. Registering again replaces the functions, as for other options.
 *
 * @throws {JobsiftError} as `createClassifier`; `invalid-option` when `connection` cannot register functions
 *
 * @example
 * ```ts
 * import { DuckDBInstance } from "@duckdb/node-api";
 * import { registerJobsift } from "jobsift/duckdb";
 *
 * const connection = await (await DuckDBInstance.create()).connect();
 * registerJobsift(connection, { maxEvidence: 10 });
 * const reader = await connection.runAndReadAll("SELECT jobsift_label('ML Engineer', NULL) AS label");
 * reader.getRowObjects(); // => [{ "label": "ml" }]
 * ```
 */
export function registerJobsift(connection: DuckDBConnection, options: ClassifierOptions = {}): void {
  if (typeof connection?.registerScalarFunction !== "function") {
    const allowed = "a connection of @duckdb/node-api 1.5.5-r.4 or later";
    throw mustBe("invalid-option", "connection", allowed, describeValue(connection));
  }
  const { classify } = createClassifier(options);
  for (const { name, returnType, toValue } of SQL_FUNCTIONS) {
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name,
        returnType,
        parameterTypes: [VARCHAR, VARCHAR],
        // Else NULL for one argument would be NULL for the post.
        specialHandling: true,
        mainFunction(_, input, output) {
          const titles = input.getColumnValues(0);
          const descriptions = input.getColumnValues(1);
          for (const [row, title] of titles.entries()) {
            output.setItem(row, toValue(classifyRow(title, descriptions[row])));
          }
          output.flush();
        },
      }),
    );
  }

  function classifyRow(title: unknown, description: unknown): Classification | ErrorRecord {
    try {
      return classify(postFromRecord({ title, description }));
    } catch (error) {
      return toErrorRecord(error, {});
    }
  }
}

function toStruct(classification: Classification): DuckDBValue {
  const { id: _, ...columns } = flattenResult(classification);
  const values = Object.entries(columns).map(([name, value]) => [name, isList(value) ? listValue(value) : value]);
  const evidence = listValue(classification.evidence.map(toEvidenceStruct));
  return structValue({ ...Object.fromEntries(values), evidence });
}

function isList(value: string | number | readonly string[]): value is readonly string[] {
  return typeof value === "object";
}

function toEvidenceStruct({ concept, name, text, field, start, end, section, contributions }: Evidence): DuckDBValue {
  return structValue({ concept, name, text, field, start, end, section, ...contributions });
}
