import { createDocumentFormat } from "./document.js";

/** Whatever is no other format: a post as it stands. */
export const textInput = createDocumentFormat({
  name: "text",
  title: "text",
  extensions: ["txt", "text"],
  toPost: (description) => ({ description }),
});
