export type { Origin } from "../source-text/joined-text.js";
export type { FieldMap } from "./fields.js";
export { type LocatedClassification, locate, type PayloadPlace } from "./locate.js";
export type { AtsOptions } from "./options.js";
export type { AtsItem, AtsPost } from "./posting.js";
export { readPosts } from "./posts.js";
export { type AtsSource, vendors } from "./vendors.js";
