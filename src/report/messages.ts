// Generated from lexicon/ by npm run build:lexicon; do not edit.

export const messages = {
  "reasons": {
    "negated": "negated",
    "other-sense": "used in another sense",
    "boilerplate": "part of standing text about benefits or the law",
    "hiring-process": "about the hiring process",
    "other-team": "the work of another team",
    "tooling": "a tool for daily work, not the work itself",
    "rating-work": "about rating or labelling, not engineering",
    "page-chrome": "part of the web page around the post",
    "other-opening": "about another opening"
  }
} as const;
