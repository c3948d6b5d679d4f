import { aside } from "./aside.js";
import { boardField } from "./board-field.js";
import { collaborators } from "./collaborators.js";
import { companyName } from "./company-name.js";
import { deniedAxis } from "./denied-axis.js";
import { hiringProcess } from "./hiring-process.js";
import { minorSection } from "./minor-section.js";
import { negation } from "./negation.js";
import { occasional } from "./occasional.js";
import { otherProfession } from "./other-profession.js";
import { othersWork } from "./others-work.js";
import { ratingWork } from "./rating-work.js";
import type { Rule } from "./rule.js";
import { severalRoles } from "./several-roles.js";
import { share } from "./share.js";
import { standingText } from "./standing-text.js";
import { tooling } from "./tooling.js";

/** In order: of suppressions the first wins; of dampings the strongest, of equals the first. */
export const rules: readonly Rule[] = [
  companyName,
  aside,
  boardField,
  ratingWork,
  otherProfession,
  negation,
  deniedAxis,
  othersWork,
  hiringProcess,
  tooling,
  minorSection,
  collaborators,
  standingText,
  severalRoles,
  occasional,
  share,
];
