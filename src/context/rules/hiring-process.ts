import { nearCue } from "./near-cue.js";

/** "We use AI to review applications": how the employer hires is not the work. */
export const hiringProcess = nearCue("hiringProcess", "hiring-process");
