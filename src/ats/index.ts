export type { Origin } from "./composition.js";
export { type LocatedClassification, locate, type PayloadPlace } from "./locate.js";
export { type AtsItem, type AtsOptions, type AtsPost, readPosts } from "./read.js";
export { type AtsSource, type FieldMap, vendors } from "./vendors.js";
