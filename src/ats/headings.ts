import type { Section } from "../domain.js";

/** Headings that tell the classifier to which section a vendor's text belongs. */
export const SECTION_HEADINGS = {
  company: "Company description",
  duties: "Responsibilities",
  requirements: "Requirements",
  "nice-to-have": "Preferred qualifications",
  benefits: "Benefits",
} as const satisfies Partial<Record<Section, string>>;

/** A section to which a vendor's text can belong as a whole. */
export type VendorSection = keyof typeof SECTION_HEADINGS;

/** Ends what the company says of itself, where the vendor's text goes on without a heading. */
export const ROLE_HEADING = "About the role";
