import { documentFormat } from "./document.js";

/** Whatever is no other format: a post as it stands. */
export const text = documentFormat({
  name: "text",
  title: "text",
  extensions: ["txt", "text"],
  toPost: (description) => ({ description }),
});
