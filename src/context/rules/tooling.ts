import { nearCue } from "./near-cue.js";

/** "You use Copilot every day": a tool for daily work is not the work. */
export const tooling = nearCue("tooling", "tooling");
