export { type Comparison, compareResults } from "./comparison.js";
export { type Verification, verifyResults } from "./verification.js";
