import { JobsiftError, wrongValue } from "../errors.js";
import { eachElement, follow } from "./paths.js";
import { describePayload } from "./payload.js";
import { VENDOR_NAMES, VENDORS, type VendorName } from "./vendors.js";

/** The error of a payload that was not recognised: as the payload of the vendor that was named, or as anybody's. */
export function describeMismatch(payload: unknown, wanted: VendorName | undefined): JobsiftError {
  const { path, allowed, value } = wanted === undefined ? ofNobody(payload) : describeDeparture(payload, wanted);
  const received = describePayload(value);
  const vendor = wanted === undefined ? "" : `${wanted}: `;
  return new JobsiftError("invalid-data", vendor + wrongValue(path, allowed, received), { path, received, allowed });
}

interface Departure {
  readonly path: string;
  readonly allowed: string;
  readonly value: unknown;
}

function ofNobody(payload: unknown): Departure {
  return {
    path: "payload",
    allowed: `of a known vendor (${VENDOR_NAMES.join(", ")}), or one whose titles and texts the option "fields" names`,
    value: payload,
  };
}

/** Where a payload departs from what a vendor sends: what was found there, and what is expected. */
function describeDeparture(payload: unknown, name: VendorName): Departure {
  const { postings, marks, variable, link } = VENDORS[name];
  const ofPayload = (allowed: string): Departure => ({ path: "payload", allowed, value: payload });
  if (link !== undefined) return ofPayload("a page of links to jobs");
  if (variable !== undefined && typeof payload === "string") return ofPayload(`a page whose script sets ${variable}`);
  if (name === "jsonld") return ofPayload("JSON or a page with a JobPosting of schema.org, by @type");
  const found = postings.map((path) => follow({ path: "$", value: payload }, path)).find((one) => one !== undefined);
  const places = postings.map((path) => (path === "" ? "$" : path)).join(" or ");
  if (found === undefined || found.path === "$") return ofPayload(`what has its postings in ${places}`);
  const [first = found] = eachElement(found);
  const members = marks.map((group) => group.join(" and ")).join(", or ");
  return { path: first.path, allowed: `an object with ${members}`, value: first.value };
}
