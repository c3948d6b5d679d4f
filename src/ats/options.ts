import type { FieldMap } from "./fields.js";
import type { AtsSource } from "./vendors.js";

/** How a payload is read. */
export interface AtsOptions {
  /** Whose payload it is. Default: found out from its members. */
  readonly source?: AtsSource | undefined;
  /** Where a payload of no known vendor keeps its posts; with it, `source` is not asked for. */
  readonly fields?: FieldMap | undefined;
  /** Whether a posting without a text is an error. Default: it is judged by its title. */
  readonly requireText?: boolean | undefined;
  /** Most characters of a posting's title and texts together; longer ones are errors. Default: any number. */
  readonly maxChars?: number | undefined;
}
