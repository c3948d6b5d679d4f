// Generated from lexicon/ by npm run build:lexicon; do not edit.

export const messages = {
  "summary": {
    "ml": "This is most likely a machine-learning job ({confidence} sure), because it speaks of {terms}.",
    "backend": "This is most likely a backend job ({confidence} sure), because it speaks of {terms}.",
    "mixed": "This job most likely asks for both machine learning and backend engineering ({confidence} sure): it speaks of {terms}.",
    "neither": "This is most likely neither a machine-learning nor a backend job ({confidence} sure).",
    "neither-with-terms": "This is most likely neither a machine-learning nor a backend job ({confidence} sure), although it speaks of {terms}.",
    "no-evidence": "Nothing in this post points to machine learning or backend work, so it is filed under neither.",
    "without-terms": "This post was filed under {label} ({confidence} sure), although no single word speaks for it."
  },
  "labels": {
    "ml": "machine learning",
    "backend": "backend",
    "mixed": "both",
    "neither": "neither"
  },
  "notes": {
    "title-only": "Only the title was there to judge by.",
    "short": "The text is very short, so a few words decide.",
    "no-duties": "The text says little about what the person would do.",
    "several-roles": "The post offers several roles at once.",
    "other-language": "The post is not in English, so the confidence is not calibrated.",
    "no-evidence": "No known word counted as evidence.",
    "truncated": "The text seems to be cut off.",
    "looks-like-html": "The text looks like HTML; convert it with html() to judge it properly."
  },
  "reasons": {
    "negated": "the sentence rules it out",
    "other-sense": "the word means something else here",
    "boilerplate": "it stands in company, benefits or legal text",
    "hiring-process": "it tells how applications are handled",
    "other-team": "it is the work of another team",
    "tooling": "it is an assistant used at work, not the work itself",
    "rating-work": "it is about rating or labelling model output",
    "page-chrome": "it belongs to the web page, not to the post",
    "other-opening": "it belongs to another opening",
    "nice-to-have": "it is welcome, not required",
    "collaborators": "it is what colleagues do",
    "company": "it describes the company"
  },
  "sections": {
    "title": "title",
    "duties": "duties",
    "requirements": "requirements",
    "nice-to-have": "nice to have",
    "company": "about the company",
    "benefits": "benefits",
    "legal": "legal notices",
    "process": "hiring process",
    "other": "elsewhere"
  }
} as const;
