import jobsift = require("jobsift");

import { html } from "jobsift/html";

export const label: jobsift.Label = jobsift.classify({ description: html("<p>You build pipelines.</p>") }).label;
