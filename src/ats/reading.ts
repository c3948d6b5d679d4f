/* What `jobsift/records` needs of this room, beside what is public. */
export { vendorOf } from "./fields.js";
export { isWrapperName, wrapsPostings } from "./generic.js";
export { isJobPosting } from "./jsonld.js";
export { fieldsOf, vendorOfNames } from "./named.js";
export { memberPath } from "./paths.js";
export { readPosting, toUsableId } from "./posting.js";
export { eachPosting, type ReadPosting, readEach } from "./posts.js";
export { recogniseNamed, recogniseVendor, XML_POSTING_NAMES } from "./recognition.js";
export { measureText } from "./texts.js";
export { VENDOR_NAMES } from "./vendors.js";
