export { defaultLimits, type Limits } from "./limits.js";
export { type Answered, createService, type Service, type ServiceOptions } from "./service.js";
