export type { Origin } from "../source-text/joined-text.js";
export type { FieldPaths } from "./fields.js";
export { type LocatedClassification, locate, type PayloadSpan } from "./location.js";
export type { AtsOptions } from "./options.js";
export type { AtsItem, AtsPost } from "./posting.js";
export { readPosts } from "./posts.js";
export { VENDORS, type VendorName } from "./vendors.js";
