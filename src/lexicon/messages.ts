// Generated from lexicon/ by npm run build:lexicon; do not edit.

export const MESSAGES = {
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
  }
} as const;
