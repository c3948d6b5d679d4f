import { describeValue, mustBe, noSuch, oneOf, quoteValue } from "../errors.js";
import type { FieldPaths } from "./fields.js";
import { hasMembers } from "./paths.js";
import { VENDOR_NAMES, type VendorName } from "./vendors.js";

/** How a payload is read. */
export interface AtsOptions {
  /** Whose payload it is. Default: found out from its members. */
  readonly vendor?: VendorName | undefined;
  /** Where a payload of no known vendor keeps its posts; with it, `vendor` is not asked for. */
  readonly fields?: FieldPaths | undefined;
  /** Whether a posting without a text is an error. Default: it is judged by its title. */
  readonly requireText?: boolean | undefined;
  /** Most characters of a posting's title and texts together; longer ones are errors. Default: any number. */
  readonly maxChars?: number | undefined;
}

/** What each option must be. */
const OPTIONS: Readonly<Record<keyof AtsOptions, readonly [allowed: string, holds: (value: unknown) => boolean]>> = {
  vendor: [oneOf(VENDOR_NAMES), (value) => VENDOR_NAMES.some((name) => name === value)],
  fields: ["an object with paths by field", hasMembers],
  requireText: ["true or false", (value) => typeof value === "boolean"],
  maxChars: ["a number from 0", (value) => typeof value === "number" && value >= 0],
};

/** @throws {JobsiftError} `invalid-option` when an option is unknown or of a wrong type. */
export function checkOptions(options: AtsOptions): void {
  if (!hasMembers(options)) throw mustBe("invalid-option", "options", "an object", describeValue(options));
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) {
      throw noSuch("invalid-option", "option", name, oneOf(Object.keys(OPTIONS)));
    }
    const [allowed, holds] = OPTIONS[name as keyof AtsOptions];
    if (value !== undefined && !holds(value)) throw mustBe("invalid-option", name, allowed, quoteValue(value));
  }
}
