import { createDocumentFormat } from "./document.js";

/** Read as text: its marks are what jobsift takes for headings and lists anyway. */
export const markdownInput = createDocumentFormat({
  name: "markdown",
  title: "Markdown",
  extensions: ["md", "markdown"],
  toPost: (description) => ({ description }),
});
