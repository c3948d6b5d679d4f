export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export { type AnswerReport, createService, type Service, type ServiceOptions } from "./service.js";
