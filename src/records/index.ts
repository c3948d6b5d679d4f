export { compressedExtensions } from "./compression.js";
export { csvLine } from "./csv.js";
export { type FieldNames, toPost } from "./fields.js";
export { type InputFormat, inputFormats, readableExtensions } from "./format.js";
export { type PostRecord, type ReadOptions, readPosts, readRows } from "./posts.js";
export { isErrorRecord, placeName, type Row, toErrorRecord } from "./row.js";
export { fileSource, type Place, reasonOf, type Source, streamSource } from "./source.js";
