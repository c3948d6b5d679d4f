import { documentFormat } from "./document.js";

/** Read as text: its marks are what jobsift takes for headings and lists anyway. */
export const markdown = documentFormat({
  name: "markdown",
  title: "Markdown",
  extensions: ["md", "markdown"],
  toPost: (description) => ({ description }),
});
