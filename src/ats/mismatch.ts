import { eachElement, follow } from "./paths.js";
import { whatItIs } from "./payload.js";
import { type AtsSource, VENDOR_NAMES, vendors } from "./vendors.js";

/** Says why a payload was not recognised: as the payload of the vendor that was named, or as anybody's. */
export function mismatch(payload: unknown, named: AtsSource | undefined): string {
  if (named === undefined) return `no known vendor's payload (${VENDOR_NAMES.join(", ")}); ${whatItIs(payload)}`;
  return `no payload of ${named}: ${departure(payload, named)}`;
}

/** Where a payload departs from what a vendor sends: what was found there, and what is expected. */
function departure(payload: unknown, name: AtsSource): string {
  const { postings, marks, variable, link } = vendors[name];
  if (link !== undefined) return `it is a page of links to jobs; ${whatItIs(payload)}`;
  if (variable !== undefined && typeof payload === "string") {
    return `it is a page whose script sets ${variable}; ${whatItIs(payload)}`;
  }
  if (name === "jsonld") return `it has a JobPosting of schema.org, by @type; ${whatItIs(payload)}`;
  const found = postings.map((path) => follow({ path: "$", value: payload }, path)).find((one) => one !== undefined);
  const places = postings.map((path) => (path === "" ? "$" : path)).join(" or ");
  if (found === undefined || found.path === "$") return `its postings stand in ${places}; ${whatItIs(payload)}`;
  const [first] = eachElement(found);
  const members = marks.map((group) => group.join(" and ")).join(", or ");
  return `${first?.path} has to be an object with ${members}; ${whatItIs(first?.value)}`;
}
