import {
  JobsiftError,
  SourceTextBuilder,
  compose,
  describeValue,
  mustBe,
  noSuch,
  oneOf,
  quoteValue,
  toSource
} from "./chunk-ZCBHZ3XP.js";

// src/context/reading/reading.ts
function sectionAt({ section, optional }, token) {
  for (const { start, end } of optional) if (token >= start && token < end) return "nice-to-have";
  return section;
}
function extentOf({ sentences }) {
  if (sentences.every(({ section }) => section === "title")) return sentences.length > 0 ? "title" : "text";
  return sentences.some(({ section }) => section === "title") ? "whole" : "text";
}

// src/domain.ts
var AXES = ["ml", "backend"];
var LABELS = ["ml", "backend", "mixed", "neither"];
var LEANINGS = ["ml", "backend", "both", "neither"];
var WORK_LEANINGS = ["ml", "backend", "neither"];
var FACETS = ["role", "responsibility", "stack", "theory", "use-case", "collaborator"];
var SECTIONS = [
  "title",
  "duties",
  "requirements",
  "nice-to-have",
  "company",
  "benefits",
  "legal",
  "process",
  "other"
];
var ASIDES = ["page-chrome", "other-opening"];
var DECLARED_DAMPINGS = [
  "nice-to-have",
  "collaborators",
  "company",
  "several-roles",
  "occasional"
];
var READING_DATA = {
  /** Words that make something optional, in `lexicon/context/optional.json`. */
  optional: ["heads", "words", "forward", "backward", "closing", "stops"],
  /** Words that tell what the hire will do, in `lexicon/context/duties.json`. */
  duties: ["openings"],
  /** Words by which a sentence speaks of the work of others, in `lexicon/context/others-work.json`. */
  othersWork: ["others", "groups", "passives", "audiences", "objects", "actors", "relatives", "stops", "breaks"],
  /** Words of gigs in which people rate or label for models, in `lexicon/context/rating-work.json`. */
  ratingWork: ["people", "verbs", "outputs", "tasks", "terms", "building"],
  /** Words of a company that speaks of itself, in `lexicon/context/pitch.json`. */
  pitch: ["openings", "predicates", "pronouns", "words"]
};
var RULE_DATA = {
  /** Words that negate, in `lexicon/context/negation.json`. */
  negation: ["forward", "backward", "exclusions", "dismissals", "adjacent", "pseudo", "terminators", "scope"],
  /** Words that introduce the people one works with, in `lexicon/context/collaborators.json`. */
  collaborators: ["cues", "terminators", "scope", "teams"],
  /** Words that make work rare, in `lexicon/context/occasional.json`. */
  occasional: ["cues", "scope"],
  /** Words that make a product a tool for daily work, in `lexicon/context/tooling.json`. */
  tooling: ["cues", "applies", "scope"],
  /** Nouns that name a profession, by kind, in `lexicon/context/heads.json`; beside one, a field of work makes a role. */
  heads: [
    "engineer",
    "engineers",
    "generalist",
    "scientist",
    "scientists",
    "specialist",
    "expert",
    "manager",
    "levels",
    "links",
    "asides",
    "openings",
    "seeking",
    "pseudo",
    "profession",
    "scope"
  ],
  /** Words of the hiring process, in `lexicon/context/hiring-process.json`. */
  hiringProcess: ["cues", "applies", "scope"]
};
var HEAD_KINDS = [
  "engineer",
  "engineers",
  "generalist",
  "scientist",
  "scientists",
  "specialist",
  "expert",
  "manager",
  "profession"
];
function tabulate(keys, of) {
  return Object.fromEntries(keys.map((key) => [key, of(key)]));
}
function keysOf(table2) {
  return Object.keys(table2);
}

// src/context/rules/aside.ts
var aside = {
  reasons: ASIDES,
  suppress: (_candidate, sentence) => sentence.aside
};

// src/text/unicode.ts
var CLASS_RUNS = "1c,3,a h,2,q w,1,q 21,1 8,3,2 3,1 4,3 1,1 2,3,3 4,2,n o,2,7 7,1,o p,1,8 8,2,s,2 1,1,s,2 1j,1,9,2 1,2,8,2 g,1,o,2 1,2,o,2 1b,2,3,2 1,1,4,2 5,1 2,2,2 2,1,2,2 1,2,2,2 3,2,3,2 1,1 2,2 2,1,2 2,2,4 4,1 1,2,2 2,1 1,2,3 3,1,3 3,2,2 2,1 1,2,2 2,1,3,2 1,2,3,2 5,2,2,2 1,1,2,2 3,1,2,2 1,2,2,2 3,2,5,2 1,1 2,2 2,1,2,2 4,2 1,1,3 3,2 1,1,7 7,2,2 2,1 1,2,2 2,1 1,2,2 2,1,9,2 1,2,8,2 g,1,a,2 1,2,9,2 i,1 1,2,2 2,1,2,2 1,2,w,2 3,2 2,1,x,2 1n,1,3,2 6,2,2 2,1 1,2,2 2,1,2 2,2,3,2 1,1 2,2,6,2 3,1,1q,2 9,1,1l,2 3a,1,c q,1,5 c,1,2,2 k,4,34 34,2,2,2 1,1,2,2 3,1 2,2 1,1,7 8,2,5 7,2,5,2 3,2,i,2 7,1 2,2,d,2 q,1,z z,2 1,1,2 2,2,3 3,1,3 3,2,c,2 1,1,f,2 n,1,2,2 4,2 3,2,2,2 1,1 2,2 1,1,2 2,2,1f 1f,1,1c 1c,2,h,2 1,1,h,2 y,4,7 7,2,s,2 1,1,r,2 1i,2,7,2 1,1,7,2 d,1,1d,2 1,2,1c,2 2o,1 1,2,14 14,1 7,1,15 1d,4,19 1a,4,2,2 3,4,2,2 3,4,6,2 3,4,4,2 8,1,z 1s,4,b g,1,17 17,4,l l,3,a e,1,2 2,4 1,1,2r 2s,1 1,4,7 9,4,6 6,1,2 2,4,2 3,4,4 4,1,2 2,3,a a,1,3 5,1 h,1,6e 6i,1,4 6,1,1c 1s,1,u w,1,14 15,1,7 e,1,23 24,1,3l 3n,1,a b,1,3l 3n,1,6 8,1,1p,2 3,1,1o,2 3m,1,33 3c,1,3b 3c,1,3m 3z,1,3b 3c,1,7 8,1,4 5,1,5m 5r,1,11 12,1,3e 3r,1,1q 1r,1,f g,1,a 1d,1,3k 47,1,2 8,1,k l,1,3,2 9,1,1z 20,1,1k 1s,1 1m,1,22 28,1,26 28,1,2j 2k,1,h0 h9,1,13 1j,1,2o 2p,1,h8 ha,1,h i,1,q v,1,23 26,1,1z 2a,1,44 47,1 5,1,10 1b,1,3 4,1,8h 8n,1,48 56,1,u w,1,3k 3r,1 9,1,4e 4g,1,a r,1,9 l,1,3g 3k,1,1n 1s,1,1q 1s,1,1s 28,1,3 4,1,8c 8c,2,23,2 1,1,66,2 45,1,4,2 8,2,1d,2 2q,1,2o,2 5e,1,b e,1,d g,1,d i,1,b 3i,1,a f,1,b h,1,g 1s,1,1c 1e,1 5,1 3,1,a b,1 4,1,5 b,1,5,2 7,1,8,2 5,1,5,2 c,1,4 9,1,5 9,1,u,2 3,1,t,2 lr,1,1o 3u,1,m i4,1,u wa,1,6d 6j,1,e i,1 3,1,34 3j,1,3l 4w,1 d2,1,3 s,1,f g,1,5 7,1,5 9,1,2i 2k,1,3 4,1,2i 2j,1,44 46,1,4 e,1,w 28,1,g 1c,1,a 14,1,8 9,1,f 1b,1,a 1d,1,f 9b,1,534 54w,1,h3k h5c,1,1a 1c,1,7h 7k,1,2r 2s,1,a b,1,37 48,1,9 b,1,2v 2x,1,4d 4h,1,a k,1,1g 1s,1,26 28,1,14 17,1,q,2 3,1,o,2 1e,1,1b 1c,1,2p 33,1,f h,1,3g 3k,1,n q,1,2s 2u,1,g i,1,2x 2y,1,e k,1,3f 3g,1,8pg f84,1,fd fe,1,3s 4p,1,a3 al,1,1s 1u,1,1i 2m,1,c g,1,g w,1,g 28,1,3z 4g,3,a h,2,q w,1,q 11,1,3e";
var FOLD_RUNS = "1t,w,q 2x,-21 8,-3k,2 3,lj 4,-3s 1,-23 6,-2n 1,-2o 1,-2p 1,-2q 1,-2r 1,-2s,3,2 3,-2r 2,-2t 1,-2u 1,-2r 1,-2s 1,-2t 1,-2u 1,w 1,-2r,2 2,-2s 1,-2t 1,-2u 1,-2v 2,-2x 1,-2s 1,-2t 1,-2u 1,-2v 1,-2s 1,w 2,-3j 1,-3k 1,-3l 1,-3m 1,-3n 1,-3o,3,2 3,-3n 2,-3p 1,-3q 1,-3n 1,-3o 1,-3p 1,-3q 2,-3n,2 2,-3o 1,-3p 1,-3q 1,-3r 2,-3t 1,-3o 1,-3p 1,-3q 1,-3r 1,-3o 2,-3q 1,-4f 1,-4g 1,-4h 1,-4i 1,-4j,2,2 1,-4k,2,2 3,-4l 1,-4m 1,-4n 1,-4o 1,-4p 1,-4q,2 2,-4r 1,-4s 1,-4t,2 2,-4u 1,-4v 1,-4w 1,-4x 1,-4y 1,-4z 1,-50 1,-51,2,2 1,-52,2,2 3,-53 1,-54 1,-55 1,-56 1,-57 1,-58,2 2,-59 1,-5a 1,-5b,2 2,-5c 1,-5d 1,-5e 1,-5f 1,-5g 1,-5h 1,-5i 1,-5j 1,-5k 3,-5m 1,-5n,2 2,-5o 2,-5p 1,-5q 1,-5r 1,-5s 1,-5t 1,-5u 3,-5x,2,2 1,-5y,2,2 3,-5z 1,-60 1,-61 1,-62 2,1 2,-65 1,-66 1,-67 1,-68 1,-69 1,-6a 3,-6a 1,-6b 1,-6c 1,-6d 1,-6e 1,-6f,2 2,-6g 1,-6h 1,-6i 1,-6j 1,-6k 1,-6l 1,-6m,2 2,-6n 1,-6o 1,-6p 1,-6q 1,-6r,2 2,-6s 1,-6t 1,-6u 1,-6v 1,-6w 1,-6x 1,-6y 1,-6z 1,-70 1,-71,3,2 1,-72,3,2 5,-73,2 2,-74 1,-75 1,-76 1,-77 1,-78 1,-7g 2,5u 1,1,2,2 4,5q 1,1 2,5p,2 2,1 3,27 1,5m 1,5n 1,1 2,5p 1,5r 2,5v 1,5t 1,1 4,5v 1,5x 2,5y 1,-8h 1,-8i 1,1,2,2 4,62 1,1 2,62 3,1 2,62 1,-8q 1,-8r 1,61,2 2,1,2,2 4,63 1,1 4,1 h,-a4 1,-a5 1,-9y 1,-9z 1,-9u 1,-9v 1,-9q 1,-9r 1,-9s 1,-9t 1,-9u 1,-9v 1,-9w 1,-9x 1,-9y 1,-9z 2,-al 1,-am 1,-an 1,-ao 3,1 2,-an 1,-ao 1,-al 1,-am 1,-aj 1,-ak 1,-al 1,-am 1,4k 1,4j 1,-au 4,-b1 1,-b2 1,-2p 1,-1k 1,-ay 1,-az 1,-bd 1,-be 3,-b3 1,-b4 1,-bj 1,-bk 1,-bl 1,-bm 1,-bj 1,-bk 1,-bl 1,-bm 1,-bj 1,-bk 1,-bl 1,-bm 1,-bh 1,-bi 1,-bj 1,-bk 1,-bi 1,-bj 1,-bk 1,-bl 1,-bj 1,-bk 1,-bl 1,-bm 1,-bp 1,-bq,2 2,-br 1,1 2,-c6 1,-c7 1,-3m 2,1,2,2 4,-cl 1,-cm 1,-cj 1,-ck 1,-cb 1,-cc 1,-cd 1,-ce 1,-cf 1,-cg 1,-ch 1,-ci 1,-c9 1,-ca 7,8bv 1,1 2,-4j 1,8bs 3,1 2,-5f 1,1x 1,1z 1,1,5,2 8a,1,2,2 4,-57 2,1 4,-nu 5,38 7,17 2,19 1,1a 1,1b 2,1f 2,1j 1,1m 1,15 1,w,h i,w,7 7,f 1,q 1,5 1,8 1,9 1,a 1,l q,-h 1,-6 1,-d 1,-8 1,-5 1,8 1,-u 1,-p 1,-d 1,-e 1,-f,2 2,-m 2,1,c,2 o,-1i 1,-1c,2 3,-1o 1,-1s 2,1 2,-1i 1,1 3,-3m,3 3,1h 1,1g 1,28,5,2 1,1c 2,28 2,27 2,28,2,2 3,1a 1,17 1,1h 1,28 1,w,9 9,v 1,w,m v,-1 n,-r 1,-s 2,-w 4,-1 5,-y 1,-11 1,-r 2,1,b,2 m,-1 1,-2 1,1,5,2 i,1,r,2 1i,f 1,-3v 1,-3w 1,1,6,2 d,-4g 1,-4h 1,-4i 1,-4j 1,1 2,-4h 1,-4i 1,1 2,-1 1,-2 1,-4m 1,-4n,2 2,-4o 1,1 2,-4q 1,-4r 1,-4s 1,-4t 1,-4o 1,-4p 1,1 2,-1 1,-2 1,-4f 1,-4g 1,-4r 1,-4s 1,-4t 1,-4u 1,-4v 1,-4w 1,-4t 1,-4u 1,1 2,-4t 1,-4u 1,1,r,2 4xy,-5un 1,-5uo,2 2,-5up 1,-5uq 1,-5ur 1,-5us 1,-5ut,2 2,-5uu,2 2,-5uv 1,-5uw 1,-5ux 1,-5uy 1,-5uz 1,-5v0 1,-5v1 1,-5v2 1,-5v3,2 2,-5v4 1,-5v5 1,-5v6 1,-5v7 1,-5v8 1,-5v9 1,-5va 1,-5vb 1,-5vc,2 2,-5vd,2 2,-5ve,2 2,-5vf 1,-5vg 1,-5vh 1,-5vi 1,-5vj 1,-5vk 1,-5vl 1,-5vm 1,-5vn,2 2,-5vo 1,-5vp,2,2 1,-5vq,2,2 3,-5vr 1,-5vs 1,-5vt 1,-5vu,2 2,-5vv 1,-5vw 1,-5vx 1,-5vy 1,-5vz 1,-5w0 1,-5w1,2 2,-5w2 1,-5w3 1,-5w4 1,-5w5 1,-5w6,2 2,-5w7 1,-5w8 1,-5w9 1,-5wa 1,-5wb 1,-5wc 1,-5wd,2 2,-5we 1,-5wf 1,-5wg 1,-5wh 1,-5wi 1,-5wj 1,-5wk,2 2,-5wl 1,-5wm,2,2 1,-5wn,2,2 3,-5wo 1,-5wp 1,-5wq 1,-5wr 1,-5ws 1,-5wt,2 2,-5wu 1,-5wv 1,-5ww 1,-5wx 1,-5wy 1,-5wz 1,-5x0 1,-5x1 1,-5x2,2 2,-5x3 1,-5x4 1,-5x5 1,-5x6 1,-5x7 1,-5x8 1,-5x9,2 2,-5xa 1,-5xb 1,-5xc 1,-5xd 1,-5xe 1,-5xf 1,-5xg 1,-5xh 1,-5xi,2 2,-5xj 1,-5xk 1,-5xl,2 2,-5xm 1,-5xn 1,-5xo 1,-5xp 1,-5xq 1,-5xr 1,-5xs 1,-5xt 1,-5xu,2 2,-5xv 1,-5xw 1,-5xx,2 2,-5xy,2 2,-5xz 1,-5y0 1,-5y1 1,-5y2 1,-5y3 1,-5ym 1,-5yb 1,-5y9 1,-5y8 2,-5yg 5,-5z3 1,-5z4 1,-5z5 1,-5z6 1,-5z7 1,-5z8 1,-5z9 1,-5za 1,-5zb 1,-5zc 1,-5zd 1,-5ze 1,-5zf 1,-5zg 1,-5zh 1,-5zi 1,-5zj 1,-5zk 1,-5zl 1,-5zm 1,-5zn 1,-5zo 1,-5zp 1,-5zq 1,-5zn 1,-5zo 1,-5zp 1,-5zq 1,-5zr 1,-5zs 1,-5zt 1,-5zu 1,-5zv 1,-5zw 1,-5zx 1,-5zy 1,-5zz 1,-600 1,-601 1,-602 1,-5zz 1,-600 1,-601 1,-602 1,-5zx 1,-5zy 1,-5zz 1,-600 1,-601 1,-602 1,-603 1,-604 1,-605 1,-606 1,-607 1,-608 1,-609 1,-60a 1,-60b 1,-60c 1,-60d 1,-60e 1,-60f 1,-60g 1,-60h 1,-60i 1,-60j 1,-60k 1,-60f 1,-60g 1,-60h 1,-60i 1,-60j 1,-60k 1,-60l 1,-60m 1,-60n 1,-60o 1,-60p 1,-60q 1,-60r 1,-60s 1,-60p 1,-60q 1,-60r 1,-60s 1,-60t 1,-60u 1,-60v 1,-60w 1,1,3,2 189i,-1ecg,a h,-1ebk,q w,-1ecg,q";
var EXPANSIONS = { "\xC6": "ae", "\xDF": "ss", "\xE6": "ae", "\u0132": "ij", "\u0133": "ij", "\u0149": "\u02BCn", "\u0152": "oe", "\u0153": "oe", "\u01C4": "dz", "\u01C5": "dz", "\u01C6": "dz", "\u01C7": "lj", "\u01C8": "lj", "\u01C9": "lj", "\u01CA": "nj", "\u01CB": "nj", "\u01CC": "nj", "\u01E2": "ae", "\u01E3": "ae", "\u01F1": "dz", "\u01F2": "dz", "\u01F3": "dz", "\u01FC": "ae", "\u01FD": "ae", "\u1E9A": "a\u02BE", "\u1E9E": "ss", "\uFB00": "ff", "\uFB01": "fi", "\uFB02": "fl", "\uFB03": "ffi", "\uFB04": "ffl", "\uFB05": "st", "\uFB06": "st" };

// src/text/characters.ts
var CharClass = {
  letter: 1,
  capital: 2,
  digit: 4,
  /** Combining mark: belongs to the word before it and folds to nothing. */
  mark: 8,
  /** Soft hyphen, zero-width characters: as if they were not there. */
  ignored: 9,
  surrogate: 10,
  /** A letter that folds to several (ligatures, ß). */
  expanding: 11,
  other: 12,
  space: 13,
  newline: 14,
  hyphen: 15,
  dot: 16,
  stop: 17,
  comma: 18,
  colon: 19,
  semicolon: 20,
  slash: 21,
  ampersand: 22,
  apostrophe: 23,
  open: 24,
  close: 25,
  bullet: 26,
  star: 27,
  hash: 28,
  plus: 29,
  quote: 30,
  bar: 31,
  backslash: 32,
  at: 33
};
var PUNCTUATION = [
  [
    CharClass.ignored,
    "\xAD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF"
  ],
  [
    CharClass.space,
    " 	\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
  ],
  [CharClass.newline, "\n\r\v\f\x85\u2028\u2029"],
  [CharClass.hyphen, "-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\uFF3F"],
  [CharClass.dot, ".\uFF0E\u2024"],
  [CharClass.stop, "!?\u2026\u3002\uFF01\uFF1F\u061F\u203C\u2047\u2048\u2049"],
  [CharClass.comma, ",\uFF0C\u3001\u060C"],
  [CharClass.colon, ":\uFF1A"],
  [CharClass.semicolon, ";\uFF1B\u061B"],
  [CharClass.slash, "/\u2044\u2215\uFF0F"],
  [CharClass.ampersand, "&\uFF06"],
  [CharClass.apostrophe, "'\u2018\u2019\u201A\u201B`\xB4\u02BC\u02B9\u2032\uFF07"],
  [CharClass.open, "([{<\uFF08\uFF3B"],
  [CharClass.close, ")]}>\uFF09\uFF3D"],
  [
    CharClass.bullet,
    "\u2022\xB7\u25CF\u25AA\u25E6\u2023\u2219\u25CB\u25A0\u25A1\u25B6\u25BA\u2713\u2714\u27A2\u2756\xA4\u2043\u204C\u27A4\u2192\xBB\uF0B7\uF0A7"
  ],
  [CharClass.star, "*"],
  [CharClass.hash, "#\uFF03"],
  [CharClass.plus, "+\uFF0B"],
  [CharClass.quote, '"\u201C\u201D\u201E\u201F\xAB\u2033\uFF02'],
  [CharClass.bar, "|\xA6\uFF5C"],
  [CharClass.backslash, "\\\uFF3C"],
  [CharClass.at, "@\uFF20"]
];
function eachRun(runs, visit) {
  let first = 0;
  for (const run of runs.split(" ")) {
    const [distance = "", value = "", count = "", step = ""] = run.split(",");
    first += Number.parseInt(distance, 36);
    const spacing = step === "" ? 1 : Number.parseInt(step, 36);
    const length = count === "" ? 1 : Number.parseInt(count, 36);
    for (let i = 0; i < length; i++) visit(first + i * spacing, Number.parseInt(value, 36));
  }
}
function buildTable() {
  const classes = new Uint8Array(65536).fill(CharClass.other);
  const table2 = new Int32Array(65536);
  for (let unit = 0; unit < table2.length; unit++) table2[unit] = unit;
  eachRun(CLASS_RUNS, (unit, value) => {
    classes[unit] = 1 << value - 1;
  });
  eachRun(FOLD_RUNS, (unit, delta) => {
    table2[unit] = unit + delta;
  });
  for (const char of Object.keys(EXPANSIONS)) classes[char.charCodeAt(0)] = CharClass.expanding;
  classes.fill(CharClass.surrogate, 55296, 57344);
  for (const [kind, chars] of PUNCTUATION) {
    for (let i = 0; i < chars.length; i++) classes[chars.charCodeAt(i)] = kind;
  }
  classes.fill(CharClass.ignored, 65024, 65040);
  for (let unit = 0; unit < table2.length; unit++) table2[unit] = (classes[unit] ?? 0) << 16 | (table2[unit] ?? 0);
  return table2;
}
var table;
function characters() {
  table ??= buildTable();
  return table;
}
function classAt(text2, at) {
  return at < 0 || at >= text2.length ? CharClass.space : (characters()[text2.charCodeAt(at)] ?? 0) >>> 16;
}
function expansionOf(unit) {
  return EXPANSIONS[String.fromCharCode(unit)] ?? "";
}
var MATH_FIRST = 119808;
var MATH_LETTERS_LAST = 120483;
var MATH_DIGITS_FIRST = 120782;
var MATH_DIGITS_LAST = 120831;
function foldAstral(codePoint) {
  if (codePoint >= MATH_FIRST && codePoint <= MATH_LETTERS_LAST) {
    const position = (codePoint - MATH_FIRST) % 52;
    return 97 + position % 26;
  }
  if (codePoint >= MATH_DIGITS_FIRST && codePoint <= MATH_DIGITS_LAST)
    return 48 + (codePoint - MATH_DIGITS_FIRST) % 10;
  const isIdeograph = codePoint >= 131072 && codePoint <= 262143;
  const isHistoricScript = codePoint >= 65536 && codePoint < 118784;
  return isIdeograph || isHistoricScript ? codePoint : 0;
}

// src/text/tokens.ts
var Gap = {
  space: 1 << 0,
  hyphen: 1 << 1,
  /** At least one line break; the start of a field counts as one. */
  line: 1 << 2,
  /** At least one empty line; the start of a field counts as one. */
  blank: 1 << 3,
  dot: 1 << 4,
  /** Any other mark that ends a sentence. */
  stop: 1 << 5,
  comma: 1 << 6,
  colon: 1 << 7,
  semicolon: 1 << 8,
  slash: 1 << 9,
  ampersand: 1 << 10,
  apostrophe: 1 << 11,
  open: 1 << 12,
  close: 1 << 13,
  bullet: 1 << 14,
  star: 1 << 15,
  hash: 1 << 16,
  plus: 1 << 17,
  quote: 1 << 18,
  bar: 1 << 19,
  other: 1 << 20,
  /** No gap at all: the word was cut out of a glued one. */
  glued: 1 << 21,
  /** A dash with space around it, a separator and no hyphen. */
  dash: 1 << 22
};
var Shape = {
  /** Begins with a small letter, or one of a script without capitals. */
  letter: CharClass.letter,
  /** Begins with a capital. */
  capital: CharClass.capital,
  hasLetter: CharClass.letter << 4,
  hasCapital: CharClass.capital << 4,
  hasDigit: CharClass.digit << 4,
  /** Begins with a letter of another script than the Latin one. */
  foreign: 1 << 8
};
function isCapitalized(shape2) {
  return (shape2 & Shape.capital) !== 0;
}
function isUpper(shape2) {
  return (shape2 & (Shape.hasLetter | Shape.hasCapital)) === Shape.hasCapital;
}
function isNumber(shape2) {
  return (shape2 & (Shape.hasLetter | Shape.hasCapital | Shape.hasDigit)) === Shape.hasDigit;
}
var IN_ADDRESS = Gap.dot | Gap.hyphen | Gap.glued | Gap.other;
var INITIAL_CAPACITY = 1 << 12;
var TOKEN_BITS = 3;
var TOKEN_END = 1;
var TOKEN_WORD = 2;
var TOKEN_GAP = 3;
var TOKEN_SHAPE = 4;
var TOKEN_HASH = 5;
var Tokens = class {
  count = 0;
  /** Number of tokens that belong to the title. */
  titleCount = 0;
  /** The bits of all shapes. */
  shapes = 0;
  /** What follows the last token. */
  tail = 0;
  #table = new Int32Array(INITIAL_CAPACITY << TOKEN_BITS);
  clear() {
    this.count = 0;
    this.titleCount = 0;
    this.shapes = 0;
    this.tail = 0;
  }
  push(start, end, word, gap, shape2, hash) {
    const at = this.count << TOKEN_BITS;
    if (at === this.#table.length) this.#grow();
    const table2 = this.#table;
    table2[at] = start;
    table2[at + TOKEN_END] = end;
    table2[at + TOKEN_WORD] = word;
    table2[at + TOKEN_GAP] = gap;
    table2[at + TOKEN_SHAPE] = shape2;
    table2[at + TOKEN_HASH] = hash;
    this.shapes |= shape2;
    this.count++;
  }
  /** Takes the last token, and those that only dots, hyphens and underlines join to it, out of the vocabulary: an address. */
  forgetAddress() {
    for (let at = this.count - 1; at >= 0; at--) {
      this.#table[(at << TOKEN_BITS) + TOKEN_WORD] = 0;
      if ((this.gap(at) & ~IN_ADDRESS) !== 0) return;
    }
  }
  /** Makes a token another word of the vocabulary. */
  setWord(token, word) {
    this.#table[(token << TOKEN_BITS) + TOKEN_WORD] = word;
  }
  start(token) {
    return this.#table[token << TOKEN_BITS] ?? 0;
  }
  end(token) {
    return this.#table[(token << TOKEN_BITS) + TOKEN_END] ?? 0;
  }
  /** The number of a token's word in the vocabulary; 0 for one that is not in it, and outside of the post. */
  word(token) {
    return token < this.count ? this.#table[(token << TOKEN_BITS) + TOKEN_WORD] ?? 0 : 0;
  }
  /** The gap before a token; that of the last token's successor is what follows the text's last word. */
  gap(token) {
    return token < this.count ? this.#table[(token << TOKEN_BITS) + TOKEN_GAP] ?? 0 : this.tail;
  }
  shape(token) {
    return token < this.count ? this.#table[(token << TOKEN_BITS) + TOKEN_SHAPE] ?? 0 : 0;
  }
  /** Hash of the folded word, known or not. */
  hash(token) {
    return this.#table[(token << TOKEN_BITS) + TOKEN_HASH] ?? 0;
  }
  #grow() {
    const table2 = new Int32Array(this.#table.length * 2);
    table2.set(this.#table);
    this.#table = table2;
  }
};

// src/context/rules/board-field.ts
var LONGEST_FIELD = 16;
var boardField = {
  reasons: ["page-chrome"],
  isIdle: ({ hasBoardFields }) => !hasBoardFields,
  suppress({ start }, _sentence, { cues, tokens, lexicon }) {
    const { fields } = lexicon.context;
    if (start < tokens.titleCount) return void 0;
    const first = Math.max(tokens.titleCount, start - LONGEST_FIELD);
    let lines = 0;
    for (let at = start; at >= first && lines < 2; at--) {
      if ((tokens.gap(at) & Gap.line) === 0) continue;
      const mark = lines === 0 ? Gap.colon : Gap.line;
      if (opensField(at, mark)) return "page-chrome";
      lines++;
    }
    return void 0;
    function opensField(at, mark) {
      const end = fields === void 0 ? -1 : cues.longestFrom(fields, at);
      return end > at && end <= start && (tokens.gap(end) & mark) !== 0;
    }
  }
};

// src/lexicon/cue-roles.ts
var CueRole = {
  heading: 1 << 0,
  /** Says to which section its sentence belongs. */
  sectionCue: 1 << 1,
  abbreviation: 1 << 2,
  /** Has signs. */
  signed: 1 << 3
};
var WORD_LISTS = ["words", "actors", "relatives", "breaks", "pronouns"];
var SETTINGS = ["scope", "applies", ...WORD_LISTS];
function isWordList(name) {
  return WORD_LISTS.includes(name);
}
var RULE_ROLES = allotBits(RULE_DATA, Object.keys(CueRole).length);
var HEADS = HEAD_KINDS.reduce((bits, kind) => bits | RULE_ROLES.heads[kind], 0);
var SIGNS = allotBits(READING_DATA, 0);
function allotBits(table2, first) {
  let bit = first;
  const isList = (name) => !SETTINGS.includes(name);
  const roles = tabulate(
    Object.keys(table2),
    (member) => tabulate((table2[member] ?? []).filter(isList), () => 1 << bit++)
  );
  if (bit > 32) throw new RangeError("there are more cue roles than bits");
  return roles;
}

// src/text/vocabulary.ts
var HASH_FACTOR = 31;
var CHECK_FACTOR = 16777619;
var ENTRY_BITS = 1;
var ENTRY_CHECK = 1;
var FULLEST = 0.3;
var Vocabulary = class {
  /** Words by hash, 0 where a slot is free: small, so that most of it stays in the processor's cache. */
  #slots = new Int32Array(1 << 11);
  /** The hashes, by word. */
  #entries = new Int32Array(1 << 11);
  #count = 0;
  /** Words that never count as a part of a glued word. */
  #whole = /* @__PURE__ */ new Set();
  /** Words that end compounds. */
  #tails = /* @__PURE__ */ new Set();
  get size() {
    return this.#count;
  }
  /** The number of a word, or 0. */
  find(hash, check) {
    return this.#slots[this.#slotOf(hash, check)] ?? 0;
  }
  /** The number of a word, which is added where it is new. */
  add(hash, check) {
    const slot = this.#slotOf(hash, check);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    this.#count++;
    const word = this.#count;
    if (word << ENTRY_BITS >= this.#entries.length) this.#entries = enlarged(this.#entries);
    this.#entries.set([hash, check], word << ENTRY_BITS);
    this.#slots[slot] = word;
    if (word > this.#slots.length * FULLEST) this.#rehash();
    return word;
  }
  /** Says that a word is ambiguous: it counts alone, never as a part of a glued word. */
  keepWhole(word) {
    this.#whole.add(word);
  }
  isKeptWhole(word) {
    return this.#whole.has(word);
  }
  /** Says that words written together with this one behind them are to be cut before it: "javadeveloper". */
  endCompounds(word) {
    this.#tails.add(word);
  }
  endsCompounds(word) {
    return this.#tails.has(word);
  }
  /** Where the word stands in the table, or the free slot where it would. */
  #slotOf(hash, check) {
    const slots = this.#slots;
    const entries = this.#entries;
    const last = slots.length - 1;
    let slot = (hash ^ hash >>> 15) & last;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      const entry = word << ENTRY_BITS;
      if (entries[entry] === hash && entries[entry + ENTRY_CHECK] === check) break;
      slot = slot + 1 & last;
    }
    return slot;
  }
  #rehash() {
    const words = this.#slots.filter((word) => word !== 0);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const word of words) {
      const entry = word << ENTRY_BITS;
      this.#slots[this.#slotOf(this.#entries[entry] ?? 0, this.#entries[entry + ENTRY_CHECK] ?? 0)] = word;
    }
  }
};
function enlarged(from) {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

// src/text/words.ts
var FIRST_FOREIGN = 880;
var PLUS_SIGN = 43;
var HASH_SIGN = 35;
var BACKSLASH = 92;
var Word = class {
  length = 0;
  hash = 0;
  check = 0;
  /** Changes between small letters, capitals and digits in its middle: may be several words glued together. */
  isMixed = false;
  #seen = 0;
  #first = 0;
  #last = 0;
  #firstUnit = 0;
  /** Reads the word of `text` that begins at `from`, at most up to `to`; returns where it ends. */
  read(text2, from, to) {
    this.#reset();
    return this.append(text2, from, to);
  }
  get shape() {
    return shapeOf(this.#first, this.#seen, this.#firstUnit);
  }
  /** Whether it is all capitals. */
  get isUpper() {
    return this.#seen === CharClass.capital;
  }
  get hasLetters() {
    return (this.#seen & (CharClass.letter | CharClass.capital)) !== 0;
  }
  /** Takes in the marks that belong to the letter before them ("C++", "C#", also as Markdown escapes them); returns where they end. */
  readSuffix(text2, end) {
    const mark = text2.charCodeAt(end);
    if (mark === PLUS_SIGN && text2.charCodeAt(end + 1) === PLUS_SIGN && this.hasLetters) {
      this.addUnit(PLUS_SIGN);
      this.addUnit(PLUS_SIGN);
      return end + 2;
    }
    if ((mark === HASH_SIGN || mark === 9839 || mark === 65283) && this.length === 1 && this.hasLetters) {
      this.addUnit(HASH_SIGN);
      return end + 1;
    }
    if (mark !== BACKSLASH || !this.hasLetters) return end;
    if (text2.startsWith("\\+\\+", end)) {
      this.addUnit(PLUS_SIGN);
      this.addUnit(PLUS_SIGN);
      return end + 4;
    }
    if (text2.charCodeAt(end + 1) === HASH_SIGN && this.length === 1) {
      this.addUnit(HASH_SIGN);
      return end + 2;
    }
    return end;
  }
  /** Reads the word again with the dot before it (".NET"). */
  readDotted(text2, from, end) {
    this.#reset();
    this.addUnit(46);
    this.append(text2, from, end);
  }
  addUnit(unit) {
    if (this.length === 0) this.#firstUnit = unit;
    this.hash = Math.imul(this.hash, HASH_FACTOR) + unit | 0;
    this.check = Math.imul(this.check, CHECK_FACTOR) ^ unit | 0;
    this.length++;
  }
  /** Goes on with what begins at `from`, at most up to `to`; returns where it ends. */
  append(text2, from, to) {
    const table2 = characters();
    let end = from;
    for (let at = from; at < to; at++) {
      const unit = text2.charCodeAt(at);
      const entry = table2[unit] ?? 0;
      const kind = entry >>> 16;
      if (kind <= CharClass.digit) {
        this.#add(entry & 65535, kind);
        end = at + 1;
      } else if (kind === CharClass.mark) {
        end = at + 1;
      } else if (kind === CharClass.expanding) {
        for (const char of expansionOf(unit)) this.#add(char.charCodeAt(0), CharClass.letter);
        end = at + 1;
      } else if (kind === CharClass.surrogate) {
        const folded = foldAstral(text2.codePointAt(at) ?? 0);
        if (folded === 0) break;
        this.#add(folded & 65535, CharClass.letter);
        at++;
        end = at + 1;
      } else if (kind !== CharClass.ignored) {
        break;
      }
    }
    return end;
  }
  #add(unit, kind) {
    if (this.#first === 0) this.#first = kind;
    else if (kind !== this.#last && (this.length !== 1 || this.#last !== CharClass.capital || kind !== CharClass.letter))
      this.isMixed = true;
    this.#last = kind;
    this.#seen |= kind;
    this.addUnit(unit);
  }
  #reset() {
    this.length = 0;
    this.hash = 0;
    this.check = 0;
    this.isMixed = false;
    this.#seen = 0;
    this.#first = 0;
    this.#last = 0;
  }
};
function shapeOf(first, seen, unit) {
  return first | seen << 4 | (unit >= FIRST_FOREIGN ? Shape.foreign : 0);
}

// src/text/broken-words.ts
var LONGEST_BROKEN = 64;
var SHORTEST_BROKEN = 6;
var SHORTEST_HALF = 2;
var FEWEST_SPACED = 3;
var MOST_SPACED = 32;
var BrokenWords = class {
  #vocabulary;
  #word = new Word();
  constructor(vocabulary) {
    this.#vocabulary = vocabulary;
  }
  /** Joins the word at `from` to the last token ("Ten-\nsorFlow"), or to all that it is glued to; returns where it ends, or -1. */
  joinHyphenated(text2, from, tokens) {
    const last = tokens.count - 1;
    let first = last;
    while ((tokens.gap(first) & Gap.glued) !== 0 && from - tokens.start(first - 1) <= LONGEST_BROKEN) first--;
    for (; first <= last; first++) {
      const end = this.#joinFrom(text2, first, tokens.end(last), from, tokens);
      if (end >= 0) return end;
    }
    return -1;
  }
  /** Joins the letters that stand one space apart, the last token being the first of them ("P Y T H O N"); returns where they end, or -1. */
  joinSpaced(text2, tokens) {
    const word = this.#word;
    const start = tokens.start(tokens.count - 1);
    let end = word.read(text2, start, start + 1);
    while (word.length < MOST_SPACED && classAt(text2, end) === CharClass.space && isLoneLetter(text2, end + 1))
      end = word.append(text2, end + 1, end + 2);
    return word.length < FEWEST_SPACED ? -1 : this.#replace(tokens.count - 1, end, tokens);
  }
  #joinFrom(text2, first, hyphen, from, tokens) {
    const word = this.#word;
    const start = tokens.start(first);
    if (from - start > LONGEST_BROKEN || hyphen - start < SHORTEST_HALF) return -1;
    word.read(text2, start, hyphen);
    const end = word.append(text2, from, Math.min(text2.length, start + LONGEST_BROKEN));
    if (end - from < SHORTEST_HALF || word.length < SHORTEST_BROKEN) return -1;
    return this.#replace(first, end, tokens);
  }
  /** Puts the word that was read in the place of the tokens from `first`, if it is known; returns its end, or -1. */
  #replace(first, end, tokens) {
    const { hash, check, shape: shape2 } = this.#word;
    const found = this.#vocabulary.find(hash, check);
    if (found === 0) return -1;
    const start = tokens.start(first);
    const gap = tokens.gap(first);
    tokens.count = first;
    tokens.push(start, end, found, gap, shape2, hash);
    return end;
  }
};
function endOfBreak(text2, hyphen) {
  const unit = text2.charCodeAt(hyphen);
  if (unit !== 45 && unit !== 173 && unit !== 8208) return -1;
  let at = hyphen + 1;
  let lines = 0;
  for (; at <= hyphen + LONGEST_BROKEN && lines < 2; at++) {
    const kind = classAt(text2, at);
    if (text2.charCodeAt(at) === 10) lines++;
    else if (kind <= CharClass.digit) return at > hyphen + 1 ? at : -1;
    else if (kind !== CharClass.space && kind !== CharClass.newline) return -1;
  }
  return -1;
}
function isLoneLetter(text2, at) {
  return classAt(text2, at) <= CharClass.capital && classAt(text2, at + 1) > CharClass.expanding;
}

// src/text/glued-words.ts
var LONGEST_GLUED = 64;
var SHORTEST_PART = 4;
var SHORTEST_NAME = 3;
var MOST_JOINED = 4;
var SHORTEST_COMPOUND = 10;
var SHORTEST_HEAD = 2;
var LONGEST_TAIL = 14;
var SHORTEST_TAIL = 7;
var GluedWords = class {
  #vocabulary;
  #word = new Word();
  constructor(vocabulary) {
    this.#vocabulary = vocabulary;
  }
  /** Pushes the parts of an unknown word; returns whether it has known ones. */
  push(text2, from, end, isMixed, gap, tokens) {
    if (end - from > LONGEST_GLUED) return false;
    return isMixed ? this.#pushParts(text2, from, end, gap, tokens) : this.#pushCompound(text2, from, end, gap, tokens);
  }
  /** Cuts where the writing changes. */
  #pushParts(text2, from, end, gap, tokens) {
    const { count } = tokens;
    const ends = partEnds(text2, from, end);
    let knowsPart = false;
    let start = from;
    for (let at = 0; at < ends.length; at++) {
      const first = at;
      at = this.#longestPart(text2, start, ends, at);
      const partEnd = ends[at] ?? end;
      const found = this.#knownPart(text2, start, partEnd, at > first);
      knowsPart ||= found !== 0 && (this.#word.length >= SHORTEST_PART || classAt(text2, partEnd) === CharClass.digit);
      tokens.push(start, partEnd, found, start === from ? gap : Gap.glued, this.#word.shape, this.#word.hash);
      start = partEnd;
    }
    if (!knowsPart) tokens.count = count;
    return knowsPart;
  }
  /** The last of the parts, from the one at `at`, that make one word: "Py|Torch" of "PyTorchPython". */
  #longestPart(text2, start, ends, at) {
    const word = this.#word;
    for (let last = Math.min(at + MOST_JOINED, ends.length) - 1; last > at; last--) {
      word.read(text2, start, ends[last] ?? start);
      const found = word.length < SHORTEST_PART ? 0 : this.#vocabulary.find(word.hash, word.check);
      if (found !== 0) return last;
    }
    return at;
  }
  /** The number of a part that may count, or 0; `#word` is the part then. */
  #knownPart(text2, from, to, isJoined) {
    const word = this.#word;
    word.read(text2, from, to);
    const isVersioned2 = word.hasLetters && classAt(text2, to) === CharClass.digit;
    const shortest = isVersioned2 || word.isUpper ? SHORTEST_NAME : SHORTEST_PART;
    const found = word.length < shortest ? 0 : this.#vocabulary.find(word.hash, word.check);
    return !isJoined && !isVersioned2 && this.#vocabulary.isKeptWhole(found) ? 0 : found;
  }
  /** Cuts off what often ends a compound, where the rest is known too: "java|developer". */
  #pushCompound(text2, from, end, gap, tokens) {
    const word = this.#word;
    const vocabulary = this.#vocabulary;
    for (let length = Math.min(LONGEST_TAIL, end - from - SHORTEST_HEAD); length >= SHORTEST_TAIL; length--) {
      const cut = end - length;
      word.read(text2, cut, end);
      const tail = vocabulary.find(word.hash, word.check);
      if (!vocabulary.endsCompounds(tail)) continue;
      const { shape: shape2, hash } = word;
      word.read(text2, from, cut);
      const head = vocabulary.find(word.hash, word.check);
      if (head === 0) continue;
      tokens.push(from, cut, head, gap, word.shape, word.hash);
      tokens.push(cut, end, tail, Gap.glued, shape2, hash);
      return true;
    }
    return false;
  }
};
var COMPOUND_ENDINGS = /* @__PURE__ */ new Set(["er", "rs", "st", "ts", "ct", "nt"]);
function mayBeCompound(text2, end) {
  return COMPOUND_ENDINGS.has(text2.slice(end - 2, end).toLowerCase());
}
function partEnds(text2, from, end) {
  const ends = [];
  for (let at = from + 1; at < end; at++) {
    const before = classAt(text2, at - 1);
    const here = classAt(text2, at);
    const opensCapital = here === CharClass.capital && before !== CharClass.capital;
    const closesAcronym = here === CharClass.capital && before === CharClass.capital && at + 1 < end && classAt(text2, at + 1) === CharClass.letter;
    const isDigitEdge = here === CharClass.digit !== (before === CharClass.digit);
    if (opensCapital || closesAcronym || isDigitEdge) ends.push(at);
  }
  ends.push(end);
  return ends;
}

// src/text/tokenizer.ts
var DOMAIN_ENDINGS = /* @__PURE__ */ new Set(["ai", "com", "org", "co", "dev", "app", "tech", "cloud", "jobs"]);
var LONGEST_DOMAIN_ENDING = 5;
var GAP_OF_CLASS = new Int32Array(CharClass.at + 1).fill(Gap.other);
for (const [kind, gap] of [
  [CharClass.mark, 0],
  [CharClass.ignored, 0],
  [CharClass.space, Gap.space],
  [CharClass.hyphen, Gap.hyphen],
  [CharClass.dot, Gap.dot],
  [CharClass.stop, Gap.stop],
  [CharClass.comma, Gap.comma],
  [CharClass.colon, Gap.colon],
  [CharClass.semicolon, Gap.semicolon],
  [CharClass.slash, Gap.slash],
  [CharClass.ampersand, Gap.ampersand],
  [CharClass.apostrophe, Gap.apostrophe],
  [CharClass.open, Gap.open],
  [CharClass.close, Gap.close],
  [CharClass.bullet, Gap.bullet],
  [CharClass.star, Gap.star],
  [CharClass.hash, Gap.hash],
  [CharClass.plus, Gap.plus],
  [CharClass.quote, Gap.quote],
  [CharClass.bar, Gap.bar]
]) {
  GAP_OF_CLASS[kind] = gap;
}
var FLAGS = new Uint8Array(GAP_OF_CLASS.length);
var SIMPLE = 1;
var SIMPLE_AT_LINE_START = 2;
var ODD = 4;
for (const kind of [
  CharClass.space,
  CharClass.slash,
  CharClass.ampersand,
  CharClass.apostrophe,
  CharClass.open,
  CharClass.close,
  CharClass.bullet,
  CharClass.star,
  CharClass.quote,
  CharClass.bar
]) {
  FLAGS[kind] = SIMPLE | SIMPLE_AT_LINE_START;
}
for (const kind of [CharClass.dot, CharClass.stop, CharClass.comma, CharClass.semicolon]) FLAGS[kind] = SIMPLE;
for (const kind of [
  CharClass.mark,
  CharClass.ignored,
  CharClass.surrogate,
  CharClass.expanding,
  CharClass.hash,
  CharClass.plus,
  CharClass.backslash
]) {
  FLAGS[kind] = ODD;
}
FLAGS[CharClass.other] = SIMPLE | SIMPLE_AT_LINE_START | ODD;
var WORLD_WIDE_WEB = (119 * HASH_FACTOR + 119) * HASH_FACTOR + 119;
var ENDING = Gap.dot | Gap.stop | Gap.colon | Gap.comma | Gap.semicolon;
var START_OF_FIELD = Gap.line | Gap.blank;
var SPACED_HYPHEN = Gap.space | Gap.hyphen;
var LETTER_DISTANCE = 2;
var Tokenizer = class {
  #vocabulary;
  #learns;
  #cutsCompounds;
  #word = new Word();
  #broken;
  #glued;
  /** The first token of the field. */
  #first = 0;
  /** What stands before the next word, as far as it was read. */
  #gap = 0;
  /**
   * With `learns`, words that are new go into the vocabulary, and glued words stay whole. With `cutsCompounds`, unknown
   * words are cut before what roles end in ("javadeveloper"): that is for titles, and would make texts slower.
   */
  constructor(vocabulary, { learns = false, cutsCompounds = false } = {}) {
    this.#vocabulary = vocabulary;
    this.#learns = learns;
    this.#cutsCompounds = cutsCompounds;
    this.#broken = new BrokenWords(vocabulary);
    this.#glued = new GluedWords(vocabulary);
  }
  /** Appends the tokens of a field. */
  tokenize(text2, tokens) {
    this.#gap = START_OF_FIELD;
    this.#first = tokens.count;
    let at = 0;
    while (at < text2.length) {
      if (!this.#learns) at = this.#readPlain(text2, at, tokens);
      if (at < text2.length) at = this.#readOdd(text2, at, tokens);
    }
    tokens.tail = this.#gap | START_OF_FIELD;
  }
  /**
   * Reads plain words and what stands between them, nearly all there is, in local variables; returns where something begins
   * that needs a second look. Kept free of everything else, so that it compiles to a tight loop.
   */
  #readPlain(text2, start, tokens) {
    const table2 = characters();
    const vocabulary = this.#vocabulary;
    const shortestCompound = this.#cutsCompounds ? SHORTEST_COMPOUND : 1073741823;
    const length = text2.length;
    let gap = this.#gap;
    let at = start;
    while (at < length) {
      let entry = table2[text2.charCodeAt(at)] ?? 0;
      let kind = entry >>> 16;
      if (kind > CharClass.digit) {
        const simple = (gap & Gap.line) !== 0 ? SIMPLE_AT_LINE_START : SIMPLE;
        if (((FLAGS[kind] ?? 0) & simple) === 0) break;
        gap |= GAP_OF_CLASS[kind] ?? 0;
        at++;
        continue;
      }
      const from = at;
      const first = kind;
      let seen = 0;
      let hash = entry & 65535;
      let check = hash;
      const firstUnit = hash;
      for (at++; at < length; at++) {
        entry = table2[text2.charCodeAt(at)] ?? 0;
        kind = entry >>> 16;
        if (kind > CharClass.digit) break;
        const unit = entry & 65535;
        hash = Math.imul(hash, HASH_FACTOR) + unit | 0;
        check = Math.imul(check, CHECK_FACTOR) ^ unit | 0;
        seen |= kind;
      }
      const isUniform = seen === 0 || seen === first || first === CharClass.capital && seen === CharClass.letter;
      const isDotted = (gap & Gap.dot) !== 0 && followsDot(text2, from);
      if (!isUniform || isDotted || ((FLAGS[kind] ?? 0) & ODD) !== 0 || hash === WORLD_WIDE_WEB || seen === 0 && gap === Gap.space && (from < 3 || (table2[text2.charCodeAt(from - 3)] ?? 0) >>> 16 > CharClass.digit)) {
        at = from;
        break;
      }
      const word = vocabulary.find(hash, check);
      if (word === 0 && at - from >= shortestCompound && mayBeCompound(text2, at)) {
        at = from;
        break;
      }
      tokens.push(from, at, word, withDash(gap), shapeOf(first, first | seen, firstUnit), hash);
      gap = 0;
    }
    this.#gap = gap;
    return at;
  }
  /** Reads one word or one mark that is not plain; returns where it ends. */
  #readOdd(text2, at, tokens) {
    const kind = classAt(text2, at);
    if (kind <= CharClass.digit || kind <= CharClass.expanding && opensWord(text2, at, kind)) {
      const end = this.#readOddWord(text2, at, this.#gap, tokens);
      this.#gap = 0;
      return end;
    }
    const opensAddress = kind === CharClass.colon && text2.startsWith("://", at) || kind === CharClass.at && this.#gap === 0;
    if (opensAddress) {
      if (kind === CharClass.at) tokens.forgetAddress();
      this.#gap |= Gap.other;
      return skipAddress(text2, at);
    }
    if (kind === CharClass.hyphen || kind === CharClass.ignored) {
      const next = this.#readBreak(text2, at, tokens);
      if (next >= 0) return next;
    }
    this.#gap |= kind === CharClass.newline ? gapOfNewline(text2, at, this.#gap) : gapOfMark(text2, at, kind, this.#gap);
    return at + 1;
  }
  /** Reads a word with anything unusual in it or next to it; returns where it ends, or where an address that it opens does. */
  #readOddWord(text2, from, before, tokens) {
    const word = this.#word;
    if (before === Gap.space && !this.#learns && this.#continuesSpaced(from, tokens)) {
      const spacedEnd = this.#broken.joinSpaced(text2, tokens);
      if (spacedEnd >= 0) return spacedEnd;
    }
    const gap = withDash(before);
    const end = word.readSuffix(text2, word.read(text2, from, text2.length));
    if (word.hash === WORLD_WIDE_WEB && text2.charCodeAt(end) === 46) {
      tokens.push(from, end, 0, gap, word.shape, word.hash);
      return skipAddress(text2, end);
    }
    if (before === Gap.dot && DOMAIN_ENDINGS.has(text2.slice(from, Math.min(end, from + LONGEST_DOMAIN_ENDING)))) {
      tokens.forgetAddress();
      tokens.push(from, end, 0, gap, word.shape, word.hash);
      return end;
    }
    if ((before & Gap.dot) !== 0 && opensWithDot(text2, from)) {
      const dotted = this.#pushDotted(text2, from, end, gap, tokens);
      if (dotted > 0) return dotted;
    }
    const { isMixed, shape: shape2, hash } = word;
    const known = this.#find();
    if (known !== 0 || this.#learns || !this.#glued.push(text2, from, end, isMixed, gap, tokens))
      tokens.push(from, end, known, gap, shape2, hash);
    return end;
  }
  /**
   * Reads on behind a hyphen at the end of a line, or before a space: joins the word there to the last one if the two are
   * one, and takes a line break before a small letter for none. Returns where it is, or -1 if nothing is broken.
   */
  #readBreak(text2, hyphen, tokens) {
    if (this.#gap !== 0 || this.#learns || tokens.count === this.#first || tokens.end(tokens.count - 1) !== hyphen)
      return -1;
    const from = endOfBreak(text2, hyphen);
    if (from < 0) return -1;
    const end = this.#broken.joinHyphenated(text2, from, tokens);
    if (end >= 0) return end;
    if (classAt(text2, from) !== CharClass.letter || !text2.slice(hyphen, from).includes("\n")) return -1;
    this.#gap = Gap.hyphen;
    return from;
  }
  /** Whether the last word of the field is one letter, one place before a word at `from`. */
  #continuesSpaced(from, tokens) {
    return tokens.count > this.#first && tokens.start(tokens.count - 1) + LETTER_DISTANCE === from && tokens.end(tokens.count - 1) + 1 === from;
  }
  #find() {
    const { hash, check } = this.#word;
    return this.#learns ? this.#vocabulary.add(hash, check) : this.#vocabulary.find(hash, check);
  }
  /** Takes the dot before a word into it where that is a word of its own (".NET", also in ".NET8"); returns where it ends, or 0. */
  #pushDotted(text2, from, end, gap, tokens) {
    const word = this.#word;
    const ends = word.isMixed ? [end, partEnds(text2, from, end)[0] ?? end] : [end];
    for (const to of ends) {
      word.readDotted(text2, from, to);
      const found = this.#find();
      if (found === 0) continue;
      tokens.push(from - 1, to, found, gapBeforeDot(text2, from - 1, gap), word.shape, word.hash);
      return to;
    }
    word.readSuffix(text2, word.read(text2, from, end));
    return 0;
  }
};
function opensWord(text2, at, kind) {
  if (kind === CharClass.expanding) return true;
  const codePoint = kind === CharClass.surrogate ? text2.codePointAt(at) ?? 0 : 0;
  return codePoint > 65535 && foldAstral(codePoint) !== 0;
}
function gapOfNewline(text2, at, gap) {
  if (text2.charCodeAt(at) === 13 && text2.charCodeAt(at + 1) === 10) return 0;
  return (gap & Gap.line) !== 0 ? Gap.blank : Gap.line;
}
function gapOfMark(text2, at, kind, gap) {
  if (kind === CharClass.backslash) return gapOfBackslash(text2, at);
  const mark = GAP_OF_CLASS[kind] ?? Gap.other;
  const isLeading = (gap & Gap.line) !== 0 && (mark & ENDING) !== 0;
  return isLeading && !(kind === CharClass.dot && classAt(text2, at + 1) <= CharClass.digit) ? 0 : mark;
}
function gapOfBackslash(text2, at) {
  const next = classAt(text2, at + 1);
  return next <= CharClass.digit || next === CharClass.space ? Gap.slash : 0;
}
function followsDot(text2, from) {
  return text2.charCodeAt(from - 1) === 46;
}
function opensWithDot(text2, from) {
  return followsDot(text2, from) && classAt(text2, from - 2) > CharClass.mark;
}
function gapBeforeDot(text2, dot, gap) {
  let at = dot - 1;
  while (at >= 0 && classAt(text2, at) > CharClass.mark && classAt(text2, at) !== CharClass.dot) at--;
  return at >= 0 && classAt(text2, at) === CharClass.dot ? gap : gap & ~Gap.dot;
}
function withDash(gap) {
  return (gap & SPACED_HYPHEN) === SPACED_HYPHEN ? gap | Gap.dash : gap;
}
function skipAddress(text2, from) {
  let at = from;
  for (; at < text2.length; at++) {
    const kind = classAt(text2, at);
    if (kind === CharClass.space || kind === CharClass.newline || kind === CharClass.close || kind === CharClass.quote)
      break;
  }
  return at;
}

// src/trie/found.ts
var Found = class {
  count = 0;
  #numbers = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  clear() {
    this.count = 0;
  }
  add(number, start, end) {
    const at = this.count;
    if (at === this.#numbers.length) this.#grow();
    this.#numbers[at] = number;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.count = at + 1;
  }
  /** The number that a sequence carries. */
  number(index) {
    return this.#numbers[index] ?? 0;
  }
  /** First token. */
  start(index) {
    return this.#starts[index] ?? 0;
  }
  /** Token after the last. */
  end(index) {
    return this.#ends[index] ?? 0;
  }
  #grow() {
    this.#numbers = doubled(this.#numbers);
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
  }
};
function doubled(from) {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

// src/trie/joins.ts
var Join = {
  /** A space, a hyphen, a single line break, or nothing inside a glued word. */
  soft: 1,
  dot: 2,
  slash: 4,
  ampersand: 8,
  apostrophe: 16,
  comma: 32,
  open: 64,
  close: 128,
  plus: 256,
  colon: 512
};
var JOIN_BITS = 10;
var EXACT_JOINS = [
  [Gap.slash, Join.slash],
  [Gap.ampersand, Join.ampersand],
  [Gap.apostrophe, Join.apostrophe],
  [Gap.comma, Join.comma],
  [Gap.open, Join.open],
  [Gap.close, Join.close],
  [Gap.plus, Join.plus],
  [Gap.colon, Join.colon]
];
var EMPHASIS = Gap.star | Gap.quote | Gap.hash;
function joinOfForm(gap) {
  const marks = gap & ~(Gap.space | Gap.hyphen | Gap.dash | Gap.glued);
  if (marks === 0) return Join.soft;
  if (marks === Gap.dot) return Join.dot;
  return EXACT_JOINS.find(([mark]) => mark === marks)?.[1] ?? 0;
}
function joinsOfText(gap) {
  if (gap === Gap.space) return Join.soft | Join.dot;
  const solid = gap & ~Gap.space;
  if (gap === Gap.hyphen) return Join.soft | Join.dot | Join.slash;
  if (gap === 0 || gap === Gap.glued) return Join.soft;
  if (gap === Gap.dot) return Join.dot;
  if (solid === Gap.line || (gap & ~(Gap.space | EMPHASIS)) === 0) return Join.soft;
  const marks = solid & ~(Gap.line | EMPHASIS);
  return EXACT_JOINS.find(([mark]) => mark === marks)?.[1] ?? 0;
}

// src/trie/trie.ts
var Kind = { phrase: 0, form: 1 };
var FOLLOWERS = 1;
var PHRASE = 2;
var FORM = 3;
var FIRST_BITS = 2;
var PARENT = 4;
var WORD = 5;
var JOINS = 6;
var STEP_BITS = 3;
var PHRASE_JOINS = (1 << JOIN_BITS) - 1;
var FORM_JOINS = PHRASE_JOINS << JOIN_BITS;
var Trie = class {
  /** Nodes of first words, by word: most walks end here. */
  #firsts = new Int32Array(1 << 10);
  /** All other nodes, in an open-addressing table by the step that leads to them. */
  #steps = new Int32Array(1 << 10);
  #nodes = 0;
  #stepCount = 0;
  /**
   * Adds the tokens as a sequence. Returns the number that the same sequence carries already (and keeps it), 0 when it
   * was added, or -1 when the sequence is empty or holds a mark that forms cannot hold.
   */
  add(kind, tokens, value) {
    if (tokens.count === 0) return -1;
    for (let at = 1; at < tokens.count; at++) if (joinOfForm(tokens.gap(at)) === 0) return -1;
    let place = this.#open(tokens.word(0));
    let table2 = this.#firsts;
    for (let at = 1; at < tokens.count; at++) {
      const word = tokens.word(at);
      table2[place + FOLLOWERS] = (table2[place + FOLLOWERS] ?? 0) | kindOf(word);
      place = this.#extend(table2[place] ?? 0, word, joinOfForm(tokens.gap(at)) << kind * JOIN_BITS);
      table2 = this.#steps;
    }
    const present = table2[place + PHRASE + kind] ?? 0;
    if (present === 0) table2[place + PHRASE + kind] = value;
    return present;
  }
  /** Finds all sequences of a post. None crosses from the title into the description. */
  walk(tokens, phrases, forms) {
    phrases.clear();
    forms.clear();
    this.#walkRange(tokens, 0, tokens.titleCount, phrases, forms);
    this.#walkRange(tokens, tokens.titleCount, tokens.count, phrases, forms);
  }
  #walkRange(tokens, from, limit, phrases, forms) {
    const firsts = this.#firsts;
    for (let start = from; start < limit; start++) {
      const first = tokens.word(start) << FIRST_BITS;
      const phrase = firsts[first + PHRASE] ?? 0;
      if (phrase !== 0) phrases.add(phrase, start, start + 1);
      const form = firsts[first + FORM] ?? 0;
      if (form !== 0) forms.add(form, start, start + 1);
      const followers = firsts[first + FOLLOWERS] ?? 0;
      if ((followers & kindOf(tokens.word(start + 1))) !== 0) {
        this.#follow(firsts[first] ?? 0, tokens, start, limit, phrases, forms);
      }
    }
  }
  /** Finds the sequences of several words that begin at a token. */
  #follow(first, tokens, start, limit, phrases, forms) {
    const steps = this.#steps;
    let node = first;
    let open = PHRASE_JOINS | FORM_JOINS;
    for (let at = start + 1; at < limit; at++) {
      const step = this.#find(node, tokens.word(at));
      node = steps[step] ?? 0;
      if (node === 0) return;
      const joins = joinsOfText(tokens.gap(at));
      const joined = (steps[step + JOINS] ?? 0) & (joins | joins << JOIN_BITS);
      if ((joined & PHRASE_JOINS) === 0) open &= FORM_JOINS;
      if ((joined & FORM_JOINS) === 0) open &= PHRASE_JOINS;
      if (open === 0) return;
      const phrase = steps[step + PHRASE] ?? 0;
      if (phrase !== 0 && (open & PHRASE_JOINS) !== 0) phrases.add(phrase, start, at + 1);
      const form = steps[step + FORM] ?? 0;
      if (form !== 0 && (open & FORM_JOINS) !== 0) forms.add(form, start, at + 1);
      if (((steps[step + FOLLOWERS] ?? 0) & kindOf(tokens.word(at + 1))) === 0) return;
    }
  }
  #open(word) {
    const place = word << FIRST_BITS;
    while (place >= this.#firsts.length) this.#firsts = doubled(this.#firsts);
    if (this.#firsts[place] === 0) this.#firsts[place] = ++this.#nodes;
    return place;
  }
  #extend(parent, word, join) {
    if (this.#stepCount + 1 << STEP_BITS + 1 > this.#steps.length) this.#rehash();
    const steps = this.#steps;
    const place = this.#find(parent, word);
    if (steps[place] === 0) {
      steps[place] = ++this.#nodes;
      steps[place + PARENT] = parent;
      steps[place + WORD] = word;
      this.#stepCount++;
    }
    steps[place + JOINS] = (steps[place + JOINS] ?? 0) | join;
    return place;
  }
  /** Where the node stands that a step leads to, or the free place where it would. */
  #find(parent, word) {
    const steps = this.#steps;
    const mask = steps.length - 1;
    const mixed = Math.imul(parent, 2654435761) ^ Math.imul(word, 2246822507);
    let place = (mixed ^ mixed >>> 15) << STEP_BITS & mask;
    while (steps[place] !== 0 && (steps[place + PARENT] !== parent || steps[place + WORD] !== word))
      place = place + (1 << STEP_BITS) & mask;
    return place;
  }
  #rehash() {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 1 << STEP_BITS) {
      if (old[at] === 0) continue;
      const place = this.#find(old[at + PARENT] ?? 0, old[at + WORD] ?? 0);
      this.#steps.set(old.subarray(at, at + (1 << STEP_BITS)), place);
    }
  }
};
function kindOf(word) {
  return 1 << (word & 31);
}

// src/lexicon/alternatives.ts
var BRACES = /\{([^{}]*)\}/;
function expandAlternatives(phrase) {
  const found = BRACES.exec(phrase);
  if (found === null) return [phrase];
  const [braces, choices = ""] = found;
  return choices.split(",").flatMap((choice) => expandAlternatives(phrase.replace(braces, choice).replace(/\s+/g, " ").trim()));
}

// src/lexicon/phrase-book.ts
var LONGEST_PHRASE = 12;
var NumberSet = class {
  numbers;
  #members;
  constructor(numbers) {
    this.numbers = [...new Set(numbers)];
    this.#members = new Uint8Array(this.numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
    for (const number of this.numbers) this.#members[number] = 1;
  }
  has(number) {
    return this.#members[number] === 1;
  }
};
var PhraseBook = class {
  /** Bits of cue roles, by phrase. */
  #roles = [0];
  /** Bits of signs, by phrase. */
  #signs = [0];
  #trie;
  #tokenizer;
  #tokens = new Tokens();
  constructor(vocabulary, trie) {
    this.#trie = trie;
    this.#tokenizer = new Tokenizer(vocabulary, { learns: true });
  }
  get count() {
    return this.#roles.length - 1;
  }
  cueRolesOf(phrase) {
    return this.#roles[phrase] ?? 0;
  }
  signsOf(phrase) {
    return this.#signs[phrase] ?? 0;
  }
  addSign(phrase, sign) {
    this.#signs[phrase] = this.signsOf(phrase) | sign;
  }
  /** @throws {JobsiftError} `invalid-lexicon` when a phrase has no words, or punctuation that phrases cannot hold. */
  register(phrase, where, role = 0) {
    const tokens = this.#tokenize(phrase);
    const present = this.#trie.add(Kind.phrase, tokens, this.#roles.length);
    if (present < 0 || tokens.count > LONGEST_PHRASE) {
      throw new JobsiftError(
        "invalid-lexicon",
        `${where}: the phrase "${phrase}" cannot be matched; write 1 to ${LONGEST_PHRASE} words joined by spaces, hyphens or one of . / & ' , : ( ) +`
      );
    }
    const number = present > 0 ? present : this.#roles.push(0) - 1;
    if (present <= 0) this.#signs.push(0);
    this.#roles[number] = this.cueRolesOf(number) | role;
    return number;
  }
  /** The same for a list, in which braces hold choices: "{is,are} a plus". */
  registerAll(phrases, where, role = 0) {
    return phrases.flatMap((phrase) => expandAlternatives(phrase).map((one) => this.register(one, where, role)));
  }
  /** The words of a phrase, as numbers of the vocabulary, without making it one to look for. */
  wordsOf(phrase) {
    const tokens = this.#tokenize(phrase);
    return Array.from({ length: tokens.count }, (_, at) => tokens.word(at));
  }
  #tokenize(phrase) {
    this.#tokens.clear();
    this.#tokenizer.tokenize(phrase, this.#tokens);
    return this.#tokens;
  }
};

// src/context/rules/collaborators.ts
var { cues: opening, terminators, teams } = RULE_ROLES.collaborators;
var collaborators = {
  data: "collaborators",
  cues: opening,
  reasons: ["other-team", "collaborators"],
  suppress(candidate, sentence, reading) {
    return namesTeam(candidate, sentence, reading) && standsBeside(candidate, sentence, reading) ? "other-team" : void 0;
  },
  damp(candidate, sentence, reading) {
    if (!standsBeside(candidate, sentence, reading)) return void 0;
    return { by: "collaborators", factor: reading.lexicon.context.damping.collaborators };
  }
};
function standsBeside({ start }, sentence, { cues, lexicon }) {
  const from = Math.max(sentence.start, start - lexicon.context.rules.collaborators.scope);
  let cue = cues.firstWith(opening, from, start);
  while (cue >= 0 && cues.hasRole(terminators, cues.end(cue), start)) {
    cue = cues.firstWith(opening, from, start, cue + 1);
  }
  return cue >= 0;
}
function namesTeam({ concept, end }, sentence, { cues, lexicon }) {
  if (lexicon.concepts[concept]?.facet === "collaborator") return false;
  const cue = cues.firstWith(teams, end, Math.min(sentence.end, end + LONGEST_PHRASE));
  return cue >= 0 && cues.start(cue) === end;
}

// src/context/rules/company-name.ts
var companyName = {
  reasons: ["other-sense"],
  isIdle: ({ companyWords }) => companyWords.size === 0,
  suppress({ start, end }, _sentence, { tokens, companyWords }) {
    for (let at = start; at < end; at++) if (!companyWords.has(tokens.hash(at))) return void 0;
    return "other-sense";
  }
};

// src/context/rules/near-cue.ts
function nearCue(data2, reason) {
  const { cues } = RULE_ROLES[data2];
  return {
    data: data2,
    cues,
    reasons: [reason],
    suppress(candidate, sentence, reading) {
      const { scope, applies } = reading.lexicon.context.rules[data2];
      if (applies !== void 0 && applies.concepts?.[candidate.concept] !== 1) return void 0;
      const from = Math.max(sentence.start, candidate.start - scope);
      const to = Math.min(sentence.end, candidate.end + scope);
      return reading.cues.hasRole(cues, from, to) ? reason : void 0;
    }
  };
}

// src/context/rules/hiring-process.ts
var hiringProcess = nearCue("hiringProcess", "hiring-process");

// src/context/rules/minor-section.ts
var FULL_OPTIONAL = 3;
var minorSection = {
  reasons: ["nice-to-have", "company"],
  damp({ concept, start }, sentence, { lexicon, optionalMentions }) {
    const section = sectionAt(sentence, start);
    if (section !== "nice-to-have" && section !== "company") return void 0;
    const factor = lexicon.context.damping[section];
    const leaning = lexicon.concepts[concept]?.leaning;
    if (section === "company" || leaning !== "ml" && leaning !== "backend") return { by: section, factor };
    return { by: section, factor: factor * Math.min(1, FULL_OPTIONAL / optionalMentions[leaning]) };
  }
};

// src/context/rules/negation.ts
var LONGEST_ITEM = 3;
var { forward, backward, exclusions, dismissals, adjacent, pseudo, terminators: terminators2 } = RULE_ROLES.negation;
var WHOLE = exclusions | dismissals | adjacent;
var negation = {
  data: "negation",
  cues: forward | backward | WHOLE,
  reasons: ["negated"],
  suppress(candidate, sentence, reading) {
    const isNegated = (sentence.cueRoles & forward) !== 0 && isDeniedBefore(candidate, sentence, reading) || (sentence.cueRoles & backward) !== 0 && isDeniedAfter(candidate, sentence, reading) || (sentence.cueRoles & WHOLE) !== 0 && isRuledOut(candidate, sentence, reading);
    return isNegated ? "negated" : void 0;
  }
};
function isDeniedBefore({ start }, sentence, { cues, tokens, lexicon }) {
  const { scope } = lexicon.context.rules.negation;
  const from = Math.max(sentence.start, start - scope - LONGEST_PHRASE);
  for (let cue = cues.firstWith(forward, from, start); cue >= 0; cue = cues.firstWith(forward, from, start, cue + 1)) {
    const end = cues.end(cue);
    if (start - end > scope || isPseudoNegation(cues, cue) || isSpent(cues, cue, sentence)) continue;
    if (isOneScope(cues, tokens, end, start)) return true;
  }
  return false;
}
function isSpent(cues, cue, sentence) {
  const start = cues.start(cue);
  return start > sentence.start && isCovered(cues, cue, backward);
}
function isDeniedAfter({ end }, sentence, { cues, tokens, lexicon }) {
  const { scope } = lexicon.context.rules.negation;
  const to = Math.min(sentence.end, end + scope + LONGEST_PHRASE);
  for (let cue = cues.firstWith(backward, end, to); cue >= 0; cue = cues.firstWith(backward, end, to, cue + 1)) {
    const start = cues.start(cue);
    if (start - end <= scope && !isPseudoNegation(cues, cue) && isOneScope(cues, tokens, end, start)) return true;
  }
  return false;
}
function isPseudoNegation(cues, cue) {
  return isCovered(cues, cue, pseudo);
}
function isCovered(cues, cue, roles) {
  const start = cues.start(cue);
  const end = cues.end(cue);
  const from = Math.max(0, end - LONGEST_PHRASE);
  const to = start + LONGEST_PHRASE;
  for (let other = cues.firstWith(roles, from, to); other >= 0; other = cues.firstWith(roles, from, to, other + 1)) {
    if (cues.start(other) <= start && cues.end(other) >= end) return true;
  }
  return false;
}
function isRuledOut({ start, end }, sentence, { cues, tokens }) {
  if (cues.hasRole(exclusions, sentence.start, start) || cues.hasRole(dismissals, end, sentence.end)) return true;
  const before = cues.firstWith(adjacent, start - 1, start);
  if (before >= 0 && !isPseudoNegation(cues, before) && (tokens.gap(start) & ~Gap.space) === 0) return true;
  const after = cues.firstWith(adjacent, end, end + 1);
  return after >= 0 && !isPseudoNegation(cues, after) && (tokens.gap(end) & Gap.hyphen) !== 0;
}
function isOneScope(cues, tokens, from, to) {
  if (cues.hasRole(terminators2, from, to)) return false;
  let itemStart = from;
  for (let at = from + 1; at <= to; at++) {
    const gap = tokens.gap(at);
    if ((gap & (Gap.semicolon | Gap.colon | Gap.dash | Gap.close | Gap.open)) !== 0) return false;
    if ((gap & Gap.comma) === 0) continue;
    if (at - itemStart > LONGEST_ITEM) return false;
    itemStart = at;
  }
  return itemStart === from || to - itemStart <= LONGEST_ITEM;
}

// src/context/rules/occasional.ts
var { cues: rare } = RULE_ROLES.occasional;
var occasional = {
  data: "occasional",
  cues: rare,
  reasons: ["occasional"],
  damp({ start, end }, sentence, reading) {
    const { cues, lexicon } = reading;
    const { scope } = lexicon.context.rules.occasional;
    const cue = cues.firstWith(rare, Math.max(sentence.start, start - scope), Math.min(sentence.end, end + scope));
    const isRare = cue >= 0 && (cues.start(cue) < start || !isOtherClause(end, cues.start(cue), reading));
    return isRare ? { by: "occasional", factor: lexicon.context.damping.occasional } : void 0;
  }
};
function isOtherClause(end, cue, { tokens, lexicon }) {
  for (let at = end; at < cue; at++) {
    if ((tokens.gap(at) & (Gap.comma | Gap.semicolon)) !== 0) return true;
    if (lexicon.context.conjunctions.includes(tokens.word(at))) return true;
  }
  return (tokens.gap(cue) & Gap.comma) !== 0;
}

// src/context/rules/other-profession.ts
var otherProfession = {
  data: "heads",
  reasons: ["other-team"],
  suppress: ({ isOthersWork }) => isOthersWork ? "other-team" : void 0
};

// src/context/rules/others-work.ts
var othersWork = {
  data: "othersWork",
  reasons: ["other-team"],
  suppress({ concept, start }, { others: others2 }, { lexicon, titleAxes }) {
    if (others2.length === 0) return void 0;
    const leaning = lexicon.concepts[concept]?.leaning;
    const isOwnAxis = leaning === "both" ? titleAxes.size > 0 : AXES.some((axis) => axis === leaning && titleAxes.has(axis));
    const isOthers = others2.some((span) => start >= span.start && start < span.end && !(span.isDoubtful && isOwnAxis));
    return isOthers ? "other-team" : void 0;
  }
};

// src/context/rules/rating-work.ts
var ratingWork = {
  data: "ratingWork",
  reasons: ["rating-work"],
  isIdle: ({ isRatingWork: isRatingWork2 }) => !isRatingWork2,
  suppress({ concept }, _sentence, { lexicon }) {
    const speaksForAxis = lexicon.concepts[concept]?.leaning !== "neither";
    return speaksForAxis ? "rating-work" : void 0;
  }
};

// src/context/rules/several-roles.ts
var severalRoles = {
  reasons: ["several-roles"],
  isIdle: ({ hasSeveralRoles }) => !hasSeveralRoles,
  damp({ concept }, { section }, { lexicon }) {
    if (section !== "title") return void 0;
    const { facet, leaning } = lexicon.concepts[concept] ?? {};
    if (facet !== "role" || leaning !== "neither") return void 0;
    return { by: "several-roles", factor: lexicon.context.damping["several-roles"] };
  }
};

// src/context/rules/share.ts
var FULL_WEIGHT_SHARE = 50;
var share = {
  reasons: ["share"],
  isIdle: ({ shares }) => shares === void 0,
  damp({ concept }, _sentence, { shares, lexicon }) {
    const leaning = lexicon.concepts[concept]?.leaning;
    const stated = leaning === "ml" || leaning === "backend" ? shares?.[leaning] : void 0;
    return stated === void 0 ? void 0 : { by: "share", factor: Math.min(1, stated / FULL_WEIGHT_SHARE) };
  }
};

// src/context/rules/standing-text.ts
var SECTION_SUPPRESSIONS = {
  benefits: "boilerplate",
  legal: "boilerplate",
  process: "hiring-process"
};
var standingText = {
  reasons: ["boilerplate", "hiring-process"],
  suppress: (_candidate, { section }) => SECTION_SUPPRESSIONS[section]
};

// src/context/rules/tooling.ts
var tooling = nearCue("tooling", "tooling");

// src/context/rules/index.ts
var rules = [
  companyName,
  aside,
  boardField,
  otherProfession,
  ratingWork,
  negation,
  othersWork,
  hiringProcess,
  tooling,
  minorSection,
  collaborators,
  standingText,
  severalRoles,
  occasional,
  share
];

// src/context/technical.ts
function isTechnical(reading) {
  const { candidates, cues, tokens, sentences, lexicon } = reading;
  const { technical } = lexicon.context;
  if (technical === void 0 || sentences[0]?.section !== "title" || cues.hasAny(technical.signs)) return true;
  const titleEnd = sentences.find(({ section }) => section !== "title")?.start ?? tokens.count;
  let at = 0;
  while (at < titleEnd && technical.titles.has(tokens.word(at))) at++;
  if (at === titleEnd) return true;
  return candidates.some(
    ({ form, concept, start }) => form.need === void 0 && (!form.isOrdinary || start < titleEnd) && leans(concept, reading)
  );
}
function isEveryday({ form, concept, start, end }, { section }, reading) {
  if (section === "title" || !form.isOrdinary || !leans(concept, reading)) return false;
  const { cues, lexicon } = reading;
  const { technical } = lexicon.context;
  return technical !== void 0 && !cues.phraseEndsAt(technical.asking, start) && !cues.phraseStartsAt(technical.asking, end);
}
function leans(concept, { lexicon }) {
  return lexicon.concepts[concept]?.leaning !== "neither";
}

// src/context/senses.ts
var MOST_ROUNDS = 3;
var Sense = { other: 0, meant: 1, none: 2 };
function resolveSenses(reading, sentenceOf) {
  const { candidates } = reading;
  const senses = new Uint8Array(candidates.length);
  const trusted = /* @__PURE__ */ new Set();
  let undecided = [];
  const isOtherTrade = !isTechnical(reading);
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === void 0) continue;
    const { need } = candidate.form;
    if (need !== void 0 && isNone(need, sentenceOf(candidate.start))) senses[index] = Sense.none;
    else if (isOtherTrade && isEveryday(candidate, sentenceOf(candidate.start), reading)) senses[index] = Sense.other;
    else if (need !== void 0) undecided.push(index);
    else {
      senses[index] = Sense.meant;
      trusted.add(candidate.concept);
    }
  }
  for (let round = 0; round < MOST_ROUNDS && undecided.length > 0; round++) {
    const stillUndecided = [];
    let hasChanged = false;
    for (const index of undecided) {
      const candidate = candidates[index];
      const need = candidate?.form.need;
      if (candidate === void 0 || need === void 0) continue;
      if (isTrusted(need, { index, candidate, sentence: sentenceOf(candidate.start), reading, senses, trusted })) {
        senses[index] = Sense.meant;
        trusted.add(candidate.concept);
        hasChanged = true;
      } else if (need.asksMentions) stillUndecided.push(index);
    }
    if (!hasChanged) break;
    undecided = stillUndecided;
  }
  return senses;
}
function isNone({ asksHeadOnly, sections }, { section }) {
  return asksHeadOnly || sections !== void 0 && !sections.has(section);
}
function isTrusted({ any, never }, ambiguity) {
  if (anyTestifies(never, ambiguity)) return false;
  return any.length === 0 || anyTestifies(any, ambiguity);
}
function anyTestifies(witnesses, ambiguity) {
  for (const witness of witnesses) if (testifies(witness, ambiguity)) return true;
  return false;
}
function testifies(witness, ambiguity) {
  const { sections, before, after, near, within, post } = witness;
  return (
    // Beside a head the form needs nothing, so who asks for one here has none.
    !witness.asksHead && (sections === void 0 || sections.has(ambiguity.sentence.section)) && (!witness.asksVersion || isVersioned(ambiguity)) && (before === void 0 || standsBefore(before, ambiguity)) && (after === void 0 || standsAfter(after, ambiguity)) && (near === void 0 || standsNear(near, within, ambiguity)) && (post === void 0 || standsAnywhere(post, ambiguity)) && (!witness.asksList || isListed(ambiguity))
  );
}
function standsBefore(terms2, { index, candidate, sentence, reading, senses }) {
  const { cues, candidates, tokens } = reading;
  if (candidate.start === sentence.start) return false;
  if (terms2.words.has(tokens.word(candidate.start - 1)) || cues.phraseEndsAt(terms2.phrases, candidate.start))
    return true;
  const previous = candidates[index - 1];
  return previous !== void 0 && previous.end === candidate.start && senses[index - 1] === Sense.meant && isMeant(terms2, previous);
}
function standsAfter(terms2, { index, candidate, sentence, reading, senses }) {
  const { cues, candidates, tokens } = reading;
  if (candidate.end >= sentence.end) return false;
  if (terms2.words.has(tokens.word(candidate.end)) || cues.phraseStartsAt(terms2.phrases, candidate.end)) return true;
  const next = candidates[index + 1];
  return next !== void 0 && next.start === candidate.end && senses[index + 1] === Sense.meant && isMeant(terms2, next);
}
function standsNear(terms2, within, { index, candidate, sentence, reading, senses }) {
  const from = Math.max(sentence.start, candidate.start - within);
  const to = Math.min(sentence.end, candidate.end + within);
  const { cues, candidates, tokens } = reading;
  for (let at = from; at < to; at++) {
    if (terms2.words.has(tokens.word(at)) && (at < candidate.start || at >= candidate.end)) return true;
  }
  if (cues.hasPhrase(terms2.phrases, from, candidate.start) || cues.hasPhrase(terms2.phrases, candidate.end, to)) {
    return true;
  }
  if (terms2.concepts === void 0) return false;
  for (let at = index - 1; at >= 0; at--) {
    const other = candidates[at];
    if (other === void 0 || other.end <= from) break;
    if (senses[at] === Sense.meant && isMeant(terms2, other)) return true;
  }
  for (let at = index + 1; at < candidates.length; at++) {
    const other = candidates[at];
    if (other === void 0 || other.start >= to) break;
    if (senses[at] === Sense.meant && isMeant(terms2, other)) return true;
  }
  return false;
}
function standsAnywhere(terms2, { reading, trusted }) {
  if (reading.cues.hasAny(terms2.phrases)) return true;
  if (terms2.concepts === void 0) return false;
  for (const concept of trusted) if (terms2.concepts[concept] === 1) return true;
  return false;
}
function isVersioned({ candidate, reading: { tokens } }) {
  const gap = tokens.gap(candidate.end);
  return (gap === Gap.space || gap === Gap.glued || gap === Gap.hyphen) && isNumber(tokens.shape(candidate.end));
}
function isListed({ index, candidate, reading, senses }) {
  const { candidates } = reading;
  const previous = candidates[index - 1];
  const next = candidates[index + 1];
  return previous !== void 0 && senses[index - 1] === Sense.meant && isListItem(previous, reading) && isListJoin(previous, candidate, reading) || next !== void 0 && senses[index + 1] === Sense.meant && isListItem(next, reading) && isListJoin(candidate, next, reading);
}
function isListItem(other, { lexicon }) {
  return lexicon.concepts[other.concept]?.facet === "stack";
}
var LIST_MARKS = Gap.comma | Gap.slash | Gap.bar | Gap.ampersand | Gap.bullet | Gap.semicolon | Gap.plus | Gap.open;
function isListJoin(left, right, { tokens, lexicon }) {
  if (((tokens.gap(left.end) | tokens.gap(right.start)) & Gap.blank) !== 0) return false;
  const distance = right.start - left.end;
  if (distance === 0) return (tokens.gap(right.start) & LIST_MARKS) !== 0;
  return distance === 1 && lexicon.context.conjunctions.includes(tokens.word(left.end));
}
function isMeant(terms2, other) {
  return terms2.concepts?.[other.concept] === 1;
}

// src/lexicon/compile-work.ts
var WORK_KINDS = WORK_LEANINGS.length;
var MENTION_TERMS = ["strength", "minor", "mention"];
function compileWork({ odds, words, damping }, phrases) {
  const inRow = (keys, read) => Float64Array.from(keys.flatMap((key) => WORK_LEANINGS.map((leaning) => read(key, odds[leaning]))));
  const numbers = Object.keys(words).map((word) => numberOf(word, phrases));
  const rows = new Uint16Array(1 + numbers.reduce((most, number) => Math.max(most, number), 0));
  numbers.forEach((number, index) => {
    rows[number] = index + 1;
  });
  const values = [{ ml: 0, backend: 0, neither: 0 }, ...Object.values(words)];
  const mentions = LEANINGS.flatMap((leaning) => MENTION_TERMS.map((term) => ({ leaning, term })));
  return {
    sections: inRow(SECTIONS, (section, { bias, sections }) => bias + (sections[section] ?? 0)),
    mentions: inRow(mentions, ({ leaning, term }, each) => each[term][leaning]),
    rows,
    words: Float64Array.from(values.flatMap((each) => WORK_LEANINGS.map((leaning) => each[leaning]))),
    damping
  };
}
function numberOf(word, phrases) {
  const [number, ...others2] = phrases.wordsOf(word);
  if (number !== void 0 && others2.length === 0) return number;
  throw new JobsiftError("invalid-lexicon", `weights.work.words: "${word}" is not one word`);
}

// src/context/work.ts
var MOST_STRENGTH = 3;
var MINOR_SECTIONS = /* @__PURE__ */ new Set(["nice-to-have", "company", "benefits", "legal", "process"]);
var PROBABILITY_STEPS = 1e6;
var FACTOR_STEPS = 100;
function strengthsOf(mentions, { concepts }) {
  const strengths = [0, 0, 0, 0];
  for (let at = 0; at < mentions.length; at++) {
    const concept = concepts[mentions[at]?.concept ?? 0];
    if (concept === void 0) continue;
    const leaning = LEANINGS.indexOf(concept.leaning);
    strengths[leaning] = Math.min(MOST_STRENGTH, (strengths[leaning] ?? 0) + concept.strength);
  }
  return strengths;
}
function workOf(mentions, sentence, reading, { sections, mentions: terms2, rows, words }) {
  const first = SECTIONS.indexOf(sentence.section) * WORK_KINDS;
  let ml = sections[first] ?? 0;
  let backend = sections[first + 1] ?? 0;
  let neither = sections[first + 2] ?? 0;
  const strengths = strengthsOf(mentions, reading.lexicon);
  const minor = MINOR_SECTIONS.has(sentence.section) ? 1 : 0;
  for (let leaning = 0; leaning < strengths.length; leaning++) {
    const strength = strengths[leaning] ?? 0;
    if (strength === 0) continue;
    const term = leaning * MENTION_TERMS.length * WORK_KINDS;
    const weak = term + WORK_KINDS;
    const any = weak + WORK_KINDS;
    ml += strength * ((terms2[term] ?? 0) + minor * (terms2[weak] ?? 0)) + (terms2[any] ?? 0);
    backend += strength * ((terms2[term + 1] ?? 0) + minor * (terms2[weak + 1] ?? 0)) + (terms2[any + 1] ?? 0);
    neither += strength * ((terms2[term + 2] ?? 0) + minor * (terms2[weak + 2] ?? 0)) + (terms2[any + 2] ?? 0);
  }
  const { tokens } = reading;
  for (let at = sentence.start; at < sentence.end; at++) {
    const row = (rows[tokens.word(at)] ?? 0) * WORK_KINDS;
    if (row === 0) continue;
    ml += words[row] ?? 0;
    backend += words[row + 1] ?? 0;
    neither += words[row + 2] ?? 0;
  }
  return { ml: probabilityOf(ml), backend: probabilityOf(backend), neither: probabilityOf(neither) };
}
function dampByWork({ concept }, work, { lexicon }) {
  const leaning = lexicon.concepts[concept]?.leaning;
  const damping = lexicon.work?.damping;
  if (damping === void 0 || leaning === void 0 || leaning === "neither") return void 0;
  const ml = leaning === "backend" ? 0 : positionIn(damping.ml, work.ml);
  const backend = leaning === "ml" ? 0 : positionIn(damping.backend, work.backend);
  const factor = Math.min(1, Math.max(0, ml, backend));
  return factor === 1 ? void 0 : { by: "context", factor: Math.round(factor * FACTOR_STEPS) / FACTOR_STEPS };
}
function positionIn({ none, full }, probability) {
  return (probability - none) / (full - none);
}
function probabilityOf(odds) {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-odds))) / PROBABILITY_STEPS;
}

// src/context/judge.ts
function judge(reading) {
  const { candidates, lexicon } = reading;
  const sentenceOf = createSentenceFinder(reading.sentences);
  const senses = resolveSenses(reading, sentenceOf);
  const suppressing = SUPPRESSING.filter(({ rule }) => rule.isIdle?.(reading) !== true);
  const damping = DAMPING.filter(({ rule }) => rule.isIdle?.(reading) !== true);
  const judgements = [];
  const suppressions = [];
  const counting = [];
  let next = 0;
  while (next < candidates.length) {
    const sentence = sentenceOf(candidates[next]?.start ?? 0);
    const first = next;
    suppressions.length = 0;
    counting.length = 0;
    for (; next < candidates.length; next++) {
      const candidate = candidates[next];
      if (candidate === void 0 || candidate.start >= sentence.end) break;
      const suppressed = senses[next] === Sense.meant ? suppressionOf(candidate, sentence, reading, suppressing) : "other-sense";
      suppressions.push(suppressed);
      if (suppressed === void 0) counting.push(candidate);
    }
    const work = lexicon.work === void 0 || sentence.section === "title" || counting.length === 0 ? void 0 : workOf(counting, sentence, reading, lexicon.work);
    for (let index = first; index < next; index++) {
      const candidate = candidates[index];
      if (candidate === void 0 || senses[index] === Sense.none) continue;
      const suppressed = suppressions[index - first];
      const damped = suppressed === void 0 ? dampingOf(candidate, sentence, reading, work, damping) : void 0;
      const section = sectionAt(sentence, candidate.start);
      judgements.push({ candidate, sentence, section, suppressed, damped, work });
    }
  }
  return judgements;
}
function openingsOf(judgements, { hasSeveralRoles, lexicon }) {
  const openings2 = /* @__PURE__ */ new Set();
  if (!hasSeveralRoles) return openings2;
  judgements.forEach(({ candidate, section, suppressed }, index) => {
    const isRole2 = lexicon.concepts[candidate.concept]?.facet === "role";
    if (isRole2 && section === "title" && suppressed === void 0) openings2.add(index);
  });
  return openings2;
}
var SUPPRESSING = rules.flatMap(
  (rule) => rule.suppress ? [{ rule, cues: rule.cues ?? 0, ask: rule.suppress }] : []
);
var DAMPING = rules.flatMap(
  (rule) => rule.damp ? [{ rule, cues: rule.cues ?? 0, ask: rule.damp }] : []
);
function suppressionOf(candidate, sentence, reading, suppressing) {
  const { cueRoles } = sentence;
  for (const { cues, ask } of suppressing) {
    if (cues !== 0 && (cueRoles & cues) === 0) continue;
    const reason = ask(candidate, sentence, reading);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
function dampingOf(candidate, sentence, reading, work, damping) {
  const { cueRoles } = sentence;
  let strongest;
  for (const { cues, ask } of damping) {
    if (cues !== 0 && (cueRoles & cues) === 0) continue;
    const damped = ask(candidate, sentence, reading);
    if (damped !== void 0 && damped.factor < (strongest?.factor ?? 1)) strongest = damped;
  }
  const fitted = work && dampByWork(candidate, work, reading);
  return fitted !== void 0 && fitted.factor < (strongest?.factor ?? 1) ? fitted : strongest;
}
function createSentenceFinder(sentences) {
  let last = 0;
  return (token) => {
    if ((sentences[last]?.start ?? 0) > token) last = 0;
    while ((sentences[last]?.end ?? Number.POSITIVE_INFINITY) <= token) last++;
    const sentence = sentences[last];
    if (sentence === void 0) throw new RangeError(`no sentence holds token ${token}`);
    return sentence;
  };
}

// src/context/reading/language.ts
var FEWEST_WORDS = 4;
var MOST_WORDS = 250;
var CLEAR_LEAD = 1.25;
var SCRIPTS = [
  [880, 1023, "el"],
  [1024, 1279, "ru"],
  [1424, 1535, "he"],
  [1536, 1791, "ar"],
  [2304, 2431, "hi"],
  [3584, 3711, "th"],
  [12352, 12543, "ja"],
  [19968, 40959, "zh"],
  [44032, 55215, "ko"]
];
function detectLanguage(matched) {
  return detectScript(matched) ?? detectByWords(matched.tokens, matched.lexicon.context.languages);
}
function isFunctionWord(word, code, { codes, masks }) {
  return ((masks[word] ?? 0) & 1 << codes.indexOf(code)) !== 0;
}
function detectByWords(tokens, { codes, masks }) {
  const counts = new Uint32Array(codes.length);
  const stride = Math.ceil(tokens.count / MOST_WORDS);
  for (let at = 0; at < tokens.count; at += stride) {
    for (let mask = masks[tokens.word(at)] ?? 0; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  let best = -1;
  let most = 0;
  let second = 0;
  counts.forEach((count, bit) => {
    if (count > most) {
      second = most;
      most = count;
      best = bit;
    } else if (count > second) second = count;
  });
  return most >= FEWEST_WORDS && most >= second * CLEAR_LEAD ? codes[best] ?? "und" : "und";
}
function detectScript({ tokens, texts }) {
  if ((tokens.shapes & Shape.foreign) === 0) return void 0;
  const counts = /* @__PURE__ */ new Map();
  let foreign = 0;
  let letters = 0;
  for (let at = 0; at < tokens.count; at++) {
    const length = tokens.end(at) - tokens.start(at);
    letters += length;
    if ((tokens.shape(at) & Shape.foreign) === 0) continue;
    const text2 = at < tokens.titleCount ? texts.title : texts.description;
    const unit = text2.charCodeAt(tokens.start(at));
    const code = SCRIPTS.find(([first, last]) => unit >= first && unit <= last)?.[2];
    if (code === void 0) continue;
    foreign += length;
    counts.set(code, (counts.get(code) ?? 0) + length);
  }
  if (foreign * 2 <= letters) return void 0;
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] === "zh" && counts.has("ja") ? "ja" : most?.[0];
}

// src/context/reading/notes.ts
var FEWEST_TELLING_WORDS = 60;
var FEWEST_BEFORE_CUT = 100;
var LONGEST_TAG = 200;
function notesOn(reading, hasEvidence) {
  const { tokens, texts, sentences, language } = reading;
  const words = tokens.count - tokens.titleCount;
  const notes = [];
  if (extentOf(reading) === "title") notes.push("title-only");
  else if (words > 0) {
    if (words < FEWEST_TELLING_WORDS) notes.push("short");
    if (!sentences.some(({ section }) => section === "duties")) notes.push("no-duties");
  }
  if (reading.hasSeveralRoles) notes.push("several-roles");
  if (language !== "en" && language !== "und") notes.push("other-language");
  if (!hasEvidence) notes.push("no-evidence");
  if (isTruncated(reading)) notes.push("truncated");
  if (hasLeftoverTag(texts.description)) notes.push("looks-like-html");
  return notes;
}
function isTruncated({ tokens, texts, sentences, lexicon }) {
  const last = tokens.count - 1;
  const sentence = sentences.at(-1);
  if (last < tokens.titleCount || sentence === void 0) return false;
  const rest = texts.description.slice(tokens.end(last)).trim();
  if (rest.startsWith("...") || rest.startsWith("\u2026") || rest === ",") return true;
  if (rest !== "" || tokens.count < FEWEST_BEFORE_CUT) return false;
  if (isFunctionWord(tokens.word(last), "en", lexicon.context.languages)) return true;
  const isBehindHeading = sentences.at(-2)?.isHeading && (tokens.gap(sentence.start) & Gap.line) === 0;
  if (isBehindHeading) return false;
  const startsLine = (tokens.gap(sentence.start) & (Gap.line | Gap.bullet)) !== 0;
  return !startsLine && !sentence.isHeading && (tokens.shape(last) & (Shape.capital | Shape.hasDigit)) === 0;
}
var TAG = /^<\/?(?:p|br|li|ul|ol|div|span|strong|em|b|h[1-6]|table)(?:\s[^<>]*)?\/?>/i;
function hasLeftoverTag(text2) {
  const first = text2.indexOf("<");
  const lastClose = first < 0 ? first : text2.lastIndexOf(">");
  for (let at = first; at >= 0 && at < lastClose; at = text2.indexOf("<", at + 1)) {
    if (TAG.test(text2.slice(at, at + LONGEST_TAG))) return true;
  }
  return false;
}

// src/match/candidates.ts
var LONGEST_HEADER = 40;
var HEAD_REACH = 6;
function findCandidates(found, tokens, texts, cues, lexicon) {
  const candidates = [];
  let free = 0;
  for (let first = 0, next = 0; first < found.count; first = next) {
    const start = found.start(first);
    for (next = first + 1; next < found.count && found.start(next) === start; ) next++;
    if (start < free) continue;
    for (let index = next - 1; index >= first; index--) {
      const form = lexicon.forms[found.number(index) - 1];
      const end = found.end(index);
      if (form === void 0 || !isCandidate(form, start, end, tokens, texts, cues, lexicon)) continue;
      candidates.push({ form, concept: form.concept, start, end });
      free = end;
      break;
    }
  }
  return candidates;
}
function isCandidate({ exact, capitals, need }, start, end, tokens, texts, cues, lexicon) {
  if (capitals && !opensWithCapitals(tokens, start, end)) return false;
  if (exact !== void 0 && !isSpelledSo(exact, tokens, texts, start, end)) {
    if (start >= tokens.titleCount || texts.title !== texts.title.toLowerCase()) return false;
  }
  if (need?.asksHeadOnly && !mayHaveHead(tokens, cues, start, end)) return false;
  return tokens.gap(start) !== Gap.hyphen || !isHalfOfCompound(tokens, texts, lexicon, start, end);
}
function indexFrom(candidates, token, from = 0) {
  let low = from;
  let high = candidates.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((candidates[middle]?.start ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
function textOfTokens(tokens, texts, start, end) {
  const text2 = start < tokens.titleCount ? texts.title : texts.description;
  return text2.slice(tokens.start(start), tokens.end(end - 1));
}
function mayHaveHead(tokens, cues, start, end) {
  if (start < tokens.titleCount || cues.roleStartsAt(HEADS, end)) return true;
  const isHeader = tokens.titleCount === 0 && start < LONGEST_HEADER;
  return isHeader && cues.hasRole(HEADS, Math.max(0, start - HEAD_REACH), end + HEAD_REACH);
}
function isSpelledSo(exact, tokens, texts, start, end) {
  const text2 = start < tokens.titleCount ? texts.title : texts.description;
  const from = tokens.start(start);
  return exact.some((spelling) => from + spelling.length === tokens.end(end - 1) && text2.startsWith(spelling, from));
}
function isHalfOfCompound(tokens, texts, { context }, start, end) {
  const { compounds } = context;
  if (compounds === void 0 || end - start === 1 || tokens.gap(start + 1) !== Gap.space) return false;
  if ((tokens.shape(start) & Shape.letter) === 0 || compounds.prefixes.has(tokens.word(start - 1))) return false;
  const before = textOfTokens(tokens, texts, start - 1, start);
  return !compounds.endings.some((ending) => before.endsWith(ending));
}
function opensWithCapitals(tokens, start, end) {
  for (let at = start; at < end; at++) if ((tokens.shape(at) & Shape.capital) === 0) return false;
  return true;
}

// src/match/cues.ts
var Cues = class {
  /** The phrases as they were found, by number. */
  found = new Found();
  #roles = new Int32Array(1024);
  /** For each token, the first cue that begins there or later. */
  #firsts = new Int32Array(1024);
  #tokenCount = 0;
  /** For each phrase, the last post in which it stood. */
  #lastPost;
  #post = 0;
  #book;
  constructor(phrases) {
    this.#book = phrases;
    this.#lastPost = new Uint32Array(phrases.count + 1);
  }
  get count() {
    return this.found.count;
  }
  /** Takes over what was found in a post. */
  fill(tokenCount) {
    const { found } = this;
    const { count } = found;
    this.#nextPost();
    this.#tokenCount = tokenCount;
    if (tokenCount > this.#firsts.length) this.#firsts = new Int32Array(tokenCount * 2);
    if (count > this.#roles.length) this.#roles = new Int32Array(count * 2);
    let token = 0;
    for (let cue = 0; cue < count; cue++) {
      const phrase = found.number(cue);
      this.#roles[cue] = this.#book.cueRolesOf(phrase);
      this.#lastPost[phrase] = this.#post;
      for (const start = found.start(cue); token <= start; token++) this.#firsts[token] = cue;
    }
    for (; token < tokenCount; token++) this.#firsts[token] = count;
  }
  phrase(cue) {
    return this.found.number(cue);
  }
  /** First token. */
  start(cue) {
    return this.found.start(cue);
  }
  /** Token after the last. */
  end(cue) {
    return this.found.end(cue);
  }
  /** Bits of cue roles. */
  roles(cue) {
    return this.#roles[cue] ?? 0;
  }
  /** Bits of signs. */
  signs(cue) {
    return this.#book.signsOf(this.phrase(cue));
  }
  /** Index of the first cue that begins at the token or later. */
  firstFrom(token) {
    if (token >= this.#tokenCount) return this.count;
    return token <= 0 ? 0 : this.#firsts[token] ?? 0;
  }
  /**
   * The first cue with one of the roles that lies within the tokens, or -1.
   * @param from Index of the cue at which the search begins. Default: the first one that can lie there.
   */
  firstWith(roles, start, end, from = this.firstFrom(start)) {
    for (let cue = from; cue < this.count && this.start(cue) < end; cue++) {
      if ((this.roles(cue) & roles) !== 0 && this.end(cue) <= end) return cue;
    }
    return -1;
  }
  /** Whether a cue with one of the roles lies within the tokens. */
  hasRole(roles, start, end) {
    return this.firstWith(roles, start, end) >= 0;
  }
  /**
   * The first cue with one of the signs that lies within the tokens, or -1.
   * @param from Index of the cue at which the search begins. Default: the first one that can lie there.
   */
  firstSign(signs, start, end, from = this.firstFrom(start)) {
    for (let cue = this.firstWith(CueRole.signed, start, end, from); cue >= 0; cue = this.firstWith(CueRole.signed, start, end, cue + 1)) {
      if ((this.signs(cue) & signs) !== 0) return cue;
    }
    return -1;
  }
  /** Whether a cue with one of the signs ends directly before the token. */
  signEndsAt(signs, token) {
    const start = Math.max(0, token - LONGEST_PHRASE);
    for (let cue = this.firstSign(signs, start, token); cue >= 0; cue = this.firstSign(signs, start, token, cue + 1)) {
      if (this.end(cue) === token) return true;
    }
    return false;
  }
  /** Whether a phrase of the set lies within the tokens. */
  hasPhrase(set, start, end) {
    if (set.numbers.length === 0) return false;
    for (let cue = this.firstFrom(start); cue < this.count && this.start(cue) < end; cue++) {
      if (this.end(cue) <= end && set.has(this.phrase(cue))) return true;
    }
    return false;
  }
  /** Whether a cue with one of the roles ends directly before the token. */
  roleEndsAt(roles, token) {
    const start = Math.max(0, token - LONGEST_PHRASE);
    for (let cue = this.firstWith(roles, start, token); cue >= 0; cue = this.firstWith(roles, start, token, cue + 1)) {
      if (this.end(cue) === token) return true;
    }
    return false;
  }
  /** Whether a cue with one of the roles begins at the token. */
  roleStartsAt(roles, token) {
    for (let cue = this.firstFrom(token); cue < this.count && this.start(cue) === token; cue++) {
      if ((this.roles(cue) & roles) !== 0) return true;
    }
    return false;
  }
  /** Whether a phrase of the set ends directly before the token. */
  phraseEndsAt(set, token) {
    if (set.numbers.length === 0) return false;
    for (let cue = this.firstFrom(Math.max(0, token - LONGEST_PHRASE)); cue < this.count && this.start(cue) < token; cue++) {
      if (this.end(cue) === token && set.has(this.phrase(cue))) return true;
    }
    return false;
  }
  /** Whether a phrase of the set begins at the token. */
  phraseStartsAt(set, token) {
    if (set.numbers.length === 0) return false;
    for (let cue = this.firstFrom(token); cue < this.count && this.start(cue) === token; cue++) {
      if (set.has(this.phrase(cue))) return true;
    }
    return false;
  }
  /** Where the longest phrase of the set that begins at a token ends, or -1. */
  longestFrom(set, start) {
    let end = -1;
    for (let cue = this.firstFrom(start); cue < this.count && this.start(cue) === start; cue++) {
      if (set.has(this.phrase(cue))) end = Math.max(end, this.end(cue));
    }
    return end;
  }
  /** Where the longest phrase of the set that ends directly before a token begins, or -1. */
  longestTo(set, end) {
    for (let cue = this.firstFrom(Math.max(0, end - LONGEST_PHRASE)); cue < this.count && this.start(cue) < end; cue++) {
      if (this.end(cue) === end && set.has(this.phrase(cue))) return this.start(cue);
    }
    return -1;
  }
  /** Whether a phrase of the set stands anywhere in the post. */
  hasAny(set) {
    return set.numbers.some((phrase) => this.#lastPost[phrase] === this.#post);
  }
  #nextPost() {
    this.#post++;
    if (this.#post <= 4294967295) return;
    this.#lastPost.fill(0);
    this.#post = 1;
  }
};

// src/match/scripts.ts
var ELEMENTS = ["script", "style"];
function omitScripts(candidates, tokens, description) {
  if (!description.includes("</s")) return candidates;
  const spans = ELEMENTS.flatMap((name) => spansOf(name, description)).sort(([a], [b]) => a - b);
  if (spans.length === 0) return candidates;
  let next = 0;
  return candidates.filter(({ start }) => {
    if (start < tokens.titleCount) return true;
    const at = tokens.start(start);
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next++;
    return at < (spans[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}
function spansOf(name, text2) {
  const spans = [];
  for (let from = text2.indexOf(`<${name}`); from >= 0; ) {
    const to = text2.indexOf(`</${name}`, from);
    if (to < 0) break;
    spans.push([from, to + name.length + 2]);
    from = text2.indexOf(`<${name}`, to);
  }
  return spans;
}

// src/context/reading/company-name.ts
var LONGEST_NAME = 8;
var OPENING = Gap.line | Gap.dot | Gap.stop | Gap.dash | Gap.bullet;
function companyWordsOf(companyName2, matched) {
  const words = /* @__PURE__ */ new Set();
  const add = (tokens2, from, to) => {
    for (let at = from; at < to; at++) words.add(tokens2.hash(at));
  };
  if (companyName2.count <= LONGEST_NAME) add(companyName2, 0, companyName2.count);
  const { candidates, tokens } = matched;
  for (const candidate of candidates) {
    if (namesEmployer(candidate, matched)) add(tokens, candidate.start, candidate.end);
  }
  return words;
}
function namesEmployer({ concept, start, end }, { cues, tokens, lexicon }) {
  const { employer } = lexicon.context;
  if (employer === void 0) return false;
  if (!employer.nextWords.has(tokens.word(start - 1)) && !employer.nextWords.has(tokens.word(end))) return false;
  if (lexicon.concepts[concept]?.facet !== "stack" || !isCapitalized(tokens.shape(start))) return false;
  if (tokens.gap(end) === Gap.space && cues.phraseStartsAt(employer.after, end)) return true;
  if (tokens.gap(start) !== Gap.space) return false;
  if (cues.phraseEndsAt(employer.before, start)) return true;
  const opening2 = cues.longestTo(employer.opening, start);
  return opening2 >= 0 && (tokens.gap(opening2) & OPENING) !== 0;
}

// src/context/reading/optional.ts
var LONGEST_REACH = 30;
var LONGEST_STOP = 4;
var LONGEST_OPEN_HEADING = 10;
var { heads, forward: forward2, backward: backward2, closing, stops } = SIGNS.optional;
var OPTIONAL_SIGNS = forward2 | backward2 | closing;
var SENTENCE_END = Gap.stop | Gap.dot;
var LINE_END = Gap.line | Gap.colon;
var CLAUSE_END = Gap.semicolon | Gap.dash | Gap.colon | SENTENCE_END | Gap.line;
function optionalHeadingAt(cue, tokens, cues, { words }) {
  const known = words.optional.words;
  let start = cues.start(cue);
  while ((tokens.gap(start) & (CLAUSE_END | Gap.bullet)) === 0 && known.has(tokens.word(start - 1))) start--;
  let end = cues.end(cue);
  while ((tokens.gap(end) & (LINE_END | Gap.dash)) === 0) {
    const next = Math.max(endOfHeadAt(end, cues), known.has(tokens.word(end)) ? end + 1 : end);
    if (next === end) break;
    end = next;
  }
  const isPlain = cues.end(cue) - cues.start(cue) === 1 || (tokens.gap(end) & LINE_END) !== 0;
  return { start, end: isPlain ? end : endOfMarkedLine(tokens, start, end) };
}
function isOptionalHead(cues, cue) {
  return (cues.roles(cue) & CueRole.signed) !== 0 && (cues.signs(cue) & heads) !== 0;
}
function endOfHeadAt(start, cues) {
  let end = start;
  for (let cue = cues.firstFrom(start); cue < cues.count && cues.start(cue) === start; cue++) {
    if ((cues.signs(cue) & heads) !== 0) end = Math.max(end, cues.end(cue));
  }
  return end;
}
function endOfMarkedLine(tokens, start, end) {
  const isMarked = (tokens.gap(start) & (Gap.hash | Gap.star)) !== 0;
  for (let at = end; at <= start + LONGEST_OPEN_HEADING; at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.colon) !== 0) return at;
    if ((gap & Gap.line) !== 0) return isMarked ? at : end;
    if ((gap & (SENTENCE_END | Gap.comma)) !== 0) break;
  }
  return end;
}
function countOptional({ candidates, lexicon }, sentences) {
  const counts = { ml: 0, backend: 0 };
  let next = 0;
  for (const sentence of sentences) {
    for (let candidate = candidates[next]; candidate && candidate.start < sentence.end; candidate = candidates[next]) {
      next++;
      const leaning = lexicon.concepts[candidate.concept]?.leaning;
      if (leaning !== "ml" && leaning !== "backend" || sectionAt(sentence, candidate.start) !== "nice-to-have")
        continue;
      counts[leaning]++;
    }
  }
  return counts;
}
function findOptional({ tokens, cues, lexicon }, start, end) {
  const spans = [];
  for (let cue = cues.firstSign(OPTIONAL_SIGNS, start, end); cue >= 0; cue = cues.firstSign(OPTIONAL_SIGNS, start, end, cue + 1)) {
    const mark = { start: cues.start(cue), end: cues.end(cue) };
    const isClosing = (cues.signs(cue) & (forward2 | backward2)) === 0;
    if (isClosing && !endsClause(tokens, mark.end, end)) continue;
    if (isCovered2(cues, mark, start, end)) continue;
    const from = startOfClause(tokens, cues, mark.start, start, lexicon.context.conjunctions);
    const reachesForward = (cues.signs(cue) & forward2) !== 0 || from === mark.start && !isClosing;
    spans.push(
      reachesForward ? { start: mark.start, end: endOfClause(tokens, cues, mark.end, end) } : { start: from, end: mark.end }
    );
  }
  return spans;
}
function endsClause(tokens, at, end) {
  return at >= end || (tokens.gap(at) & (CLAUSE_END | Gap.close | Gap.comma)) !== 0;
}
function isCovered2(cues, mark, start, end) {
  const from = Math.max(start, mark.start - LONGEST_STOP);
  for (let cue = cues.firstSign(stops, from, end); cue >= 0; cue = cues.firstSign(stops, from, end, cue + 1)) {
    if (cues.start(cue) >= mark.end) return false;
    const isInside = cues.start(cue) >= mark.start && cues.end(cue) <= mark.end;
    if (!isInside && cues.end(cue) >= mark.end) return true;
  }
  return false;
}
function startOfClause(tokens, cues, mark, start, conjunctions) {
  if ((tokens.gap(mark) & Gap.semicolon) !== 0) return mark;
  const isBracketed = (tokens.gap(mark) & Gap.open) !== 0;
  const ends = isBracketed ? CLAUSE_END | Gap.comma | Gap.close : CLAUSE_END | Gap.open;
  const first = Math.max(start, mark - LONGEST_REACH);
  let at = mark - 1;
  let comma = -1;
  let commas = 0;
  for (; at > first && (tokens.gap(at) & ends) === 0 && !cues.signEndsAt(stops, at); at--) {
    if ((tokens.gap(at) & Gap.comma) === 0) continue;
    if (commas === 0) comma = at;
    commas++;
  }
  const isSecondClause = commas === 1 && conjunctions.includes(tokens.word(comma));
  return isSecondClause ? comma : Math.max(first, Math.min(at, mark));
}
function endOfClause(tokens, cues, mark, end) {
  const last = Math.min(end, mark + LONGEST_REACH);
  const stop = cues.firstSign(stops, mark, last);
  const limit = stop < 0 ? last : cues.start(stop);
  for (let at = mark + 1; at < limit; at++) {
    if ((tokens.gap(at) & (Gap.semicolon | Gap.close)) !== 0) return at;
  }
  return limit;
}

// src/context/reading/others-work.ts
var LONGEST_REACH2 = 14;
var LONGEST_OBJECT = 7;
var LONGEST_STEP = 3;
var { others, groups, passives, audiences, objects, stops: stops2 } = SIGNS.othersWork;
var OTHERS_SIGNS = others | groups | audiences | objects;
var CLAUSE_START = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.open;
var CLAUSE_END2 = Gap.semicolon | Gap.dash | Gap.close;
function findOthersWork(post, start, end) {
  const { cues } = post;
  const found = [];
  for (let cue = cues.firstSign(OTHERS_SIGNS, start, end); cue >= 0; ) {
    const span = spanOf(post, cue, start, end);
    if (span !== void 0) found.push(span);
    cue = cues.firstSign(OTHERS_SIGNS, start, end, cue + 1);
  }
  return found;
}
function spanOf(post, cue, start, end) {
  const { cues } = post;
  const signs = cues.signs(cue);
  const from = cues.start(cue);
  const to = cues.end(cue);
  if ((signs & audiences) !== 0) {
    return { start: to, end: endOfAudience(post, to, Math.min(end, to + LONGEST_OBJECT)), isDoubtful: false };
  }
  if ((signs & objects) !== 0) {
    if (!isActive(post, from, to, start)) return void 0;
    return { start: to, end: endOfClause2(post, to, Math.min(end, to + LONGEST_OBJECT)), isDoubtful: true };
  }
  const isDoubtful = (signs & others) === 0;
  const passive = passiveBefore(post, from, start);
  if (passive >= 0) return { start: startOfClause2(post, passive, start), end: passive, isDoubtful };
  if (!isSubject(post, from, start)) return void 0;
  return { start: to, end: endOfClause2(post, to, Math.min(end, to + LONGEST_REACH2)), isDoubtful };
}
function isActive({ tokens, lexicon }, from, to, start) {
  if ((tokens.gap(to) & Gap.comma) !== 0 || lexicon.context.conjunctions.includes(tokens.word(to))) return false;
  return from === start || (tokens.gap(from) & CLAUSE_START) !== 0 || lexicon.context.words.othersWork.actors.has(tokens.word(from - 1));
}
function passiveBefore({ cues }, subject, start) {
  for (let at = subject; at > Math.max(start, subject - LONGEST_STEP); at--) {
    if (!cues.signEndsAt(passives, at)) continue;
    const cue = cues.firstSign(passives, Math.max(start, at - LONGEST_STEP), at);
    return cue >= 0 ? cues.start(cue) : -1;
  }
  return -1;
}
function isSubject(post, from, start) {
  const { tokens, lexicon } = post;
  if (from === start || (tokens.gap(from) & CLAUSE_START) !== 0) return true;
  return endsBefore(post, from) || lexicon.context.conjunctions.includes(tokens.word(from - 1));
}
function endsBefore({ cues, tokens, lexicon }, token) {
  return lexicon.context.words.othersWork.breaks.has(tokens.word(token - 1)) || cues.signEndsAt(stops2, token);
}
function startOfClause2(post, end, start) {
  const first = Math.max(start, end - LONGEST_REACH2);
  for (let at = end; at > first; at--) {
    if ((post.tokens.gap(at) & CLAUSE_END2) !== 0 || endsBefore(post, at)) return at;
  }
  return first;
}
function endOfAudience(post, start, limit) {
  const last = endOfClause2(post, start, limit, CLAUSE_END2 | Gap.comma | Gap.open);
  const { relatives } = post.lexicon.context.words.othersWork;
  return last < limit && relatives.has(post.tokens.word(last)) ? endOfClause2(post, last + 1, limit) : last;
}
function endOfClause2({ tokens, cues, lexicon }, start, limit, ends = CLAUSE_END2) {
  const { breaks } = lexicon.context.words.othersWork;
  const stop = cues.firstSign(stops2, start, limit);
  const last = stop < 0 ? limit : cues.start(stop);
  for (let at = start; at < last; at++) {
    if (breaks.has(tokens.word(at)) || at > start && (tokens.gap(at) & ends) !== 0) return at;
  }
  return last;
}
function titleAxesOf(candidates, { concepts }, sentences) {
  const end = sentences.find(({ section }) => section !== "title")?.start ?? Number.POSITIVE_INFINITY;
  const axes = /* @__PURE__ */ new Set();
  for (const { concept, start } of candidates) {
    if (start >= end) break;
    const { facet, leaning } = concepts[concept] ?? {};
    if (facet === "role") {
      for (const axis of AXES) if (leaning === axis || leaning === "both") axes.add(axis);
    }
  }
  return axes;
}

// src/context/reading/rating-work.ts
var LONGEST_STEP2 = 6;
var { people, verbs, outputs, tasks, terms, building } = SIGNS.ratingWork;
function isRatingWork({ cues, tokens }) {
  let signs = 0;
  let verbEnd = -1;
  for (let cue = cues.firstWith(CueRole.signed, 0, tokens.count); cue >= 0; ) {
    const own = cues.signs(cue);
    if ((own & people) !== 0 && cues.end(cue) <= tokens.titleCount) return true;
    if ((own & verbs) !== 0) verbEnd = cues.end(cue);
    const isRated = (own & outputs) !== 0 && verbEnd >= 0 && cues.start(cue) - verbEnd <= LONGEST_STEP2;
    signs |= isRated ? own | tasks : own;
    cue = cues.firstWith(CueRole.signed, cues.start(cue), tokens.count, cue + 1);
  }
  return (signs & building) === 0 && (signs & (people | tasks)) !== 0 && (signs & terms) !== 0;
}

// src/lexicon/compile-context.ts
var CUE_ORDER = [
  "legal",
  "process",
  "benefits",
  "nice-to-have",
  "company",
  "duties",
  "requirements"
];
function compileContext({ context }, phrases, needs) {
  const { sections, technical, fields, employer, compounds, sentences, damping, languages } = context;
  const headings = /* @__PURE__ */ new Map();
  for (const [section, entries] of Object.entries(sections.headings)) {
    for (const phrase of phrases.registerAll(entries, `headings of "${section}"`, CueRole.heading)) {
      headings.set(phrase, section);
    }
  }
  const sectionCues = /* @__PURE__ */ new Map();
  CUE_ORDER.forEach((section, bit) => {
    const where = `cues of "${section}"`;
    for (const phrase of phrases.registerAll(sections.cues[section] ?? [], where, CueRole.sectionCue)) {
      sectionCues.set(phrase, (sectionCues.get(phrase) ?? 0) | 1 << bit);
    }
  });
  phrases.registerAll(sentences.abbreviations, "abbreviations", CueRole.abbreviation);
  const setOf = (list, where) => new NumberSet(phrases.registerAll(list, where));
  return {
    headings,
    sectionCues,
    words: compileReading(context, phrases),
    rules: compileRules(context, phrases, needs),
    ...technical && {
      technical: {
        signs: setOf(technical.signs, "technical, signs"),
        asking: setOf(technical.asking, "technical, asking"),
        titles: new NumberSet(technical.titles.flatMap((word) => phrases.wordsOf(word)))
      }
    },
    ...fields && { fields: setOf(fields, "fields") },
    ...employer && { employer: compileEmployer(employer, phrases) },
    ...compounds && {
      compounds: {
        prefixes: new NumberSet(compounds.prefixes.flatMap((word) => phrases.wordsOf(word))),
        endings: compounds.endings
      }
    },
    damping,
    conjunctions: ["and", "or"].flatMap((word) => phrases.wordsOf(word)),
    languages: compileLanguages(languages, phrases)
  };
}
function compileEmployer({ opening: opening2, before, after }, phrases) {
  const wordAt = (list, at) => list.map((phrase) => phrases.wordsOf(phrase).at(at) ?? 0);
  return {
    opening: new NumberSet(phrases.registerAll(opening2, "employer, opening")),
    before: new NumberSet(phrases.registerAll(before, "employer, before")),
    after: new NumberSet(phrases.registerAll(after, "employer, after")),
    nextWords: new NumberSet([...wordAt(opening2, -1), ...wordAt(before, -1), ...wordAt(after, 0)])
  };
}
function compileReading(context, phrases) {
  return tabulate(keysOf(READING_DATA), (member) => {
    const lists = context[member];
    for (const [name, sign] of Object.entries(SIGNS[member])) {
      for (const phrase of phrases.registerAll(lists[name] ?? [], `${member}, ${name}`, CueRole.signed)) {
        phrases.addSign(phrase, sign);
      }
    }
    const wordsOf = (name) => new NumberSet((lists[name] ?? []).flatMap((word) => phrases.wordsOf(word)));
    return tabulate(Object.keys(lists).filter(isWordList), wordsOf);
  });
}
function compileRules(context, phrases, needs) {
  return tabulate(keysOf(RULE_DATA), (member) => {
    const data2 = context[member];
    const listed = (name) => {
      const list = data2[name];
      return typeof list === "object" ? list : [];
    };
    for (const [name, role] of Object.entries(RULE_ROLES[member])) {
      phrases.registerAll(listed(name), `${member}, ${name}`, role);
    }
    return {
      scope: context[member].scope,
      ...data2["applies"] !== void 0 ? { applies: needs.terms(listed("applies"), `${member}, applies`) } : {}
    };
  });
}
function compileLanguages(languages, phrases) {
  const codes = Object.keys(languages);
  const words = codes.map((code) => (languages[code] ?? []).flatMap((word) => phrases.wordsOf(word)));
  const masks = new Uint32Array(words.flat().reduce((most, word) => Math.max(most, word), 0) + 1);
  words.forEach((ofLanguage, bit) => {
    for (const word of ofLanguage) masks[word] = (masks[word] ?? 0) | 1 << bit;
  });
  return { codes, masks };
}

// src/lexicon/compile-interactions.ts
var Side = { first: 1, second: 2 };
function compileInteractions({ concepts, interactions = [] }, needs) {
  const duties = SECTIONS.indexOf("duties");
  return interactions.map(({ id, of, least = 0 }, index) => {
    const where = `interaction "${id}"`;
    if (concepts.some((concept) => concept.id === id)) throw invalidLexicon(`${where}: a concept has this id`);
    const sides = new Uint8Array(concepts.length);
    of.forEach((entries, side) => {
      const bit = side === 0 ? Side.first : Side.second;
      for (const concept of needs.concepts(entries, where)) {
        if ((concepts[concept]?.strength ?? 0) >= least) sides[concept] = (sides[concept] ?? 0) | bit;
      }
      if (!sides.some((each) => (each & bit) !== 0)) throw invalidLexicon(`${where}: one side joins no concept`);
    });
    const shared = concepts[sides.indexOf(Side.first | Side.second)];
    if (shared) throw invalidLexicon(`${where}: the concept "${shared.id}" stands on both sides`);
    return { id, sides, feature: (concepts.length + index) * SECTIONS.length + duties };
  });
}
function invalidLexicon(message) {
  return new JobsiftError("invalid-lexicon", message);
}

// src/text/misspellings.ts
var SHORTEST_MENDED = 7;
var LONGEST_MENDED = 20;
var Misspellings = class {
  /** Numbers our words less one letter, our words, and the others. */
  #spellings = new Vocabulary();
  /** By number; absent for the others. */
  #shortened = /* @__PURE__ */ new Map();
  /** 1 for each word of the vocabulary that is a head. */
  #heads;
  #meant;
  /** The word that is looked at, folded, and its hashes. */
  #letters = [];
  #hash = 0;
  #check = 0;
  constructor({ heads: heads2, words, meant, others: others2 }) {
    this.#heads = new Uint8Array(Math.max(0, ...heads2.values()) + 1);
    for (const head of heads2.values()) this.#heads[head] = 1;
    this.#meant = meant;
    for (const other of others2) this.#add(other, -1);
    const all = [...heads2, ...words].filter(([text2]) => text2.length >= SHORTEST_MENDED);
    for (const [text2, word] of all) this.#shorten(text2, { word, isHead: heads2.has(text2), at: -1 });
    for (const [text2, word] of all) {
      for (let at = 0; at < text2.length; at++) this.#shorten(text2, { word, isHead: heads2.has(text2), at });
    }
  }
  /** Mends the words of a title. */
  mendTitle(text2, tokens, from, to) {
    const pending = [];
    let hasHead = false;
    for (let at = from; at < to; at++) {
      const word = tokens.word(at);
      const found = word === 0 ? this.#find(text2, tokens, at) : void 0;
      if (found !== void 0) pending.push([at, found.word]);
      hasHead ||= this.#heads[word] === 1 || found?.isHead === true;
    }
    if (!hasHead) return;
    for (const [at, word] of pending) tokens.setWord(at, word);
    for (let at = from; at < to; at++) {
      const meant = this.#meantBeforeHead(tokens, at);
      if (meant !== void 0) tokens.setWord(at, meant);
    }
  }
  /** What an ordinary word means directly before a head; not as the end of a compound ("venture-backed"). */
  #meantBeforeHead(tokens, at) {
    const meant = this.#meant.get(tokens.word(at));
    if (meant === void 0 || tokens.gap(at) === Gap.hyphen || tokens.gap(at + 1) !== Gap.space) return void 0;
    return this.#heads[tokens.word(at + 1)] === 1 ? meant : void 0;
  }
  /** The word of ours that a token is a misspelling of. */
  #find(text2, tokens, token) {
    const length = this.#read(text2, tokens.start(token), tokens.end(token));
    if (length < SHORTEST_MENDED - 1) return void 0;
    const whole = this.#numberOf(length, -1);
    if (whole !== 0) return this.#shortened.get(whole);
    for (let at = 0; at < length; at++) {
      const shortened = this.#shortened.get(this.#numberOf(length, at));
      if (shortened !== void 0 && (shortened.at < 0 || Math.abs(shortened.at - at) <= 1)) return shortened;
    }
    return void 0;
  }
  /** Enters a word of ours less one letter, unless something else is spelled so. */
  #shorten(text2, shortened) {
    const known = this.#spellings.size;
    const number = this.#add(text2, shortened.at);
    if (number > known) this.#shortened.set(number, shortened);
  }
  #add(text2, without) {
    this.#hashLetters(this.#read(text2, 0, text2.length), without);
    return this.#spellings.add(this.#hash, this.#check);
  }
  #numberOf(length, without) {
    this.#hashLetters(length, without);
    return this.#spellings.find(this.#hash, this.#check);
  }
  /** Folds the letters of a word; returns how many there are, 0 where it is too long or not all letters. */
  #read(text2, start, end) {
    if (end - start > LONGEST_MENDED) return 0;
    const table2 = characters();
    for (let at = start; at < end; at++) {
      const entry = table2[text2.charCodeAt(at)] ?? 0;
      if (entry >>> 16 > CharClass.capital) return 0;
      this.#letters[at - start] = entry & 65535;
    }
    return end - start;
  }
  #hashLetters(length, without) {
    let hash = 0;
    let check = 0;
    for (let at = 0; at < length; at++) {
      if (at === without) continue;
      const unit = this.#letters[at] ?? 0;
      hash = Math.imul(hash, HASH_FACTOR) + unit | 0;
      check = Math.imul(check, CHECK_FACTOR) ^ unit | 0;
    }
    this.#hash = hash;
    this.#check = check;
  }
};

// src/lexicon/compile-misspellings.ts
var NONE = { heads: [], words: [], meant: {}, others: [] };
function compileMisspellings({ heads: heads2, words, meant, others: others2 } = NONE, vocabulary) {
  const tokenizer = new Tokenizer(vocabulary, { learns: true });
  const tokens = new Tokens();
  const wordOf = (text2) => {
    tokens.clear();
    tokenizer.tokenize(text2, tokens);
    return tokens.word(0);
  };
  const numbered = (texts) => new Map(texts.map((text2) => [text2, wordOf(text2)]));
  const numberedHeads = numbered(heads2);
  for (const head of numberedHeads.values()) vocabulary.endCompounds(head);
  return new Misspellings({
    heads: numberedHeads,
    words: numbered(words),
    meant: new Map(
      Object.entries(meant).flatMap(([word, spellings]) => spellings.map((text2) => [wordOf(text2), wordOf(word)]))
    ),
    others: others2
  });
}

// src/lexicon/compile-needs.ts
var DEFAULT_WITHIN = 8;
var STANDARD_REFERENCES = [...LEANINGS, ...FACETS];
var NeedCompiler = class {
  #lexicon;
  #phrases;
  #references = /* @__PURE__ */ new Map();
  /** Forms that share a rule share what it compiles to. */
  #needs = /* @__PURE__ */ new Map();
  constructor(lexicon, phrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }
  compile(need, where) {
    const cached = this.#needs.get(need);
    if (cached) return cached;
    const compileAll = (witnesses = []) => witnesses.map((witness) => this.#witness(witness, where));
    const any = compileAll(need.any);
    const compiled = {
      any,
      never: compileAll(need.never),
      asksHead: any.some(({ asksHead }) => asksHead),
      asksHeadOnly: any.length > 0 && any.every(({ asksHead }) => asksHead),
      asksMentions: any.some(
        ({ asksList, before, after, near, post }) => asksList || [before, after, near, post].some((terms2) => terms2?.concepts)
      ),
      sections: any.length > 0 && any.every(({ sections }) => sections) ? new Set(any.flatMap(({ sections }) => [...sections ?? []])) : void 0
    };
    this.#needs.set(need, compiled);
    return compiled;
  }
  /**
   * @param asPhrases Makes phrases of single words too, for terms that may stand anywhere in a post.
   * @throws {JobsiftError} `invalid-lexicon` when a group or reference is unknown.
   */
  terms(entries, where, asPhrases = false) {
    const words = [];
    const phrases = [];
    let concepts;
    for (const entry of entries) {
      if (entry.startsWith("#")) {
        for (const member of this.#group(entry.slice(1), where))
          this.#collect(member, where, asPhrases, words, phrases);
      } else if (entry.startsWith("@")) {
        const meant = this.reference(entry.slice(1), where);
        concepts ??= new Uint8Array(meant.length);
        for (let i = 0; i < meant.length; i++) if (meant[i] === 1) concepts[i] = 1;
      } else {
        this.#collect(entry, where, asPhrases, words, phrases);
      }
    }
    return { words: new NumberSet(words), phrases: new NumberSet(phrases), concepts };
  }
  #witness(witness, where) {
    const { before, after, near, post, section } = witness;
    return {
      before: before && this.terms(before, where),
      after: after && this.terms(after, where),
      near: near && this.terms(near, where),
      within: witness.within ?? DEFAULT_WITHIN,
      post: post && this.terms(post, where, true),
      asksList: witness.list ?? false,
      asksVersion: witness.version ?? false,
      asksHead: witness.head ?? false,
      sections: section && new Set(section)
    };
  }
  #collect(entry, where, asPhrases, words, phrases) {
    const [word, ...others2] = this.#phrases.wordsOf(entry);
    if (word === void 0 || others2.length > 0 || asPhrases) phrases.push(this.#phrases.register(entry, where));
    else words.push(word);
  }
  #group(name, where) {
    const words = this.#lexicon.context.groups[name];
    if (words) return words;
    throw noSuch("invalid-lexicon", "group", name, oneOf(Object.keys(this.#lexicon.context.groups)), where);
  }
  /** The concepts that one of the entries means: references ("@ml"), of which several in one entry must all hold. */
  concepts(entries, where) {
    const indexes = this.#lexicon.concepts.map((_, index) => index);
    const meant = entries.map((entry) => entry.split(" ").map((name) => this.reference(name.replace(/^@/, ""), where)));
    return indexes.filter((index) => meant.some((entry) => entry.every((each) => each[index] === 1)));
  }
  /**
   * @returns 1 for each concept index that a reference (without "@") means.
   * @throws {JobsiftError} `invalid-lexicon` when it is unknown.
   */
  reference(name, where) {
    const cached = this.#references.get(name);
    if (cached) return cached;
    const meant = Uint8Array.from(
      this.#lexicon.concepts,
      ({ id, leaning, facet, subfacet }) => id === name || leaning === name || facet === name || subfacet === name ? 1 : 0
    );
    if (!meant.includes(1) && !STANDARD_REFERENCES.includes(name)) {
      throw noSuch("invalid-lexicon", "reference", `@${name}`, "a concept, leaning, facet or subfacet", where);
    }
    this.#references.set(name, meant);
    return meant;
  }
};

// src/lexicon/compile-roles.ts
var PLURALIZED = ["generalist", "specialist", "expert", "manager", "profession"];
var PROFESSION = "profession";
var DISCIPLINE = "discipline";
function compileRoles({ concepts, context: { roles, heads: heads2 } }, phrases, needs) {
  for (const kind of PLURALIZED) {
    phrases.registerAll(
      heads2[kind].map((head) => `${head}s`),
      `heads, ${kind}`,
      RULE_ROLES.heads[kind]
    );
  }
  const roleOf2 = tabulate(HEAD_KINDS, () => new Uint16Array(concepts.length));
  const areProfessions = Uint8Array.from(concepts, ({ subfacet }) => subfacet === PROFESSION ? 1 : 0);
  const areTrusted = Uint8Array.from(
    concepts,
    ({ facet, subfacet }) => facet === "stack" || subfacet === DISCIPLINE ? 1 : 0
  );
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));
  for (const [role, { fields, heads: heads3 }] of Object.entries(roles)) {
    const index = indexOf.get(role);
    if (index === void 0) continue;
    const meant = needs.concepts(fields, `role "${role}"`);
    for (const head of heads3) {
      const table2 = roleOf2[headKindOf(head, role)];
      for (const field of meant) if (table2[field] === 0) table2[field] = index + 1;
    }
  }
  return { roleOf: roleOf2, areProfessions, areTrusted };
}
function headKindOf(name, role) {
  const kind = HEAD_KINDS.find((known) => known === name);
  if (kind === void 0)
    throw noSuch("invalid-lexicon", "kind of head", name, HEAD_KINDS.join(", "), `role "${role}"`);
  return kind;
}

// src/lexicon/author.ts
function authorStrengthOf({ leaning, strength }, against) {
  switch (leaning) {
    case "ml":
      return { ml: strength, backend: -strength * against };
    case "backend":
      return { ml: -strength * against, backend: strength };
    case "both":
      return { ml: strength, backend: strength };
    case "neither":
      return { ml: -strength, backend: -strength };
  }
}

// src/lexicon/work-amounts.ts
var WORK_AMOUNTS = [
  { id: "ml-work", name: "Amount of machine learning work", leaning: "ml", strength: 0.8 },
  { id: "backend-work", name: "Amount of server-side work", leaning: "backend", strength: 0.6 },
  { id: "other-work", name: "Amount of other work", leaning: "neither", strength: 0.8 }
];

// src/lexicon/compile-weights.ts
var LOG_ODDS_STEPS = 1e4;
function roundLogOdds(value) {
  return Math.round(value * LOG_ODDS_STEPS) / LOG_ODDS_STEPS + 0;
}
function compileWeights({ concepts, interactions = [], weights }, calibration = weights.calibration) {
  const weighted = [...concepts, ...interactions, ...WORK_AMOUNTS];
  const size = weighted.length * SECTIONS.length;
  const ml = new Float64Array(size);
  const backend = new Float64Array(size);
  const { bias } = weights;
  weighted.forEach((concept, index) => {
    SECTIONS.forEach((section, offset) => {
      const value = weightOf(concept, section, weights);
      ml[index * SECTIONS.length + offset] = roundLogOdds(value.ml * calibration.ml.scale);
      backend[index * SECTIONS.length + offset] = roundLogOdds(value.backend * calibration.backend.scale);
    });
  });
  return {
    ml,
    backend,
    bias: {
      ml: roundLogOdds(bias.ml * calibration.ml.scale + calibration.ml.shift),
      backend: roundLogOdds(bias.backend * calibration.backend.scale + calibration.backend.shift)
    },
    lean: weights.lean,
    baseRates: weights.baseRates,
    usualEvidence: weights.usualEvidence
  };
}
function weightOf(concept, section, { concepts, sections, against }) {
  const fitted = concepts[concept.id];
  const { ml, backend } = fitted?.all ?? authorStrengthOf(concept, against);
  return fitted?.[section] ?? { ml: ml * sections[section], backend: backend * sections[section] };
}

// src/lexicon/identity.ts
function identityOf(lexicon) {
  const knowledge = {
    concepts: lexicon.concepts.map(({ note: _, examples: __, source: ___, ...rest }) => rest),
    ...lexicon.interactions && { interactions: lexicon.interactions.map(({ note: _, ...rest }) => rest) },
    context: lexicon.context,
    weights: lexicon.weights
  };
  return `${lexicon.name}@${lexicon.version}+${fnv1a(JSON.stringify(knowledge))}`;
}
function fnv1a(text2) {
  let value = 2166136261;
  for (let at = 0; at < text2.length; at++) value = Math.imul(value ^ text2.charCodeAt(at), 16777619);
  return (value >>> 0).toString(16).padStart(8, "0");
}

// src/lexicon/spellings.ts
var SHORTEST_JOINED = 8;
var SHORTEST_JOINED_NAME = 6;
var MOST_JOINED2 = 3;
var SHORTEST_HUMP = 2;
var SEVERAL_WORDS = /^\w+(?:[ .-]\w+)+$/;
var HUMPED = /^[A-Za-z]+$/;
var PLURAL = /[A-Z]s$/;
function joinedSpelling(form) {
  if (!SEVERAL_WORDS.test(form)) return void 0;
  const words = form.toLowerCase().split(/[ .-]/);
  const joined = words.join("");
  const shortest = /[A-Z.]/.test(form) ? SHORTEST_JOINED_NAME : SHORTEST_JOINED;
  return words.length <= MOST_JOINED2 && joined.length >= shortest ? joined : void 0;
}
function humpsOf(form) {
  if (!HUMPED.test(form) || PLURAL.test(form)) return [];
  let start = 0;
  const humps = partEnds(form, 0, form.length).map((end) => {
    const hump = form.slice(start, end);
    start = end;
    return hump;
  });
  return humps.length > 1 && humps.every(({ length }) => length >= SHORTEST_HUMP) ? humps : [];
}
function isUnmistakable(humps) {
  return humps.some((hump) => !/[aeiou]/i.test(hump));
}

// src/lexicon/compile.ts
var LONGEST_SHORT_NAME = 4;
function bareForm(concept, exact) {
  return { concept, exact, isOrdinary: false, capitals: false, need: void 0, besideHead: void 0 };
}
function compileLexicon(lexicon) {
  const vocabulary = new Vocabulary();
  const trie = new Trie();
  const phrases = new PhraseBook(vocabulary, trie);
  const needs = new NeedCompiler(lexicon, phrases);
  const formIndex = new FormIndex(vocabulary, trie);
  lexicon.concepts.forEach((concept, index) => {
    for (const form of concept.forms) formIndex.add(concept, index, form, needs);
  });
  formIndex.addSpellings();
  return {
    identity: identityOf(lexicon),
    vocabulary,
    concepts: lexicon.concepts.map(({ id, name, facet, leaning, strength }) => ({
      id,
      name,
      facet,
      leaning,
      strength
    })),
    forms: formIndex.forms,
    trie,
    phrases,
    context: compileContext(lexicon, phrases, needs),
    roles: compileRoles(lexicon, phrases, needs),
    misspellings: compileMisspellings(lexicon.context.misspellings, vocabulary),
    interactions: compileInteractions(lexicon, needs),
    work: lexicon.weights.work && compileWork(lexicon.weights.work, phrases),
    weights: {
      whole: compileWeights(lexicon),
      title: compileWeights(lexicon, lexicon.weights.titleCalibration),
      text: compileWeights(lexicon, lexicon.weights.textCalibration)
    }
  };
}
var SPELLED_FREELY = /* @__PURE__ */ new Set(["stack", "theory", "use-case"]);
var FormIndex = class {
  forms = [];
  #owners = [];
  #tokens = new Tokens();
  #tokenizer;
  #vocabulary;
  #trie;
  constructor(vocabulary, trie) {
    this.#trie = trie;
    this.#vocabulary = vocabulary;
    this.#tokenizer = new Tokenizer(vocabulary, { learns: true });
  }
  add(concept, index, form, needs) {
    const tokens = this.#tokenize(form);
    const number = this.forms.length + 1;
    const present = this.#trie.add(Kind.form, tokens, number);
    if (present < 0) {
      throw invalidForm(
        concept,
        form,
        "cannot be matched; write words joined by spaces, hyphens or one of . / & ' , : ( ) +"
      );
    }
    const isExact = concept.exact?.includes(form) ?? false;
    if (present > 0) {
      this.#merge(concept, form, isExact, present);
      return;
    }
    const need = concept.needs?.[form];
    const exact = isExact ? [form] : void 0;
    const bare = bareForm(index, exact);
    if (need === void 0) this.forms.push({ ...bare, isOrdinary: isOrdinary(form) });
    else {
      const where = `concept "${concept.id}", needs of "${form}"`;
      const { never } = need;
      const besideHead2 = never === void 0 ? bare : { ...bare, need: needs.compile({ never }, where) };
      this.forms.push({ ...bare, isOrdinary: true, need: needs.compile(need, where), besideHead: besideHead2 });
    }
    this.#owners.push({ concept, form, exact });
    if (tokens.count === 1 && (need !== void 0 || isExact)) this.#vocabulary.keepWhole(tokens.word(0));
  }
  /** Adds what else forms are written as, joined or separated, where that is no form already. */
  addSpellings() {
    for (const [at, { concept, form, exact }] of this.#owners.entries()) {
      const compiled = this.forms[at];
      if (compiled === void 0 || exact !== void 0 || !SPELLED_FREELY.has(concept.facet)) continue;
      const joined = joinedSpelling(form);
      if (joined !== void 0) this.#trie.add(Kind.form, this.#tokenize(joined), at + 1);
      const humps = humpsOf(form);
      if (humps.length === 0 || this.#trie.add(Kind.form, this.#tokenize(humps.join(" ")), this.forms.length + 1) !== 0) continue;
      this.forms.push(isUnmistakable(humps) ? compiled : { ...compiled, capitals: true });
    }
  }
  #tokenize(form) {
    this.#tokens.clear();
    this.#tokenizer.tokenize(form, this.#tokens);
    return this.#tokens;
  }
  /** Two spellings of one sequence of words are one form of one concept. */
  #merge(concept, form, isExact, present) {
    const owner = this.#owners[present - 1];
    if (owner === void 0) return;
    if (owner.concept.id !== concept.id) {
      throw invalidForm(concept, form, `belongs to the concept "${owner.concept.id}" already (as "${owner.form}")`);
    }
    if (isExact) owner.exact?.push(form);
  }
};
function isOrdinary(form) {
  return form.length <= LONGEST_SHORT_NAME || form === form.toLowerCase();
}
function invalidForm(concept, form, problem) {
  return new JobsiftError("invalid-lexicon", `concept "${concept.id}": the form "${form}" ${problem}`);
}

// src/context/reading/roles/field.ts
var CLEAR = /* @__PURE__ */ new Set([
  "engineer",
  "engineers",
  "generalist",
  "scientist",
  "scientists",
  "specialist"
]);
var NO_NEED = bareForm(0);
function roleOf({ form, concept }, kind, lexicon) {
  if (!isTrustedBeside(form, concept, lexicon)) return -1;
  const isOrdinaryWord = form.need !== void 0 && form.need.any.length > 0 && !isTechnology(concept, lexicon);
  if (isOrdinaryWord && !CLEAR.has(kind)) return -1;
  return (lexicon.roles.roleOf[kind][concept] ?? 0) - 1;
}
function isTrustedBeside({ need }, concept, lexicon) {
  return need === void 0 || need.any.length === 0 || need.asksHead || lexicon.roles.areTrusted[concept] === 1;
}
function isTechnology(concept, { concepts }) {
  return concepts[concept]?.facet === "stack";
}
function besideHead(candidate, lexicon) {
  const { form, concept } = candidate;
  if (form.besideHead === void 0 || !isTrustedBeside(form, concept, lexicon)) return candidate;
  return { ...candidate, form: form.besideHead };
}
function makeRole(field, role, start, end) {
  return { form: NO_NEED, concept: role, field: field.concept, start, end };
}

// src/context/reading/roles/heads.ts
var WINNING = RULE_ROLES.heads.profession | RULE_ROLES.heads.scientist;
function findHeads({ cues, candidates }, start, end) {
  const heads2 = [];
  let last = start;
  let next = 0;
  for (let cue = cues.firstWith(HEADS, start, end); cue >= 0; cue = cues.firstWith(HEADS, last, end, cue + 1)) {
    const from = cues.start(cue);
    if (from < last) continue;
    if (cues.roleStartsAt(RULE_ROLES.heads.pseudo, from)) continue;
    let to = 0;
    let bits = 0;
    while ((candidates[next]?.end ?? end) <= from) next++;
    for (let same = cue; same < cues.count && cues.start(same) === from; same++) {
      const isHead = (cues.roles(same) & HEADS) !== 0 && cues.end(same) <= end;
      const winsOverFields = (cues.roles(same) & WINNING) !== 0;
      if (!isHead || !fits(candidates, next, from, cues.end(same), winsOverFields)) continue;
      to = cues.end(same);
      bits = cues.roles(same);
    }
    const kind = HEAD_KINDS.find((kind2) => (bits & RULE_ROLES.heads[kind2]) !== 0);
    if (kind === void 0) continue;
    heads2.push({ start: from, end: to, kind });
    last = to;
  }
  return heads2;
}
function fits(candidates, first, start, end, winsOverFields) {
  for (let at = first; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === void 0 || candidate.start >= end) return true;
    const reachesIn = winsOverFields && candidate.start < start && candidate.end < end;
    if (candidate.start < start && !reachesIn || candidate.end > end) return false;
  }
  return true;
}

// src/context/reading/roles/title-line.ts
var LIST_MARKS2 = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;
var MARKS = LIST_MARKS2 | Gap.comma | Gap.open | Gap.close | Gap.dash | Gap.colon | Gap.line | Gap.stop | Gap.other;
var { links, asides } = RULE_ROLES.heads;
function cutTitle({ tokens, cues, lexicon }, heads2, start, end) {
  const { conjunctions } = lexicon.context;
  const segments = [];
  let from = start;
  let joint = "explanation";
  const cut = (to, next, nextJoint) => {
    if (to > from) segments.push({ start: from, end: to, joint });
    from = next;
    joint = nextJoint;
  };
  let cue = cues.firstWith(asides | links, start, end);
  for (let at = start; at < end; at++) {
    const gap = at === start ? 0 : tokens.gap(at) & MARKS;
    if (gap !== 0) cut(at, at, jointOf(gap));
    if (conjunctions.includes(tokens.word(at))) cut(at, at + 1, "list");
    while (cue >= 0 && cues.start(cue) < at) cue = cues.firstWith(asides | links, start, end, cue + 1);
    if (cue < 0 || cues.start(cue) > at || heads2.some((head) => head.start < at && at < head.end)) continue;
    cut(at, at + 1, (cues.roles(cue) & asides) !== 0 ? "aside" : "explanation");
  }
  cut(end, end, "explanation");
  return segments;
}
function jointOf(gap) {
  if ((gap & Gap.bar) !== 0) return "bar";
  if ((gap & LIST_MARKS2) !== 0) return "list";
  return gap === Gap.comma ? "comma" : "explanation";
}

// src/context/reading/roles/parts.ts
var SINGULAR = { engineers: "engineer", scientists: "scientist" };
function partsOf(matched, inside, start, end) {
  const { lexicon, cues } = matched;
  const heads2 = findHeads(matched, start, end);
  const units = heads2.map((head) => ({
    start: head.start,
    end: head.end,
    kind: SINGULAR[head.kind] ?? head.kind,
    isProfession: head.kind === "profession"
  }));
  const fields = [];
  for (const candidate of inside) {
    if (heads2.some((head) => covers(head, candidate))) continue;
    const { concept } = candidate;
    if (isPeople(candidate, matched) && cues.hasRole(HEADS, candidate.start, candidate.end)) {
      const isProfession = lexicon.roles.areProfessions[concept] === 1;
      units.push({ start: candidate.start, end: candidate.end, kind: "role", isProfession, concept });
    } else fields.push(candidate);
  }
  units.sort((a, b) => a.start - b.start);
  const strong = units.filter(({ kind }) => kind !== "expert");
  const counting = strong.length > 0 ? strong : units;
  return cutTitle(matched, heads2, start, end).map(({ start: start2, end: end2, joint }) => {
    const lies = ({ end: last }) => last > start2 && last <= end2;
    return { start: start2, end: end2, joint, fields: fields.filter(lies), unit: counting.findLast(lies) };
  });
}
function isPeople({ concept }, { lexicon }) {
  const { facet } = lexicon.concepts[concept] ?? {};
  return facet === "role" || facet === "collaborator";
}
function isRole({ concept }, { lexicon }) {
  return lexicon.concepts[concept]?.facet === "role";
}
function covers(unit, { start, end }) {
  return start >= unit.start && end <= unit.end;
}

// src/context/reading/roles/several-roles.ts
var ROLE_SEPARATORS = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;
function namesSeveralRoles(matched, candidates) {
  const { lexicon } = matched;
  let last;
  for (const candidate of candidates) {
    if (lexicon.concepts[candidate.concept]?.facet !== "role") continue;
    if (last && last.concept !== candidate.concept && areListed(last, candidate, matched)) return true;
    last = candidate;
  }
  return false;
}
function areListed(left, right, { tokens, cues, lexicon }) {
  const areMade = left.field !== void 0 && right.field !== void 0;
  const isName = ({ start, end, field }) => end - start > 1 && (field === void 0 || cues.hasRole(HEADS, start, end));
  const areNames = areMade || isName(left) && isName(right);
  const marks = areNames ? ROLE_SEPARATORS | Gap.comma : ROLE_SEPARATORS;
  let isListed3 = false;
  for (let at = left.end; at <= right.start; at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.line) !== 0) return false;
    isListed3 ||= (gap & marks) !== 0 || at < right.start && lexicon.context.conjunctions.includes(tokens.word(at));
  }
  return isListed3;
}

// src/context/reading/roles/shared-head.ts
var MOST_LEVEL_WORDS = 2;
function shareHeads(parts, made, lexicon) {
  const share2 = (field) => {
    if (field === void 0 || made.has(field)) return false;
    const role = roleOf(field, "engineer", lexicon);
    if (role >= 0) made.set(field, makeRole(field, role, field.start, field.end));
    return role >= 0;
  };
  parts.forEach(({ unit, fields }, index) => {
    if (unit === void 0 || unit.isProfession || unit.kind === "expert") return;
    for (let at2 = index - 1, next2 = parts[index]; at2 >= 0 && isListed2(next2); next2 = parts[at2--]) {
      if (!share2(fieldOf(parts[at2]))) break;
    }
    const taken = fields.find((field) => made.has(field));
    const { leaning } = lexicon.concepts[taken?.concept ?? unit.concept ?? -1] ?? {};
    if (leaning === "ml" || leaning === "backend") {
      const other = leaning === "ml" ? "backend" : "ml";
      for (const field of fields) {
        const isOther = lexicon.concepts[field.concept]?.leaning === other && field.end <= unit.start;
        if (isOther && !isTechnology(field.concept, lexicon)) share2(field);
      }
    }
    let at = index + 1;
    const next = fieldOf(parts[at]);
    if (taken === void 0 && next !== void 0 && made.has(next)) at++;
    else if (parts[at]?.joint !== "list") return;
    for (; parts[at]?.unit === void 0 && isListed2(parts[at]); at++) if (!share2(fieldOf(parts[at]))) break;
  });
}
function rolesWithoutHead(parts, lexicon) {
  const roles = /* @__PURE__ */ new Map();
  parts.forEach((part, index) => {
    const field = fieldOf(part);
    if (field === void 0 || isTechnology(field.concept, lexicon)) return;
    if (!isOneOfSeveral(part) && !isOneOfSeveral(parts[index + 1])) return;
    const role = roleOf(field, "engineer", lexicon);
    if (role >= 0) roles.set(field, makeRole(field, role, field.start, field.end));
  });
  return roles.size < 2 ? /* @__PURE__ */ new Map() : roles;
}
function isListed2(part) {
  return part?.joint === "list" || part?.joint === "comma";
}
function isOneOfSeveral(part) {
  return isListed2(part) || part?.joint === "bar";
}
function fieldOf(part) {
  const [field, ...others2] = part?.fields ?? [];
  if (part === void 0 || part.unit !== void 0 || field === void 0 || others2.length > 0) return void 0;
  return field.end === part.end && field.start - part.start <= MOST_LEVEL_WORDS ? field : void 0;
}

// src/context/reading/roles/title.ts
var TIGHT = /* @__PURE__ */ new Set(["expert", "manager"]);
function readTitle(matched, start, end) {
  const { candidates: all, cues } = matched;
  const from = indexFrom(all, start);
  const inside = all.slice(from, indexFrom(all, end, from));
  if (inside.length < 2 && !cues.hasRole(HEADS, start, end)) return { candidates: inside, hasSeveralRoles: false };
  const parts = partsOf(matched, inside, start, end);
  const first = parts.find(({ unit }) => unit !== void 0);
  if (first?.unit === void 0) {
    const listed = rolesWithoutHead(parts, matched.lexicon);
    const candidates = inside.map((candidate) => listed.get(candidate) ?? candidate);
    return { candidates, hasSeveralRoles: namesSeveralRoles(matched, candidates) };
  }
  const isTakenUp = first.unit.isProfession && !parts.some((part) => isOtherOpening(part, first));
  return isTakenUp ? leaveToOthers(matched, inside, first) : composeTitle(matched, inside, parts);
}
function isOtherOpening({ joint, unit }, first) {
  return (joint === "list" || joint === "bar") && unit !== void 0 && unit !== first.unit && !unit.isProfession && unit.kind !== "engineers";
}
function composeTitle(matched, inside, parts) {
  const { lexicon } = matched;
  const made = /* @__PURE__ */ new Map();
  const absorbed = /* @__PURE__ */ new Set();
  for (const candidate of inside) {
    const role = lexicon.roles.roleOf.engineers[candidate.concept] ?? 0;
    if (role > 0 && lexicon.concepts[candidate.concept]?.facet === "collaborator")
      made.set(candidate, makeRole(candidate, role - 1, candidate.start, candidate.end));
  }
  parts.forEach(({ unit }, index) => {
    if (unit === void 0 || unit.kind === "role" || unit.kind === "profession") return;
    const found = findField(matched, parts, index, unit, (field2) => !made.has(field2) && !absorbed.has(field2));
    if (found === void 0) return;
    const { field, role, isOwn } = found;
    const start = Math.min(field.start, unit.start);
    const end = Math.max(field.end, unit.end);
    const between = inside.filter((one) => one !== field && one.start >= start && one.end <= end);
    const own = between.filter((one) => covers(unit, one) || isRole(one, matched));
    const staysApart = !isOwn && unit.kind !== "engineer" && inside.some((one) => covers(unit, one) && isRole(one, matched));
    if (staysApart || own.length < between.length || !isNear(field, unit, matched)) {
      made.set(field, makeRole(field, role, field.start, field.end));
      return;
    }
    for (const one of own) absorbed.add(one);
    made.set(field, makeRole(field, role, start, end));
  });
  shareHeads(parts, made, lexicon);
  const isOurs = [...made.values()].some(({ concept }) => lexicon.concepts[concept]?.leaning !== "neither");
  const candidates = inside.flatMap((candidate) => {
    if (absorbed.has(candidate) || isLevel(candidate, matched)) return [];
    if (isOurs && lexicon.roles.areProfessions[candidate.concept] === 1 && candidate.end - candidate.start === 1)
      return [];
    return [made.get(candidate) ?? besideHead(candidate, lexicon)];
  });
  return {
    candidates: candidates.sort(byStart),
    hasSeveralRoles: namesSeveralRoles(matched, candidates) || areListed2(parts)
  };
}
function isLevel(candidate, matched) {
  const { start, end } = candidate;
  return end - start === 1 && !isRole(candidate, matched) && matched.cues.hasRole(RULE_ROLES.heads.levels, start, end);
}
function areListed2(parts) {
  return parts.some(
    ({ unit, joint }, index) => unit !== void 0 && joint !== "explanation" && joint !== "aside" && parts[index - 1]?.unit !== void 0
  );
}
function findField(matched, parts, index, { start, end, kind }, isFree) {
  const { lexicon } = matched;
  const pick = (fields, head, isOwn) => {
    for (const field of fields) {
      const role = head === "role" || !isFree(field) ? -1 : roleOf(field, head, lexicon);
      if (role >= 0) return { field, role, isOwn };
    }
    return void 0;
  };
  const own = parts[index]?.fields ?? [];
  const isLoose = !TIGHT.has(kind);
  const first = isLoose ? start : firstLevelWord(matched, start);
  const before = own.filter((field) => isLoose ? field.start < start : field.end === first).reverse();
  const areas = before.filter((field) => !isTechnology(field.concept, lexicon));
  const isTaken = before.some(({ concept }) => lexicon.concepts[concept]?.facet === "role");
  if (kind === "expert" && isTaken) return void 0;
  const ownKind = kind === "generalist" ? "engineer" : kind;
  return pick([...areas, ...before, ...own.filter((field) => field.start >= end)], ownKind, true) ?? (isTaken || kind === "expert" && !isBare(parts[index], start, matched) ? void 0 : pick(fieldsAround(parts, index), kind, false));
}
function isBare(part, head, matched) {
  return part !== void 0 && firstLevelWord(matched, head) === part.start;
}
function fieldsAround(parts, index) {
  const rest = parts.slice(index + 1);
  const other = rest.findIndex(({ unit }) => unit !== void 0);
  const behind = (other < 0 ? rest : rest.slice(0, other)).filter(({ joint }) => joint !== "aside");
  const before = parts[index - 1];
  const isField = before?.unit === void 0 && before?.fields[0]?.start === before?.start && before?.fields[0]?.end === before?.end;
  return [...behind.flatMap(({ fields }) => fields), ...isField ? before?.fields ?? [] : []];
}
function leaveToOthers(matched, inside, { unit, fields }) {
  const { lexicon } = matched;
  const field = fields.findLast((one) => unit !== void 0 && one.start < unit.start);
  const role = unit?.kind === "profession" && field !== void 0 ? roleOf(field, "profession", lexicon) : -1;
  const candidates = inside.map((candidate) => {
    if (candidate === field && unit !== void 0 && role >= 0) return makeRole(field, role, field.start, unit.end);
    const { leaning } = lexicon.concepts[candidate.concept] ?? {};
    return leaning === "neither" ? candidate : { ...besideHead(candidate, lexicon), isOthersWork: true };
  });
  return { candidates, hasSeveralRoles: false };
}
function firstLevelWord({ cues }, head) {
  let first = head;
  while (cues.hasRole(RULE_ROLES.heads.levels, first - 1, first)) first--;
  return first;
}
function isNear(field, unit, { lexicon }) {
  return Math.max(unit.start - field.end, field.start - unit.end) <= lexicon.context.rules.heads.scope;
}
function byStart(left, right) {
  return left.start - right.start;
}

// src/context/reading/roles/composition.ts
var IN_TEXT = /* @__PURE__ */ new Set(["engineer", "engineers", "scientist", "scientists"]);
function composeRoles(matched, sentences) {
  const composed = [];
  const named = /* @__PURE__ */ new Set();
  let hasSeveralRoles = false;
  let done = 0;
  for (const { start, end } of findTitleLines(matched, sentences)) {
    composeText(matched, done, start, composed);
    const title = readTitle(matched, start, end);
    composed.push(...title.candidates);
    hasSeveralRoles ||= title.hasSeveralRoles;
    for (const { concept } of title.candidates) {
      if (matched.lexicon.concepts[concept]?.facet === "role") named.add(concept);
    }
    done = end;
  }
  composeText(matched, done, matched.tokens.count, composed);
  return {
    candidates: composed,
    hasSeveralRoles: hasSeveralRoles || done > matched.tokens.titleCount && named.size > 1
  };
}
function findTitleLines({ tokens }, sentences) {
  const lines = [];
  for (const { section, start, end } of sentences) {
    if (section !== "title") continue;
    const last = lines.at(-1);
    if (last?.end === start && (tokens.gap(start) & Gap.line) === 0) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}
function composeText(matched, start, end, composed) {
  const { candidates, cues } = matched;
  const heads2 = cues.hasRole(HEADS, start, end) ? findHeads(matched, start, end) : [];
  let nextHead = 0;
  for (let index = indexFrom(candidates, start); index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === void 0 || candidate.start >= end) return;
    while ((heads2[nextHead]?.start ?? end) < candidate.end) nextHead++;
    const role = composeDirectly(matched, candidate, heads2[nextHead]);
    if (role === void 0) {
      composed.push(candidate);
      continue;
    }
    composed.push(role);
    while ((candidates[index + 1]?.start ?? role.end) < role.end) index++;
  }
}
function composeDirectly({ lexicon, tokens }, field, head) {
  if (head === void 0 || head.start !== field.end || !IN_TEXT.has(head.kind)) return void 0;
  if ((tokens.gap(head.start) & ~(Gap.space | Gap.hyphen)) !== 0) return void 0;
  const role = roleOf(field, head.kind, lexicon);
  return role < 0 ? void 0 : makeRole(field, role, field.start, head.end);
}

// src/context/reading/roles/openings.ts
var { openings: LISTS, seeking, pseudo: pseudo2, asides: asides2, links: links2 } = RULE_ROLES.heads;
var UNSOUGHT = pseudo2 | RULE_ROLES.negation.forward;
var LONGEST_ROLE = 14;
var LONGEST_REACH3 = 10;
function markOpenings(matched, sentences) {
  const { cues, tokens } = matched;
  let isTitled = sentences.some(({ section }) => section === "title");
  const isMarked = isTitled ? LISTS : LISTS | seeking;
  if (!sentences.some(({ cueRoles }) => (cueRoles & isMarked) !== 0)) return sentences;
  const marked = [];
  let isInList = false;
  let isNext = false;
  for (const sentence of sentences) {
    const { start, end, cueRoles, aside: aside2, section } = sentence;
    const sought = isTitled ? LISTS : LISTS | seeking;
    const isPlain = !isInList && !isNext && (cueRoles & sought) === 0;
    if (isPlain || aside2 !== void 0 || (cueRoles & UNSOUGHT) !== 0) {
      marked.push(sentence);
      continue;
    }
    if (section === "title") {
      isInList = cues.roleEndsAt(LISTS, end);
      marked.push(sentence);
      continue;
    }
    const isItem2 = isInList && !endsSentence(tokens.gap(end));
    if ((isItem2 || isNext && !isTitled) && isShort(matched, sentence)) {
      isTitled = true;
      marked.push(partOf(sentence, start, end, "title"));
      continue;
    }
    isNext = false;
    isInList = false;
    const first = cues.firstWith(sought, start, end);
    const cue = first >= 0 && cues.start(first) > start && (cues.roles(first) & LISTS) === 0 ? -1 : first;
    const behind = cue < 0 ? end : cues.end(cue);
    const isLabel = (tokens.gap(behind) & Gap.colon) !== 0;
    const isListed3 = cue >= 0 && (cues.roles(cue) & LISTS) !== 0 && (isLabel || (tokens.gap(behind) & Gap.line) !== 0);
    if (behind === end) {
      isInList = isListed3;
      isNext = cue >= 0 && (isLabel || (tokens.gap(behind) & Gap.line) !== 0);
      marked.push(sentence);
      continue;
    }
    const last = isListed3 || isLabel ? end : endOfRole(matched, behind, end);
    if (isTitled && !isListed3 || last === void 0 || !cues.hasRole(HEADS, behind, last)) {
      marked.push(sentence);
      continue;
    }
    isTitled = true;
    isInList = isListed3;
    marked.push(partOf(sentence, start, behind, section), partOf(sentence, behind, last, "title"));
    if (last < end) marked.push(partOf(sentence, last, end, section));
  }
  return marked;
}
function partOf(sentence, start, end, section) {
  const { field, optional, others: others2, isHeading, isRepeated, aside: aside2, cueRoles } = sentence;
  return { start, end, field, section, optional, others: others2, isHeading, isRepeated, aside: aside2, cueRoles };
}
function isShort({ cues }, { start, end }) {
  return end - start <= LONGEST_ROLE && cues.hasRole(HEADS, start, end);
}
function endsSentence(gap) {
  return (gap & (Gap.dot | Gap.stop)) !== 0 && (gap & Gap.line) === 0;
}
function endOfRole({ cues }, start, end) {
  const reach = Math.min(end, start + LONGEST_REACH3);
  let cue = cues.firstWith(HEADS, start, reach);
  if (cue < 0) return void 0;
  const stop = cues.firstWith(asides2 | links2, cues.end(cue), reach);
  const limit = stop < 0 ? reach : cues.start(stop);
  let last = cues.end(cue);
  for (; cue >= 0; cue = cues.firstWith(HEADS, start, limit, cue + 1)) last = Math.max(last, cues.end(cue));
  return last;
}

// src/context/reading/headings.ts
var LONGEST_TAIL2 = 4;
var SENTENCE_END2 = Gap.stop | Gap.dot;
var MARKUP = Gap.hash | Gap.star;
var MID_LINE = Gap.space | Gap.glued | Gap.bullet | MARKUP | Gap.line | Gap.close;
var STAR_ITEM = Gap.star | Gap.space;
function findHeadings(tokens, cues, context) {
  const headings = [];
  let free = tokens.titleCount;
  for (let cue = cues.firstFrom(free); cue < cues.count; cue++) {
    if (isOptionalHead(cues, cue)) {
      const { start: start2, end: end2 } = optionalHeadingAt(cue, tokens, cues, context);
      const last2 = headings.at(-1);
      const isOpen = end2 > free && (start2 >= free || start2 === last2?.start);
      if (isOpen && standsLikeLine(tokens, start2, end2)) {
        if (start2 < free) headings.pop();
        headings.push({ start: start2, end: end2, kind: "nice-to-have" });
        free = end2;
      }
    }
    if ((cues.roles(cue) & CueRole.heading) === 0) continue;
    const start = cues.start(cue);
    const end = cues.end(cue);
    const last = headings.at(-1);
    if (start < free && last?.start !== start || !standsLikeHeading(tokens, start, end)) continue;
    if (last?.start === start) headings.pop();
    headings.push({ start, end, kind: context.headings.get(cues.phrase(cue)) ?? "other" });
    free = end;
  }
  return headings;
}
function standsLikeHeading(tokens, start, end) {
  const before = tokens.gap(start);
  const after = tokens.gap(end);
  if (isItem(before)) return endsLine(after) || hasColon(after);
  if ((before & Gap.line) !== 0) {
    return endsLine(after) || hasColon(after) || isShortLine(tokens, end) || opensMidLine(tokens, start, end);
  }
  if ((after & Gap.glued) !== 0) return isCapital(tokens, start) && isCapital(tokens, end);
  if ((before & Gap.glued) !== 0) return isCapital(tokens, start) && (isCapital(tokens, end) || endsLine(after));
  const opensSentence = (before & (SENTENCE_END2 | Gap.bullet | MARKUP | Gap.bar | Gap.dash)) !== 0;
  if (hasColon(after) && (opensSentence || isCapital(tokens, start))) return true;
  return opensMidLine(tokens, start, end);
}
function standsLikeLine(tokens, start, end) {
  const before = tokens.gap(start);
  const after = tokens.gap(end);
  const opensLine = (before & Gap.line) !== 0;
  if (opensLine && (endsLine(after) || hasColon(after))) return true;
  if (isItem(before)) return false;
  const opensSentence = opensLine || (before & (SENTENCE_END2 | Gap.bullet | MARKUP | Gap.bar | Gap.dash)) !== 0;
  if (opensSentence && (after & (Gap.colon | Gap.dash)) !== 0) return true;
  return (end - start > 1 || isAllUpper(tokens, start, end)) && opensMidLine(tokens, start, end);
}
function opensMidLine(tokens, start, end) {
  if ((tokens.gap(end) & ~(MID_LINE | Gap.hyphen | Gap.dash)) !== 0) return false;
  if (isAllUpper(tokens, start, end) && !(isUpperWord(tokens, start - 1) && isUpperWord(tokens, end))) return true;
  if ((tokens.gap(end) & (Gap.hyphen | Gap.dash)) !== 0) return false;
  if (!isTitleCase(tokens, start, end) || !(isCapital(tokens, end) || isNumber(tokens.shape(end)))) return false;
  const opensSentence = (tokens.gap(start) & (SENTENCE_END2 | Gap.bullet | Gap.line)) !== 0;
  return opensSentence || end - start >= 2 && !isCapital(tokens, start - 1);
}
function isItem(before) {
  const isMarked = (before & (Gap.bullet | Gap.hyphen)) !== 0 || (before & STAR_ITEM) === STAR_ITEM;
  return (before & Gap.line) !== 0 && isMarked;
}
function isShortLine(tokens, end) {
  for (let at = end; at <= end + LONGEST_TAIL2; at++) {
    const gap = tokens.gap(at);
    if (endsLine(gap)) return (gap & Gap.dot) === 0;
    if (hasColon(gap)) return true;
    if ((gap & (SENTENCE_END2 | Gap.comma)) !== 0) return false;
  }
  return false;
}
function endsLine(gap) {
  return (gap & Gap.line) !== 0;
}
function hasColon(gap) {
  return (gap & Gap.colon) !== 0;
}
function isCapital(tokens, at) {
  return (tokens.shape(at) & Shape.capital) !== 0;
}
function isUpperWord(tokens, at) {
  return at >= 0 && isUpper(tokens.shape(at)) && tokens.end(at) - tokens.start(at) > 1;
}
function isAllUpper(tokens, start, end) {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const shape2 = tokens.shape(at);
    if (!isUpper(shape2) && !isNumber(shape2)) return false;
    letters += tokens.end(at) - tokens.start(at);
  }
  return letters > 3;
}
function isTitleCase(tokens, start, end) {
  const last = (tokens.gap(end - 1) & Gap.apostrophe) !== 0 && end - 2 >= start ? end - 2 : end - 1;
  return isCapital(tokens, start) && isCapital(tokens, last);
}

// src/context/reading/current-section.ts
var LONGEST_HEADING = 6;
var CLOSABLE = /* @__PURE__ */ new Set([
  "company",
  "benefits",
  "legal",
  "process",
  "page-chrome",
  "nice-to-have"
]);
var REOPENED = /* @__PURE__ */ new Set(["company", "benefits", "legal", "process", "nice-to-have"]);
var SENTENCE_END3 = Gap.dot | Gap.stop;
var CurrentSection = class {
  kind = "other";
  #post;
  /** What a heading in front of one list item interrupts. */
  #interrupted;
  /** Whether the text of the section begins in the line of its heading. */
  #isInline = false;
  /** First token behind the heading. */
  #textStart = 0;
  constructor(post) {
    this.#post = post;
  }
  /** Goes on to the section of a heading. */
  open({ start, end, kind }) {
    const { tokens } = this.#post;
    this.#leaveItem(start);
    const after = tokens.gap(end);
    const isInline = (after & Gap.line) === 0;
    const isLabel = isInline && (after & Gap.colon) !== 0 && isItem(tokens.gap(start));
    if (isLabel && this.kind === "nice-to-have" && kind === "requirements") return;
    if (isLabel && kind === "nice-to-have") this.#interrupted = this.kind;
    this.kind = kind;
    this.#isInline = isInline;
    this.#textStart = end;
  }
  /** Closes the section before a sentence that does not belong to it any more. */
  pass(start, end) {
    this.#leaveItem(start);
    if (CLOSABLE.has(this.kind) && (this.#isUnknownHeading(start, end) || this.#isBehind(start, end))) {
      this.kind = "other";
    }
  }
  /** Goes on to the duties where a sentence tells what the hire will do. */
  reopen() {
    if (!REOPENED.has(this.kind)) return;
    this.kind = "duties";
    this.#interrupted = void 0;
  }
  #leaveItem(start) {
    if (this.#interrupted === void 0 || (this.#post.tokens.gap(start) & Gap.line) === 0) return;
    this.kind = this.#interrupted;
    this.#interrupted = void 0;
  }
  /** "Bonus: Kafka", then an empty line and no list. Keywords and fields of a job board end where a line is a whole sentence. */
  #isBehind(start, end) {
    const { tokens } = this.#post;
    const before = tokens.gap(start);
    if (this.kind === "page-chrome") {
      const isSentence = end - start > LONGEST_HEADING && (tokens.gap(end) & Gap.dot) !== 0;
      return (before & Gap.line) !== 0 && start > this.#textStart && isSentence;
    }
    return this.kind === "nice-to-have" && this.#isInline && (before & Gap.blank) !== 0 && !isItem(before);
  }
  /** A short line of its own, marked as a heading or ended by a colon, whose words are not in the lexicon. */
  #isUnknownHeading(start, end) {
    if (end - start > LONGEST_HEADING) return false;
    const { tokens } = this.#post;
    const before = tokens.gap(start);
    const after = tokens.gap(end);
    if ((before & Gap.line) === 0 || (after & Gap.line) === 0) return false;
    if ((after & (SENTENCE_END3 | Gap.comma)) !== 0) return false;
    const isMarked = (before & Gap.hash) !== 0 || (before & Gap.star) !== 0 && (after & Gap.star) !== 0;
    if (this.kind !== "nice-to-have") return isMarked || (after & Gap.colon) !== 0;
    if (isItem(before) || this.#holdsMention(start, end)) return false;
    return isMarked || (after & Gap.colon) !== 0 || (before & Gap.blank) !== 0 && isItem(after);
  }
  /** What names a technology is more likely an item, or a heading inside of the section. */
  #holdsMention(start, end) {
    return this.#post.candidates.some((candidate) => candidate.start >= start && candidate.end <= end);
  }
};
var DUTIES_SIGNS = SIGNS.duties.openings;
function opensDuties({ tokens, cues }, start, end) {
  for (let cue = cues.firstSign(DUTIES_SIGNS, start, end); cue >= 0; cue = cues.firstSign(DUTIES_SIGNS, start, end, cue + 1)) {
    const before = tokens.gap(cues.start(cue));
    if (cues.start(cue) === start || (before & (Gap.comma | Gap.dash)) !== 0) return true;
    if ((tokens.gap(end) & Gap.colon) !== 0) return true;
  }
  return false;
}

// src/context/reading/pitch.ts
var LONGEST_NAME2 = 5;
var LONGEST_PREAMBLE = 6;
var { openings, predicates } = SIGNS.pitch;
var PitchFinder = class {
  #post;
  /** Token behind the last sentence about the company. */
  #last = -1;
  #hasWork;
  constructor(post, headings) {
    this.#post = post;
    this.#hasWork = headings.some(({ kind }) => kind === "duties" || kind === "requirements") || this.#speaksToReader(post.tokens.titleCount, post.tokens.count);
  }
  /** Asked of sentences in their order, with the signs of each. */
  holds(start, end, signs) {
    const isSigned = (signs & (openings | predicates)) !== 0;
    if (!this.#hasWork || !(isSigned || this.#last === start) || !this.#isAboutCompany(start, end)) return false;
    if (this.#speaksToReader(start, end)) return false;
    this.#last = end;
    return true;
  }
  #isAboutCompany(start, end) {
    const { cues, tokens, lexicon } = this.#post;
    if (this.#last === start && lexicon.context.words.pitch.pronouns.has(tokens.word(start))) return true;
    if (startsWith(openings, start, end, this.#post)) return true;
    const limit = Math.min(end, start + LONGEST_PREAMBLE);
    const opening2 = cues.firstSign(openings, start + 1, end);
    if (opening2 >= 0 && cues.start(opening2) <= limit && this.#isPreamble(start, cues.start(opening2))) return true;
    if ((tokens.shape(start) & Shape.capital) === 0) return false;
    const predicate = cues.firstSign(predicates, start + 1, end);
    return predicate >= 0 && cues.start(predicate) <= start + LONGEST_NAME2 && this.#isName(start, cues.start(predicate));
  }
  /** "At Otterlab", "Since 2019": ends with a comma, or with a name. */
  #isPreamble(start, end) {
    const { tokens } = this.#post;
    return (tokens.gap(end) & Gap.comma) !== 0 || (tokens.shape(end - 1) & Shape.capital) !== 0 || start === end;
  }
  /** Words with capitals that no list knows: the lexicon knows what a job post speaks of, and not who speaks. */
  #isName(start, end) {
    const { tokens } = this.#post;
    for (let at = start; at < end; at++) if ((tokens.shape(at) & Shape.capital) === 0) return false;
    return tokens.word(start) === 0;
  }
  #speaksToReader(start, end) {
    const { tokens, lexicon } = this.#post;
    const words = lexicon.context.words.pitch.words;
    for (let at = start; at < end; at++) if (words.has(tokens.word(at))) return true;
    return false;
  }
};
function startsWith(roles, start, end, { cues }) {
  const cue = cues.firstSign(roles, start, end);
  return cue >= 0 && cues.start(cue) === start;
}

// src/context/reading/sentences.ts
var SHORTEST_WRAPPED_LINE = 50;
var SMALL = Shape.letter | Shape.hasLetter;
var MAY_BREAK = Gap.blank | Gap.bullet | Gap.bar | Gap.line | Gap.stop | Gap.dot;
function findSentenceStarts(tokens, cues, headings) {
  const starts = [];
  let lineStart = 0;
  let next = 0;
  let edge = 0;
  for (let at = 0; at < tokens.count; at++) {
    const gap = tokens.gap(at);
    if (at !== edge && (gap & MAY_BREAK) === 0) continue;
    if (at === edge || breaksBefore(tokens, cues, at, lineStart)) starts.push(at);
    if ((gap & Gap.line) !== 0) lineStart = at;
    if (at === edge) {
      while (next < headings.length && (headings[next]?.end ?? 0) <= at) next++;
      const heading = headings[next];
      edge = heading === void 0 ? tokens.count : heading.start > at ? heading.start : heading.end;
      if (at < tokens.titleCount && edge > tokens.titleCount) edge = tokens.titleCount;
    }
  }
  return starts;
}
function breaksBefore(tokens, cues, at, lineStart) {
  const gap = tokens.gap(at);
  if ((gap & (Gap.blank | Gap.bullet | Gap.bar)) !== 0) return true;
  if ((gap & Gap.line) !== 0) return !continuesLine(tokens, at, lineStart);
  const startsLow = (tokens.shape(at) & (Shape.capital | Shape.hasDigit)) === 0;
  if ((gap & Gap.stop) !== 0) return !startsLow || (gap & Gap.space) !== 0;
  if ((gap & ~Gap.dot) !== 0) return !startsLow && !cues.roleEndsAt(CueRole.abbreviation, at);
  return endsGluedSentence(tokens, at);
}
function continuesLine(tokens, at, lineStart) {
  const gap = tokens.gap(at);
  if ((gap & ~(Gap.space | Gap.line | Gap.comma)) !== 0) return false;
  const isLong = tokens.end(at - 1) - tokens.start(lineStart) >= SHORTEST_WRAPPED_LINE;
  return isLong && (tokens.shape(at) & Shape.capital) === 0 && !isNumber(tokens.shape(at));
}
function endsGluedSentence(tokens, at) {
  const before = tokens.shape(at - 1);
  const here = tokens.shape(at);
  const isWord = (here & Shape.capital) !== 0 && (!isUpper(here) || tokens.end(at) - tokens.start(at) === 1);
  return isWord && before === SMALL && tokens.end(at - 1) - tokens.start(at - 1) > 2;
}

// src/context/reading/sections.ts
var LONGEST_TITLE = 12;
var LONGEST_HEADER2 = 40;
var LONGEST_CUED = 60;
var MOVABLE = {
  process: /* @__PURE__ */ new Set(["other", "company", "benefits", "legal", "process"]),
  benefits: /* @__PURE__ */ new Set(["other", "company", "benefits", "process"]),
  company: /* @__PURE__ */ new Set(["other", "company"]),
  "nice-to-have": /* @__PURE__ */ new Set(["other", "duties", "requirements", "nice-to-have"]),
  duties: /* @__PURE__ */ new Set(["other", "company", "benefits", "process"]),
  requirements: /* @__PURE__ */ new Set(["other", "company", "benefits", "process"])
};
var OPTIONABLE = /* @__PURE__ */ new Set(["other", "duties", "requirements"]);
var NONE2 = [];
var NONE_OF_OTHERS = [];
function readSentences(matched) {
  const { tokens, cues, candidates } = matched;
  const { context } = matched.lexicon;
  const headings = findHeadings(tokens, cues, context);
  const starts = findSentenceStarts(tokens, cues, headings);
  const seen = /* @__PURE__ */ new Map();
  const sentences = [];
  let nextCue = 0;
  let nextCandidate = 0;
  let nextHeading = 0;
  let titleLength = 0;
  const headerEnd = endOfHeader(tokens);
  const current = new CurrentSection(matched);
  const pitch = new PitchFinder(matched, headings);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? tokens.count;
    const heading = headings[nextHeading];
    const isHeading = heading?.start === start;
    if (isHeading) {
      current.open(heading);
      nextHeading++;
    } else current.pass(start, end);
    let cueRoles = 0;
    let signs = 0;
    let cuedSections = 0;
    for (; nextCue < cues.count && cues.start(nextCue) < end; nextCue++) {
      const roles = cues.roles(nextCue);
      cueRoles |= roles;
      if ((roles & CueRole.signed) !== 0) signs |= cues.signs(nextCue);
      if ((roles & CueRole.sectionCue) !== 0) cuedSections |= context.sectionCues.get(cues.phrase(nextCue)) ?? 0;
    }
    const isTitle = start < headerEnd || start === 0 && !isHeading && readsLikeTitle(tokens, end);
    if (!isHeading && (signs & DUTIES_SIGNS) !== 0 && opensDuties(matched, start, end)) current.reopen();
    const canBeMoved = !isHeading && end - start <= LONGEST_CUED;
    let kind = isTitle ? "title" : canBeMoved ? moveByCue(cuedSections, current.kind) : current.kind;
    if (kind === "other" && !isHeading && pitch.holds(start, end, signs)) kind = "company";
    if (isTitle && start === tokens.titleCount) titleLength = end - start;
    const isCompared = (candidates[nextCandidate]?.start ?? end) < end || end - start === titleLength;
    let isRepeated = false;
    if (start >= tokens.titleCount && isCompared) {
      const hash = hashOfSentence(tokens, start, end);
      isRepeated = seen.has(hash);
      kind = seen.get(hash) ?? kind;
      seen.set(hash, kind);
    }
    while ((candidates[nextCandidate]?.start ?? end) < end) nextCandidate++;
    const mayBeOptional = !isTitle && (signs & OPTIONAL_SIGNS) !== 0 && OPTIONABLE.has(kind);
    sentences.push({
      start,
      end,
      field: start < tokens.titleCount ? "title" : "description",
      section: isAside(kind) ? "other" : kind,
      optional: mayBeOptional ? findOptional(matched, start, end) : NONE2,
      others: !isTitle && (signs & OTHERS_SIGNS) !== 0 ? findOthersWork(matched, start, end) : NONE_OF_OTHERS,
      isHeading,
      aside: isAside(kind) ? kind : void 0,
      cueRoles,
      isRepeated
    });
  }
  return sentences;
}
function isAside(kind) {
  return kind === "page-chrome" || kind === "other-opening";
}
function moveByCue(cuedSections, current) {
  if (cuedSections === 0 || isAside(current)) return current;
  for (const [bit, section] of CUE_ORDER.entries()) {
    if ((cuedSections & 1 << bit) !== 0 && (MOVABLE[section]?.has(current) ?? true)) return section;
  }
  return current;
}
function endOfHeader(tokens) {
  const start = tokens.titleCount;
  let bars = 0;
  for (let at = start + 1; at < Math.min(tokens.count, start + LONGEST_HEADER2); at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.line) !== 0) return bars > 1 ? at : start;
    if ((gap & Gap.bar) !== 0) bars++;
  }
  return start;
}
function readsLikeTitle(tokens, end) {
  const after = tokens.gap(end);
  return tokens.titleCount === 0 && end <= LONGEST_TITLE && (after & Gap.line) !== 0 && (after & (Gap.dot | Gap.stop | Gap.colon)) === 0;
}
function hashOfSentence(tokens, start, end) {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 16777619) ^ tokens.hash(at) | 0;
  return hash;
}

// src/context/reading/shares.ts
var LONGEST_STEP3 = 40;
var LONGEST_NUMBER = 3;
function findShares(matched) {
  if (!matched.texts.description.includes("%")) return void 0;
  const split2 = findSplit(readPercentages(matched));
  return split2 === void 0 ? void 0 : sharesIn(split2, matched);
}
function readPercentages({ tokens, texts }) {
  const found = [];
  for (let token = tokens.titleCount; token < tokens.count; token++) {
    const start = tokens.start(token);
    const end = tokens.end(token);
    if (!isNumber(tokens.shape(token)) || end - start > LONGEST_NUMBER) continue;
    const mark = texts.description.charAt(end) === " " ? end + 1 : end;
    if (texts.description.charAt(mark) !== "%") continue;
    const value = Number(texts.description.slice(start, end));
    if (value > 0 && value < 100) found.push({ token, value });
  }
  return found;
}
function findSplit(percentages) {
  for (const [first, { token: opening2 }] of percentages.entries()) {
    let sum = 0;
    let last = opening2;
    for (const [index, { token, value }] of percentages.slice(first).entries()) {
      sum += value;
      if (sum > 100 || token - last > LONGEST_STEP3) break;
      last = token;
      if (sum === 100 && index > 0) return percentages.slice(first, first + index + 1);
    }
  }
  return void 0;
}
function sharesIn(split2, { tokens, candidates, lexicon }) {
  const [first] = split2;
  if (first === void 0) return void 0;
  const isBehind = standsBehind(tokens, first.token);
  const shares = {};
  for (const [index, { token, value }] of split2.entries()) {
    const from = isBehind ? split2[index - 1]?.token ?? startOfLine(tokens, token) : token;
    const to = isBehind ? token : split2[index + 1]?.token ?? endOfLine(tokens, token);
    const spoken = new Set(
      candidates.filter(({ start, end }) => start >= from && end <= to).map(({ concept }) => lexicon.concepts[concept]?.leaning)
    );
    for (const axis of AXES) {
      if (spoken.has(axis) || spoken.has("both")) shares[axis] = (shares[axis] ?? 0) + value;
    }
  }
  return shares;
}
function standsBehind(tokens, token) {
  return (tokens.gap(token) & (Gap.open | Gap.colon | Gap.dash)) !== 0 && (tokens.gap(token) & Gap.line) === 0;
}
function startOfLine(tokens, token) {
  let at = token;
  while (at > 0 && token - at < LONGEST_STEP3 && (tokens.gap(at) & Gap.line) === 0) at--;
  return at;
}
function endOfLine(tokens, token) {
  let at = token + 1;
  while (at < tokens.count && at - token < LONGEST_STEP3 && (tokens.gap(at) & (Gap.line | Gap.stop | Gap.dot)) === 0)
    at++;
  return at;
}

// src/context/reading/post-reader.ts
var LONGEST_TITLE2 = 16;
var SENTENCE_END4 = Gap.dot | Gap.space;
var PostReader = class {
  #lexicon;
  #tokenizer;
  #titleTokenizer;
  #tokens = new Tokens();
  #companyTokens = new Tokens();
  #cues;
  #forms = new Found();
  constructor(lexicon) {
    this.#lexicon = lexicon;
    this.#tokenizer = new Tokenizer(lexicon.vocabulary);
    this.#titleTokenizer = new Tokenizer(lexicon.vocabulary, { cutsCompounds: true });
    this.#cues = new Cues(lexicon.phrases);
  }
  read({ title, description, company }) {
    const matched = this.#match({ title, description });
    const sentences = markOpenings(matched, readSentences(matched));
    const { candidates, hasSeveralRoles } = composeRoles(matched, sentences);
    const { lexicon, texts, tokens, cues } = matched;
    const { fields } = lexicon.context;
    this.#companyTokens.clear();
    this.#tokenizer.tokenize(company, this.#companyTokens);
    return {
      lexicon,
      texts,
      tokens,
      cues,
      candidates,
      sentences,
      hasSeveralRoles,
      companyWords: companyWordsOf(this.#companyTokens, matched),
      hasBoardFields: fields !== void 0 && cues.hasAny(fields),
      titleAxes: titleAxesOf(candidates, lexicon, sentences),
      isRatingWork: isRatingWork(matched),
      optionalMentions: countOptional(matched, sentences),
      shares: findShares(matched),
      language: detectLanguage(matched)
    };
  }
  #mend({ title, description }) {
    const { misspellings } = this.#lexicon;
    const tokens = this.#tokens;
    const { titleCount } = tokens;
    if (titleCount > 0) misspellings.mendTitle(title, tokens, 0, titleCount);
    else misspellings.mendTitle(description, tokens, 0, endOfFirstLine(tokens));
  }
  #match(texts) {
    const tokens = this.#tokens;
    tokens.clear();
    this.#titleTokenizer.tokenize(texts.title, tokens);
    tokens.titleCount = tokens.count;
    this.#tokenizer.tokenize(texts.description, tokens);
    this.#mend(texts);
    const lexicon = this.#lexicon;
    const cues = this.#cues;
    lexicon.trie.walk(tokens, cues.found, this.#forms);
    cues.fill(tokens.count);
    const found = findCandidates(this.#forms, tokens, texts, cues, lexicon);
    const candidates = omitScripts(found, tokens, texts.description);
    return { lexicon, texts, tokens, cues, candidates };
  }
};
function endOfFirstLine(tokens) {
  for (let at = 1; at <= Math.min(LONGEST_TITLE2, tokens.count); at++) {
    const gap = tokens.gap(at);
    if ((gap & SENTENCE_END4) === SENTENCE_END4 || (gap & Gap.stop) !== 0) return 0;
    if ((gap & Gap.line) !== 0) return at;
  }
  return 0;
}

// src/lexicon/default.ts
var data = '["default","1.0.0",",s|ies,y|,ed,ing,s|sation,sations,zation,zations|,es|e,ed,es,ing|ing,ling|d,ding,ds,t|sed,zed|sation,zation|sing,zing|ses,zes",["statistician~|biostatistician~|statistical analyst~\\nML researchers||AI researchers|research scientists$0\\ncomputational biologist~\\nalgorithm engineer~\\nquantitative researcher~_analyst~_research_scientist~\\ndecision scientist~_science_sciences\\nML engineers||ML/AI engineers\\nresearch engineer~$1\\nhead of AI|AI lead\\nprompt engineer~\\nresearch scientist$2\\nAI architect|applied AI architect\\ndata science lead~[analyst~[consultant~[engineer~[internship~[intern~[manager~|director of data science|head of data science|lead data science\\nsoftware engineer for machine learning@ml-software-engineer||ML software engineer\\nAI engineer\\nmachine learning engineering|AI/ML engineering|ML engineering|ML/AI engineering|machine learning manager~\\ndata scientist||Data Scientist\\nmachine learning expert~\\nperception engineer~\\napplied scientist~_research scientist~_researcher~\\nMLOps engineer\\ncomputer vision engineer~\\nGenAI engineer||LLM engineer\\nspecialist ML engineer@ml-specialist-engineer||ranking engineer~\\nNLP engineer\\nAI researcher\\ndeep learning engineer~\\nmachine learning engineer~|MLE`$3\\ninfrastructure engineer~\\nmember of technical staff~\\nproduct in a title@product-title||application~$4|enterprise~|financial~|integration~|product~|tool~\\nplatform in a title@platform-title||infrastructure$4|platform~|storage\\nengineering lead~$5|CTO|VP engineering|director of engineering|engineering leader~_manager~|head of engineering|lead engineer~|principal engineer~|staff engineer~|software development manager~$_engineering manager~|team lead~$6|tech lead~|technical lead~\\nintegration developer~|integrations engineer~|integration engineer~$7\\nJavaScript developer\\nsoftware developer~_programmer~\\nsoftware engineer~|SDE|SWE|software development engineer~_engineering role~\\nweb developer~\\nseveral engineers@engineering-roles||Developers$5|Eng|Engineers|engineering position~_role~\\nstaff software engineer~@lead-software-engineer|lead software engineer~|principal software engineer~|senior staff software engineer~\\nplatform engineer~|infra engineer~|platform developer~\\napplication developer~|applications developer~|computer programmer~|programmer analyst~\\nproduct engineer~$8_minded engineers$|product-minded engineer\\ndatabase developer~_engineer~|sql developer~\\nfounding engineer~|first engineer~\\nPython developer||python developer~\\nquant developer||quantitative developer~\\nbackend lead||backend team~|head of backend\\nfull stack engineer~|MEAN$9|MEAN stack|MERN_stack|MEVN|PERN|full stack product~[software[web\\npayments engineer~\\nPHP developer||php developer~\\nAPI developer||MuleSoft developer\\n.NET developer@dotnet-developer\\nmainframe developer||cobol developer~|rpg programmer~\\nJava developer||java developer~\\ndeveloper in a server technology@backend-technology-developer||server technologies developer~\\ngame server engineer~\\nNode.js developer@nodejs-developer\\nRuby on Rails developer@ruby-developer||ruby developer~\\ndistributed systems engineer~\\nGo developer||golang developer~\\nbackend engineer~_developer~|back end engineer~$10|BE$9|back~|server~\\nML platform engineer|AI infrastructure engineer_platform engineer|machine learning infrastructure engineer~[platform engineer~\\nbig data developer~[engineer~\\ndata engineer||Data Engineer\\nweb in a title@web-title||client~$11|web\\nsolutions architect~|enterprise architect~|solution architect~|solutions architecture~\\nsystems engineer~|system analyst~_engineer~|systems analyst~_integration engineer~_integrator~_specialist~\\ndata analytics (title)||analytics$12|business intelligence|reporting\\ndata architect~_architecture~\\ndirector (title)||VP$12|director~|head of|manager~|supervisor~|team leader~|vice president~\\nlow-code developer||Power Platform Developer\\nAI as a field of business (title)@ai-business-title||AI enablement$5_governance_satellites_security_strategy_transformation\\nanalyst (title)||analyst~$12\\ncloud engineer~_architect~_infrastructure engineer~_security engineer~\\ndevices in a title@device-title||C++ software$13|automotive~|camera~|compiler~|flight~|gameplay~|game~|graphics|hardware|kernel|optical~|rendering|robotics|runtime~|sensor~|silicon~|simulation~|vehicle~|wireless\\nIT in a title@it-title||IT`$12\\nQA (title)||in test~$5|quality_assurance~|testing|test~|validation~|verification~\\nETL developer||Data Modeler|ETL Developer\\nDevOps (title)||DevOps$14|DevSecOps\\nspecialist (title)||administrator~$12|advisor~|ambassador~|assistant~|clerk~|coordinator~|inspector~|keyholder~|officer~|operator~|planner~|representative~|specialist~|strategist~\\nanalytics engineer~_engineering\\nautomotive function developer||automation engineer~$15|control systems engineer~|controls engineer~|function developer~_owner~\\nprogram management (title)||program management$5|project management\\nsecurity (title)||IT Security$12|cyber security|cybersecurit^|data security|information security|network security|application security$5|cloud security|product security|security software engineer~\\nsite reliability engineer~|SRE|SREs|production engineer~|reliability engineer~|site reliability engineering|reliability$5\\nweb designer (CMS)||webmaster~\\ndesktop developer~\\nsupport engineer~$15|application support engineer~|customer engineer~_support engineer~|escalation engineer~|production support engineer~|technical support[engineer~\\ngame developer~$15_designer~|gameplay programmer~|graphics programmer~|technical artist~\\nmobile (title)||mobile~$14\\nproduct management (title)||product management$5\\nstatistical programmer~|clinical data analyst~[management|statistical programming\\ndata analyst~|analytics analyst~|data and reporting analyst~_management analyst~_quality analyst~_solutions analyst~|insights analyst~\\nsolutions engineer~$15|customer success engineer~|deployment manager~|field application engineer~|implementation consultant~_engineer~_manager~_specialist~|partner engineer~|pre sales engineers|pre-sales_engineer|presale~|sales engineering_engineer~|solution consultant~_engineer~|solutions consultant~_engineering|technical account management[manager~_marketing engineer~|value engineer~\\nDevOps engineer (role)||Build Engineer|Dev Ops Engineer|DevOps Engineer_Lead|DevSecOps Engineer|Release Engineer\\nfrontend (title)||Front End$14|Frontend|UX\\nSAP consultant||SAP Consultant|business application specialist~_system analyst~_systems analyst~[engineer~|functional consultant~\\ndata steward~_entr^_manager~_officer~_stewardship~\\ndeveloper advocate~$15|DevRel|developer relation~|AI developer advocate$\\nembedded (title)||embedded$14\\nsystem administrator~|DBAs|Database Administrator|IT Administrator|linux administrator~|network administrator~|storage engineer~|system admin~|systems administrator~|DBA$16\\nBI developer||BI Analyst_Data Analyst_Developer_Engineer|Business Intelligence Analyst[Developer[Engineer|Reporting Analyst\\nexecutive role||CEO$5|COO|chief executive officer~_operating officer~|deputy director~|director of communication~[development[philanthrop^|executive director~|managing director~|president~\\nSalesforce administrator||Salesforce Admin_Administrator_Architect_Consultant|Workday Analyst\\nsecurity engineer|cyber security engineer~|cybersecurity engineer~|detection engineer~|ethical hacker~|information security engineer~|penetration tester~|security architect~_consultant~_operations engineer~|vulnerability management engineer~\\nIT support||IT Manager_Specialist_Support[Technician|desktop engineer~_support|end user support|help desk~|helpdesk~|service desk~|technical support representative~[specialist~\\nnetwork engineer~|IT Network Consultant|data center engineer~_centre engineer~|network security engineer~\\nmobile developer||Mobile Developer\\nsecurity analyst~|CISO|GRC Analyst|IT Auditor|SOC Analyst|cybersecurity analyst~_specialist~|incident responder~|information security manager~[officer~|security guard~_manager~_officer~|threat intelligence analyst~\\ntechnical writer~|documentation specialist~|technical author~_training developer~\\nverification engineer~|emulation engineer~|validation engineer~\\nAndroid developer||Android Developer\\nembedded engineer~|Kernel Engineer|embedded developer~_software developer~[engineer~_systems engineer~|firmware engineer~\\nfrontend developer (role)||Front End Developer|Frontend Developer|UI Developer_Engineer|Web Designer|FE$9|web UI_frontend~\\niOS developer||iOS Developer\\nUX designer||UI Designer$15|UI/UX Designer|UX Designer_Researcher|UX/UI Designer|art director~|brand designer~|content designer~|creative director~|design* lead~_manager~|graphic designer~|head of design~|industrial designer~|interior designer~|motion designer~|product designer~|service designer~|sound designer~|user researcher~|visual designer~\\nhardware engineer~$15|ASIC Design Engineer_Engineer|FPGA Developer_Engineer|PCB Designer|RF Engineer|RTL Design Engineer_Engineer|antenna engineer~|design* verification engineer~|electronic engineer~|electronics engineer~|optical engineer~|physical design engineer~\\nQA engineer (role)||Automated Test Engineer|Automation Tester|Game Tester|Manual Tester|QA Analyst_Automation Engineer_Engineer_Lead_Manager_Specialist_Tester|Quality Assurance Analyst[Engineer_Engineer|SDET|Software Development Engineer in Test_Engineer in Test|Test Analyst_Automation Engineer_Engineer_Lead_Manager\\nAI trainer||AI Trainer\\nCNC programmer||CNC Programmer|machinist~\\nanother profession around software@software-profession||software recruiter~\\nML team|AI team_teams|ML teams|machine learning team~|personali{ team~\\noperations (title)||customer experience$12_service~|logistics|operation~|strateg^|supply chain~\\nclinical (title)||clinical~$12|doctor~|healthcare~|medical~|physician~|psychiatric~\\nengineering field (title)||avionics$12|construction~|electrical~|manufacturing|mechanical~|propulsion~\\nmarketing (title)||communication~$12|marketing|public relation~|social media~|writer~\\nfinance (title)||accountant~$12|accounting|audit|auditor|controller~|finance~|procurement~|purchasing|tax;|treasur^\\nlegal (title)||compliance$12|counsel~|polic^|regulator^|legal~$17\\nsales (title)||GTM$12|business development|go to markets|go-to-market|partnership~|sales\\nenvironmental (title)||environmental~$12\\nrecruiting (title)||HR$12|human resource~|payroll~|people operation~|recruiter~|recruiting|recruitment~|talent acquisition~\\nbusiness analyst~$15|IT Business Analyst|functional analyst~|management consultant~|marketing analyst~|operations analyst~\\nproject manager~$15|delivery manager~|engagement manager~|program director~_lead~_manager~|project lead~|technical program manager~_project manager~|TPM$18\\nteacher (title)||instructor~$5|teacher~|trainer~|tutor~\\ntechnician (title)||apprentice~$12|technician~\\ndriver (title)||chef~$12|cook~|driver~|warehouse~\\nscrum master~$15\\nproduct manager||Director of Product$15|Group Product Manager|Product Analyst_Lead_Manager_Marketing[Manager_Operations_Owner_Specialist_Strategy|Technical Product Manager\\npublic service||photo retoucher~$15|actor~$5|trader~\\nscientist (lab)||biologist~$15|chemist~|environmental scientist~_specialist~|safety specialist~\\ncustomer success$15|client service associate~|customer care~_service representative~_success manager~_support specialist~|onboarding specialist~|support specialist~\\nfinance role||FP&A$15|FP&A Analyst_Manager|accounting manager~|category manager~|corporate finance~|finance analyst~_manager~|financial analyst~|investment analyst~|procurement specialist~|senior accountant~|sourcing manager~|staff accountant~|strategic finance~|tax manager~|buyer~$5\\nfundraising role||case manager~$15|development associate~_director~_officer~|fundraiser~\\noperations role||administrative assistant~$15|assistant manager~_store manager~|business manager~_operations manager~|chief of staff~|director of operation~|executive assistant~|general manager~|office manager~|operations associate~_coordinator~_lead~_manager~_partner~_specialist~|receptionist~|store manager~|strategy & operations|secretar^$5\\nteacher||math teacher~$15|science teacher~\\nmechanical engineer~$15|civil engineer~|electrical design engineer~_engineer~|field engineer~_service engineer~|launch engineer~|launched engineer~|launches engineer~|launching engineer~|maintenance engineer~|manufacturing engineer~|materials engineer~|mechanical design engineer~|process engineer~|project engineer~|propulsion engineer~|safety engineer~|structural engineer~|test technician~|thermal engineer~\\nlegal role||associate general counsel~$15|commercial counsel~|compliance analyst~_manager~_officer~_specialist~|corporate counsel~|general counsel~|legal counsel~_operation~|paralegal~|product counsel~|regulatory affair~|risk manager~\\nmarketing role||campaign manager~$15|communications manager~|community manager~|content creator~_manager~_marketer~|copywriter~|growth manager~_marketing manager~|head of marketing|lifecycle marketing manager~|marketing coordinator~_lead~_manager~_specialist~|photographer~|reporter~|social media manager~\\nnurse (title)||nurse~$12|nursing|RN$19\\nphysician||family medicine physician~$15|medical assistant~_director~_science liaison~|mental health therapist~|optical assistant~|optometrist~|phlebotomist~|physician assistant~|physiotherapist~|primary care physician~|psychiatrist~|toxicologist~|veterinarian~|counselor~$5|optician~|surgeon~|therapist~\\nrecruiter||HR Business Partner$15_Generalist|people business partner~_partner~|recruiting coordinator~|talent acquisition partner~|technical recruiter~\\nsales role||BDR$15|area manager~|business development director~[executive~[manager~[representative~|channel sales|demand generation~|field sales|head of sales|inside sales|partner development manager~_manager~|partnerships manager~|regional manager~|revenue operation~|sales ambassador~_associate~_consultant~_development representative~_director~_enablement~_executive~_manager~_operation~_representative~_specialist~_supervisor~|territory manager~|vendedor~|SDR$20\\naccount executive~$15_director~_management_manager~|client partner~|commercial account executive~|deal desk~|enterprise account executive~|key account manager~|relationship manager~|strategic account manager~\\ndriver||delivery driver~|forklift operator~|inventory specialist~\\nhospitality||leasing agent~|concierge~$15\\nnurse||LPN$15|RGN|caregiver~|nurse practitioner~|registered nurse~|staff nurse~\\ntechnician||auto body technician~$15_painter~|automotive technician~|body technician~|dent repair technician~|electrician~|lot attendant~|maintenance technician~|production manager~_supervisor~_technician~|quality inspector~|repair technician~|service technician~|welder~|mechanic~$5\\ndata cleaning|clean data|data cleansing_preparation~_wrangling\\ndata label?_annotation~\\nML experimentation||CUPED|design* experiment~_of experiments|experimental design~|experimentation platform~|multivariate testing|ran experiment~|run experiment~|running experiment~|runs experiment~|Experimentation$21|experiment~$22|hypotheses$23|A/B test$24_testing_tests|AB test_testing\\nsynthetic data|training data|large-scale data$25|multimodal data\\nmodeling||Modeling$26|Modelling\\ndata curation~_augmentation~\\nresearch publication||ICLR|KDD`|NIPS`|NeurIPS|SOTA`|state-of-the-art research|novel research$27|publish research|published research|publishes research|publishing research|research paper~\\nmodel monitoring|AI observability|data drift~|drift detection~|experiment tracking|model drift~_governance_management_registr^_versioning|monitor* model~\\nstatistical model?|ML modelling|graphical model~|mixed effects models|mixed-effects model|statistical model~|stochastic model?|structural equation model?|Risk modeling$28|optimi{ model~|risk model~\\nfeature engineering|Featuretools|Hopsworks|Tecton|dimensionality reduction~|engineer feature~|feature extraction~_generation~_importance~_selection~_store~|Features$29|Feast`$30\\nimprove decisions||actionable insight~|data driven decisions[insights[recommendations|data-driven decision_insight_recommendation|improve decision-making[through data|improved decision making[making through data|improves decision making[making through data|improving decision making[making through data|support decision-making\\nalgorithms||algorithm~$31|algorithmic~$32\\ndetect patterns||detect* pattern~|find pattern~|hidden pattern~|identify pattern~|pattern detection~_recognition~|uncover pattern~\\nintelligent components||intelligent agent~_component~_solution~_system~\\nstatistical techniques||advanced statistical~|analytical methodolog^_method~_model~|mathematical model?_model~|quantitative method~_technique~|statistical algorithm~_approach;_concept~_inference~_knowledge_learning_methodolog^_method~_package~_technique~_theor^_tool~\\nintelligent algorithms||intelligent algorithm~\\nintelligent models||intelligent model~\\nmake predictions||made prediction~|make prediction~|makes prediction~|making prediction~|Prediction$33|Predictions|predict~$34\\ndata preprocessing|Pre-processing$24|Preprocessing\\nclassify data|binary classification~|classified data|classifier~|classifies data|classifying data|document classification~|sentiment analysis|text classification~\\ndeploy models||deploy AI_ML|deploy* machine learning_models into production_model~_the model~|deploying AI_ML|model deployment_release~|models in production_into production|production AI_ML|production-grade AI|productionise~$35|productionize|productionizes|production model~$36\\ntune models||AutoGluon|AutoML|Bayesian optimization|Hyperopt|Hyperparameter|Hyperparameters|Optuna|auto ML|hyperparameter optimi=_tuning|neural architecture search;|parameter tuning|tun! model~\\ndata pipelines||data infrastructure_ingestion~_pipeline~_platform~_processing|ingestion pipeline~\\nplatform engineering\\ncode quality|TDD|automated test~|code review~|coding standard~|debugging|debug~|design* review~|integration testing|refactoring|source control~|technical debt~|test-driven development|unit testing_test~|version control~\\ndata engineering\\nquery tuning|SQL queries_query|materiali> view~|optimis! queries|optimize queries|optimized queries|optimizes queries|optimizing queries|query engine~_layer~_optimi=_performance_plan~|slow quer^|writing SQL\\nruntimes and schedulers@runtime||agent runtime~|execution engine~_environment~|job scheduler~|runtime environment~_for~_system~|sandboxed|sandboxing|task scheduler~|the runtime~$37\\nscalable, performant@scalable||performance and reliability|performant~|reliability and performance|scalable~|system reliability|high-performance$38\\ntech stack|modern stack|our stack|technology stack|stack$39\\nsoftware development|develop software|developed software|developing software|develops software|high-quality code|maintainable code|production code|production-grade code|production-quality code|shipping code|software deliver^_engineering|write code|writes code|writing code|written code|wrote code\\napplication development_moderni=_programming|applications development\\nsoftware that is built@built-software||applications that~|backend framework~|buil< application~_integration~_tool~|creat! application~|develop* application~|integration layer~|integrations for~_with~|production application~|scalable application~|component~$40|tooling$41|framework~$42\\nsystems that are built@built-systems||core system~|critical system~|platforms that~|production infrastructure|reliable infrastructure|shared platform~|systems that~|infrastructure and~$41_for~_that~_to|layer~|our infrastructure_platform~|platform that~|the infrastructure_platform~|systems`$43\\ninfra~\\ninternal tools||SDK|SDKs|developer platform~_tooling|internal application~_platform~_tooling_tool~\\non-call||SLO|SLOs|on call rotations|on-call rotation|oncall~|post mortems|post-mortem|postmortem~|production incident~_issue~_support|operational excellence~$44\\ndata modeling (backend)||SQL development|data access pattern~_schema~|database architecture~_design~_development_migration~_model?_performance_programming_quer^_schema~|design* database~|schema design~_evolution~_management_migration~\\nlegacy modernization||legacy application~_system~|modernis! legac^|modernize legac^|modernized legacies_legacy|modernizes legacies_legacy|modernizing legacies_legacy|monolith~$45\\nproduction systems||high-traffic|production environment~_grade systems_software|production-grade system|running in production|transaction processing|production system~$46|real time systems$47|real-time system\\nprogramming work||application software|buil< features|business application~|client servers|client-server|coding and testing|computer program~|custom application~|existing code|feature development|program code_logic|ship features|shipped features|shipping features|ships features|software application~_component~_module~_solution~\\nstored procedures||stored procedure~\\nAPI integration_integrations|application integration~|enterprise integration~|external APIs|iPaaS|integration platform~|public API|system integration~|systems integration~|third party integration~[services|third-party service\\nplatform services||compute platform~|control plane~|core platform~|data plane~|infrastructure platform~_software|orchestration layer~_platform~|platform capabilit^_component~_service~_team|scheduling system~|workflow engine~_orchestration~\\nweb applications||CRUD|enterprise application~|web application~_app~_based applications_development_platform~|web-based application_software\\nscalable systems||highly scalable~|large scale systems|large-scale software_system|reliable and scalable~|robust and scalable~|scalable and maintainable~[reliable~[resilient~[secure~_architecture~_backend_cloud_code_infrastructure_platform~_service~_software_system~|secur! and scalable~|systems at scale\\nsoftware services||distributed service~|production service~|service contract~|service-oriented|software service~|service~$48|core service~$49\\nend-to-end features||across the stack|back end and front end|backend and frontend~|entire stack|front end and back end|front-end and backend|frontend and backend|full stack application~[experience|full-stack development|full stack$50|fullstack\\nserver-side||server application~_side_software\\nbackend systems||back end system~|backend architecture~_platform~_solution~_system~\\nbackend development|back end development[software|backend engineering_software|back end engineering$10\\nbackend services||back end service~|backend API_APIs_service~\\napplication logic|business logic\\nbackend performance|application performance|performance behind the scene~_bottleneck~_critical~|system performance|performance$51\\ndatabases||data layer~_store~|database~$52\\nsystem architecture~|application architecture~|architect* solutions|architectural approach;_decision~_design~_direction~_improvement~_pattern~|architecture decision~_design~_pattern~_review~_that supports|cloud architecture~|design* document~|distributed architecture~|high level design~|platform architecture~|software architecture~_architect~|solution architecture~|systems architecture~|technical architecture~_design~|architectural~$41|architecture~$53\\nbackend security||OWASP|secur! backend_coding|security of backend infrastructure|security$54\\nAPIs$55|API|API-first$\\nscalability$56|at scale$|high-scale|hyperscale~|internet-scale|massive scale|millions of request~|scale the platform~|scaling\\nsystems design~|designing system~|software design~|system design~\\nserver performance\\nserving ML insights||deliver* machine learning insights|services that consume machine learning insight~[consume or deliver machine learning insight~[deliver machine learning insight~\\nweb services||web service~\\nAPI design_development_documentation_endpoints_standards|build APIs|building APIs|design API_APIs|designing APIs|develop APIs|developing APIs|scale APIs|write APIs|API platform$9\\nAPIs for apps||APIs that power web and mobile applications|services behind~_that power~|systems that power~\\nbackend infrastructure|core backend_infrastructure|platform infrastructure|product infrastructure|server infrastructure|service infrastructure|software infrastructure\\nserver-side logic|backend code_codebase~_feature~\\nlarge scale||large-scale$57\\norchestration~$58|orchestrator~$\\nservices that run models@inference-services||LLM gateway|inference API_cluster~_endpoint~_platform~_service~|model API_endpoint~_gateway~_router~_routing|serving infrastructure_layer~_platform~_stack_system~\\nautomation|automated|automate~\\ndata modeling (tables)||data model?\\nregression of software||performance regression~\\ndata quality|Alation|Apache Atlas|Collibra|Great Expectations|OpenLineage|data accuracy_catalog_catalogs_catalogue_contract~_dictionar^_governance_integrit^_lineage~_mapping_migration~_observability_validation~|master data management\\ninfrastructure operations||DevOps practices_tools|FinOps|cloud operation~|configuration management|release management|runbook~\\nanalysis for decisions||business question~|data analysis and reporting_request~_storytelling_visuali=|identify trend~|present finding~|trend analysis\\nfrontend work||UI_Design_Development|UI/UX|UX/UI|client-side|front-end development|frontend code_development_engineering|landing page~|usabilit^|user interface~|web page~|design system$59_systems|designed system~|designs system~\\nsupport duties||end user~|escalation~|issue resolution~|resolve issue~|root cause analysis|support ticket~|technical assistance~_issue~|troubleshoot* issues|troubleshooting|user support\\nproject coordination||PMP|business requirement~|change management|continuous improvement initiatives|gap analysis|gather requirement~|gathering requirement~|meeting minute~|process improvement~_mapping|project budget~_documentation~_management experience[skill~_plan~_schedule~_scope~_timeline~|requirements gathering|resource planning|risk register~|stakeholder communication~_engagement~_management|status reporting_report~|vendor management\\nregulatory work||AML|ISO 9001|KYC|QMS|RFP|RFPs|audits|compliance monitoring_program~|contract review~|government relation~|litigation~|policies and procedure~|public polic^|quality management system~|regulatory filing~_submission~|tender~\\ntravel, territory||assigned territor^|client site~|overnight travel~|travel up to 50%\\ngo-to-market work||GTM Strategy|PRD|business case~|go to market strategies|go-to-market strategy|market research|pricing strateg^|product backlog~_launch;_requirement~_vision~|user stor^\\npeople work||HR Policies|HRIS|conduct* training|deliver* training|employee relation~|on-the-job training|payroll processing|staff supervision~_training|supervise staff~|training and development_course~_material~_need~_program~_session~|user training\\nbudget work||IFRS|P&L|accounts payable~_receivable~|annual budget~|auditors|board of director~|budget management_planning|budgeting|business model~|financial analysis_model?_model~_planning_reporting_statement~|internal audit~_control~|manag! budgets|month end closes|month-end close|operating budget~_model~|profit and loss|strategic planning_plan~|CPA$60\\ncontent work||community engagement~|content creation~|event planning|social media content~|speaking engagement~|video editing_production\\ncustomer service work||call center_centers_centre|contact center_centers_centre|customer adoption~_inquir^_onboarding_relationship~_retention~_satisfaction~_service skill~|executive presentation~|guest experience|point of sale~|renewal~|trusted advisor~|POS$61\\nmanual testing||ISTQB|UAT|acceptance testing|bug report~|functional testing|quality assurance testing|regression suite~_testing_test~|software testing|system testing|test case~_management_plan~_strateg^|user acceptance testing\\nsecurity operations||CISSP|CrowdStrike|DAST|EDR|FedRAMP|NIST|OSCP|OWASP Top 10|SIEM|Wireshark|digital forensics|penetration testing|phishing|security assessment~_audit~_awareness_control~_incident~_operation~_polic^_posture~|threat model?_model~|vulnerability management_scanning|zero trust~\\nsystems engineering work||DOORS`|requirements management|system level requirement_requirement~|system-level requirements|systems engineering|verification and validation~\\ndata warehouse~|EDW|data mart~_vault~_warehousing\\nETL|ETLs|ELT$62\\nmobile development_UI_platform~|native app~_mobile~\\ndesign work||design* thinking|information architecture~|interaction design~|mockup~|persona~|typograph^|user flow~_journey~_research|visual design~|wireframe~\\ndrivers license~|CDL|driver\'s licence_license|driving licence~_license~|valid driver\'s license\\nKPIs|KPI|key performance indicator~|scorecard~\\nvehicle and plant||chassis|commissioning|electrical system~|high voltage~|hydraulics|mechanical design~_system~|power plant~|powertrain~|thermal management|vehicle dynamics_integration~\\ndashboards, reports||ad hoc analyses[analysis[quer^[reporting[report~[request~|automated reporting|buil< dashboards|creat! dashboards|dashboarding|dashboards and report~[visuali=|data visuali{ and reporting|design* dashboards|develop* dashboards|executive dashboard~|interactive dashboard~|maintain* dashboards|management reporting|operational reporting|report development|reporting and analysis[analytics_solution~|reports and analyses[dashboard~|self service dashboard|self-service BI_analytics_dashboards|standard report~\\ndimensional model?|Kimball|dimensional model~|fact table~|logical data model~|physical data model~|semantic layer~_model~|slowly changing dimension~|snowflake schema~|star schema~|tabular model~\\neducation requirements||GED|NVQ|high school diploma~\\nfundraising work||community outreach;|donor database~|donors|foundation relation~|fundraising|grant application~_writing|major gift~|nonprofit management_organi=|philanthrop^|philanthropic~|volunteer~|donor$63\\nlaboratory work||CEQA|GLP|HPLC|NEPA|PCR|antibod^|assay development|cell culture~|clinical operation~|contaminated land~|environmental compliance|groundwater~|hazardous material~_waste~|permitting|toxicolog^|water quality|wet lab~|wetland~|GMP$64\\nmanual work||OSHA|PPE|building codes|construction site~|equipment maintenance|field work|fieldwork~|food safety|forklift~|lift up to|night shift~|preventative maintenance|production line~|repair~|safety procedure~|shift work|shop floor~|site visit~|weekend work|welding|plumbing$65\\noffice administration||administrative support_task~|correspondence~|front desk~|meeting preparation~|office suppl^|record keeping|recordkeeping|travel arrangement~\\nsales work||B2B Sales|OTE|account planning_plan~|client meeting~_relationship~|close deal~|cold calling|contract negotiation~|cross sells|cross-sell|enterprise sales|generat! leads|prospecting|sales cycle~_experience_leadership_pipeline~_process_strateg^_target~_team~|quota~$66\\nteaching work||classroom~|lecture~|lesson plan~|safeguarding|trainee~|tutoring|curriculum~$67\\npatient care~|BLS|CPR|NMC|bedside~|board certified|care plan~|clinical care~|nursing care~_home~|personal care~|service user~|wound care~\\nrating model outputs||evaluate AI-generated responses|projects on your own schedule~\\nML infrastructure|AI compute_infra_infrastructure_platform_platforms_workloads|ML infra_platform_platforms|agent platform~|machine learning infrastructure[platform~|training platform~\\nmodel||Model$68|Models$69|modeler$70|modelers|modeller\\nAI engineering_development|ML development\\nML research|AI research|AI/ML research\\ntraining (of models)@training||Training$71\\nMLOps|AgentOps|LLMOps|ML Ops_operations\\nmodel development$72|advanced model?|develop* model~|model architecture~_building_design~|model? technique~|new model architecture~$\\nML algorithms|AI algorithms_techniques|ML methods_techniques|classification algorithm~|data mining technique~_science method~[technique~|deep learning algorithm~[technique~|learning algorithm~|machine learning algorithm~[and statistical~[method~[technique~|model? algorithm~|signal processing algorithm~|statistical and machine learning|advanced algorithm~$73|novel algorithm~|optimi{ algorithm~|search algorithm~\\nML pipelines|AI pipelines|LLM pipelines|ML lifecycle_workflows|data flywheel~_science pipeline~[workflow~|feature pipeline~|machine learning pipeline~[workflow~|model lifecycle~_pipeline~\\nML systems|AI/ML solutions_systems_technologies|ML applications_products_projects_solutions_technologies|ML-based|ML-driven|ML-powered|end-to-end ML|machine learning application~[based[solution~[system~[technolog^\\nmodel serving|AI inference|LLM inference_serving|ML inference|batch inference~|inference engine~_infrastructure_latency_optimi=_pipeline~_runtime~_server~_serving_workload~|model inference~|on device inferences|on-device AI_inference|real time inferences|real-time inference|serv! model~|training and inference~|edge AI$74\\npredictive model?|ML modeling|buil< predictive model~|forecasting model~|predictive algorithm~_and prescriptive~_model~_system~|prescriptive analytics\\nfine-tuning||Finetuning|fine tuning pipelines|fine-tuning pipeline|instruction tuning|parameter-efficient fine-tuning|Fine-tune$75|Fine-tuned|Fine-tuning\\npre-training|mid-training|post-training|pre trained[models_trains|pre-train|pre-trained model|pretrained model~|pretraining\\nRLHF|GRPO`|RLAIF|constitutional AI|preference optimi=|reward function~_model?_model~|supervised fine-tuning|DPO`$76|PPO`|SFT`\\ndistributed training|expert parallelism|large scale model training|large-scale training|mixed precisions|mixed-precision|model parallelism|multi-GPU|pipeline parallelism|tensor parallelism\\nintegrate models||AI integration_integrations|LLM integration_integrations|integrat! machine learning_models with existing systems_model~|integrate AI_ML|integrating AI_LLMs|model integration~\\nmodel evaluation~|error analysis|evaluat! model~|evaluation dataset~_infrastructure_metric~_pipeline~_suite~_task~|model selection~_testing_validation~|validat! model~|Evaluation$77|evaluation framework~$78|evaluations$79\\nmodel optimization||improv! model~|model compression~_improvement~_optimi=_performance_quality_tuning|optimis! model~|optimize model~|optimized model_models|optimizes model_models|optimizing model_models\\nmachine learning models||AI/ML models|ML model_models|machine learning model~\\nmodel training|train* model~|training framework~_infrastructure_pipeline~_run~_stack_system~\\nbackend$80|back end|backend language~$_technolog^\\nnetworking|DNS|TCP|UDP|communication protocol~|networking concept~\\ndesktop applications||desktop application~_app~_software|macOS|semiconductor~|telecom~\\nTableau\\nspreadsheet statistics||CDISC|Minitab|SDTM|SPSS\\nBI suites||Cognos|Crystal Reports|Metabase|MicroStrategy|OBIEE|Qlik|QlikSense|QlikView|QuickSight|Sisense|Spotfire|Superset|ThoughtSpot|Domo$81|Business Objects$82\\nbusiness intelligence tools||BI Reporting_Solutions_Tool_Tools|business intelligence tool~|reporting tool~\\nDAX`$83\\nLooker|Google Data Studio|LookML\\nPower BI_Query|PowerBI\\nweb analytics|Adobe Analytics|GA4|Google Analytics|Mixpanel|digital analytics|Amplitude$84\\nOpenAPI|AsyncAPI|JSON Schema|contract testing|Swagger$24|Postman$85\\nAPI gateway|Apigee|Azure API Management|BFF|BizTalk|Boomi|MuleSoft|Workato|Zuul|webMethods|Kong$86\\nwebhooks||webhook~\\nWebSockets|HTTP/2|QUIC|Socket.IO|WebRTC|WebSocket|server sent event|server-sent events|SSE`$87\\ngRPC|Avro|Cap\'n Proto|FlatBuffers|MessagePack|Protobuf|Protocol Buffers|RPC|Thrift\\nSOAP$88|BPEL$|JSON-RPC|WSDL|XSD|XSLT\\nREST APIs|HATEOAS|JSON API|OData|PostgREST|REST API_endpoints_services\\nGraphQL|Apollo Server|AppSync|Hasura\\nREST$89|RESTful$90\\npackaged applications||CRM|Dynamics 365|ERP_Systems|HubSpot|Marketing Cloud|Microsoft Dynamics|NetSuite|Oracle EBS_Fusion|PeopleSoft|Power Apps|PowerApps|QuickBooks|RPA|SAP`|Salesforce|Service Cloud|SharePoint|Smartsheet|Veeva|Zendesk|Workday`$91\\nlow-code agents||Agentforce|Copilot Studio|Flowise|Langflow|n8n\\nAWS AI services||Amazon Comprehend_Lex|Rekognition|Textract\\nhosts for models@model-hosts||CoreWeave|OpenRouter|RunPod|Together AI|Replicate`$92\\nAzure AI[Search_OpenAI|Cognitive Services$24\\nBedrock`$93|AWS Bedrock$|Amazon Bedrock\\nWatson||IBM Watson|Watsonx\\nVertex AI|Document AI|Google Vertex AI|Vertex`$94\\nAzure ML_Machine Learning|AzureML\\nSageMaker|AWS SageMaker|Amazon SageMaker\\nAWS compute||AWS CDK|CloudFormation|CloudWatch|EC2|ECS|EKS|RDS|Route 53|S3|VPC|Amplify$24\\nedge hosting||Akamai|App Engine|Cloud Foundry|Cloudflare|DigitalOcean|Elastic Beanstalk|Firebase|Fly.io|Heroku|Netlify|OpenStack|Vercel\\nserverless|AWS Lambda_SAM|Azure Functions|Cloud Functions_Run|FaaS|Fargate|Knative|Serverless Framework|Lambdas$24|Lambda$95\\nAzure$24\\nGCP$96|Google Cloud$\\nAWS|Amazon Web Services\\nvector database products@vector-databases||ChromaDB|FAISS|LanceDB|Milvus|Pinecone|Qdrant|Weaviate|pgvector~|Chroma`$92|Vespa`\\nBigQuery|Dataform\\ndata lake~|ADLS|Apache Iceberg|Azure Data Lake|Delta Lake_Live Tables|Parquet|Unity Catalog|lakehouse~|medallion architecture~|Iceberg`$92\\ngraph databases||Amazon Neptune|Neo4j|TigerGraph|graph database~\\nobject storage|Ceph|MinIO|blob storage|block storage|file storage_system~|storage layer~_system~$97\\nOracle Database|Oracle$98\\nElasticsearch|Algolia|ELK|Kibana|Logstash|Lucene|Meilisearch|OpenSearch|Solr|Typesense|full text searches|full-text search|Elastic$99\\nrelational databases||RDBMS|SQL database_databases|SQLite|relational SQL_and NoSQL_database~\\nSQL Server|Azure SQL|MS SQL|MSSQL|SQLServer|SSMS|Sybase\\ntime series databases||InfluxDB|QuestDB|VictoriaMetrics|kdb~|time series database~\\nClickHouse|Apache Druid|DuckDB|OLTP|RisingWave|StarRocks|TimescaleDB|Druid`$87|Pinot`\\nDb2||DB2\\nNoSQL\\nT-SQL|TSQL|Transact-SQL\\nCassandra$100|Accumulo$|Bigtable|FoundationDB|HBase|ScyllaDB\\ndocument databases||ArangoDB|CouchDB|Datomic|DocumentDB|FaunaDB|MarkLogic|RavenDB|SurrealDB\\ncache servers and data grids@cache-servers||Apache Ignite|Ehcache|ElastiCache|Infinispan|distributed cache~|Varnish`$87\\nDynamoDB|Cosmos DB|CosmosDB|Firestore\\ndistributed SQL||AlloyDB|Amazon Aurora|Citus|Cloud SQL|CockroachDB|MemSQL|PlanetScale|SingleStore|TiDB|Vitess|VoltDB|YugabyteDB|distributed database~|Spanner$101|Aurora`$87|Neon`\\nkey-value stores||Aerospike|LevelDB|Riak|RocksDB|etcd~|key value stores|key-value store\\nstorage software||GlusterFS|HPSS|distributed file system~|parallel file system~|software-defined storage|Lustre`$87|ZFS`\\nMemcached|Couchbase|GemFire|Hazelcast\\nPL/SQL|Oracle Apex|PLSQL\\nMySQL|MariaDB|My SQL`|Percona\\nRedis|Valkey\\nMongoDB|Mongo$24\\nPostgreSQL|PgBouncer|PostGIS|Postgres|PostgresSQL|Supabase\\ndesign tools||Canva|Figma|Photoshop|Blender`$94\\ndesktop technologies||LabVIEW|MFC|VBA|WPF|Electron`$102|Qt`$94\\nmicrocontrollers||AUTOSAR|Arduino|BLE|CAN bus|CANoe`|Cortex-M|HIL Testing|I2C|ISO 26262|JTAG|MCU|MISRA|Modbus|Simulink|UART|Zigbee|hardware in the loop~|microcontroller~|oscilloscope~|SPI$103|ECU$104\\nfirmware|Embedded Linux_Software_Systems|FreeRTOS|QNX|RTOS|Yocto|bootloader~|device driver~|embedded development_system|BSP$105\\nHTTP, JSON||JSON|XML|YAML\\nBeam`$106|Apache Beam$|Google Dataflow\\nagent frameworks||Agents SDK|AutoGen|CrewAI|Google ADK|LiteLLM|Mastra|Pydantic AI|PydanticAI|Strands Agents|Vercel AI SDK|smolagent~|Haystack`$107|A2A`$92\\nRay`$108\\nLLM observability||Arize Phoenix|DeepEval|LangSmith|Langfuse|Ragas|TruLens|promptfoo~\\nLlamaIndex\\nLLM frameworks||LangChain|LangChain4j|LangGraph|Spring AI\\nPHP platforms||Joomla|PrestaShop|Shopware|WooCommerce|WordPress\\napplication platforms||Adobe Experience Manager|Alfresco|Documentum|Guidewire|Liferay|Mendix|OutSystems|Sitecore|Umbraco|Pega`$87\\nApex$109|SOQL$\\nRuby: Sinatra||Hanami|RSpec|Sinatra$110\\nCelery$111\\nFlask$112\\nbackground job libraries@job-libraries||Delayed Job|Hangfire|Quartz`$87\\nGo frameworks||GORM|Gin framework|Echo`$113|Gin`|Chi`$87|Fiber`\\nORM$114|Alembic$|Knex|Pydantic|SQLAlchemy|Sequelize|TypeORM|object-relational mapping|psycopg~|Drizzle$101|Prisma$115|Mongoose`$87\\nEntity Framework|ADO.NET|EF Core|LINQ|NHibernate|Dapper`$87\\nNode frameworks||AdonisJS|Deno|Fastify|LoopBack|Sails.js|Strapi|tRPC|Hono$116|Bun`$87|Koa`\\nPython frameworks||ASGI|Gunicorn|Litestar|Sanic|Starlette|Uvicorn|WSGI|aiohttp~|gevent~|Falcon`$87|Pyramid`|Tornado`\\nSidekiq|BullMQ|Resque\\nElixir: Phoenix||Phoenix$117|Ecto`$87\\nNestJS|Nest.js\\nPHP frameworks||CakePHP|CodeIgniter|Drupal|Laravel|Symfony|Yii|Zend|Doctrine`$87|Eloquent`\\nRust frameworks||Actix|SQLx|Serde|Axum$24|Tokio|Diesel`$87|Rocket`\\nSpring$118|Java Spring$|Spring Cloud_Framework_MVC_Security|WebFlux\\nASP.NET@aspnet|ASP.NET Core_MVC|Blazor|SignalR|Web Forms|WebAPI\\nHibernate$119|Flyway$|Liquibase|MyBatis|iBATIS|jOOQ\\nJava EE|EJB|J2EE|JAX-RS|JAX-WS|JDBC|JEE|JMS|JNDI|JPA|JSF|JSP|Jakarta EE|JavaEE|Thymeleaf|servlet~|Jersey`$87\\nJVM frameworks||Akka|Dropwizard|Helidon|Hystrix|Ktor|Micronaut|Netty|Play Framework|Project Reactor|Quarkus|Resilience4j|RxJava|Vert.x|Grails$24\\nScala frameworks||Cats Effect|ZIO|http4s\\nRuby on Rails|ActiveRecord|RoR|Rails$120|Hotwire$24\\nExpress.js|Express$121\\nFastAPI\\nDjango$24|Wagtail|DRF$|Django REST Framework\\nSpring Boot|SpringBoot\\nAngular$122|AngularJS$|RxJS\\nCSS|CSS3|Tailwind\\nHTML|HTML5|semantic HTML\\nother frontend frameworks||Ember.js|Svelte\\nReact$123|React/TypeScript$|ReactJS\\nReact ecosystem||Next.js|NextJS|Redux|Storybook$124\\nVue$125|Vue.js$\\njQuery|AJAX`\\nfrontend tooling||D3.js|D3JS|WebGL|WebGPU|Webpack|Vite$94\\ngame engines||Godot|OpenGL|Unreal|Vulkan|game engine~|Unity`$126\\nGPU$127|GPUs|A100$|AI hardware|B200|DGX|GB200|GPU cluster_clusters_infrastructure_scheduling|H100|H200|Jetson|MI300X|NVIDIA GPU\\nTPU`$128|TPUs`|AWS Neuron$|Cerebras|Cloud TPU|Inferentia|Trainium|Gaudi`$92|Groq`\\nelectronics||OrCAD|PCB|PCBA|PCBs|RF Design|circuit design~|power suppl^|schematics|signal integrit^\\nchip design||ASIC|ASICs|FPGA|FPGAs|SoC Design|Synopsys|UVM|VHDL|Verilog|mixed signal~|RTL$129|DFT$130|physical design~$131|design* verification~$132\\nnetwork technologies||BGP|CCNA|CCNP|Cisco|DHCP|LAN|Meraki|VoIP|WAN|fiber optic~|firewall~|network infrastructure|router~|switch;$133\\nIT service tools||Active Directory|Citrix|CompTIA|ITIL|ITSM|Intune|Jamf|MCSE|ServiceNow|VDI|VMware|Windows Server|remote desktop~|ticketing system~|workstation~\\nJulia`$134\\nR packages||Bioconductor|R Shiny|RShiny|RStudio|Tidyverse|data.table|dplyr~\\nScala$135\\nR language||Python and R_or R|Python/R|R and Python_or Python_programming|R/Python|R`$136\\nJavaScript|JS|Java Script\\nprogramming language~|high level languages|high-level language\\nSolidity`$87|EVM$|Ethereum|Hyperledger|Web3|blockchain~|smart contract~\\nKotlin$137\\nfunctional languages||Clojure|Haskell|OCaml|functional programming|Groovy$138|Zig|Crystal`$87\\nPHP$139|PHP 8$|LAMP$9\\nRust$140\\nTypeScript\\nC#@csharp|CSharp|F#|C Sharp$141\\nKotlin (server)||Kotlin services\\nElixir$142|Erlang$|LiveView\\nJava$143|JVM$|Java development_services|Java/Kotlin\\nRuby$144\\nGo$145|Golang$|Go lang$9\\n.NET@dotnet|.NET Core_Framework|Microsoft stack|VB.NET|dotnet~|Dot Net$9\\nNode.js|NodeJS|Node$146\\nSQL\\nPython$24|Pyhton$\\nC language||C`$147\\nshell||Awk|Bash|Linux shell|Unix shell|scripting_language~|script~\\nC++@cpp|C plus plus|CPP\\nFortran||Tcl|VB|Visual Basic\\nJava desktop||Java Swing|JavaFX\\nDart`$148\\nSwift`$149\\nPerl/CGI||Perl\\nHL7|FHIR\\nABAP|SAP HANA\\nEDI|EDIFACT|X12\\nolder web and database stacks@older-web-stacks||Classic ASP|ColdFusion|InterSystems|LAMP stack|OpenEdge|PowerBuilder|Delphi`$87|MUMPS`\\napp servers||GlassFish|JBoss|Jetty|WebLogic|WildFly|application server~|web server~|Tomcat$24\\nWebSphere MQ||IBM MQ|WebSphere|MQ$150\\nStruts$151|Apache Camel$|GWT|OSGi|Camel$152\\nWCF|IIS\\nCICS/JCL||CICS|JCL|REXX|VSAM|mainframe~|z/OS\\nRPG/AS400||AS400|IBM i|IBMi|OS/400|RPGLE|iSeries|RPG$153\\nCOBOL|PL/I\\nplotting||Gradio|Plotly|Streamlit|ggplot2|ggplot~|matplotlib~|seaborn~|Bokeh$24\\npandas||Cython|Dask|Modin|NetworkX|NumPy|Numba|Polars|SciPy|cuDF|cuML|Pandas$154|RAPIDS`$92\\nstatsmodels||sktime~|statsmodel~|Snorkel$24|Prophet`$92\\nGPU fabrics||NCCL|NVLink|RCCL|collective communication~|RDMA$155|RoCE`|InfiniBand$92\\nOpenCV|MediaPipe|Open3D\\nCUDA_kernel|CUTLASS|GPU kernel_kernels_programming|OpenCL|ROCm|cuBLAS|cuDNN|high performance kernels$156|high-performance kernel|kernels$92\\ndeep learning frameworks||CNTK|Chainer|MXNet|PaddlePaddle|Theano|Caffe$24\\ndetection libraries||DETR|DeepStream|Detectron2|Faster R-CNN|Mask R-CNN|Roboflow|Ultralytics|YOLOv8|YOLO`$157\\nNLTK, spaCy||AllenNLP|CoreNLP|Dialogflow|Gensim|NLTK|OpenNLP|fastText|spaCy|word2vec\\nSpark MLlib|MLlib|Mosaic AI|Spark ML|Mahout$24\\nLightGBM|CatBoost\\nML compilers|AI compiler_runtime|ML compiler|MLIR|kernel fusion~|torch.compile|XLA`$158|TVM`$159\\nprobabilistic programming||Gibbs sampling|MCMC|NumPyro|PyMC|variational inference~|Stan`$107\\nDeepSpeed|Axolotl|FSDP|Horovod|Megatron-LM|NVIDIA NeMo|Unsloth|Megatron`$159|ZeRO`$160\\nHugging Face|Diffusers|HuggingFace|SentencePiece|sentence transformer|sentence-transformers\\nKeras\\nTensorRT|Core ML|ExecuTorch|GGUF|ONNX_Runtime|Ollama|OpenVINO|TFLite|TensorFlow Lite|TensorRT-LLM|llama.cpp|MLX`$159\\nJAX`$161|Optax$|Flax`$162|Pallas`$163\\nvLLM|FasterTransformer|NVIDIA NIM|SGLang|TGI`$159\\nscikit-learn||LIBSVM|SMOTE|Sci-kit|Scikit|Scikit-learn|Sklearn|Vowpal Wabbit|imbalanced learns|imbalanced-learn|scikit images|scikit-image\\nXGBoost\\nPyTorch_Lightning|TorchScript|torchvision~|Torch$164\\nTensorFlow|TF2|Tensor Flow|TFX`$159\\nmarketing tools||Google Ads|Mailchimp|PPC|SEO|content marketing|email marketing|influencer~|lead generation~|marketing campaign~_collateral~_material~_strateg^|paid social~|press release~|social media channel~|trade show~\\nmechanical CAD||ANSYS|AutoCAD|BIM|CATIA|CNC|Creo|HMI|HVAC|P&ID|PLCs|SCADA|SolidWorks|engineering drawing~|injection molding_moulding|machining|technical drawing~|PLC`$165\\nstream processing|Azure Stream Analytics|Flink|Structured Streaming|real-time data processing_processing_streaming|streaming platform~_system~\\nAWS messaging||Amazon SNS|EventBridge|SQS|Kinesis$24|Step Functions|SNS`$87\\nKafka$24|Kafka Connect$_Streams|MSK|Schema Registry|ksqlDB\\nother brokers||AMQP|ActiveMQ|Azure Service Bus|Event Grid|MQTT|MSMQ|MassTransit|NServiceBus|Pub/Sub|Redpanda|TIBCO|ZeroMQ|message broker~|pubsub~|NATS$166|Event Hubs$24|Pulsar\\nmessage queues||ESB|message bus_queue~_queuing|messaging framework~_system~_technolog^|queue~$167\\nworkflow engines||Activiti|BPMN|Camunda|Dapr|Inngest|durable execution~|Temporal`$168\\nCQRS|Debezium|at least onces|at-least-once|change data capture~|dead letter queue~|exactly onces|exactly-once|outbox pattern~|CDC$169|saga~$170\\nRabbitMQ\\nevent-driven|event processing_sourcing_streaming_stream~\\nKotlin (mobile)||Kotlin for Android\\nAndroid|AOSP|Android App|Jetpack Compose|Play Store\\nReact Native|Cordova|ReactNative\\nFlutter$171\\niOS$172|Objective-C$|SwiftUI|Xcode\\nAnthropic_API\\nClaude$173\\nGemini`$174\\nmodel providers||LLM providers|xAI|Cohere`$92\\nOpenAI|Open AI|OpenAI API\\nGPT`$175|GPT-3$|GPT-3.5|GPT-4|GPT-4o|GPT-5\\nopen models||Mixtral|Phi-3|open weight models|open-source LLM|open-weight model|Llama$176|Qwen$177|DeepSeek$178|Mistral|Gemma`$92|Grok`\\nJira|Airtable|Confluence`\\nExcel`$179|Google Sheets$|MS Excel|Microsoft Excel|pivot table~\\noffice suite||G Suite|Google Workspace|MS Office_Project_Word|Microsoft 365_Office_Project_Word|Office 365_Suite|PowerPoint|Visio|Outlook`$180\\nops automation||Ansible|Bash scripting|linux administration|patch management|patching|server hardware|shell script~|system administration|systems administration|Puppet`$181\\nMCP`$182|MCP server$|MCPs`|Model Context Protocol\\nmTLS|HashiCorp Vault|KMS|PKI|secrets management\\nSAML|Auth0|Kerberos|LDAP|MFA|Okta|SCIM|SSO|single sign-on\\nRBAC|ABAC|Open Policy Agent|OpenFGA|policy engine~|role based access|authori=$183|OPA`$87\\nOAuth|Amazon Cognito|Cognito|JWT|Keycloak|OAuth2|OIDC|OpenID_Connect|WebAuthn\\ncaching|cache~$184\\ntest automation|JMeter|Selenium|automated testing framework~|automation framework~|test script~|Playwright$185|Cypress$94\\nDatabricks\\nHive$134|Amazon Athena$|Apache Hive|HiveQL|Trino|Athena`$92|Impala`|Presto`\\nHadoop|Cloudera|HDFS|Hortonworks|MapR|MapReduce|Sqoop|EMR$186\\nSpark$187|Apache Spark$|Dataproc|PySpark|Spark SQL_Streaming|SparkSQL\\nnotebooks||Anaconda`$188|Zeppelin`\\nstatistical software|MATLAB|JMP`$186|SAS`$189|Stata`$24\\nmodel workbenches||DataRobot|Dataiku|KNIME|PyCaret|RapidMiner|SAS Viya|H2O`$92|Weka`\\nSlurm|KubeRay|Run:ai\\nlabeling tools||Argilla|CVAT|FiftyOne|Label Studio|Labelbox|Scale AI|Prodigy`$92\\nKaggle\\nexperiment tools||ClearML|Comet ML|LakeFS|TensorBoard|DVC`$190\\nmodel stores||feature platform~$191\\nmodel monitoring tools||Arize|WhyLabs\\nML orchestrators||Flyte|Kedro|Metaflow|ZenML\\nTriton server||BentoML|KServe|Ray Serve|Seldon|TF Serving|TensorFlow Serving|TorchServe|Triton Inference Server|Triton`$192\\nWeights & Biases@weights-and-biases|WandB\\nKubeflow\\nAirflow$193|Airflow DAGs$|Apache Airflow|Cloud Composer|Dagster|Oozie|Luigi`$92|Prefect`\\nJupyter|Google Colab|Jupyter Notebooks|JupyterLab\\nKubernetes for models||Kubernetes (for model deployment_for model deployment\\nMLflow|ML flow\\nGit|Bitbucket|GitHub|GitLab|SVN\\ncontainers||container orchestration~|containeri=|containeri>|container~$194\\nobservability|APM|OpenTelemetry|monitoring and alerting[logging|system monitoring|Jaeger`$87\\nservice mesh;|Cilium|Istio|Linkerd|service discover^|Envoy$195|Consul`$87\\nbuild tools||Gradle|IntelliJ|JUnit|Mockito|NUnit|REST Assured|SonarQube|Testcontainers|WireMock|pytest~|xUnit|Maven$24|Visual Studio\\nCI/CD|CI pipelines|CI/CD pipelines|CICD|blue-green deployment|buil< pipeline~|canary release~|continuous deliver^_integration~|deployment pipeline~|zero-downtime deployment\\nDocker$24|Docker Compose$_Swarm|Podman\\nStorm$196|Apache Storm$\\nKubernetes|GKE|Kubernetes operator|OpenShift|k8s|Helm$197|AKS$94\\nCI tools||Argo CD|ArgoCD|Azure DevOps|Bazel|CircleCI|GitHub Actions|Jenkins|Spinnaker|TFS|TeamCity|Tekton\\nmonitoring tools||AppDynamics|Datadog|Dynatrace|Grafana|New Relic|PagerDuty|Prometheus|Splunk|Sentry`$87\\nLinux|Ubuntu|Unix\\nTerraform|GitOps|IaC|Pulumi|infrastructure as code\\nRedshift|Azure Synapse|Greenplum|Microsoft Fabric|Netezza|SAP BW|Teradata|Vertica\\nSnowflake$198|Snowpark$\\nETL suites||AWS Glue|Ab Initio|Airbyte|Alteryx|Azure Data Factory|Data Factory|DataStage|Fivetran|Hightouch|Informatica|Matillion|NiFi|Pentaho|SnapLogic|Talend|Glue`$92\\ndbt~$199|DBT Models$|SQLMesh\\nSSIS|SQL Server Integration Services[Reporting Services|SSAS|SSRS\\ndatasets||dataset~$200|large dataset~\\nsignal processing|bioinformatics|computational biolog^|geospatial analysis|remote sensing|satellite imager^\\nadvanced analytics|analytical technique~|quantitative analytics\\napplied mathematics|advanced mathematics|mathematical foundation~_programming|calculus$201|mathematical~$202\\nquant field||PhD degree in computer science_in computer science[machine learning|degree in data science[machine learning|quantitative background~_degree~_discipline~_field~\\nstatistical analysis|analytics model~|multivariate analysis|quantitative analysis_skill~|statistical analyses_data_language~_programming language~_testing_test~|ANOVA$24\\ndata mining|association rule~|exploratory data analysis|knowledge discover^|market basket analysis|mine data|text analytics_mining\\nMonte Carlo|agent based modelling|agent-based modeling|discrete event simulation~|monte carlo simulation~|simulation model?\\noperations research|CPLEX|CVXPY|Gurobi|MILP|OR-Tools|Pyomo|combinatorial optimi=|constraint programming|convex optimi=|evolutionary algorithm~|genetic algorithm~|integer programming|linear programming|mathematical optimi=|mixed-integer programming|operational research|simulated annealing|stochastic optimi=\\nhypothesis testing|chi squares|chi-square|confidence interval~|hypothesis generation~|p values|p-value|power analysis|significance testing|statistical significance~|t tests|t-test\\nlinear and logistic regression@linear-regression||Poisson regression|generali> linear model~|lasso regression~|linear model~_regression~|logistic regression~|ridge regression~\\neconometrics|econometric_model~|price elasticit^\\nclassification||Classification$203|Classifications\\nclustering||DBSCAN|Gaussian mixture model|UMAP|cluster analysis|hierarchical clustering|k mean|k-means|mixture model~|singular value decomposition~|t-SNE|Clustering$204\\nmarketing mix||attribution model~|incrementalit^|marketing mix model?[model~|multi touch attributions|multi-touch attribution|uplift model?|uplift~$205\\npruning$206\\nsegmentation||segmentation model~|Segmentation$207\\ncheckpointing$208|loss function~\\nevaluation metrics||F1 score|MAPE|RMSE|ROC curve|confusion matrix|cross validations|cross-validation|mean average precision~|precision and recall~|precision/recall|AUC`$209|BLEU`$92|ROUGE`|perplexity`\\nMarkov models_chain|conditional random field~|hidden Markov model|HMM`$160\\nprobabilistic models||maximum likelihood~|probabilistic graphical model~_model~\\ntime series$210|ARIMA$|GARCH|SARIMA|exponential smoothing|time series analysis[forecasting[model?[model~\\ndecision trees||GLMs`|KNN|SVMs|classification tree~|decision forest~_tree~|factor analysis|isolation forest~|k nearest neighbor[neighbour~|k-nearest neighbors|naive Bayes|principal component analysis|random forest~|support vector machine~|tree based models|tree-based model|GLM`$211|LDA`|PCA`|SVM`|boosting$212|CART`$92|bagging\\ngradient boosting|AdaBoost|GBDT|GBM`$213\\ngraph machine learning@graph-learning||GNN|GNNs|PyTorch Geometric|PyG`$92\\nregression||multivariate regression~|regression analysis_and classification~_model?_model~_technique~|Regression$214|Regressions\\nattention||long context~$215\\nCNN, RNN||CNNs|DeBERTa|DistilBERT|EfficientNet|GANs|LSTM|LSTMs|MobileNet|RNN|RNNs|ResNet|RoBERTa|U-Net|VAE|VAEs|autoencoder~|convolutional neural network~|generative adversarial network~|normali} flow~|recurrent neural network~|sequence model~_to sequences|sequence-to-sequence|variational autoencoder~|CNN`$216|BERT`$217|GAN`|GRU`$92\\nKV cache|FlashAttention|PagedAttention|continuous batching|prefix caching|speculative decoding\\nMoE`$218|mixture of expert~$|model scaling\\nsupervised learning|continual learning|contrastive learning|domain adaptation~|ensemble learning_method~_model?_model~|few-shot learning|meta-learning|multi-task learning|semi-supervised|supervised and unsupervised|supervised/unsupervised|transfer learning|unsupervised learning|weak supervision~|zero-shot learning|Unsupervised$219|supervised|active learning$92\\ntransformers||ViT|attention mechanism|encoder decoders|encoder-decoder|self attentions|self-attention|state space model~|transformer architecture~_model~|transformer-based|vision transformer~|Transformer$220|Transformers\\nBayesian_inference_models_network|Gaussian process\\nLoRA`|PEFT|QLoRA|low rank adaptations|low-rank adaptation\\nstatistics||Biostatistics|applied statistics|Statistics$221|statistical~$222\\noptimization||Optimisation$223|Optimization|optimi{ technique~$224\\nlinear algebra~\\nmodel bias|bias mitigation~|Bias$225|Biases\\nprobability||probability theor^|Probability$226|probabilistic~$227\\noverfitting|data leakage~|regulari=$228|backtesting$229|dropout~$92\\ndata structures||data structure~\\nlatency, throughput||latency budget~|low latency|p95|p99|high throughput$230|throughput$231|latency$232\\ndistributed$233\\ntraffic on servers@traffic||peak load~|queries per second~|request volume~|requests per second~|traffic$234\\nfault tolerance~|active actives|active-active|backpressure~|fault tolerants|fault-tolerant|graceful degradation~|high availability|highly available~|load shedding|multi regions|multi-region|resilient system~|self-healing|system resilience~|circuit breaker~$235|mission criticals$236|mission-critical|resilienc^$237|uptime~|back pressures$94|back-pressure\\nconcurrency|async/await|asyncio~|concurrent programming|coroutine~|goroutine~|lock frees|lock-free|multi-threaded|multi-threading|multithreading|reactive programming\\nconsensus||CAP theorem|CRDTs|Paxos|consistent hashing|eventual consistency|leader election~|sharding|strong consistency|two phase commits|two-phase commit|replication~$238|Raft$239|Zookeeper$24\\nDDD|bounded context~|clean architecture~|domain driven designs|domain-driven_design|hexagonal architecture~\\nSOA|service oriented architecture~\\ndistributed systems||distributed algorithm~_application~_backend_compute_computing_data system~_environment~_infrastructure_programming_system~_tracing_transaction~\\nrate limiting|idempotenc^|idempotent~|rate limit~|retr^|throttling\\nnetwork protocols||HTTP`|SFTP|SSL|TLS|network protocol~\\nload balancing|CDN|CloudFront|Fastly|HAProxy|Nginx|Traefik|auto-scaling|autoscaling|failover~|load balancer~|request routing|reverse prox^\\nsoftware engineering principles||CS fundamentals|OOD|OOP|SDLC|SOLID`|clean code|coding best practice~|computer science fundamental~|engineering best practice~_fundamental~|object-oriented|software development life cycle~[lifecycle~_engineering fundamental~[principle~[skill~\\ndatabase theory||ACID`|B-tree|LSM tree|MVCC|connection pooling|database concept~_internal~_theor^|optimistic locking|read replica~|storage engine~|transaction management|write ahead logs|write-ahead log|writes ahead log~|writing ahead log~|written ahead log~|wrote ahead log~|transactional~$240\\nsystem design patterns||MVC|aspect-oriented programming|dependency injection~|design* pattern~|integration pattern~|multi tiers|multi-tier|n tiers|n-tier|system design pattern~\\nartificial intelligence$241|AI`|A.I$|AI capabilities\\nAI/ML|AI and ML[machine learning|AI/machine learning|ML and AI|ML/AI|ML/DL|artificial intelligence and machine learning|machine learning and AI[and artificial intelligence_learning/AI\\ninference||Inference$242|Inferences|Inferencing$243\\ninformation retrieval~|search ranking_relevance~\\nexplainability||Grad-CAM|SHAP`|explainable AI|model interpretabilit^|LIME`$92\\nmachine learning|ML`|ML frameworks|TinyML|applied ML_machine learning\\nbandits||Thompson sampling|contextual bandit~|multi armed bandits|multi-armed bandit|bandit~$244\\nembeddings||embedding model~|representation learning|vector embedding|Embeddings$24|Embedding$245\\ndeep learning$246|backpropagation~$|batch normali=|deep learning framework~[model~|federated learning|gradient descent~|graph neural network~|multimodal learning|neural network~_net~|self-supervised|ANN`$247|DL$9\\ndiffusion models||diffusion model~|diffusion~$248\\nneural graphics@gaussian-splatting||ComfyUI|ControlNet|Gaussian splatting|NeRF`|Stable Diffusion|flow matching|neural rendering|text to images|text-to-image\\nimage and video generation@image-generation||image generation~$249|video generation~\\nreinforcement learning|Markov decision process|Monte Carlo tree search|OpenAI Gym|Q-learning|RLlib|Stable Baselines|actor critics|actor-critic|policy gradient~_optimi=|RL`$250|DQN`$92|Gymnasium`\\nworld models||world model?_model~$251\\ncausal inference~|DoWhy|EconML|causal model?_model~|difference in difference|difference-in-differences|double machine learning|instrumental variable~|propensity score~|quasi experimentals|quasi-experimental|regression discontinuit^|synthetic control~|treatment effect~|causal~$252\\nquantization||AWQ|FP8|GPTQ|INT4|INT8|bitsandbyte~|knowledge distillation~|quanti=|quantisation aware training|quantization-aware training|distillation~$206\\nVLM|LLaVA|Segment Anything|VLMs|embodied AI|vision language actions_languages|vision-language|vision-language-action|visual question answering|VLA`$253|VLAs`$254|physical AI$255|multimodal~$256|CLIP`$92\\ndata science_sciences\\ndeep learning theory||deep learning theor^|machine learning theor^|learning theor^$224\\nknowledge graph~|SPARQL|entity resolution~|expert system~|graph algorithm~|record linkage~|semantic web|RDF`$92\\ntool calling|function calling|semantic kernel~|structured output~$257|tool use~|human in the loops$258|human-in-the-loop|tool integration~|reasoning$79\\nprediction models||churn prediction~|credit risk model~|prediction model~_system~|propensit^|scoring model~\\nsurvival analysis|Cox proportional hazards_regression|Kaplan-Meier|credit scoring|survival model~|customer lifetime value~$259|dynamic pricing\\nAI tools|AI-powered tools\\nautomation tool~$260\\ndata-driven product|data driven products_science product~_driven solutions$261_product~|data-driven solution\\nstart-up@startup-company||Y Combinator|early stages|early-stage|founding team~|seed stage~|Series A$24_B|Startup$262\\necommerce backend||ATG|Adobe Commerce|Hybris|Magento|SAP Commerce|Salesforce Commerce Cloud|commerce platform~\\npayment systems||Adyen|Braintree|FIX protocol|ISO 20022_8583|PCI DSS|core banking|matching engine~|payment APIs_gateway~_processing_system~|payments platform~|trading platform~_system~|Plaid$24|payment~$9\\nad servers and bidding@ad-servers||ad server~_serving|real-time bidding\\nnotification services||notification service~\\ngame servers||PlayFab|game server~\\nmulti-tenancy|multi tenancies_tenant architectures|multi-tenant architecture|tenant isolation~|multi tenants$263|multi-tenant\\nledger systems||double entry ledgers|double-entry ledger|ledger service~_system~|ledger~$9\\ncloud services||SaaS platform|cloud based platforms[services[solutions_computing_environment~_infrastructure_native_platform~_service~_technolog^|cloud-based platform_service_solution|public cloud\\nauthentication systems||AuthZ|authentication system~|identity platform~_provider~|authentication~$264\\nbackground jobs||asynchronous processing_programming|background job~|batch job~_processing|cron~|job orchestration~_queue~_scheduling\\nbackground workers||Cloudflare Workers|background worker~|worker~$265\\nbilling systems||billing platform~_system~|subscription billing|billing$266\\nreliable infrastructure||reliable, scalable and secure software infrastructure|scalable and secure software infrastructure|secur! software infrastructure\\nscalable web APIs|clean APIs|production APIs|robust APIs|scalable APIs|web API_APIs\\nmicroservices||micro service~|microservices architecture~|microservice~\\nresponsible AI|ethical AI\\nSLAM`|Kalman filter|autonomous driving_vehicle~|motion planning|self-driving|sensor fusion~|trajectory prediction~|visual odometr^|lidar~$267\\nagents||Agent$268|Agents|agent systems$9\\nAI for science||AlphaFold|RDKit|algorithmic trading|clinical AI|computational drug discover^|molecular property prediction~|protein design~|quantitative finance~_trading$36\\nguardrails||Llama Guard|NeMo Guardrails|Guardrails$269\\nprompts||Prompt$270|Prompts$271|Prompting$272\\nAI models_applications_initiatives_model_product_products_service_services_software_solutions_system_systems_use cases|AI-based|advanced AI|custom AI|enterprise AI\\nagentic~$273|agentic AI_workflow~_application~$_product~_system~\\npersonalization||Personalization$274|personalisation~$9\\nAI agents_agent_assistant_workflows|AI-powered workflows|LLM agent|LLM-powered workflows|agent framework~_harness_orchestration~_workflow~|autonomous AI_agent~|browser agent~|multi agents|multi-agent|voice agent~|agent behavior$275_behaviors_behaviour_system|buil< agent~\\nforecasting||demand forecasting|Forecasting$276\\ngenerative AI|GenAI|generative model?|Generative$277|Gen AI$278\\nprompt engineering|chain of thoughts|chain-of-thought|in-context learning|prompt design~_injection~_optimi=_tuning\\nvector search;|AI search|HNSW|VectorDB|approximate nearest neighbor[neighbors[neighbour~|hybrid search;|nearest neighbor search;_neighbour search;|query understanding|semantic search;|similarity search;|vector DB_database~_index_store~\\nanomaly detection~|outlier detection~|predictive maintenance\\napplied AI|building AI\\ncontext engineering|DSPy|context window~_management$279\\nconversational AI|NLG|NLU|dialogue system~|document intelligence_understanding|information extraction~|intent classification~|natural language generation~[understanding|question answering|text summari=|text-to-SQL|voice AI|conversational~$280|summari=$36|virtual assistant~|voice assistant~\\nCTR prediction|ads ML|click through rate predictions|click-through rate prediction|next best action~$261|CTR`$281\\nobject detection~|3D reconstruction|action recognition~|depth estimation~|image classification~_processing|instance segmentation~|keypoint detection~|multi-object tracking|object recognition~_tracking|optical character recognition~_flow~|point cloud|pose estimation~|semantic segmentation~|stereo vision~|super resolutions|super-resolution|OCR`$282|image analysis$283|video processing\\nperception||perception system~|Perception$284\\nranking||Ranking$285|Rankings$286|ads ranking$9|feed ranking|relevance~\\nrecommendation||Recommendation$287|Recommendations$288\\nAI safety_alignment|RL environments|mechanistic interpretabilit^|model safety|red teaming|interpretabilit^$289|alignment~$9|safety research\\nentity extraction~|TF-IDF|computational linguistics|coreference resolution~|dependency parsing|entity linking_recognition~|named entity recognition~|part-of-speech tagging|relation extraction~|semantic parsing|topic model?_model~|NER`$290\\nLLM$291|LLMs|foundation model~$|foundational model~|frontier AI models_model~|generative model~|language model~|large language model~|multimodal AI_model~|small language model~|vision language models|vision-language model|large scale models$292|large-scale model\\nLLM evals$9|AI evaluation$|LLM evaluation|LLM-as-a-judge|LLM-as-judge|MMLU|SWE-bench|agent evaluation~|eval harness|evaluate LLM|golden dataset~|hallucination~|offline evaluation~|Eval$293|Evals$294|grounding$295|jailbreak~|model behavior_behaviors_behaviour_capabilit^\\nmachine translation~\\nspeech;$9|STT|speech AI|AssemblyAI$|Deepgram|ElevenLabs|Kaldi|LiveKit|Pipecat|speaker diari=_recognition~|speech model~_recognition~_synthesis_to texts|speech-to-text|text to speeches|text-to-speech|voice activity detection~_cloning|wav2vec|ASR`$296|TTS`|Whisper`$297\\nRAG`$298|GraphRAG$|RAG pipelines|chunking strateg^|retrieval augmented generations_pipeline~_quality|retrieval-augmented_generation|chunking$299|knowledge retrieval~|retrieval system~\\nLLM applications|GenAI applications_solutions|LLM API_APIs_application_orchestration_systems|LLM-based|LLM-driven|LLM-powered_features|production LLM\\nreranking|BM25|ColBERT|LambdaMART|NDCG|cross encoders|cross-encoder|learning to rank~|ranking model~_system~|re-ranking|reranker~|retrieval and ranking|search and discover^$228|LTR`$300\\nrobot learning|Isaac Sim|MuJoCo|behavior cloning|behaviour cloning|imitation learning|sim to reals|sim-to-real|robotics AI$9\\nAI feature_automation_experiences_features|AI-driven features|intelligent automation|AI-driven$301|AI-enabled|AI-powered\\nchatbots||Botpress|chatbot~|Rasa`$92\\nfraud detection~_analytics_detection model~_model~\\npredictive analytics|predict* customer~_future~_trend~_user~|predictive analysis_analytics platform~_data|predictive~$302\\ncomputer vision~|CV/ML|computer vision tool~|face recognition~|facial recognition~|image recognition~|video understanding|vision model~|CV`$303|vision AI$9|vision~\\nNLP$304|NLP applications$_techniques|language understanding|natural language processing|text generation~|natural language~$305\\nrecommendation engines||DLRM|candidate generation~|collaborative filtering|content-based filtering|matrix factori=|personali> recommendation~|product recommendation~|recommendation engine~_system~|recommender~|RecSys$306\\ndata engineers||Data Engineering Team[Teams_Engineers\\ndata scientists||Data Science Team[Teams_Scientists\\nAI product managers||Product managers for AI-driven features\\nDevOps teams_team|SRE Teams|Infrastructure teams$24|Platform teams\\nQA specialists$24|QA$307\\nsecurity specialists||Security engineers$24_specialists_team_teams\\nDevOps engineers\\nQA testers$24_engineers_team|Test engineers\\nfrontend developers||Front end developers|Frontend developers_engineers|Mobile engineers|Client teams$24\\nproduct and design||Product managers$24_owners","00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222223333333333333333333333333333333333333333333333333333333333333333333333333334444444444444444444444444444444444444444444444444444444444444445555555555","00000000000000000000000000001111111111111111111111111111111111233333333333333333333333333333333333333333333333333333333333033333333333333333333333333333333333000000000000000000000011111111111111111111111111111111111111111111122233333333333333333333333333333333333330000000000000000000001333333333311111111130000000001111110001111111111111111111111223333100000011111111111111111111111111113333333333003333000011111111111111112233333331111111111110000000000000000000000033111111111333330000000333301111130000000000000000000001111111223333333330000000000000000000000000000000000000000111111111111111100000000000000000000000000111111111111111100000000000000000000000000000000000000000001111112","66666666666666666666666666606666666666666666666666666666666660666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666611111111111166666666666666666666666666666611111111111111166666666666666666666666666666666666666666666666666666666111116666666666666666662266666662226662226226666666666666666666622226666666666666666666666666666666666622226666666666666666662266666666666222226266666666666666666666666666666666666666222266666666666666666666666666666666666666666666666666622226666622626666666666666666666666666666666666666666666333333666666666663333366666666666666666336666444666666664444444466666666666666666666666666666666644444445555555556","0.4|0.5|0.6|0.7|0.7|0.8|0.8|0.8|0.9|1|1|1.2|1.2|1.2|1.5|1.5|1.6|1.6|1.6|1.8|1.8|2|2|2|2|2.2|2.5|2.5|0.2|0.2|0.2|0.3|0.4|0.4|0.4|0.4|0.4|0.4|0.5|0.5|0.5|0.6|0.6|0.9|0.9|0.9|0.9|1|1.3|1.5|1.5|1.6|1.7|1.7|1.8|1.9|1.9|1.9|1.9|2|2.1|2.4|1.6|0.2|0.2|0.2|0.3|0.3|0.4|0.4|0.4|0.4|0.5|0.5|0.5|0.5|0.5|0.5|0.6|0.7|0.7|0.8|0.8|0.8|0.8|0.8|0.8|0.9|0.9|1|1|1|1|1.1|1.1|1.2|1.2|1.2|1.3|1.3|1.3|1.3|1.4|1.4|1.4|1.4|1.5|1.5|1.6|1.6|1.6|1.6|1.8|1.8|1.8|1.8|1.8|2|2|2.2|2.2|2.6|0.4|0.5|0.7|0.8|0.9|1|1|1|1.2|1.2|1.3|1.3|1.3|1.3|1.4|1.5|1.6|1.6|1.6|1.8|1.8|1.8|1.8|1.8|1.9|2|2|2|2|2|2|2.2|2.2|2.2|2.2|2.2|0.2|0.3|0.3|0.3|0.5|0.6|0.6|0.9|1|1.2|0.1|0.3|0.4|0.4|0.5|0.6|0.6|0.6|0.7|0.8|1.2|1.2|0.1|0.1|0.15|0.15|0.2|0.2|0.2|0.2|0.25|0.3|0.3|0.3|0.3|0.3|0.3|0.4|0.4|0.4|0.4|0.45|0.5|0.5|0.5|0.6|0.6|0.8|0.9|1.3|1.6|1.6|0.2|0.3|0.3|0.35|0.4|0.5|0.5|0.5|0.7|0.7|0.8|1.1|1.2|1.2|1.5|0.1|0.1|0.7|0.1|0.1|0.1|0.15|0.15|0.2|0.2|0.2|0.25|0.25|0.25|0.3|0.3|0.35|0.35|0.35|0.35|0.35|0.35|0.4|0.4|0.4|0.45|0.5|0.5|0.5|0.6|0.6|0.6|0.6|0.6|0.6|0.6|0.6|0.6|0.9|1.3|0.5|0.5|0.6|0.7|0.7|0.9|0.9|1|1|1|1|1|1.2|1.2|1.4|1.5|0.4|0.9|0.9|1.2|1.2|1|0.1|0.5|0.25|0.3|0.35|0.5|0.5|0.5|0.5|0.5|0.4|0.5|0.5|0.6|0.7|0.7|0.8|0.8|0.8|0.3|0.2|0.3|0.4|0.5|0.5|0.5|0.7|0.8|1|0.15|0.3|0.35|0.1|0.12|0.15|0.9|0.1|0.1|0.1|0.2|0.25|0.3|0.3|0.3|0.3|0.35|0.4|0.4|0.4|0.5|0.5|0.6|0.6|0.7|0.7|0.7|0.8|0.8|0.5|0.8|0.25|0.3|0.4|0.35|0.9|1|0.15|0.1|0.8|0.8|0.9|1|1|0.1|0.15|0.4|0.5|0.6|0.6|0.6|0.7|0.7|0.8|0.8|0.8|0.8|0.9|0.9|0.9|0.9|0.9|1|1|1|1|1|1.1|0.7|0.8|1|1.1|0.05|0.05|0.05|0.05|0.05|0.05|0.05|0.1|0.2|0.4|0.4|0.9|0.8|0.9|0.4|0.5|0.4|0.4|0.1|0.4|0.15|0.15|0.15|0.3|0.4|0.5|0.5|0.6|0.7|0.7|1.1|0.6|0.6|0.7|0.8|0.8|0.1|0.25|0.1|0.12|0.15|0.15|0.3|0.5|0.6|0.1|0.3|0.4|0.5|0.5|0.6|0.7|0.8|0.8|1|1.1|1.3|0.3|0.4|0.6|0.8|0.8|0.9|0.9|0.9|0.9|0.9|1.1|1.1|1.1|1.2|1.2|1.2|1.2|1.3|1.3|0.9|1.1|1.3|1.3|0.4|0.8|0.35|0.6|0.6|0.6|0.7|0.7|0.8|0.9|1|0.3|0.5|0.5|0.6|0.6|0.2|0.2|0.2|0.3|0.3|0.5|0.8|0.1|0.6|0.7|0.35|0.2|0.15|0.2|0.3|0.6|0.6|0.3|0.1|0.1|0.15|0.2|0.3|0.3|0.4|0.4|0.5|0.6|0.8|0.8|0.9|1|1|1.1|1.2|0.2|0.4|0.4|0.8|0.1|0.3|0.3|0.35|0.4|0.2|0.35|0.1|0.25|0.05|0.05|0.1|0.1|0.2|0.2|0.4|0.6|0.6|0.2|0.2|0.3|0.3|0.3|0.3|0.4|0.4|0.4|0.5|0.6|0.7|0.8|0.8|0.8|0.8|0.8|0.9|0.9|0.9|0.9|0.9|1|1|1|1|1.1|1.1|1.1|1.2|1.2|1.2|1.3|1.3|0.3|0.4|0.5|0.8|0.8|0.9|0.15|0.25|0.3|0.3|0.4|0.5|0.6|0.6|0.6|0.9|0.9|0.15|0.3|0.35|0.5|0.6|0.2|0.7|0.7|0.7|0.8|0.8|0.9|0.9|1.1|1.1|1.1|1.1|1.1|1.1|1.2|1.3|1.3|0.5|1|0.5|0.7|0.8|1|0.1|0.1|0.2|0.15|0.3|0.3|0.4|0.6|0.8|0.8|0.9|0.15|0.6|0.7|0.8|0.8|0.8|1.2|1.3|0.2|0.2|0.3|0.3|0.3|0.3|0.4|0.5|0.5|0.6|0.6|0.6|0.6|0.6|0.7|0.7|0.7|0.7|0.7|0.7|0.7|0.7|0.7|0.9|0.9|0.9|0.9|0.9|0.9|1|1.1|1.1|1.2|0.3|0.4|0.5|0.6|0.8|1|1.1|0.15|0.25|0.3|0.15|0.15|0.15|0.2|0.2|0.3|0.1","||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||discipline|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession|profession||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|||analytics|analytics|analytics|analytics|analytics|analytics|analytics|analytics|api|api|api|api|api|api|api|api|api|application|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|cloud|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|database|design|desktop|embedded|embedded|format|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|framework|frontend|frontend|frontend|frontend|frontend|frontend|frontend|frontend|frontend|game|hardware|hardware|hardware|hardware|it|it|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|language|legacy|legacy|legacy|legacy|legacy|legacy|legacy|legacy|legacy|legacy|legacy|legacy|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|library|marketing|mechanical|messaging|messaging|messaging|messaging|messaging|messaging|messaging|messaging|messaging|mobile|mobile|mobile|mobile|mobile|model|model|model|model|model|model|model|office|office|office|operations|protocol|protocol|protocol|protocol|protocol|technique|testing|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|tool|warehouse|warehouse|warehouse|warehouse|warehouse|||||||||||||||||||||||||||||||||||||||||||||||||||||||||discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline||||||||||||||||||||||||discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline|discipline||||||||||"],"&~#ml-words=12&*machine learning|language models|llm|llms|ai agents_lab|agentic|ml\\n&~#ml-words|@ml=12&*machine learning|language models|llm|llms|ai agents_lab|agentic|ml\\n&~#ml-words|@ml=12&*machine learning|language models|llm|llms|ai agents_lab|agentic|ml!~clinical|biology|chemistry|RWE|learning outcomes|bioinformatics|bioinformaticist|formulation!*wet lab|assays|in vitro|cell culture|mass spectrometry\\n!~likelihood\\n&~software|engineer|engineers|eng|developer|developers|swe|programmer=6$title\\n&$title\\n&$title!~data|science|analytics|ai|ml|machine learning|sales|support|test|qa=6\\n!~assembly=12\\n!~manufacturing|semiconductor|mechanical|silicon|hardware|yield=12\\n&?\\n!~chip=12\\n&~software|engineer|engineers|eng|developer|developers|swe|programmer=6$title!>developer|services|API|apps\\n&$title!~#technical-role=6\\n&~software|engineer|engineers|engineering|developer|developers|programmer=6$title\\n&$title&?\\n&$title&<#role-cue&>#role-tail\\n!<registered as\\n&$title!~#technical-role=6!>tech\\n!>chip!~secure boot=6\\n&$title!~#technical-role=6!~react=3\\n!~receivers=8\\n!<spirit of|through!~culture of=5\\n&~#ml-words|model|models|hypotheses|design|run|product=8!~laboratory|lab\\n!~laboratory\\n\\n&~#ml-words|#this-data-labeling-near|@ml=8!~excel\\n&~#ml-words|#stat-words|segmentation|algorithms|experimentation|@ml=6&<language|mix|user|quantitative&>approaches&*@data-scientist|@data-science-lead|@machine-learning-engineer|@statistician!<data|systems\\n&~#ml-words|algorithms|models|@ml=14\\n&~#ml-words|#stat-words|#model-verbs|documentation|algorithm|algorithms|quantitative|@ml=10\\n&~aspects of ml models|feature engineering=6\\n&^&~feature store=8&<#models-in|experience with\\n&~#ml-words|#stat-words|model|models|mathematical|pricing|research|perception|control|analytics|@ml=8&<experience with|develop|design|and|new|build&*@data-scientist|@data-science-lead|@machine-learning-engineer|@computer-vision|@deep-learning!~data structures=8\\n&~#ml-words|models|@ml=8\\n!>markets|research and transition\\n&~model|models|data|likely|whether|outcomes|risk|probability|demand|churn|behavior|#ml-words=10\\n&~#ml-words|models|algorithms|research|@ml=12\\n&~#ml-words|@ml=12\\n!~film\\n!>team|teams|culture\\n!>shelves|boxes|pallets|crates|the!<to|and\\n&~#build-verbs=6!<mechanical|electrical|react\\n&~#build-verbs=6\\n&~#build-verbs=6!<legal|regulatory\\n&~#build-verbs=6!<control|operating|management|information|mechanical|electrical|power|financial\\n&~#software-strict=12\\n!~granite=8\\n!~plant=12\\n!~embedded=10\\n&>in go_production&~microservices|grpc|latency|throughput|backend=3&~#build-verbs=6!<financial|professional|health|customer|support|our|digital|provide\\n&~#software-strict=10\\n!>marketing|recruiter|data scientist_science|observability|ml!>file system_systems|filesystem|storage|security|hardware|solution|solutions|company|provider|ai_company|analytics|analyst|marketer|designer|optimization|accountability|vertical|robotics|autonomy|photonics\\n&>of backend&<architecture and\\n&<experience with|years of&*@database|@framework|@language&~@backend|@stack|#software-nouns=8&<our|of&?!<client|crm!>marketing\\n&~#build-verbs=6!<landscape|interior\\n&<ensures~backend=8\\n!~pharmaceutical=12!>570\\n&<experience with|years of&>design&~#software-nouns|@backend|@stack=9\\n!>events|projects|construction\\n!~music\\n!<you|will|you\'ll|we|who|can|help|helping|architect and|analyze and|analyse and|build and|develop and|implement and|code and|and then!<to>that|which|for|with|capable|at|and services_algorithms_apis_solutions|to!>that scale_handle_run_serve|and apis_services_algorithms_data|for scale|at scale|end to end\\n!~bidding=6\\n!>tagging!*proof of work[stake|blockchain|staking|validators|tokenizer|part of speech\\n&~ETL|pipelines|pipeline|data=8\\n!>atom\\n!~pension=8\\n!~data|APIs=6\\n!~tenant|storage=6\\n!>learning|vit\xE6\\n&~#ml-words|#stat-words|@ml=6&~#model-verbs=4&<#this-model-before&>weights|outputs|results&*@data-scientist|@data-science-lead|@machine-learning-models|@machine-learning-engineer|@deep-learning-engineer|@ai-researcher|@research-scientist|@computer-vision-engineer|@fine-tuning|@pytorch|@model-training&?!<data|role!>context protocol!<onsite|on site|hybrid|remote|working|work|workplace|office|delivery|operating|business|role-based|partnership|pricing|engagement|service|franchise|staffing\\n&~#ml-words|#stat-words|@ml=6&~#model-verbs=4&<#this-model-before&>weights|outputs|results&*@data-scientist|@data-science-lead|@machine-learning-models|@machine-learning-engineer|@deep-learning-engineer|@ai-researcher|@research-scientist|@computer-vision-engineer|@fine-tuning|@pytorch|@model-training&?!<data|role!>context protocol!<onsite|on site|hybrid|remote|working|work|workplace|office|delivery|operating|business|partnership|pricing|engagement|service|franchise|staffing|consumption|energy|cost|financial|plus size\\n&~#ml-words|#stat-words|@ml=6&~#model-verbs=4&<#this-model-before&>weights|outputs|results&*@data-scientist|@data-science-lead|@machine-learning-models|@machine-learning-engineer|@deep-learning-engineer|@ai-researcher|@research-scientist|@computer-vision-engineer|@fine-tuning|@pytorch|@model-training!<data|role!>context protocol\\n&~inference|gpu|llm|llms|neural|pytorch|fine-tuning|deep learning|@ml=5&~model|models=3!<and|ai\\n&~#ml-words|#stat-words|#model-verbs|documentation|algorithm|algorithms|quantitative|@ml=10&*@data-scientist|@data-science|@data-science-lead|@machine-learning|@machine-learning-engineer|@machine-learning-models\\n&~#ml-words|#stat-words|data|models|research|@ml=12\\n!<cutting|leading|bleeding\\n&~#ml-words|#model-words|@ml=10&*#this-fine-tuning-post\\n&~#ml-words|@ml=10&~rlhf|rl=10\\n&~model|models|llm|llms|algorithm|algorithms|prompt|rag|agents|agentic|fine-tuning|feature engineering|inference|retrieval|machine learning|trajectory|@ml=6&<feature|offline!<performance|our\\n&~#ml-words|model|models|agent|retrieval|offline|@ml=12\\n&~#ml-words|#model-words|agents|images|@ml=8\\n!~chip|wafer=10\\n&^&~BI=8\\n&^&~reports|reporting|SAP|BI=8\\n&^&*Power BI|SSAS\\n&^&~analytics=8\\n&^&~api=8&<#services-in\\n!<hong\\n&^&%&~#server-words=6\\n&^&~rest|interfaces|@stack=6&<#services-in\\n&^&<experience with|years of|using&~http|api|apis|@stack=4&<#services-in!<the|of|at\\n!>night|nights|sleep|stay|stays|holiday|holidays|weekend|room|rooms|place\\n&^&~HRIS|HCM|integrations|system=8\\n&^&~#ml-words|#stat-words|@ml=8\\n&^&~#llm-words|amazon|ai=8&<#models-in\\n&^\\n&^&~aws|@stack=6&<#services-in|experience with\\n!~clinical=12\\n!~energy|racks=10\\n&^&<experience with|years of&~dba|databases|@stack=5&<#services-in!>business!<sap!~erp|crm|cloud applications|peoplesoft=6\\n&^&~search|@stack=4&<#services-in\\n!>in recruiting\\n&^&<#services-in\\n&^&~desktop=8\\n&^&~I2C|CAN=6\\n&^&~vehicle|software|CAN=8\\n&~board=8\\n&^&~@stack=6&<#models-in\\n&^&<#models-in|experience with\\n&^&~training|gpus|@ml=6\\n&^&~soql|lwc=8&<#services-in\\n&~services=8\\n&^&~task|request|@stack=8&<#services-in|experience with\\n&^&>service&~@stack|python|api=8&<#services-in|experience with\\n&~@go=6&<#services-in\\n!~risk=10\\n!>health|access\\n&~bun=8&<#services-in\\n&~elixir|liveview=6&<#services-in\\n&^&~java|@backend=8&>framework|mvc|ecosystem!<the\\n!~bears=8\\n&^&>remote&~ruby|monolith|@backend=6\\n&^&~@node-js|nodejs=5&>server|servers|backend|api|apis|app|middleware&<#services-in|experience with\\n!>velocity\\n!>to!<to|you\\n&^&*React\\n!<belle\\n&^&~game|3D|engine=8!>Catalog\\n!~shaders|graphics=6\\n&^&<#models-in&~#ml-words|@ml|#accelerator-words=8\\n&^&~SystemVerilog|design|ASIC|verification|simulation|synthesis=8\\n&~chip|silicon=10\\n&*RTL|SoC\\n&*SoC|UVM\\n!>back|between|to|from|off|on|gears|over|roles|teams|context|careers|jobs|easily|quickly|seamlessly|tasks|focus!<to|you|will|can|you\'ll|who|we|a career|the\\n&^&~@stack=8&<#models-in|experience with\\n!<la\\n&^&~python|sas|statistical|programming|matlab|stata|statistics=5&<knowledge of|in|using|with!>d|r\\n!~android|ios|swift|mobile=12\\n&^&<#services-in|experience with\\n!~monthly=6\\n&^&<experience with|years of|in|think&$title&~@stack|software|developer|development=8&>engineer|developer&~c|go|golang=3&<#services-in|experience with\\n&?!>minor|major\\n!~herbal=6\\n!<east|cup of\\n&^&<experience with|years of|in&~@stack|code|developer|engineer=8&<#services-in|experience with\\n&^&<experience with|years of|in&~java|python|typescript|c++=3&>services|service|microservices|microservice|backend|codebase|apis|developer|engineer&~@role=8$title&<#services-in|experience with!>to!<to\\n&^&~typescript|javascript|react=5&>backend|server|servers|service|services|microservices|api|apis&<#services-in|experience with!>red!<per|multi|single|gpu|each\\n&^&~programming|embedded=3&~rust=3\\n&^&~flutter|@stack=6\\n&^&*iOS&~@stack=8\\n&^&~websphere=6&<#services-in\\n&^&~pages=8&<#services-in|experience with\\n&~apache=8&<#services-in\\n&^&~ibm|programs=8&<#services-in\\n!~zoo\\n&~#ml-words|gpu|@ml=12\\n&~#ml-words|@ml=14\\n&~#ml-words|#vision-words|opencv|@ml=8\\n&^&<#models-in|experience with&~#ml-words|@ml|#accelerator-words=8\\n&^&<#models-in|experience with&~#ml-words|@ml=8\\n&^&<#models-in&~#ml-words|@ml=8\\n&^&~#ml-words|@ml|#accelerator-words=10&<experience with\\n&^&~#ml-words|@ml|#accelerator-words=10\\n&^&~#ml-words|#stat-words|@ml|#accelerator-words=8\\n&^&~@ml=6\\n&^&~programming|automation|control|run=8\\n&^&~services=8\\n&^&<experience with|years of|distributed&~kafka|retries|databases|@backend=6!<support|ticket|printer|review|work|merge\\n&^&~workflow|refunds=6&<#services-in|experience with\\n&^&~pipelines|data=8&<#services-in\\n&~microservices|transactions=10&<#services-in\\n&^&~app|mobile|with=8\\n!<Cisco\\n&^&>code&~@ml|ai|skills|api=10\\n&^&~@ml|ai=10\\n!~partition\\n&^&~@ml=8\\n&^&~#llm-words|models=8\\n&^&~#llm-words|models|open-weight|fine-tune=10\\n!<you!>at|in a\\n&^&~Word|Excel|Office=6\\n&^&~Chef=8\\n&~#llm-words|ai|agent|agents=10&<#models-in\\n&~service|@backend=5\\n!>county!<weapons\\n&^&~tests|testing|automation=8\\n&^&<#models-in\\n&^&<proficiency in|using|with&~@stack|big data|workloads=8!<to!>joy|capital\\n&^&~python=6\\n&^&~r|sql|statistical|programming|analytics=6&<#models-in\\n&^&~mlflow=8&<#models-in|experience with&~#ml-words|@ml=8\\n&~training=14\\n&^&~#ml-words|gpu|gpus|@ml=10\\n!~hvac|ducts=8\\n&^&~linux|cloud|images|image|runtime|@stack=6&<#services-in\\n&^&~filters=8&<#services-in\\n&^&~spark|kafka|hadoop|@stack=8&<#models-in\\n&^&~charts|@kubernetes=8&<#services-in|experience with\\n&^&~data|warehouse|dbt|in=8&<#models-in|experience with\\n!~therapy|CBT=12\\n&~#ml-words|#this-data-labeling-near=8!~excel\\n!~dental\\n!>skills!<basic\\n&~#ml-words|#stat-words|@ml=8&~extraction|detection|image|models=6\\n!~failover|partitioning=5\\n&~#ml-words|#stat-words|models|modeling|@ml=10\\n&~#ml-words|quantization|model|@ml=6\\n&~#ml-words|#stat-words|#vision-words|@ml=8!<customer|user|network!~marketing=8\\n&~#ml-words|model|distributed training|loss|@ml=12\\n!~cmax\\n!>database|databases|store\\n&^&~#ml-words|#stat-words|@ml=10\\n&~trees|regression|bagging=6&<#models-in\\n&^&~#ml-words|svm|@ml=8\\n&~#ml-words|#stat-words|simulation|@ml=6!>free|test|tests|testing|suite|suites|bug|bugs|defects|cycle|cycles|pack!<performance|zero|visual|no|without|latency|quality|functional\\n&~training|attention=12\\n&~#ml-words|rnn|lstm|@ml=8\\n&^&~#ml-words|@ml=8\\n&~parallelism=10&<#models-in&~#ml-words|@ml=8\\n&~ml|models|clustering|unsupervised|classification|learning=4\\n&~#ml-words|cnn|diffusion|hugging face|huggingface|architectures|vision|@ml=8\\n!<crime|player\\n!>returns|reports|process\\n&~#ml-words|#stat-words|algorithms|algorithm|model|models|simulation|relevance|modeling|@ml=6&<experience with&*linear algebra!<cost|process|performance|system\\n&~#ml-words|#stat-words|@ml=8\\n&~overfitting|fairness|model|models|sampling=6\\n!<high|the\\n&~#ml-words|models|programming|@ml=8\\n&~#ml-words|@ml=10\\n&~models|model|strategy|alpha=10\\n!~screening=8\\n&~#software-nouns|@backend|@stack=10\\n&~#software-nouns|@backend|@ml=10\\n&>and parallel|processing|data processing|queues|storage|cloud|software|sql|search|caching|applications|computing|tracing|failure|infrastructure|services|databases|architecture\\n&~#build-verbs|#server-words|requests|routing=6!<web|road|air|rail|foot\\n!~panels=10\\n&~#software-strict=8\\n&~#software-strict|@backend=8\\n&~@backend|@stack=8\\n&~replication|metadata=8&<#services-in\\n&>database|systems\\n!>company|companies|startup|coding|robotics company|lab|labs|startups|era|revolution|native|first|fluency|adoption|assisted|generated\\n!<type!>drawn_from|about the|from survey_surveys!<draw|draws|drawing|drawn\\n!<type\\n&~#stat-words=12&<#models-in\\n&~#llm-words|vector|retrieval|nlp|model|search|@ml=5!>in\\n!~pupils\\n&~#ml-words|#stat-words|cnn|@ml=8\\n&~#ml-words|models|@ml=6\\n!>tools|tool|software|apps\\n&~#ml-words|agents|rlhf|training|sft|research|algorithms|@ml=8&?\\n&~#ml-words|diffusion|robots|@ml=12!<real|the real\\n&~#ml-words|#stat-words|models|experiments|@ml=8\\n&~#ml-words|vlms|robots|vision|@ml=10&?\\n&~#ml-words|vlms|robots|vision|@ml=10\\n&~#ml-words|robots|models|@ml=10\\n&?&~#ml-words|#model-words|agents|images|@ml=8\\n&~#llm-words|agent|ai|reasoning=12&<#models-in\\n&~#llm-words|agent|ai|reasoning=12\\n&~#stat-words|models=10\\n!<marketing|infrastructure\\n&~#ml-words|models|@ml=10\\n!$title\\n!~building=8\\n!<product|artwork\\n&<jobs and|service&<#services-in\\n&<creating&>technology|stack|system|systems|service|services|platform|engine&~subscriptions|backend|apis|onboarding|revenue recognition|@backend=6&?\\n&~#ml-words|cameras|@ml=8\\n&~#llm-words|ai|tool use|mcp|autonomous|orchestration|guardrails|@ml=8&<coding|consumed by&*@llm|@llm-applications|@ai-agents|@rag|@agentic|@llm-frameworks|@generative-ai|@llm-evals|@ai-engineer|@prompt-engineering|@openai|@ai-researcher&?\\n&~#llm-words|ai|agent|agents|model=8&<#models-in\\n&~#llm-words|#this-prompts-near|@ml=8&?\\n&~#llm-words|#this-prompts-near|@ml=8&*@llm|@llm-applications\\n&~#llm-words|#this-prompts-near|@ml=8\\n!>coding|development|engineering!~there is nothing=3\\n!~gifts|monogram=8\\n&*llm|llms|agentic\\n&~#ml-words|#stat-words|demand|optimization|analytical questions|segmentation|models|pricing|@ml=8&*@data-scientist|@data-science-lead&?!<financial|sales|and!~revenue=6\\n&~ai|models|@ml=8&*@llm|@deep-learning&?\\n!<next\\n&~#llm-words=10\\n!>english|spanish|french|german|level\\n&~prediction=5&<#models-in\\n!~exam\\n&~#ml-words|#vision-words|algorithms|@ml=10\\n&~robot|robotics|autonomous|sensor|planning|roads|#ml-words|tracking|sensors|@ml=8\\n&~retrieval|recommendation|relevance|models|model|recall|feed|ads|ml|@ml=6&?\\n&~retrieval|recommendation|relevance|models|model|recall|feed|ads|ml=6\\n&~personalization|ranking|relevancy|machine learning|nlp|classification|@ml=5&>engine&?!<and\\n&~personalization|ranking|relevancy|machine learning|nlp|classification=5&>engine&?!<and\\n&~#ml-words|model|models|@ml=10&?\\n&~#ml-words|@ml=8\\n!~laws=6\\n&~#ml-words|training|@ml=10\\n&~#llm-words|model|models|ai|agent|agents|training|datasets=10\\n&~#llm-words|model|models|ai|agent|agents|training|datasets=10&*@llm|@ai-agents|@rag|@agentic|@llm-applications&?\\n&~#llm-words|ai|ml|retrieval|training=8\\n&~#ml-words|#this-speech-near|@ml=10&?!~therapy\\n&~#ml-words|#this-speech-near|@ml=10!~therapy\\n!>status!~red\\n&~#ml-words|search|ranking|retrieval|@ml=10\\n&~search=8\\n!>#other-ai-feature-after\\n&~#model-words|#stat-words|analytics|machine learning|ml|prescriptive|@ml=5&>variables|insights|capabilities|technologies|features&*@data-scientist|@data-science-lead|@machine-learning-engineer\\n&~#ml-words|@ml=6&?\\n!~coaching\\n&~#ml-words|#llm-words|search|query|@ml=8&?\\n!~@research-publication|NeurIPS|ICML|KDD|SIGIR|CIKM|WSDM|conference|conferences|venues|papers|published|publications|proceedings=10\\n&>and security&<with",{"groups":{"accelerator-words":"accelerators|cuda|flax|gpu|gpus|jax|kernels|pallas|pods|tpu|tpus|xla","build-verbs":"architect|architecting|build|building|builds|built|create|creates|creating|deliver|delivering|deploy|deploying|design|designed|designing|designs|develop|developing|develops|evolve|evolving|extend|extending|implement|implementing|implements|operate|operating|own|owning|owns|scale|scaling|ship|shipping|write|writes|writing","llm-words":"agentic|chatgpt|claude|genai|generative|llm|llms|prompt|prompts|rag","ml-words":"ai|computer vision|data science_scientist_scientists|deep learning|dl|fine-tune|fine-tuned|fine-tuning|genai|language models|llm|llms|machine learning|ml|mlops|neural|nlp|predictive|pytorch|rag|statistical|unsupervised|xgboost","model-verbs":"calibration|evaluate|evaluation|inference|predict|quantize|retraining|serve|serving|train|trained|training|trains|validate","model-words":"algorithms|embeddings|model|modeling|models","models-in":"models in_on_with|pipelines in_on_with","other-ai-feature-after":"coding|company|developer|development|tooling|tools","role-cue":"as a_an_our_the|hiring a_an|looking for a[a senior[an[an experienced|opportunity for a|our new|role of|seeking a[senior_an[experienced","role-tail":"is responsible|position|role|will be responsible|you will|you\'ll","server-words":"api|apis|back end|backend|database|databases|framework|frameworks|microservice|microservices|queries|server side|web services","services-in":"apis in_with|applications in|backend in|backends in|microservices in_with|programs in|services in_with|software in|written in","software-nouns":"applications|architecture|code|infrastructure|performance|platform|reliability|service|services|software|system|systems","software-strict":"api|aws|backend|cloud|database|engineering|engineers|production|scalable|software","stat-words":"bayesian|causal|classification|clustering|data mining|deep belief networks|forecasting|glm|random forest|regression|statistics|stochastic|time series","technical-role":"AI engineer|ML|NLP|applied AI|back end|backend|data engineer_science_scientist|developer|eng|engineer|engineering manager|engineers|full stack|fullstack|machine learning|programmer|software","this-data-labeling-near":"algorithms|annotation|model|models|train","this-fine-tuning-post":"deep learning|llm|llms|machine learning|pytorch","this-model-before":"attribution|build|building|complex|custom|open source|quantitative","this-prompts-near":"agent|agents|ai|evaluation|guardrails|model|tools","this-speech-near":"asr|models|speech|stt|tts","vision-words":"camera|depth|detection|video"},"sections":{"headings":{"duties":"a day in the life|about the assignment[internship[job[opportunity[position[role[work_this job[opportunity[position[role|accountabilities|additional responsibilities|core duties_responsibilities|day to day|deine aufgaben|description|duties_and responsibilities|essential duties_functions_job functions_responsibilities|full job description|how you\'ll make an impact|in this role[role you will[role you\'ll|job description_duties_overview_profile_purpose_responsibilities_summary|key accountabilities_responsibilities|main responsibilities|major responsibilities|position description_overview_purpose_responsibilities_summary|primary duties_purpose_responsibilities|project overview|purpose of the role|responsabilidades|responsabilities|responsibilities_include|role_responsibilities|roles & responsibilities_and responsibilities|scope|success measures|tasks|the impact you will have[you\'ll make_job_opportunity_position_project_role_work|what success looks like_will you do_you will be doing[will do[will own[will work on_you\'ll be doing[do[own[work on|where you come in|you will|your day to day_impact_job_key responsibilities_mission_opportunity_responsibilities_role_tasks","requirements":"about you|additional qualifications_requirements|all about you|analytical skills|attributes|background|basic qualifications_requirements|candidate profile|certifications|communication skills|competencies|computer skills|core competencies|databases|dein profil|education_& experience|educational background_requirements|environment|essential|expectations|experience|frameworks|ideal candidate|ideally you\'d have|job qualifications_requirements|key competencies_qualifications_requirements_skills|knowledge_& skills_skills and abilities|languages|looking for|mandatory|minimum_education_qualifications_years of experience|must have_haves|other qualifications_requirements|our ideal candidate_tech stack|person specification|personal attributes|position requirements|professional experience|profile|programming languages|qualification|qualifications|relevant experience|required_qualifications_skills|requirement|requirements|requirments|requisitos|skill required|skills_and experience_required|soft skills|special requirements|stack|tech stack|technical expertise_skills|technologies|technology|the candidate_experience you\'ll need_ideal candidate_person_skillset you\'ll bring|tools|we are looking for|we\'re looking for|what are we looking for_we are looking for[look for[need_we\'re looking for_you bring[have[must have[need[need for this position[should have[will bring[will need_you\'ll bring[need|what\'s required|who are you_we are looking for_we\'re looking for_you are|why we\'re looking for you|work experience|you_are_have_might thrive in this role if|you\'ll have_thrive in this role if you|your background_experience_profile_qualifications","company":"about_us|come work with us|company culture_description_introduction_overview_profile|company\'s website|core values|culture|founders|funding|how we got here_we\'re different|introduction|join our team_us|meet_the founders|our company_culture_mission_people_purpose_values_vision_{backers,customers,clients}_{story,product,products,technology,founders,investors,journey,history,platform,work,approach,team and culture}|the company_founders|this company describes its culture as|values|what is_we do[{build,believe,stand for}_we\'re building_{makes,sets} us {stand out,stand apart,apart,different,special}|who are we_is_we are|why_choose us_join[us_us_work for us|{how,why} we stand {out,apart}|{life,working} at","benefits":"additional benefits|benefits_include|compensation & benefits_and benefits|employee benefits|great benefits|health benefits|our advantages_benefits_offer_perks|pay & benefits_range transparency_transparency|perks_& benefits|salary and benefits|the benefits_package_perks|time off|total rewards|we offer|what do we offer_we can offer[offer_you get_you\'ll get[love|what\'s in it for you|why you\'ll love {it here,working here,us}|you\'ll also receive benefits including|your advantages","legal":"accommodations|applicant privacy notice|disclaimer|diversity|e verify|eeo_is the law|equal employment opportunity_opportunities_opportunity|for unincorporated los angeles county workers|guidance on candidates\' ai usage|our commitment[to diversity and inclusion|privacy notice_policy|reasonable accommodation|sunshine act","process":"application instructions_process|how to apply|interview process|to apply","other":"about the department[team|additional compensation_information_locations|administrative|annual salary|application deadline_question|apply at_by_here_now|ats keywords|background check|base pay_salary|benefit conditions|business unit|career development_growth|careers|category|classification|clearance|client|closing date|company|compensation|competitive compensation_salary|contact|contract_type|date posted|day shift|deadline|dental insurance|department|departmental overview|details|division|duration|employee status_type|employment type|expected compensation_start date|experience level|family support|final filing date|flexible schedule|flsa|full time|grade|health & wellness_insurance|hiring_insights|hours|how we work|interested|interview|job activity_code_details_id_information_level_location_number_posting_requisition id_title_type_types|language|last application date|learning & development|life insurance|location_based hybrid policy|locations|logistics|more information|note|now hiring|office location|on site|open positions_roles|other details_duties[as assigned|our services_team|overview|paid holidays_parental leave_time off|parental leave|part time|pay_range|physical demands_requirements|please note|position_type|posted_by|posting date|primary location|professional development_growth|program overview|questions|reference code|relocation|reporting to|reports to|req id|requisition id_number|retirement plan|role number|salary_range|schedule|security clearance|seniority level|shift|show more|sign in|skip to main content|start date|summary|supervisory responsibilities|supplemental pay types|telework|the team|time type|title|travel|tuition assistance_reimbursement|visa sponsorship|vision insurance|we are hiring|we\'re hiring|weekly hours|wellbeing|what to expect_you can expect|who may apply_should apply_you\'ll work with|work arrangement_authorization_environment_from home_hours_life balance_location_locations_model_schedule_type|worker type|working conditions_hours_location & compensation_title|workplace|your application_future team","page-chrome":"cookie policy|functional area|industries|industry_type|job alerts_category_family_function_functions_segment_tags|key words|keywords|related tags|report this job|role category|seo keywords|tags","other-opening":"featured jobs|jobs you may like|latest jobs|more jobs[like this|other jobs_open positions[roles_openings|people also searched for[viewed|recommended jobs|related jobs_positions|similar jobs_positions_roles"},"cues":{"duties":"duties include|in this role you will|is responsible for building[for developing|responsibilities include|the role involves|this role involves|will be responsible for|you will architect[build[contribute to[design[develop[help build[own[spend[train[work on|you\'ll be responsible for_build_contribute to_design_own_work on|your work will","requirements":"bachelor\'s degree|background in|deep understanding of|experience building_designing_developing_in_using_with_working|expert in|expertise in_with|familiar with|familiarity with|fluency in|knowledge of|master\'s degree|must have|proficiency in_with|proficient in|proven ability to_track record of|skilled in|solid understanding of|strong understanding of|years experience_of experience","company":"backed by|founded in|headquartered in|is a leading_redefining_the leading|nasdaq|nyse|of the fortune 100|on a mission to|our mission is[to_vision is|trusted by|used by over|we are committed to[passionate about_believe in[that_empower|we\'re a fast growing_proud to","benefits":"401 k|401k|annual salary|base salary|benefits package|compensation package|competitive compensation_salary|employee assistance program|medical dental|paid holidays_time off|parental leave|pay range|per annum|salary range|work life balance","legal":"affirmative action|diversity and inclusion|eeo|equal employment opportunity_opportunity employer|inclusive workplace|individuals with disabilities|privacy notice_policy|reasonable accommodation_accommodations|sexual orientation","process":"application process|apply now|cover letter|hiring process|interview process|recruitment process|submit your"}},"technical":{"signs":".NET|AI|API|APIs|AWS|C#|C++|CTO|HTTP|JSON|LLM|LLMs|ML|NLP|SQL|SaaS|Stable Diffusion|artificial intelligence|back-end developer_engineer|backend|big data|chatbot|cloud computing_infrastructure_platform_platforms_services|cloud-native|code review_reviews|codebase|coder|coders|coding|computer science|coroutines|data engineer_engineering_engineers_pipelines_science_scientist_scientists_structures_warehouse|deep neural|dev|developer|developers|devops|devs|distributed computing_database_databases|dotnet|dplyr|embedding models|engineer|engineering team_teams|engineers|front-end developer|frontend|full-stack developer_developers_engineer_engineers|fullstack|ggplot|idempotency|idempotent|k8s|language modeling|large language model[models|linux|llama.cpp|machine learning|matplotlib|microservice|microservices|mobile app_apps|multi-threaded|multithreading|neural network_networks|object-oriented|production code|programmer|programmers|programming language_languages|pubsub|pytest|relational database_databases|server-side|serverless|sharding|software|source code|statsmodels|tech lead_stack|technical lead|version control|web application_applications_developer_services|webhook|webhooks|word2vec","asking":"background in_is required_required|experience in_is required_of_preferred_required_with|expertise in|familiar with|familiarity with|knowledge is required_of_required|proficiency in_with|proficient in|programming skills|skills are required_in_required|understanding of","titles":"a|an|and|are|associate|at|consultant|contract|contractor|employee|expert|for|freelance|freelancer|full|graduate|head|help|hiring|hybrid|in|intern|internship|job|join|junior|lead|leader|looking|manager|member|mid|needed|of|on|onsite|opening|opportunity|our|part|position|principal|remote|research|researcher|role|scientist|senior|specialist|staff|student|team|tech|technical|technologist|the|time|to|trainee|us|vacancy|wanted|we|working|you"},"fields":"career area|functional area_areas|industries|industry_type|job categories_category_family_function_functions_profile title|occupational category|practice area|role category|sector|sectors|specialisms","employer":{"opening":"about|at|here at|join|why_join","before":"behalf of|benefits at|career at|careers at|culture at|employees of|join us at|life at|people at|the team at|welcome to|working at","after":"careers|gmbh|inc|is a leading_an equal opportunity_committed to_headquartered_hiring_looking for_on a mission_proud to_seeking_the leading[world\'s leading|llc|ltd|was founded"},"compounds":{"prefixes":"a|ai|and|anti|as|audio|auto|big|bio|by|co|cyber|de|e|for|geo|hybrid|hyper|in|inter|intra|large|low|mega|meta|micro|mid|mini|multi|nano|near|non|of|on|or|post|pre|quasi|re|semi|sub|super|text|the|to|ultra|un|video|visual|with","endings":"ly"},"sentences":{"abbreviations":"a.k.a|a.m|approx|b.e|b.s|b.sc|cf|co|corp|dept|dr|e.g|eg|est|etc|exp|hrs|i.e|ie|inc|incl|jr|llc|ltd|m.b.a|m.s|m.sc|max|min|mr|mrs|ms|no|p.m|ph.d|prof|sr|st|u.k|u.s|viz|vs|yrs"},"misspellings":{"heads":"analyst|analysts|architect|architects|consultant|consultants|developer|developers|engineer|engineers|programmer|programmers|researcher|researchers|scientist|scientists|specialist|specialists","words":"algorithm|algorithms|applications|applied|artificial|backend|computer|database|development|distributed|embedded|engineering|frontend|fullstack|generative|infrastructure|intelligence|javascript|kubernetes|language|learning|machine|microservices|perception|platform|postgresql|python|pytorch|quantitative|reinforcement|research|robotics|science|security|services|software|statistical|systems|tensorflow|typescript","meant":{"backend":"backed","frontend":"fronted","learning":"leaning"},"others":"analyses|analysis|application|applies|backbend|commuter|compute|computed|computers|computes|databases|developed|developments|distribute|distributer|distributes|earning|imbedded|infrastructures|languages|machines|perceptions|platforms|programmed|programmes|reinforcements|researched|researches|robotic|sciences|service|serviced|servicers|system|yearning"},"optional":{"heads":"a unicorn|additional skills|advantage|advantageous|advantages|also {have,bring,know}|application {stronger,shine}|appreciated|asset|assets|beneficial|better still_yet|beyond the {basics,must haves,essentials}|bonus_{material,round,track,level}|bonuses for|but {it,this,that} helps|catch our eye|cherry on {top,the cake}|desirable|desirables|desired|differentiator|differentiators|dot on the i|dream candidate|extra {sparkle,strengths,interesting,spice,mile,happy}|extras|favorable|favourable|gold {star,stars}|handy|head start|helpful|icing on the cake|ideally|in an ideal world_your {favour,favor}_{your,an} ideal world|kudos {if,for,to}|leg up|nice extra_to {know,knows}|no harm_{must,dealbreaker,dealbreakers,deal breaker,deal breakers,requirement}|non {essential,essentials,mandatory,required}|not {strictly,absolutely,necessarily,} {required,essential,mandatory,necessary,needed,compulsory,obligatory,a must,a requirement,must,a dealbreaker,a deal breaker,expected}|optional|optionally|plus_point_points|pluses|plusses|points for_if_in your {favour,favor}|preferable|preferably|preference|preferences|preferred|recommended|secondary {skills,requirements,qualifications,criteria}|shine if|stand apart_out_outs|standout|stands out|super powers|superpowers|sweetener|sweeteners|that {helps,help}|the next level|tip the {scale,scales,balance}|unicorn points|useful|valuable|valued|welcome {extras,extra,skills,additions,experience,too,but}|wish list|wishlist|{added,additional} value|{also,always,very} welcome|{an,the,added,extra,your} edge|{be,extra,even} {thrilled,delighted,excited,happy,happier,impressed}|{comes,come} in handy|{could,should} {have,haves}|{distinguish,distinguishes} you|{distinguishing,differentiating} {skills,qualifications,factors,features}|{doesn\'t,does not,won\'t,wouldn\'t,can\'t} hurt|{don\'t,do not} {strictly,} {require,need,expect}|{even,still,all the} better|{extra,bonus,additional,brownie,more} {points,point,credit,credits}|{gets,get} us {excited,going}|{give,gives,giving} you {an,the} {edge,advantage,boost,leg up}|{great,nice,good,lovely,awesome,amazing,fantastic,perfect,super,cool,excellent,brilliant,wonderful,sweet,ideal,better} {if,to have,addition,additions,extra,extras,touch,touches}|{impress,surprise,wow,delight,tempt} us|{interest,interests} us|{it,also,really,would,will,could,might,what,which} {helps,help}|{makes,make} us {smile,happy,curious,happier}_you {stronger,unique,unforgettable}|{more,especially,particularly,even more} {interesting,attractive,exciting,relevant}|{nice,good,great} to haves|{our,the,my,a,your} {dream,perfect} {candidate,hire,colleague,teammate} {also,might,may,could,would}|{preference,priority} {will be,is,} given|{set,sets,setting} you apart|{stronger,strong} application|{supplementary,complementary} {skills,experience,qualifications,knowledge}|{the,our,on our,my} {wish list,wishlist,wishes}|{thrilled,delighted,excited,happy,happier,impressed,curious,over the moon} {if,to see,to have,when,about}|{to,really,you,you\'ll} shine|{we\'d,we would} {love,enjoy,appreciate,welcome,be}|{would be,it\'s,also} {great,nice,good,lovely,awesome,amazing,fantastic,perfect,super,cool,excellent,brilliant,wonderful,sweet,ideal,better}|{you,candidates} also|{you,they,candidates,who} {may,might,could} also","words":"a|abilities|ability|added|adding|additional|already|also|although|always|an|and|another|any|apart|applicant|applicants|application|applying|are|area|areas|as|at|attribute|attributes|background|backgrounds|be|been|being|big|bring|bringing|brings|but|by|can|candidate|candidates|certain|certainly|certificates|certification|certifications|characteristics|competence|competences|competencies|competency|competitive|considered|could|count|counts|criteria|crowd|d|definite|definitely|do|does|done|education|else|especially|even|experience|experienced|experiences|expertise|exposure|extra|familiarity|far|following|for|from|further|get|gets|give|gives|going|good|got|great|had|hard|has|have|having|here|highly|how|huge|i|if|in|include|includes|including|is|it|item|items|its|job|just|know|knowing|knowledge|knows|list|ll|major|make|makes|making|may|might|more|most|much|need|nice|of|on|one|only|or|other|others|out|particularly|people|perfect|person|personal|point|points|position|previous|prior|professional|profile|qualification|qualifications|re|real|really|related|relevant|requirement|requirements|role|s|see|seen|show|similar|skill|skills|skillset|so|soft|some|specific|stack|still|strengths|strong|strongest|strongly|super|t|take|team|tech|technical|technologies|technology|that|the|then|these|they|thing|things|this|those|though|to|too|tool|tooling|tools|top|touch|touched|trait|traits|tried|up|used|value|ve|very|way|ways|we|what|when|which|who|will|with|within|worked|would|you|your|yours","forward":"exposure to|extra credit {for,if}|ideally|kudos {for,if}|optionally|points {for,if you}|preferably|would be {great,nice,good,lovely,awesome,amazing,fantastic,perfect,super,cool,excellent,brilliant,wonderful,sweet,ideal} to {see,have}|{bonus,extra,brownie,additional,plus} points|{great,nice,good,lovely,awesome,amazing,fantastic,perfect,super,cool,excellent,brilliant,wonderful,sweet,ideal,better,helpful,useful,handy,beneficial,advantageous,desirable,desired,preferred,preferable,appreciated,valued,valuable,welcome,welcomed,favourable,favorable,favoured,favored,optional,recommended,plus,bonus,advantage,asset} if {you,you\'re,you\'ve,your}|{helps,help,hurt} if|{interest,interested} in learning|{preferred,desired,desirable,optional,bonus,advantageous,beneficial} {experience,skills,knowledge,qualifications,background,exposure,familiarity}|{we\'d,we would} {love,like,be thrilled,be delighted,be happy} {it if,if,to see}|{willingness,willing,eager,eagerness,excited} to learn","backward":"an edge|but {isn\'t,is not,not} {strictly,} {required,essential,necessary,mandatory,a must,needed}|no must|would {also,really,certainly,} help|{a,an} {big,huge,strong,real,definite,major,distinct,nice,great,added,clear,significant,} {plus,bonus,asset,advantage}|{bonus,extra,plus} points|{highly,strongly,greatly,much,very,also,always,most,certainly,particularly,especially} {helpful,useful,handy,beneficial,advantageous,desirable,desired,preferred,preferable,appreciated,valued,valuable,welcome,welcomed,favourable,favorable,favoured,favored,optional,recommended}|{is,are,be,being} {helpful,useful,handy,beneficial,advantageous,desirable,desired,preferred,preferable,appreciated,valued,valuable,welcome,welcomed,favourable,favorable,favoured,favored,optional,recommended,great,nice,good,lovely,awesome,amazing,fantastic,perfect,super,cool,excellent,brilliant,wonderful,sweet,ideal,bonus}|{nice,good,great,handy,useful} to have|{sets,set} you apart|{wouldn\'t,would not,doesn\'t,does not,won\'t,can\'t} hurt","closing":"advantage|advantageous|appreciated|asset|beneficial|bonus|desirable|desired|handy|helpful|helps|nice to haves|optional|plus|preferable|preferred|useful|valued|welcome|welcomed","stops":"although|are a must|but|essential|helpful {to,for}|however|is a must|mandatory|minimum|must have_know|not {optional,preferred,desirable,a plus,a bonus,welcome,an asset,an advantage}|plus {a,the,equity,benefits}|preferred {over,to,by}|required|useful for|valuable to|valued {by,customers,at}|welcome {to,new,you,our,aboard}|whereas|while|you must|{not just,not only,more than} {a,an} {plus,bonus,asset,advantage}"},"duties":{"openings":"we need you to|you {build,design,develop,own,write,train,run,maintain,create,lead,implement,deploy}|your {main,key,core,primary,first,daily,} {responsibilities,duties,tasks,responsibility,task,job,mission,work}|{in,as part of} this {role,position,job}|{include,includes} the following|{responsibilities,duties,tasks} {include,are,will include,consist of,comprise}|{you will,you\'ll,you\'d,you are going to} {build,design,develop,own,write,train,work,be responsible,be building,be working,lead,help,create,maintain,join,implement,deploy,architect,drive,contribute,collaborate,partner,manage,deliver,play,support,have the opportunity,be part,report,focus,take,use,run,operate,improve,define,ship,be,conduct,apply,research,leverage,touch,solve,ensure,perform,assist,participate,integrate,analyze,analyse,evaluate,translate,help us,oversee,coordinate,provide}"},"othersWork":{"others":"others|the other {team,teams,squad,squads,group,groups,department,departments,crew,company,office,unit}|{a,an,our,external,an external,outside} {partner,agency,vendor,contractor,supplier,partners,agencies,vendors,contractors,suppliers}|{another,another of our,a different,a separate,a dedicated,a sister,a neighbouring,a neighboring,a second,some other,a central,a specialised,a specialized} {team,teams,squad,squads,group,groups,department,departments,crew,company,office,unit}|{colleagues,coworkers,teammates} {in,from,of,at,on}|{other,separate,different,sister,neighbouring,neighboring,dedicated} {teams,squads,groups,departments,units,offices}|{our,the} {office,offices,team,teams,hub,unit} in|{our,your,the} {colleagues,coworkers}|{someone,somebody,everyone,anyone} else","groups":"{our,the,their,your} {data scientists,data science team,data scientist,researchers,research team,research group,scientists,ml engineers,ml team,machine learning engineers,machine learning team,ai team,ai researchers,data engineers,data team,data engineering team,backend team,backend engineers,backend developers,server team,api team,platform team,platform engineers,infrastructure team,infra team,devops team,core team,engineering team,engineers,developers,dev team,software engineers,it department,it team}","passives":"responsibility of|{are,is} in the hands of|{belongs,belong} to|{handled,done,owned,built,written,run,managed,operated,maintained,developed,trained,covered,provided,delivered,looked after,taken care of,led,supplied,made,created,designed,implemented,served,supported,coded,programmed} by|{is,are} {the job,the task,the work,the responsibility,the business,a matter,a thing} {of,for}|{left,up,outsourced,handed} to|{sits,sit,lives,live,stays,stay,lies,rests,remains} with","audiences":"for other {modules,teams,services,components,systems,products,groups,departments} {such as,like,including}|{customers,clients,users,readers,partners,companies,firms,start-ups,startups} {who,that} {are,run,use,build,train,develop,work with,do}|{our,your,the,their} {customers,clients,users,readers,audience,buyers,members} {are,include,run,use,build,train,develop,work with}|{that,which} {feed,feeds} the|{trusted,bought} by|{used,loved,run,operated,employed,adopted,read,consumed} by","objects":"{annotate,annotating,label,labelling,labeling,transcribe,transcribing,tag,tagging}|{hire for,recruit,recruits,headhunt,find candidates for,source candidates for,fill roles in,fill positions in}|{hire,hires,recruit,recruits,source} {for,people for,talent for,candidates for,java,machine learning,deep learning,ai,ml,backend,software}|{run,runs,running,give,gives,giving,organise,organize,organising,organizing,host,hosting,plan,planning} {conferences,events,meetups,workshops,courses,lessons,classes,seminars,webinars} {on,about,in}|{secure,secures,securing,protect,protects,protecting,defend,defending,audit,auditing,govern,governing,pentest,pentesting,penetration test}|{sell,sells,selling,resell,reselling,market,promote,promoting,pitch,evangelize,evangelise,evangelizing}|{teach,teaches,teaching,tutor,tutoring,lecture on,lecture in,lecturing on,instruct students in,train customers on,train users on,coach students in}|{write about,writes about,writing about,report on,report about,blog about,podcast about}","actors":"also|and|help|helps|ll|or|to|we|who|will|you","relatives":"that|which|who","stops":"and {build,write,run,train,develop,design,own,deploy}_{you,we}|hire a_an|so that|with the help of","breaks":"but|by|that|through|to|using|whereas|which|while|who|with|you"},"ratingWork":{"people":"ai {trainer,trainers,tutor,tutors,rater,raters,evaluator,evaluators,annotator,annotators,data trainer,response evaluator}|prompt writer|response {evaluation,evaluator,evaluators}|{annotator,rater}|{data,image,video,text,audio,content,language} {annotator,annotators,labeler,labeller,labelers,labellers,rater,raters,annotation specialist,labeling specialist,labelling specialist}|{llm,chatbot,model,rlhf} {trainer,trainers,tutor,rater,raters,evaluator,evaluators,annotator,annotators,contributor}|{reviewer,expert,coder} for ai|{search,search quality,quality,ads,internet,social media} {rater,raters,evaluator,evaluators}","verbs":"{rate,rates,rating,grade,grading,score,scoring,judge,judging,rank,ranking,evaluate,evaluating,compare,comparing,assess,assessing,review,reviewing,mark,marking,critique,correct,correcting,improve}","outputs":"answers|code {written,generated,produced} by|completions|generated {code,sql,rust,python,java,queries}|model output|outputs|replies|responses|their solutions|what {chatbots,models,llms} say|{ai,model,llm,machine} {generated,written} {code,content,text,solutions,answers,responses}","tasks":"ai evaluation_training|how well results match|original {coding,physics,math,chemistry} problems|that {challenge,stump} {ai,models,language models,llms}|training ai|{against,with,using,follow} {a rubric,rubrics}|{annotate,label,annotating,labeling,labelling,tag} {images,text,data,entities,named entities,audio,video,videos,photos,calls,documents}|{models,model} fail at|{prompts,guidelines,guides} and rubrics|{solve,solving} programming tasks|{train,teach,improve} {ai,ai models,generative ai models,the next generation of ai}|{write,writing,create,creating} {challenging,hard,original,difficult,coding,ideal,new} {prompts,questions,problems,rubrics,answers}_{prompts,rubrics,coding problems,coding prompts,coding tasks,physics problems,math problems,machine learning problems}","terms":"community of {contributors,experts}|freelance|freelancer|freelancers|independent {contractor,contractors}|network of experts|paid {weekly,hourly}|paypal|per {completed,} task|task based|weekly payouts|you decide when|{as many,as few} hours as|{flexible,side} {freelance,income,gig}|{paid,pay,payment,payouts,earn,compensated,experts} {by,per,for} {the,each,every,} {task,completed task}|{project based,gig} work|{you choose,choose,set,pick} your {hours,schedule}|{your,own,set your,choose your} own {hours,schedule}","building":"data pipelines|deploy {them,models,services}|evaluation harness|reward models|{you,you\'ll,you will} {build,design,train,fine tune,ship,deploy,develop,own,maintain}"},"pitch":{"openings":"backed by|based in|founded {in,by,on}|headquartered in|our {mission,vision,product,products,platform,technology,customers,clients,users,models,founders,investors,software,solution,solutions,company,goal,purpose,story,app,ai,services,flagship,business,research,approach,work,network,partners,system,robots,data}|since {our,its,we}|the company|trusted by|with {offices,customers,over}|{we\'re,we are} {a,an,the,one of,on a mission,proud,backed,passionate,committed,dedicated,world,part of,here to,well funded,growing,expanding}|{we,we\'ve,we have,we\'re,we are} {build,building,built,develop,developing,developed,create,creating,created,make,making,made,provide,providing,offer,offering,help,helping,enable,enabling,power,powering,deliver,delivering,operate,run,running,train,training,trained,serve,serving,sell,selling,transform,transforming,design,designing,bring,bringing,connect,empower,pioneer,pioneering,believe,redefining,reinventing,reimagining,solve,solving,automate,automating,raised,grown,partner,specialize,specialise,do,put,turn,combine,exist,invest,investing,started,began,launched,disrupting,revolutionizing,changing,tackle,tackling,craft,crafting,ship,apply,applying,use ai,use machine learning,use deep learning,perform,conduct}","predicates":"{builds,develops,creates,makes,provides,offers,helps,enables,powers,delivers,operates,runs,trains,serves,sells,transforms,designs,brings,connects,empowers,combines,uses,leverages,specializes,specialises,automates,turns,solves,unifies,believes,partners,applies,plans,owns,exists,supports,gives,lets,allows,focuses,works}|{has,have} {built,developed,raised,created,been,grown}|{is,are} {a,an,the,one of,building,developing,creating,on a mission,transforming,redefining,pioneering,revolutionizing,reinventing,leading,proud,backed,committed,changing,dedicated,making,bringing,world,used by,trusted by,helping,enabling,redefining}|{was,were} {founded,started,born,created,built,established}","pronouns":"he|her|his|it|its|our|she|their|these|they|this|we|with","words":"applicant|candidate|candidates|experience|hire|hiring|intern|internship|job|join|joining|looking|must|opportunity|position|reporting|required|requirements|responsibilities|responsible|role|seeking|you|your|yours|yourself"},"negation":{"forward":"anything but|aren\'t looking for|as opposed to|cannot|devoid of|doesn\'t involve_need|don\'t build_expect_have prior[to_need_require_train_use_want|excluding|free of|instead of|isn\'t a_an|lack of|neither|never_{touch,use,need,have to,see}|no_experience|none of {it,this,that,them} is|nor|not|nothing to do with|rather than|tired of|without any_prior_traditional|won\'t|{got,get,getting} rid of|{leave,left} {out,behind}|{moved,moving,move,migrated,away} away from|{no,little,see no} need for|{nobody,no one} {here,} {does,uses,works on,needs,writes}|{stopped,stop,no longer} {using,use,working with}","backward":"need not apply|off the table|out of scope|unnecessary|{has,have} no place|{is,are} history|{isn\'t,aren\'t,is not,are not} either|{not,isn\'t,aren\'t,won\'t be,never,no longer} {required,needed,necessary,essential,mandatory,expected,used,in use,part of,involved,allowed,wanted,planned,touched,a requirement,a must,a focus,the focus,in scope,in play,in our stack,in the stack,on the menu,our thing,your job,your task}|{plays,play} no {role,part}","exclusions":"look elsewhere if|not {for you,the job for you,the role for you,the place for you,a job for you,a role for you,the right place for you} if|{do not,don\'t,please don\'t} apply if|{wrong,not the right} {place,job,role} {if,for anyone}","dismissals":"look elsewhere_somewhere else|{isn\'t,is not,not} for you|{this,this one,this role,this job,it,that} {is not,isn\'t,is probably not,may not be,won\'t be} {the,a,the right} {job,role,place,position} {for you,}|{wrong,not the right} {place,address,door}","adjacent":"free|zero","pseudo":"cannot find_wait|doesn\'t just|don\'t just|if not|isn\'t just_only|never before_seen_stop|no code_fewer than_less than_longer_matter_more than_one_shortage of_sql_stranger to|not a demo[notebook[prototype[research for publication role[research lab[research only[research role[wrapper_afraid_all_an academic_another_as_available_be limited to_demos_due to_even_every_just_least_limited to_meet_merely_necessarily_notebooks_only_prototypes_simply_so_solely_the only_to mention_too_yet|or not|whether or not|why not|will not only|won\'t be limited to_just_only|zero {downtime,trust,shot,copy,knowledge,day,touch,latency,loss,to one,config,cost,based}|{model,lock,error,bug,regression,loop,hassle,tax,royalty,gluten,wait,context,interest,stress} free","terminators":"ability to|although|because|but|essential|except|experience in_with|however|it is|it\'s|just|must be_have|needed|only|required|since|so you|still|this role is|though|unless|we are|we\'re|while|you are_will|you\'ll|you\'re|your role","scope":8},"collaborators":{"cues":"alongside|closely with|collaborate across_directly with_effectively with_with|collaborated with|collaborates with|collaborating across_with|collaboration with|cooperate with|cooperation with|coordinate with|coordinates with|coordinating with|coordination with|cross functional team of_functionally with|hand in hand with|in partnership with_tandem with|liaise with|liaises with|liaising with|partner directly with_with|partnered with|partnering with|partners including_with|shoulder to shoulder with|side by side with|stakeholders including|teams including_such as|work directly with_together with_with cross functional[data engineers[data scientists[engineering[engineers[product[stakeholders|working directly with_together with_with data scientists[product|works directly with","terminators":"and build_deliver_deploy_design_develop_implement_maintain_own_support|building|creating|deploying|designing|developing|experience|familiarity|knowledge|leveraging|so that|to|training|using|you are_will|you\'ll","scope":12,"teams":"architects|clients|colleague|colleagues|community|consultants|counterparts|customers|department|developer|developers|engineer|engineering team_teams|engineers|experts|folks|function|functions|group|groups|leaders|leadership|org|organization|organizations|orgs|partners|peers|platform teams|practitioners|product team_teams|professionals|research team_teams|researcher|researchers|scientist|scientists|specialist|specialists|squad|squads|staff|stakeholders|team|teammates|teams|units|vendors"},"occasional":{"cues":"every so often|from time to time|now and again[then|occasionally|on occasion|once in a while|{here and there,very rarely,rarely}|{in,for} {rare,exceptional,special} cases|{when,if,where,as} {needed,necessary,required,need be,the need arises,asked,called for}","scope":8},"tooling":{"cues":"agentic coding|ai accelerated development_as a force multiplier[a productivity_assisted coding[development[engineering[software development_augmented development_code assistants_coding assistant[assistants[tool[tools_curious_dev tools_development tools_engineering tools_enhanced development_enthusiast_first engineering_fluency_for coding[productivity_in your daily[your workflow_into your workflow_literacy_native engineering_pair programming_powered coding[development_productivity tools_savvy_to accelerate[boost[enhance productivity[improve productivity[speed up[work smarter_tools like[such as|amazon q developer|applying ai tools|claude code|claude/cursor|codex, cursor|coding agents like[such as|comfortable using ai_with ai tools|copilot and cursor|copilot, claude|cursor and claude[copilot|effective use of ai|familiarity with ai tools|fluency with ai|gemini code assist|github copilot|latest ai tools|leverage ai tools|leveraging ai tools|llms for coding_to accelerate|modern ai tools|responsible ai use_use of ai|spec driven development|tools like copilot[cursor_such as copilot[as cursor|use ai coding agents[in your[tools_coding agents_of ai tools|using ai coding agents[tools_coding agents","applies":"@ml","scope":4},"heads":{"engineer":"app dev_developer_engineer|architect|coder|dev|developer_engineer|eng|engineer|hacker|programmer|technical architect","engineers":"SDEs|SWEs|application developers|architects|coders|developers|devs|engineers|programmers","generalist":"MTS|SDE|SWE|application developer_engineer|applications developer|computer programmer|development engineer|lead engineer_software engineer|member of technical staff[the technical staff|members of technical staff|principal engineer_software engineer|programmer analyst|senior staff software engineer|software architect_dev_developer_development engineer_engineer_programmer|staff engineer_software engineer|tech lead|technical lead","scientist":"applied researcher|modeler|modeller|postdoc|postdoctoral fellow_researcher|research_assistant_associate_engineer_fellow_intern_lead_scientist_software engineer|researcher|scientist","scientists":"research engineers_scientists|researchers|scientists","specialist":"FDE|applied engineer|automation engineer|cloud developer_engineer|deployment engineer|forward deployed engineer[software engineer|founding engineer_software engineer|infrastructure developer_engineer|integration developer_engineer|integrations engineer|operations engineer|performance engineer|platform developer_engineer|product engineer|reliability engineer|solution architect_engineer|solutions architect_engineer|system engineer|systems engineer|web application developer_developer_engineer","expert":"SME|apprentice|associate|chapter lead|consultant|contractor|engagement lead|expert|fellow|freelancer|graduate|guru|intern|internship|lead|ninja|practice lead|practitioner|professional|residency|resident|specialist|squad lead|team lead|trainee|werkstudent|wizard|working student","manager":"VP_engineering_of[engineering|chief_of|delivery lead|development manager|director_of[engineering|engineering lead_leader_manager|head_of[engineering|lead for|manager|research manager|software development manager_engineering manager|team leader|vice president[of","levels":"assistant|associate|chief|deputy|entry level|experienced|expert|founding|graduate|head|intern|jr|junior|lead|level|mid_level|principal|senior|snr|sr|staff|team|technical|trainee","links":"for|in|of|using|with","asides":"at|from|on|to|who","openings":"are hiring|available positions_roles|current openings_vacancies|hiring|is hiring|join us as|looking for|multiple positions_roles|now hiring|open jobs_positions_roles|openings|our openings|positions_include|roles_include|seeking|several openings_positions_roles|vacancies|wanted|we are hiring[recruiting_hire_need_seek|we\'re hiring|what we need|who we need","seeking":"as a_an_our|designation|hiring|job_role_title|join as_us as|looking for|opening|position|role|seeking|title|vacancy|wanted|we are looking for[seeking_hire_need_seek_want|we\'re looking for","pseudo":"developer advocacy_community_content_education_experience_marketing_platform_productivity_relations_success_tooling_tools|engineer to order|general architect|head office_start|lead generation_qualification|more jobs_openings_positions_roles_vacancies|other jobs_openings_positions_roles_vacancies|research operations|scientist exchange|similar jobs_openings_positions_roles_vacancies","profession":"HR manager|QA analyst|TPM|account executive_manager|accountant|actor|actress|actuary|administrator|advocate|agent manager|agile coach|ambassador|analyst relations|animator|annotator|archivist|artist|assistant|attorney|auditor|author|baker|banker|barista|bartender|blogger|bookkeeper|broker|business developer_development[manager|buyer|caregiver|carpenter|cashier|category manager|chef|cleaner|clerk|coach|community manager|content manager|controller|cook|coordinator|copywriter|counsel|courier|curator|customer success manager_support|delivery manager|dentist|designer|doctor|documentation writer|driver|economist|editor|educator|electrician|estimator|ethicist|evangelist|event manager|events manager|executive assistant|facilitator|farmer|florist|fundraiser|gardener|grant writer|guard|guide|hairdresser|headhunter|help desk|historian|host|hostess|illustrator|inspector|instructor|interpreter|investor|janitor|journalist|labeler|labeller|lawyer|lecturer|librarian|linguist|machinist|marketer|marketing manager|mechanic|mentor|moderator|musician|nurse|office manager|operations manager|operator|paralegal|people partner|pharmacist|philosopher|photographer|physician|plumber|policy|procurement manager|producer|product designer_lead_manager_marketing manager_owner|professor|program manager|programme manager|project manager|publicist|purchaser|rater|receptionist|recruiter|reporter|sales_executive_manager_representative|salesforce administrator|salesman|salesperson|scrum master|secretary|seller|singer|sourcer|strategist|stylist|supply chain manager|support specialist|surgeon|surveyor|tagger|talent acquisition_partner|teacher|technical program manager_project manager_writer|technician|teller|tester|therapist|trader|trainer|transcriber|translator|tutor|underwriter|venture|veterinarian|videographer|waiter|waitress|welder|wrangler|writer|zookeeper","scope":6},"hiringProcess":{"cues":"ai and automated_during interviews[the interview_generated applications_in our hiring[our interview[our recruitment[the hiring[the interview[the recruitment_led interview_powered interview[screening_screening of_to screen[support our_tools during[to assist[to review[to screen_when applying|artificial intelligence (ai) tools to[to review[to screen[tools to|assist our recruiters|automated employment decision|hiring decisions|interview transcripts|interviews are transcribed|local law 144|review resumes|reviewing applications, analyzing resumes|screen applications|screening resumes|support our recruitment|transcribe interviews|use of ai during","applies":"@ml","scope":40},"damping":{"nice-to-have":0.4,"collaborators":0.3,"company":0.15,"several-roles":0.2,"occasional":0.3},"roles":{"full-stack-engineer":{"fields":"@end-to-end-features|@full-stack-engineer","heads":"engineer|engineers|expert|generalist|manager|specialist"},"frontend-developer-role":{"fields":"@frontend|@frontend-developer-role|@frontend-developers|@frontend-title|@frontend-work|@web-title","heads":"engineer|engineers|expert|generalist|manager"},"ios-developer":{"fields":"@ios|@swift","heads":"engineer|engineers|expert|generalist"},"android-developer":{"fields":"@android|@kotlin-mobile","heads":"engineer|engineers|expert|generalist"},"mobile-developer":{"fields":"@mobile|@mobile-title","heads":"engineer|engineers|expert|generalist|manager"},"embedded-engineer":{"fields":"@embedded|@embedded-title|@microcontrollers","heads":"engineer|engineers|expert|generalist"},"hardware-engineer":{"fields":"@neither @hardware","heads":"engineer|engineers|expert|generalist"},"qa-engineer-role":{"fields":"@qa-specialists|@qa-testers|@testing","heads":"engineer|engineers|expert|generalist|manager"},"bi-developer":{"fields":"@analytics","heads":"engineer|engineers|expert|generalist"},"devops-engineer-role":{"fields":"@ci-cd|@ci-tools|@containers|@devops-engineers|@devops-title|@docker|@kubernetes|@monitoring-tools|@terraform","heads":"engineer|engineers|expert|generalist|manager"},"etl-developer":{"fields":"@data-warehouse|@etl|@warehouse","heads":"engineer|engineers|expert|generalist"},"big-data-developer":{"fields":"@airflow|@beam|@bigquery|@data-lake|@databricks|@hadoop|@hive|@spark|@storm","heads":"engineer|engineers|expert|generalist"},"java-developer":{"fields":"@hibernate|@java|@java-ee|@jvm-frameworks|@spring|@spring-boot","heads":"engineer|engineers|expert|generalist|manager"},"go-developer":{"fields":"@go|@go-frameworks","heads":"engineer|engineers|expert|generalist"},"ruby-developer":{"fields":"@ruby|@ruby-on-rails|@ruby-sinatra","heads":"engineer|engineers|expert|generalist"},"php-developer":{"fields":"@php|@php-frameworks","heads":"engineer|engineers|expert|generalist"},"dotnet-developer":{"fields":"@aspnet|@csharp|@dotnet|@entity-framework","heads":"engineer|engineers|expert|generalist"},"nodejs-developer":{"fields":"@express-js|@nestjs|@node-frameworks|@node-js","heads":"engineer|engineers|expert|generalist"},"python-developer":{"fields":"@python|@sql","heads":"engineer|engineers|expert|generalist"},"javascript-developer":{"fields":"@javascript|@typescript","heads":"engineer|engineers|expert|generalist"},"database-developer":{"fields":"@database @backend|@databases|@mongodb|@postgresql|@stored-procedures","heads":"engineer|engineers|expert|generalist"},"api-developer":{"fields":"@api-design|@apis|@apis-for-apps|@backend @api","heads":"engineer|engineers|expert|generalist|manager|specialist"},"payments-engineer":{"fields":"@billing-systems|@ledger-systems|@payment-systems","heads":"engineer|engineers|generalist"},"cloud-engineer":{"fields":"@backend @cloud","heads":"engineer|engineers|expert|generalist"},"backend-technology-developer":{"fields":"@backend @stack|@scala","heads":"engineer|engineers|expert|generalist|manager"},"backend-lead":{"fields":"@backend @discipline|@backend-engineer|@distributed-systems|@microservices|@server-side","heads":"expert|manager"},"backend-engineer":{"fields":"@backend @discipline|@backend-development|@backend-engineer|@backend-infrastructure|@backend-services|@backend-systems|@distributed|@distributed-systems|@game-servers|@microservices|@server-side|@server-side-logic|@web-services","heads":"engineer|engineers|generalist|specialist"},"ml-platform-engineer":{"fields":"@ml-infrastructure|@ml-pipelines|@ml-systems|@model-serving","heads":"engineer|specialist"},"mlops-engineer":{"fields":"@mlops","heads":"engineer|engineers|expert|manager|specialist"},"computer-vision-engineer":{"fields":"@computer-vision|@object-detection|@opencv|@slam|@vlm","heads":"engineer|expert"},"nlp-engineer":{"fields":"@chatbots|@conversational-ai|@entity-extraction|@machine-translation|@nlp|@speech","heads":"engineer|expert"},"perception-engineer":{"fields":"@perception|@robot-learning","heads":"engineer"},"deep-learning-engineer":{"fields":"@cuda|@deep-learning|@deep-learning-frameworks|@pytorch|@tensorflow","heads":"engineer|expert"},"genai-engineer":{"fields":"@agentic|@agents|@ai-agents|@generative-ai|@llm|@llm-applications|@model|@prompt-engineering|@prompts|@rag","heads":"engineer|expert|specialist"},"ai-engineer":{"fields":"@ai-ml|@applied-ai|@artificial-intelligence|@conversational-ai","heads":"engineer|expert|specialist"},"head-of-ai":{"fields":"@ml @discipline","heads":"manager"},"machine-learning-engineer":{"fields":"@ai-ml|@machine-learning|@ml-algorithms","heads":"engineer|specialist"},"ml-specialist-engineer":{"fields":"@ml @cloud_@discipline_@hardware_@library_@model","heads":"engineer|specialist"},"machine-learning-expert":{"fields":"@data-science|@fraud-detection|@machine-learning|@ranking|@recommendation|@reinforcement-learning","heads":"expert"},"ml-engineers":{"fields":"@ml @discipline","heads":"engineers"},"ai-researcher":{"fields":"@ml @cloud_@discipline_@library_@model|@perception","heads":"scientist"},"ml-researchers":{"fields":"@ml @discipline","heads":"scientists"},"software-profession":{"fields":"@backend|@both|@embedded|@frontend|@ml|@mobile","heads":"profession"},"ml-software-engineer":{"fields":"@ml @cloud_@discipline_@hardware_@library_@model","heads":"generalist"},"platform-engineer":{"fields":"@backend-infrastructure|@infra|@platform-engineering","heads":"engineer|engineers|generalist|manager"},"data-scientist":{"fields":"@data-scientists","heads":"engineers"},"data-engineer":{"fields":"@data-engineers","heads":"engineers"},"security-engineer":{"fields":"@security-specialists","heads":"engineers"}},"languages":{"en":"and|are|experience|for|of|or|our|that|the|to|we|will|with|you","de":"auf|bei|der|die|du|ein|f\xFCr|im|mit|oder|und|von|wir|zu","fr":"avec|dans|de|des|en|et|la|le|les|nous|pour|sur|une|vous","es":"con|de|del|el|en|equipo|experiencia|la|las|los|para|que|una|y","it":"al|che|con|dei|del|della|delle|di|e|il|lavoro|nel|per|un","pt":"as|com|da|dos|e|em|experi\xEAncia|no|o|os|para|que|um|uma","nl":"aan|bij|de|een|en|ervaring|het|je|met|om|op|te|van|voor","sv":"arbeta|att|av|d\xE4r|erfarenhet|ett|f\xF6r|inom|kommer|och|till|vara|vill|\xE4r","da":"af|arbejde|at|bliver|dig|dit|er|og|opgaver|os|samt|til|vores|v\xE6re","no":"av|deg|ditt|er|fra|ikke|og|ogs\xE5|oss|skal|til|v\xE5r|v\xE5re|\xE5","fi":"ei|ett\xE4|ja|jos|kun|my\xF6s|olemme|olet|on|ovat|se|sek\xE4|sen|tai","pl":"do|i|jest|lub|na|nie|o|oraz|pracy|przez|przy|si\u0119|w|z","cs":"a|do|jako|je|k|na|nebo|od|po|pro|s|se|v|\u017Ee","hu":"a|az|egy|fel|ha|hogy|is|ki|meg|mint|nem|vagy|van|\xE9s","ro":"ca|care|cu|de|din|este|la|pe|pentru|sau|sunt|un|\xEEn|\u0219i","tr":"bir|bu|da|daha|gibi|ile|iyi|i\xE7in|olan|olarak|ve|veya|ya|\xE7ok"}},{"bias":{"ml":-3.8556,"backend":-1.9516},"sections":{"title":1.6,"duties":1,"requirements":0.7,"nice-to-have":0.7,"company":0.7,"benefits":0.7,"legal":0.7,"process":0.7,"other":0.8},"against":0.1,"calibration":{"ml":{"scale":0.6674,"shift":0.001},"backend":{"scale":1.0006,"shift":-0.0296}},"titleCalibration":{"ml":{"scale":1.2679,"shift":2.9387},"backend":{"scale":1.5356,"shift":1.5885}},"textCalibration":{"ml":{"scale":0.6781,"shift":0.9515},"backend":{"scale":1.1118,"shift":0.2719}},"usualEvidence":13.5,"lean":{"k":0.9865,"c":-0.9228},"baseRates":{"ml":0.2886,"backend":0.2936}},[[-1,0],[3,2,8,4,3],[0,0],[0,0],[5,-1,1,5,-2],[-1,0],[-1,1,1,-8,0,8,8,5],[3,-1,0,6,1],[4,-1,0,7,-2],[0,0],[0,0],[0,-1],[0,-1,0,4,-2,8,-5,-1],[4,-2,0,8,-3],[4,0,0,8,-1,8,1,3],[0,0],[-7,-4,0,9,-5,1,-17,-1,2,-9,0,8,-16,-3],[0,0],[0,-1],[0,0],[0,0],[1,0],[-1,0],[-2,1,0,-5,2],[0,0],[-4,1,0,-6,2,8,-4,0],[1,0],[2,2,0,2,1],[0,1],[0,0],[-1,1,0,-2,3],[0,0],[1,1,0,2,4],[0,0],[0,0],[0,2,0,-3,3,1,4,0],[1,3,0,3,7,1,1,-8,8,-2,4],[0,-1],[2,1],[1,5,0,-1,5,1,0,5,8,2,4],[0,1,0,-3,0],[-1,1,0,-1,4],[-5,-2,0,-7,-4,8,-6,4],[1,-1],[0,1],[-1,0],[0,0],[0,0],[-2,1,0,-2,1,1,-4,1,2,-5,0,8,7,0],0,[0,0],[-1,0],[-1,-1],[0,0],[-1,-2],[0,0,8,6,-2],0,[0,0],[0,0],[0,0],[0,0],[1,0,0,1,-1,8,-7,-2],[2,-4,0,4,-6],[0,-1],[-2,1,0,-2,0],[0,-2],[0,-1],[1,1,8,4,2],[0,0],[-1,1,1,-4,0],[0,0],[0,0],[-2,1],[0,0],[0,1],[1,0,0,3,-1],[0,0],[0,-1],[0,0],[1,-1],[0,-1,0,-2,-3],[2,2,8,4,4],[0,0],[0,0],[0,0],[1,-1,8,2,5],0,0,[0,0],[0,0],[0,0],[0,0],[-1,0],[8,0,0,9,-1,1,3,1,8,9,2],[0,1],[1,-1,0,-1,-3],[0,0],[0,0],[0,0],[-1,0],[0,0],[0,0],[0,0],[0,0],0,[0,1],[1,0],[0,0],[0,-1],[0,0],[0,0],[0,0],[1,0],[1,0],[0,0,0,1,-2,8,0,5],[0,0],[0,0],[0,0],[0,0],[4,0],[0,0],[0,0],[-1,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[-1,1],[0,0],[0,0],[1,0],[-3,0,0,-6,-1],[0,0],0,[0,0],[0,0],[-2,0],[0,0],[0,0],[0,0],[0,0],0,[0,0],[0,0],[0,0],[-1,0],[0,0],[0,0],[0,0],0,[0,1],[0,0],[0,0],0,[0,0],0,[1,-1],[0,1],[1,1,1,5,-2,8,3,6],[1,1],[-2,0,1,-5,0,2,2,-2,8,-3,0],[-1,0],[1,-1],[-1,0],[1,0],[1,-1],[0,0,1,-2,-2,8,2,1],[4,-1,1,-2,-5,2,6,-2,8,5,1],[-1,0,1,-7,-1],[0,0],[1,-1,1,7,0,8,-4,1],0,0,[0,-1],[0,0],[0,0],[1,0,1,-3,0,2,5,-3],[0,0],[1,1,0,3,-3,1,-8,8,2,3,2,8,3,1],[0,-1],[0,-1,1,-3,-2,2,-3,2,8,3,0],[0,-1,1,4,0,2,-5,-1],[0,0],[-2,0],[-1,-2,1,-2,-1,2,1,-1,8,0,-2],[-3,1,1,-8,-1,2,1,4,8,0,2],[-2,0,1,2,2,2,-4,-1,8,0,-3],[1,1,1,2,3],[-1,-2,1,-6,-4,2,5,-3,8,-1,-3],[1,0,1,1,0,2,-3,2,8,3,1],[1,0,8,-1,3],[-1,-1,1,-4,2,2,-5,-3,8,1,-3],[1,-2,1,-2,-4],[-1,1],[1,-1],[1,1,1,3,-1,2,2,3],[-2,-1,1,-4,0,2,-4,5],[0,1],[0,-1,1,0,-3],[1,-1,1,0,-2,8,3,2],[-1,-3,1,-2,-2,2,-4,-1],[0,-2,2,1,-2,8,2,-3],[-1,0,1,-3,-2,2,1,3,8,-4,-1],[3,-1,1,2,-4,2,4,1,8,4,1],[0,0],[-1,0,1,0,3,2,-4,-2],[0,1],[2,0,1,4,3,8,5,1],[0,0],[-1,0,1,-3,0],[-4,0,1,-10,4,2,-3,1,8,0,-3],[0,0,1,-3,-1,2,3,1,8,-3,-1],[-1,0],[-3,-2,1,-3,-5,2,0,-2,8,-6,4],[1,0,1,0,-6,2,8,5,8,-2,4],[-1,-1,2,-4,-2],[0,0],0,[1,-1],[-2,-1,2,-2,-2],[-1,-1],[0,-2],[1,0],[2,0,1,-4,0,8,12,-2],[2,1,1,5,2,2,4,-1,8,0,4],[0,1],[-1,-2,1,-3,-4,2,2,-4,8,2,0],[0,1],[0,0],[1,1,1,0,2],[2,1,1,0,2],[-1,1,1,-3,0,2,1,-1,3,2,-1],[0,-3,1,4,-4,2,0,2,8,-2,-5],[-1,-1,1,-2,-3,8,2,2],[0,1,1,0,4,2,-3,-1,8,4,3],[0,0,1,0,2],[-1,0],[0,0],[0,0],[0,1,1,-2,0],[0,0],[0,0,2,-3,1],[-1,2,2,-3,-1],[-3,0,1,-4,0,2,-3,0],[-1,0],[-1,2,1,-4,1,2,-1,2,8,0,4],[0,0,2,6,-2],[0,0],[1,0],[0,0],[1,0],[1,-1],[1,1,2,3,0,8,2,4],[1,-1],[0,0],[0,0],[-3,0,1,-3,0],[0,1,8,3,3],[0,0],[3,1,2,-3,0,8,3,-1],[-2,1,1,-3,3],[1,0],[0,0],[0,2,1,4,5,2,-4,-2],[-2,-2,1,-3,-3,2,2,-2,8,0,-3],[2,0],[0,0],[-3,0,1,-3,-1,8,-6,0],[-1,0],[-1,1,1,5,0,8,-9,0],[0,0,1,-6,2,2,7,-2],[-2,-1,1,-3,-3,2,-5,-2],[1,-2,1,3,-3,8,1,-4],[-2,0,1,-3,1,2,-1,-3],[1,0,2,5,-2],[0,-1],[0,-1],[1,0],[0,0],[0,1],[-1,1,1,-1,4,2,2,-1],[-2,0,1,-3,-2],[1,-1,8,7,-1],[-2,1,1,-5,3,8,0,4],[-1,-1,1,1,-4,2,-6,-2,8,0,7],[-1,-1,1,-2,-1,8,-1,-3],[0,-2,2,4,-3,8,-1,-5],[1,0],[0,0],[1,0,2,4,0],[1,0,2,5,-2],[0,0],[-1,0],[2,0,2,6,0,3,-2,1],[0,0],[0,0],[0,0],[0,0],[-1,0],[0,0],[-1,-1],[1,1],[2,0],[1,0,2,0,-3],[-2,3,1,-2,3,2,-1,2],[0,0],[0,0],0,[0,0],[0,0],[0,0],[-1,-1],[3,0],[0,0],[-1,0,2,2,-1],[0,0],[0,0,2,0,-3],[0,0,2,0,2],[0,0],[-1,-1,1,-2,-2,2,-2,-1,3,0,-1,8,1,3],[1,0],[-1,0],[0,-1],[-2,0],[-1,-1],[0,2,2,-2,5],[0,-1,2,-3,-2],[1,1,2,-1,4],[1,1,1,0,4],[0,0],[0,0],[0,0],[1,0],[0,1],[0,-1],0,[0,0],[0,0],[0,-1],[0,0],[-1,0],[0,0],[0,1],[0,-1,2,-2,-2],[0,0],[0,1],[-2,1,1,-2,-4,2,-3,2,8,-3,4],[-1,0],[1,-1],[0,-1],[0,-1],[-1,1],[0,0],[0,1],[0,1],[0,0],[0,0],[1,0,2,5,0],[0,0],[0,0],[0,0],[0,0],[0,0],[1,1],0,0,[-1,1],[0,1],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,-1],[0,1],[0,0],[-1,1],[0,0],0,[-1,-1],[0,-1],[3,2],[2,0,2,4,0],[1,1,2,3,2],[0,0],[0,0,2,-1,-2],[-1,0],[0,0],[-1,0,2,-3,-1],[-1,0],[0,-1,2,1,-4],[0,0],[-1,-1],[0,-1],[-1,1,1,-4,1],[-1,0],[0,0],[0,0],[1,0,2,3,2],[0,1],[0,0],[0,0],[0,0],[-2,-1,2,-2,-2],[-1,-1,8,-3,-2],[0,0,2,0,2],[-1,-1],[0,0],[0,0],[0,0],[-1,-1,2,-4,3],[2,0,1,6,1,2,0,-1,8,0,2],[-1,0,2,-4,3],0,[0,0],[1,2,2,2,4,8,-3,1],[-1,0],[-2,-1,2,-8,1],[0,-1],[2,1,1,4,2,2,3,-1],[-1,0,2,-1,1],[2,-1,1,4,-2,2,1,-2,8,3,0],[0,-1,1,0,-4,2,0,-2],[-2,-2,1,-3,-3,2,-9,-7],[1,-4,1,-2,-6,2,-1,-5],[0,0],0,[0,0],[-1,-1,2,-3,-2],[0,-1],[0,0],[0,0],[1,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[-1,0,2,-3,1],[0,0],[0,0],[0,0],[0,-1],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,-1],[0,0],[0,0],[0,0],[0,0],[0,1],[1,0],[1,0],[0,0],[0,0,2,2,1],[1,1],[0,0],[1,0],[-1,0],[-1,0,2,-3,2],[-1,0],[0,0],[-1,0],[0,0],[0,0],[0,1,2,-4,1],0,[0,-1],[-1,0],[0,0],[1,-1,8,4,0],[0,-1],[0,-1],[-1,-1],[0,0],[2,1,2,6,1],[0,0],[0,0],[-1,0,1,-4,0,2,-1,-3],[0,1,2,-2,3],[1,0,2,1,3],[-1,-1],[1,-1],[1,0],[0,0],[1,0,1,3,0],[0,0],[1,0],[0,0],[0,-1],[0,0],[0,-1],[0,-1,1,-3,0,2,2,-1],[0,0],[-1,0,2,-4,0],[-1,0],[0,0],[0,0],[0,0],[0,0],0,0,[0,0],[0,0],[0,0],[0,0],[0,0],[-2,0],0,[-1,0],[-1,0,2,-2,-1,8,3,1],[0,0,1,-3,0,2,2,1],[-2,0,1,-5,-2,2,-2,0],[0,-1],[1,-2],[-2,-1,1,0,-3,2,-5,-2],[1,1,2,-1,4],[0,0],[1,-1,1,-2,-4,2,2,2],[0,-3,1,-2,-5,2,-2,-3],[0,-1,2,1,-3],[0,-2,1,1,-3],[-1,-2,1,1,-3,2,-3,-3],[0,-1],[0,1,2,1,2],[0,1],[0,1],[1,1],[-1,0,1,-2,-1],[-2,-1],[0,0,1,-3,1,2,4,1],[0,0,2,2,-2],[0,0],[0,0,1,-5,-1,2,12,-1,3,-4,0],[1,1],[0,0],[0,1],[0,0],[-1,0],[0,0],[0,0],[0,0,1,-3,-1,2,3,-1],[1,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[1,0],[1,0],[0,0],[0,0],[3,0,1,6,-1,2,7,-1],[0,0],[0,0],[0,-1],[0,-1],[-2,-1,1,-5,1],[1,-1],[1,0],[0,0],[0,-1,1,3,0,2,-3,-3],[2,-2,1,-2,-3,2,4,-2,8,4,0],[1,0,2,4,-1],[0,0],[0,1],[0,0],[0,1],[0,1],[1,0],[0,-1],[1,-1,8,2,-4],[0,0],[0,-1],[0,0],[-1,0],[0,1,2,0,4,8,-3,1],[0,-1],[-1,0],[0,-1],[-1,-1,1,-1,-4,2,-2,-1],[0,1],[-1,1],[3,1,0,8,3,1,-3,-3,2,-3,0,8,-2,0],[2,0,1,-2,-1,8,8,-1],[0,1],[0,-1],[0,0],[1,0,1,-6,-2,2,10,0,3,-4,-1,8,1,2],[0,0],[-1,0],[-2,-1,2,-3,-5],[0,0],[0,0],[0,0],[-2,-1],[0,0],[2,-1],[0,0],[-1,0],[3,1,0,7,-1,1,-7,2,2,5,-1,8,-2,1],[0,0],[0,0],[1,-1,1,4,0,2,3,-3],[0,0],[0,0],[-1,1],[0,0],[2,-1,2,5,-1],[-2,2,2,-1,2,8,-3,2],[0,0],[1,-1],[0,0],[0,0],[0,0],[0,0],[0,0],[2,-1,1,6,-2,2,2,-1,3,0,2],[-1,0],[0,0],[1,0],[0,2],0,[-1,2],[2,1,1,1,2,2,4,1],[1,-1],[-1,0],[1,2,1,-1,2,3,3,-1],[-1,0],[1,0],[0,1],[-3,0,1,-5,-2,4,1,1,8,-4,2],[0,1,1,-6,1,2,2,0,8,2,-2],[-1,0],[2,0,1,6,0,2,9,-1,8,-8,1],[1,0],[-1,0,1,-3,3],[-1,1],[0,0,2,4,0],[0,1],[1,0],[0,-1],[-1,-1],[0,0],[0,-1],[0,0],[0,-1],[0,-1],[-3,0],[0,0],[0,1,1,-4,-2,2,-2,-5,8,4,7],[2,0,1,5,-4],0,[0,1],[1,1,2,3,1,8,-1,4],[-1,-1],[0,0],[1,-1],[-2,2,1,-4,3,8,-1,3],[1,0],[0,0],[-1,1,1,-3,-1,2,3,-1],[2,0,1,4,-1],[-1,-2,1,-3,-1,2,3,-2,3,-2,0],[1,-1],[0,0],[0,0,1,-2,1,8,3,0],0,[-1,0,1,-3,-2],[0,0],[0,0],[0,0],[0,0],[1,0],[-1,0],[-1,1,1,-2,4],[2,1,1,6,5],[-1,1,1,-5,3],[0,1,1,-1,3],[0,1,1,-2,3],[1,0,1,5,0],[3,-1,1,10,-2],[2,-1,1,6,-4],[-4,-2,1,-12,-5],[-3,-1,1,-7,-3]],[{"id":"llm-work-in-services","name":"LLM work beside server-side work","leaning":"both","strength":0.5,"of":[["@agent-frameworks","@agentic","@ai-agents","@ai-engineer","@ai-engineering","@context-engineering","@conversational-ai","@genai-engineer","@generative-ai","@llamaindex","@llm","@llm-applications","@llm-evals","@llm-frameworks","@llm-observability","@prompt-engineering","@rag","@tool-calling","@vector-databases","@vector-search"],["@backend"]],"least":0.5},{"id":"ml-and-backend-roles","name":"ML role beside backend role","leaning":"both","strength":0.5,"of":[["@ml @role"],["@backend @role"]],"least":0.5},{"id":"ml-serving-in-services","name":"Model serving beside server-side work","leaning":"both","strength":0.5,"of":[["@deploy-models","@inference","@kv-cache","@ml-infrastructure","@ml-pipelines","@ml-systems","@mlops","@model-serving","@tensorrt","@triton-server","@vllm"],["@backend @responsibility","@backend @theory","@backend @use-case"]],"least":0.5},{"id":"ml-work-in-backend-stack","name":"ML work beside a server-side stack","leaning":"both","strength":0.3,"of":[["@ml @responsibility","@ml @use-case"],["@backend @stack"]],"least":0.5},{"id":"ml-topic-in-software-role","name":"ML topic in a software role","leaning":"ml","strength":0.3,"of":[["@ml @theory","@ml @responsibility","@ml @use-case"],["@software-engineer","@lead-software-engineer","@backend @role"]],"least":0.5},{"id":"data-science-with-dashboards","name":"Data science beside dashboards","leaning":"neither","strength":0.3,"of":[["@data-scientist","@data-science-lead","@data-science"],["@dashboards-reports","@power-bi","@tableau","@kpis"]],"least":0.2},{"id":"data-science-with-models","name":"Data science beside model work","leaning":"ml","strength":0.3,"of":[["@data-scientist","@data-science-lead","@data-science"],["@ml @responsibility"]],"least":0.5}],[{"ml":{"bias":-4.52,"sections":{"duties":1.4,"requirements":0.85,"nice-to-have":-1.54,"company":-0.46,"benefits":-0.56,"legal":-1.58,"process":-0.54,"other":0.47},"strength":{"ml":1.16,"backend":-0.08,"both":0.95,"neither":-0.52},"minor":{"ml":-1.16,"backend":0.51,"both":0.32,"neither":-0.28},"mention":{"ml":2.72,"backend":-0.2,"both":-0.02,"neither":-0.27}},"backend":{"bias":-4.42,"sections":{"duties":1.43,"requirements":1.41,"nice-to-have":-1.88,"company":-0.78,"benefits":-1.82,"legal":-0.88,"process":-0.53,"other":0.73},"strength":{"ml":-0.24,"backend":1.94,"both":1.07,"neither":-1.15},"minor":{"ml":0.62,"backend":-1.1,"both":-0.1,"neither":0.01},"mention":{"ml":-0.32,"backend":1.38,"both":0.88,"neither":-0.24}},"neither":{"bias":-3.19,"sections":{"duties":1.54,"requirements":0.93,"nice-to-have":-0.58,"company":-0.77,"benefits":-2.02,"legal":-2.3,"process":0.17,"other":0.68},"strength":{"ml":-1.12,"backend":-0.98,"both":0.19,"neither":1.6},"minor":{"ml":0.66,"backend":0.52,"both":0.01,"neither":-0.92},"mention":{"ml":-0.19,"backend":0.18,"both":-0.39,"neither":1.11}}},{"ml":{"none":0.058,"full":0.522},"backend":{"none":0.04,"full":0.36}},"ability|about|across|activities|agent|agents|ai|all|also|an|analysis|analyst|analytical|analytics|and|any|apis|apple|applications|are|as|at|automated|backend|based|be|benefits|bonus|build|building|by|can|challenges|client|closely|cloud|code|collaborate|communication|companies|company|compensation|complex|computer|control|core|creating|cross|customer|data|database|databases|databricks|degree|description|designing|develop|developer|developing|development|distributed|do|embedded|employees|employment|end|engineer|engineering|engineers|ensuring|environments|etc|evaluation|every|executive|experience|experiences|features|feedback|field|for|frameworks|from|front|frontend|full|future|generation|global|google|gpu|growth|hands|hardware|has|have|health|healthcare|high|https|hybrid|identify|if|impact|implement|improve|in|include|including|inference|infrastructure|innovation|insurance|interfaces|internal|into|is|java|job|join|knowledge|latency|lead|leadership|leading|learn|learning|like|ll|location|looking|machine|maintain|manage|management|manager|managing|methods|mission|ml|model|modeling|models|modern|more|most|new|not|of|on|one|operational|operations|opportunities|opportunity|organization|our|own|paid|pay|people|performance|pipelines|platform|plus|power|practices|preferred|problem|problems|processes|processing|product|production|products|program|project|qualifications|quality|query|range|re|react|real|reporting|reports|required|requirements|research|responsibilities|reviews|role|salary|sales|scalable|scale|science|scientist|scientists|search|security|seeking|senior|service|skills|software|solutions|solving|spark|sql|stack|staff|statistical|strategic|such|support|system|systems|team|techniques|technologies|technology|testing|that|the|their|they|this|through|time|to|together|understanding|up|using|vision|we|what|where|which|who|will|with|within|work|workflows|world|years|you|your",[-1,4,3,-3,10,2,2,-9,-3,2,3,-2,-4,0,-1,-6,3,-5,-1,1,-7,-4,6,3,9,-1,-7,-9,14,-1,-2,6,6,-3,3,-5,-3,0,-4,-11,-3,-3,2,-9,-5,3,2,-4,-8,-3,-3,2,-7,-12,0,4,9,2,7,2,-4,3,0,-4,-3,5,12,4,-5,0,7,-5,17,0,-2,0,-11,4,14,-13,2,6,5,-4,0,2,-1,6,-6,-6,0,-5,12,-10,-12,5,-5,2,-4,1,-5,12,-8,-4,8,10,-2,0,-2,6,2,-5,-5,-4,-1,9,-14,-5,-4,2,5,14,7,-2,-5,-3,7,-5,9,1,17,6,-8,1,-3,-2,0,16,-5,13,16,19,16,-8,-7,-6,6,-3,-1,2,-8,1,1,-5,-6,-5,-5,1,-1,-3,-5,5,4,-8,-15,-1,1,-13,2,12,0,-3,-4,9,0,-3,4,8,-1,-4,-3,4,-1,3,-2,-3,1,2,8,14,-7,12,-5,-3,-2,2,2,-4,8,3,-6,21,2,0,-5,-7,4,-1,-9,-7,10,2,8,-5,-5,-1,9,5,1,13,-5,-6,2,-1,0,-2,-4,-4,-11,-6,1,-10,11,7,-2,6,-13,0,-3,1,2,4,-4,-3,0,15,-7,9,1,-4],[-8,1,5,-1,5,5,-3,0,-5,-7,-3,-3,-8,-1,-2,-8,9,-9,10,-5,-6,-7,-1,14,6,-2,-4,-7,14,11,-3,2,2,-4,-8,2,6,-5,-5,-5,-4,-5,4,-6,-2,5,-3,-8,4,2,6,11,-1,-6,-5,14,7,11,2,5,9,-1,-2,-2,-5,6,7,1,3,-5,-5,-7,-1,0,-3,0,-8,8,-1,-5,0,-1,2,-5,-3,6,-8,6,-2,-7,-1,0,5,-4,3,-1,-3,-7,-3,8,-1,1,-5,-3,6,7,-4,-6,-5,13,10,-9,-2,2,2,1,-9,12,-6,3,-1,7,4,-3,-3,-7,-6,0,4,-6,12,2,5,5,2,-6,-5,-5,-3,-3,5,-3,-2,-3,-3,-6,3,-8,-1,-3,2,-5,-1,-6,-5,-2,0,0,-5,-1,-9,10,5,12,-3,-3,-4,-7,-2,3,-8,7,3,6,-7,-4,0,-1,-7,14,-4,4,-2,5,-3,-5,8,6,0,11,-15,5,-6,0,9,2,-6,-6,-4,12,6,6,3,3,4,-3,1,-3,5,6,14,6,-6,0,-6,0,5,12,3,-8,0,-9,-1,6,2,-4,-3,3,-6,-1,-3,-4,-1,-1,-3,-4,-6,7,-3,2,3,3,-4,-5,2,-1,1,2,3,-3],[0,-3,-5,15,-6,-8,-4,1,5,-1,7,15,1,9,5,-5,-12,-2,0,-4,-1,-4,-14,-3,-1,-2,-11,-4,-3,-2,-7,-3,-11,11,-3,1,-9,-12,-4,4,-1,-13,5,-3,10,-8,12,-4,2,14,-6,-5,5,-10,-9,-5,8,1,6,1,-14,-5,17,-8,-11,-2,7,6,1,8,-1,8,-1,-10,16,5,7,-5,-3,5,4,5,-2,14,28,-7,-3,-6,-5,-8,16,7,2,11,-6,1,5,-7,1,-8,-10,10,-8,-8,2,-2,4,-5,-1,-4,5,-9,-11,14,8,6,-8,-6,-16,3,7,2,17,17,7,-4,-6,-3,2,-6,14,-1,6,13,14,17,20,-3,5,4,-9,-8,-6,3,-9,-6,-7,-2,4,-1,-7,11,10,0,1,10,-3,12,-9,-7,-2,2,11,2,-8,9,-7,-10,-8,-10,4,-5,1,-3,3,9,7,-10,6,-4,-12,-4,19,5,21,18,0,-5,-2,-6,-3,1,-13,16,-4,3,-15,9,-1,2,8,10,11,11,-3,-4,-5,-7,12,9,-2,10,-2,18,-1,9,3,0,3,-1,-6,-7,-9,-4,0,0,6,-3,2,-1,0,-2,3,5,6,4,-13,-6,-7,-11,2,7,1,5,-4,-11,-11,11,-2,-8]]]';

// src/version.ts
var VERSION = "1.0.0";

// src/lexicon/engine.ts
var ENGINE_VERSION = /^\d+\.\d+\.\d+$/;
function checkEngine(engine, path) {
  if (engine === void 0) return;
  const where = `${path}.engine`;
  if (typeof engine !== "string" || !ENGINE_VERSION.test(engine)) {
    throw mustBe("invalid-lexicon", where, "a version of jobsift, such as 1.2.0", quoteValue(engine));
  }
  if (compareVersions(engine, VERSION) > 0) {
    throw mustBe("invalid-lexicon", where, `at most ${VERSION}, the version of jobsift`, engine);
  }
}
function compareVersions(first, second) {
  const [others2, parts] = [second.split(".").map(Number), first.split(".").map(Number)];
  const differences = parts.map((part, at) => part - (others2[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

// src/lexicon/packed-list.ts
var SEPARATOR = "|";
var SEPARATORS = `${SEPARATOR}_[`;
var BETWEEN = /(?=[|_[])/;
function splitList(list) {
  if (list === "") return [];
  let words = [];
  return `${SEPARATOR}${list}`.split(BETWEEN).map((part) => {
    words = [...words.slice(0, SEPARATORS.indexOf(part.charAt(0))), ...part.slice(1).split(" ")];
    return words.join(" ");
  });
}

// src/lexicon/packed-needs.ts
var WITNESS_KINDS = { any: "&", never: "!" };
var WITNESS_MARKS = {
  before: "<",
  after: ">",
  near: "~",
  within: "=",
  post: "*",
  list: "^",
  version: "%",
  head: "?",
  section: "$"
};
var MEMBER = /([<>~=*^%?$])([^<>~=*^%?$]*)/g;
function decodeNeeds(lines) {
  return lines.split("\n").map((line) => {
    const witnesses = line.split(/(?=[&!])/);
    const ofKind = (mark) => witnesses.filter((packed) => packed.startsWith(mark)).map(decodeWitness);
    const any = ofKind(WITNESS_KINDS.any);
    const never = ofKind(WITNESS_KINDS.never);
    return { ...any.length > 0 && { any }, ...never.length > 0 && { never } };
  });
}
function decodeWitness(packed) {
  const names = Object.keys(WITNESS_MARKS);
  const marks = Object.values(WITNESS_MARKS).join("");
  const members = [...packed.matchAll(MEMBER)].map(([, mark = "", value = ""]) => {
    const name = names[marks.indexOf(mark)];
    return [name, value === "" ? true : name === "within" ? Number(value) : splitList(value)];
  });
  return Object.fromEntries(members);
}

// src/lexicon/packing.ts
var CONCEPT_SOURCES = [...FACETS, "practice"];
var ENDING_MARKS = "~^*=;!?<>{}]";
var ENDING_MARK = /[~^*=;!?<>{}\]]/;
var ENDING_SEPARATOR = ",";
var EXACT_MARK = "`";
var NEED_MARK = "$";
var ID_MARK = "@";
var RESERVED_CHARACTERS = `${SEPARATORS}${ENDING_MARKS}${EXACT_MARK}${NEED_MARK}${ID_MARK}
`;
var WEIGHT_STEPS = 20;
var WORD_STEPS = 20;
function decodeLexicon(data2) {
  const [
    name,
    version,
    packedEndings,
    packedConcepts,
    packedNeeds,
    context,
    weights,
    fitted,
    interactions = [],
    work
  ] = JSON.parse(data2);
  const endings = packedEndings.split(SEPARATOR).map((some) => some.split(ENDING_SEPARATOR));
  const concepts = decodeConcepts(packedConcepts, endings, decodeNeeds(packedNeeds));
  return {
    name,
    version,
    concepts,
    interactions,
    context: splitLists(context),
    weights: {
      ...weights,
      ...work && { work: decodeWork(work) },
      concepts: decodeWeights(fitted, [...concepts, ...interactions, ...WORK_AMOUNTS], weights)
    }
  };
}
function decodeWork([odds, damping, packedWords, ...values]) {
  const words = packedWords.split(SEPARATOR).map((word, index) => {
    const [ml = 0, backend = 0, neither = 0] = WORK_LEANINGS.map(
      (_, kind) => entryAt(entryAt(values, kind), index) / WORD_STEPS
    );
    return [word, { ml, backend, neither }];
  });
  return { odds, words: Object.fromEntries(words), damping };
}
function splitLists(joined) {
  const split2 = (value) => {
    if (typeof value === "string") return splitList(value);
    if (Array.isArray(value)) return value.map(split2);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, split2(member)]));
  };
  return split2(joined);
}
function decodeConcepts(packed, endings, needs) {
  const [lines, facets, leanings, sources, strengths, subfacets] = packed;
  const allStrengths = strengths.split(SEPARATOR);
  const allSubfacets = subfacets.split(SEPARATOR);
  const entry = (values, digits, index) => entryAt(values, Number(digits.charAt(index)));
  return lines.split("\n").map((line, index) => {
    const subfacet = entryAt(allSubfacets, index);
    return {
      ...decodeLine(line, endings, needs),
      facet: entry(FACETS, facets, index),
      ...subfacet === "" ? {} : { subfacet },
      leaning: entry(LEANINGS, leanings, index),
      strength: Number(entryAt(allStrengths, index)),
      source: entry(CONCEPT_SOURCES, sources, index)
    };
  });
}
function decodeLine(line, endings, allNeeds) {
  const [first = "", ...others2] = splitList(line);
  const [head = "", id] = first.split(ID_MARK);
  const forms = [];
  const exact = [];
  const needs = {};
  let need;
  for (const entry of others2[0] === "" ? others2.slice(1) : [head, ...others2]) {
    const [marked = "", index] = entry.split(NEED_MARK);
    if (index !== void 0) need = index === "" ? void 0 : entryAt(allNeeds, Number(index));
    const isExact = marked.endsWith(EXACT_MARK);
    for (const form of expandEndings(isExact ? marked.slice(0, -1) : marked, endings)) {
      forms.push(form);
      if (isExact) exact.push(form);
      if (need !== void 0) needs[form] = need;
    }
  }
  const name = others2[0] === "" ? head : entryAt(forms, 0);
  return {
    id: id ?? idForName(name),
    name,
    forms,
    ...exact.length > 0 ? { exact } : {},
    ...Object.keys(needs).length > 0 ? { needs } : {}
  };
}
function idForName(name) {
  return name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").join("-");
}
function expandEndings(form, endings) {
  const end = form.search(ENDING_MARK);
  if (end < 0) return [form];
  const some = entryAt(endings, ENDING_MARKS.indexOf(form.charAt(end)));
  return some.flatMap((ending) => expandEndings(form.slice(0, end) + ending + form.slice(end + 1), endings));
}
function decodeWeights(fitted, concepts, factors) {
  const weights = {};
  fitted.forEach((packed, index) => {
    if (packed === 0) return;
    const concept = entryAt(concepts, index);
    const author = inSteps(authorStrengthOf(concept, factors.against));
    const first = packed.length % 3;
    const all = first === 0 ? author : { ml: author.ml + entryAt(packed, 0), backend: author.backend + entryAt(packed, 1) };
    const values = first === 0 ? {} : { all: fromSteps(all) };
    for (let i = first; i < packed.length; i += 3) {
      const section = entryAt(SECTIONS, entryAt(packed, i));
      const expected = expectedIn(section, all, factors);
      values[section] = fromSteps({
        ml: expected.ml + entryAt(packed, i + 1),
        backend: expected.backend + entryAt(packed, i + 2)
      });
    }
    weights[concept.id] = values;
  });
  return weights;
}
function inSteps({ ml, backend }) {
  return { ml: Math.round(ml * WEIGHT_STEPS), backend: Math.round(backend * WEIGHT_STEPS) };
}
function fromSteps({ ml, backend }) {
  return { ml: ml / WEIGHT_STEPS + 0, backend: backend / WEIGHT_STEPS + 0 };
}
function expectedIn(section, { ml, backend }, { sections }) {
  return { ml: Math.round(ml * sections[section]), backend: Math.round(backend * sections[section]) };
}
function entryAt(values, index) {
  const value = values[index];
  if (value === void 0) throw new RangeError(`packed lexicon: no entry ${index}`);
  return value;
}

// src/source-text/escapes.ts
var ESCAPE = /&(?:amp;)*(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));|\\(?:u([\da-f]{4})|([nrt]))/gi;
var AT_ESCAPE = new RegExp(ESCAPE, "iy");
var SPACE = 32;
var ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\xA0",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  bull: "\u2022",
  middot: "\xB7",
  hellip: "\u2026",
  shy: "\xAD"
};
var CONTROLS = { n: "\n", r: "\r", t: "	" };
var LAST_CHARACTER = 1114111;
function readEscapes(text2) {
  if (!holdsEscape(text2, "&") && !holdsEscape(text2, "\\")) return void 0;
  const isEscaped = isEscapedAsWhole(text2);
  let builder;
  let done = 0;
  for (const match of text2.matchAll(ESCAPE)) {
    const [written, hex, decimal, entity, unit, control] = match;
    const end = match.index + written.length;
    const meant = control === void 0 ? characterOf(hex ?? unit, decimal, entity) : isEscaped || !/[a-z]/.test(text2.charAt(end)) ? CONTROLS[control] : void 0;
    if (meant === void 0) continue;
    builder ??= new SourceTextBuilder();
    builder.add(text2.slice(done, match.index), done, match.index);
    builder.add(meant, match.index, end);
    done = end;
  }
  builder?.add(text2.slice(done), done, text2.length);
  return builder?.finish(text2);
}
function holdsEscape(text2, mark) {
  for (let at = text2.indexOf(mark); at >= 0; at = text2.indexOf(mark, at + 1)) {
    if (text2.charCodeAt(at + 1) === SPACE) continue;
    AT_ESCAPE.lastIndex = at;
    if (AT_ESCAPE.test(text2)) return true;
  }
  return false;
}
function isEscapedAsWhole(text2) {
  return !text2.includes("\n") && /\\n(?![a-z])/.test(text2);
}
function characterOf(hex, decimal, entity) {
  if (entity !== void 0) return ENTITIES[entity.toLowerCase()];
  const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : void 0;
}

// src/source-text/source-text.ts
function isSourceText(value) {
  const { source, text: text2, textStarts, sourceStarts, sourceEnds } = value;
  const lists = [textStarts, sourceStarts, sourceEnds];
  return typeof source === "string" && typeof text2 === "string" && lists.every(Array.isArray);
}

// src/post.ts
function checkPost(input) {
  if (typeof input === "string") {
    return { id: void 0, company: "", ...readTexts("", input) };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw invalidPost("post", `a string or ${OBJECT}`, describeValue(input));
  }
  const { id, title, description, company } = input;
  if (id != null && typeof id !== "string" && !Number.isFinite(id))
    throw invalidPost("post.id", "a string or a finite number", describeValue(id));
  if (title != null && typeof title !== "string") throw invalidPost("post.title", "a string", describeValue(title));
  if (company != null && typeof company !== "string")
    throw invalidPost("post.company", "a string", describeValue(company));
  if (description != null && typeof description !== "string" && !isSourceText(description)) {
    throw invalidPost("post.description", "a string or what html() returns", describeValue(description));
  }
  if (title == null && description == null) throw invalidPost("post", OBJECT, "an object with neither");
  return { id: id ?? void 0, company: company ?? "", ...readTexts(title ?? "", description ?? "") };
}
function readTexts(title, description) {
  const originals = { title: originalOf(title), description: originalOf(description) };
  return {
    title: originals.title?.sourceText.text ?? title,
    description: originals.description?.sourceText.text ?? String(description),
    originals
  };
}
function originalOf(given) {
  const escapes = readEscapes(typeof given === "string" ? given : given.text);
  if (typeof given === "string") return escapes && { sourceText: escapes, isQuoted: true };
  return { sourceText: escapes ? compose(given, escapes) : given, isQuoted: false };
}
var OBJECT = "an object with a title or a description";
function invalidPost(path, allowed, received) {
  return mustBe("invalid-post", path, allowed, received);
}

// src/score/labels.ts
var PROBABILITY_STEPS2 = 1e6;
var TIE_ORDER = [...LABELS].reverse();
function verdictOf(bias, sums, lean, hasEvidence) {
  const ml = roundLogOdds(bias.ml + sums.ml);
  const backend = roundLogOdds(bias.backend + sums.backend);
  const pMl = sigmoid(ml);
  const pBackend = sigmoid(backend);
  const labels = {
    ml: roundProbability(pMl * (1 - pBackend)),
    backend: roundProbability(pBackend * (1 - pMl)),
    mixed: roundProbability(pMl * pBackend),
    neither: roundProbability((1 - pMl) * (1 - pBackend))
  };
  const label = TIE_ORDER.reduce((best, other) => labels[other] > labels[best] ? other : best);
  labels[label] = roundProbability(
    1 - TIE_ORDER.reduce((sum, other) => other === label ? sum : sum + labels[other], 0)
  );
  return {
    label,
    confidence: labels[label],
    lean: hasEvidence ? roundProbability(2 * sigmoid(lean.k * (ml - backend) + lean.c) - 1) : 0,
    labels,
    axes: {
      ml: { probability: roundProbability(pMl), score: ml, bias: bias.ml },
      backend: { probability: roundProbability(pBackend), score: backend, bias: bias.backend }
    }
  };
}
function sigmoid(logOdds) {
  return 1 / (1 + Math.exp(-logOdds));
}
function logit(probability) {
  return Math.log(probability / (1 - probability));
}
function roundProbability(value) {
  return Math.round(value * PROBABILITY_STEPS2) / PROBABILITY_STEPS2 + 0;
}

// src/score/bias.ts
var FULL_TEXT_WORDS = 60;
var WORD_BITS = 1 << 12;
function biasesOf({ bias, baseRates }, prior) {
  const shift = (axis) => {
    const share2 = prior[axis];
    return share2 === void 0 ? bias[axis] : roundLogOdds(bias[axis] + logit(share2) - logit(baseRates[axis]));
  };
  const blank = (axis) => roundLogOdds(logit(prior[axis] ?? baseRates[axis]));
  return {
    whole: { ml: shift("ml"), backend: shift("backend") },
    blank: { ml: blank("ml"), backend: blank("backend") }
  };
}
function biasOfText({ whole, blank }, tokens) {
  const fullness = fullnessOf(tokens);
  if (fullness === 1) return whole;
  const between = (axis) => roundLogOdds(blank[axis] + fullness * (whole[axis] - blank[axis]));
  return { ml: between("ml"), backend: between("backend") };
}
function fullnessOf(tokens) {
  const seen = new Uint32Array(WORD_BITS / 32);
  let words = 0;
  for (let at = 0; at < tokens.count && words < FULL_TEXT_WORDS; at++) {
    const number = (tokens.hash(at) ^ tokens.hash(at) >>> 15) & WORD_BITS - 1;
    const place = number >>> 5;
    const bit = 1 << (number & 31);
    const bits = seen[place] ?? 0;
    if ((bits & bit) !== 0) continue;
    seen[place] = bits | bit;
    words++;
  }
  return words / FULL_TEXT_WORDS;
}

// src/score/amounts.ts
var LEAST_PROBABILITY = 0.2;
function amountsOf(judgements, concepts) {
  return WORK_LEANINGS.map((work) => amountOf(work, judgements, concepts));
}
function amountOf(work, judgements, concepts) {
  const carriers = [];
  const parts = [];
  let sum = 0;
  let next = 0;
  while (next < judgements.length) {
    const first = judgements[next];
    const probability = first?.work === void 0 || first.sentence.isRepeated ? 0 : first.work[work];
    const known = carriers.length;
    for (; next < judgements.length && judgements[next]?.sentence === first?.sentence; next++) {
      const judgement = judgements[next];
      if (probability < LEAST_PROBABILITY || judgement === void 0 || judgement.suppressed) continue;
      const leaning = concepts[judgement.candidate.concept]?.leaning;
      if (work === "neither" || leaning === work || leaning === "both") carriers.push(next);
    }
    if (carriers.length === known) continue;
    const square = probability * probability;
    sum += square;
    while (parts.length < carriers.length) parts.push(square / (carriers.length - known));
  }
  return { value: Math.sqrt(sum), carriers, parts };
}

// src/score/contributions.ts
var NO_OPENINGS = /* @__PURE__ */ new Set();
var NO_CONTRIBUTION = { ml: 0, backend: 0 };
function contributionsOf(judgements, weights, { interactions, concepts }, openings2 = NO_OPENINGS) {
  const strongest = /* @__PURE__ */ new Map();
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === void 0 || judgement.suppressed) continue;
    const feature = featureOf(judgement);
    const best = judgements[strongest.get(feature) ?? index];
    if (best === void 0 || best === judgement || factorOf(judgement) > factorOf(best)) strongest.set(feature, index);
  }
  const dilution = dilutionOf(countOutsideTitle(strongest.values(), judgements), weights.usualEvidence);
  const values = new Array(judgements.length).fill(NO_CONTRIBUTION);
  for (const [feature, index] of strongest) {
    const judgement = judgements[index];
    if (judgement === void 0) continue;
    values[index] = contributionOf(
      weights,
      feature,
      factorOf(judgement) * (judgement.section === "title" ? 1 : dilution)
    );
  }
  if (openings2.size > 1)
    keepBest(
      values,
      [...strongest.values()].filter((index) => openings2.has(index))
    );
  const joined = /* @__PURE__ */ new Map();
  for (const { id, sides, feature } of interactions) {
    const first = strongestOf(Side.first, sides, judgements);
    const second = first === void 0 ? void 0 : strongestOf(Side.second, sides, judgements);
    if (first === void 0 || second === void 0) continue;
    const factor = Math.min(factorOf(first.judgement), factorOf(second.judgement));
    const whole = contributionOf(weights, feature, factor * dilution);
    const half = { ml: roundLogOdds(whole.ml / 2), backend: roundLogOdds(whole.backend / 2) };
    const [lead, other] = first.index < second.index ? [first.index, second.index] : [second.index, first.index];
    values[lead] = addAxisValues(values[lead] ?? NO_CONTRIBUTION, {
      ml: whole.ml - half.ml,
      backend: whole.backend - half.backend
    });
    values[other] = addAxisValues(values[other] ?? NO_CONTRIBUTION, half);
    for (const index of [lead, other]) joined.set(index, [...joined.get(index) ?? [], id]);
  }
  addAmounts(judgements, weights, { interactions, concepts }, { values, joined });
  return { values, joined };
}
var CARRIED_IDS = Array.from(
  { length: 1 << WORK_AMOUNTS.length },
  (_, bits) => WORK_AMOUNTS.filter((_2, kind) => (bits & 1 << kind) !== 0).map(({ id }) => id)
);
function addAmounts(judgements, { ml, backend }, { interactions, concepts }, { values, joined }) {
  const added = { ml: new Float64Array(judgements.length), backend: new Float64Array(judgements.length) };
  const carried = new Uint8Array(judgements.length);
  amountsOf(judgements, concepts).forEach(({ value, carriers, parts }, kind) => {
    const feature = (concepts.length + interactions.length + kind) * SECTIONS.length + DUTIES_INDEX;
    split(roundLogOdds((ml[feature] ?? 0) * value), carriers, parts, value * value, added.ml);
    split(roundLogOdds((backend[feature] ?? 0) * value), carriers, parts, value * value, added.backend);
    for (const index of carriers) carried[index] = (carried[index] ?? 0) | 1 << kind;
  });
  carried.forEach((bits, index) => {
    if (bits === 0) return;
    const ids = CARRIED_IDS[bits] ?? [];
    const others2 = joined.get(index);
    joined.set(index, others2 === void 0 ? ids : [...others2, ...ids]);
    values[index] = addAxisValues(values[index] ?? NO_CONTRIBUTION, {
      ml: added.ml[index] ?? 0,
      backend: added.backend[index] ?? 0
    });
  });
}
function split(whole, carriers, parts, all, target) {
  let rest = whole;
  for (let at = carriers.length - 1; at >= 0; at--) {
    const index = carriers[at] ?? 0;
    const part = at === 0 ? rest : roundLogOdds(whole * (parts[at] ?? 0) / all);
    rest -= part;
    target[index] = (target[index] ?? 0) + part;
  }
}
var DUTIES_INDEX = SECTIONS.indexOf("duties");
function dilutionOf(count, usual) {
  return usual === void 0 || count === 0 ? 1 : Math.sqrt(5 * usual / (4 * count + usual));
}
function keepBest(values, openings2) {
  for (const axis of AXES) {
    let best = -1;
    for (const index of openings2)
      if (best < 0 || valueAt(values, index, axis) > valueAt(values, best, axis)) best = index;
    for (const index of openings2) {
      if (index === best) continue;
      const { ml, backend } = values[index] ?? NO_CONTRIBUTION;
      values[index] = axis === "ml" ? { ml: 0, backend } : { ml, backend: 0 };
    }
  }
}
function valueAt(values, index, axis) {
  return values[index]?.[axis] ?? 0;
}
function strongestOf(side, sides, judgements) {
  let best;
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === void 0 || sides[judgement.candidate.concept] !== side || judgement.suppressed) continue;
    if (best === void 0 || factorOf(judgement) > factorOf(best.judgement)) best = { judgement, index };
  }
  return best;
}
function featureOf({ candidate, section }) {
  return candidate.concept * SECTIONS.length + SECTIONS.indexOf(section);
}
function factorOf({ damped }) {
  return damped?.factor ?? 1;
}
function countOutsideTitle(strongest, judgements) {
  let count = 0;
  for (const index of strongest) {
    const judgement = judgements[index];
    if (judgement !== void 0 && judgement.section !== "title") count += factorOf(judgement);
  }
  return count;
}
function contributionOf({ ml, backend }, feature, factor) {
  return { ml: roundLogOdds((ml[feature] ?? 0) * factor), backend: roundLogOdds((backend[feature] ?? 0) * factor) };
}
function addAxisValues(left, right) {
  return { ml: roundLogOdds(left.ml + right.ml), backend: roundLogOdds(left.backend + right.backend) };
}

// src/score/evidence.ts
var NOTHING = { ml: 0, backend: 0 };
function collectEvidence(judgements, { values: contributions, joined }, reading, originals) {
  const evidence = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === void 0 || judgement.suppressed) continue;
    const { candidate, section, damped } = judgement;
    const { id, leaning, facet } = conceptOf(candidate, reading);
    const name = nameOf(candidate, reading);
    const { text: text2, field, start, end } = excerptOf(candidate, reading, originals);
    const values = contributions[index] ?? NOTHING;
    const ids = joined.get(index);
    const item = {
      concept: id,
      name,
      text: text2,
      field,
      start,
      end,
      leaning,
      facet,
      section,
      contributions: values
    };
    if (damped !== void 0) item.damped = damped;
    if (ids !== void 0) item.joined = ids;
    evidence.push(item);
  }
  return evidence.sort((left, right) => magnitudeOf(right) - magnitudeOf(left));
}
function collectSuppressed(judgements, reading, originals) {
  const collected = [];
  for (const { candidate, suppressed } of judgements) {
    if (!suppressed) continue;
    const { id } = conceptOf(candidate, reading);
    const name = nameOf(candidate, reading);
    const { text: text2, field, start, end } = excerptOf(candidate, reading, originals);
    collected.push({ concept: id, name, text: text2, field, start, end, reason: suppressed });
  }
  return collected;
}
function omitWeakest(evidence, most) {
  const kept = evidence.length > most ? evidence.slice(0, most) : evidence;
  const rest = evidence.slice(kept.length);
  return {
    kept,
    omitted: { count: rest.length, contributions: sumContributions(rest) },
    sums: sumContributions(evidence)
  };
}
function sumContributions(evidence) {
  let ml = 0;
  let backend = 0;
  for (const { contributions } of evidence) {
    ml += contributions.ml;
    backend += contributions.backend;
  }
  return { ml: roundLogOdds(ml), backend: roundLogOdds(backend) };
}
function magnitudeOf({ contributions: { ml, backend } }) {
  return roundLogOdds(Math.abs(ml) + Math.abs(backend));
}
function excerptOf(candidate, { tokens, texts }, originals) {
  const field = candidate.start < tokens.titleCount ? "title" : "description";
  const start = tokens.start(candidate.start);
  const end = tokens.end(candidate.end - 1);
  const original = originals[field];
  if (original === void 0) return { text: texts[field].slice(start, end), field, start, end };
  const { sourceText, isQuoted } = original;
  const mapped = toSource(sourceText, start, end);
  const text2 = isQuoted ? sourceText.source.slice(mapped.start, mapped.end) : texts[field].slice(start, end);
  return { text: text2, field, start: mapped.start, end: mapped.end };
}
function nameOf(candidate, reading) {
  const { name } = conceptOf(candidate, reading);
  const field = reading.lexicon.concepts[candidate.field ?? candidate.concept];
  return field === void 0 || candidate.field === void 0 ? name : `${name} (${field.name})`;
}
function conceptOf(candidate, { lexicon }) {
  const concept = lexicon.concepts[candidate.concept];
  if (concept === void 0) throw new RangeError(`no concept ${candidate.concept}`);
  return concept;
}

// src/score/thin-text.ts
var SPEAKING = 3;
function speechOf(judgements) {
  const concepts = /* @__PURE__ */ new Set();
  for (const { candidate, section, suppressed } of judgements) {
    if (section === "title" || suppressed) continue;
    concepts.add(candidate.concept);
    if (concepts.size === SPEAKING) return 1;
  }
  return concepts.size / SPEAKING;
}
function blendContributions(judgements, whole, title, speech) {
  const values = judgements.map(({ section }, index) => {
    const asWhole = whole.values[index];
    return blend(asWhole, section === "title" ? title.values[index] : void 0, speech);
  });
  return { values, joined: whole.joined };
}
function blend(whole, title, speech) {
  const between = (axis) => roundLogOdds(speech * (whole?.[axis] ?? 0) + (1 - speech) * (title?.[axis] ?? 0));
  return { ml: between("ml"), backend: between("backend") };
}

// src/classifier.ts
function createClassifier(options = {}) {
  const { prior = {}, maxEvidence = Number.POSITIVE_INFINITY } = checkOptions(options);
  let pipeline;
  const prepare = () => {
    pipeline ??= new Pipeline(compileOnce(options.lexicon ?? defaultLexicon()), prior, maxEvidence);
    return pipeline;
  };
  return {
    classify: (input) => prepare().classify(checkPost(input)),
    get lexicon() {
      return prepare().lexicon.identity;
    }
  };
}
var shipped;
function defaultLexicon() {
  shipped ??= decodeLexicon(data);
  return shipped;
}
var compilations = /* @__PURE__ */ new WeakMap();
function compileOnce(lexicon) {
  const known = compilations.get(lexicon) ?? compileLexicon(lexicon);
  compilations.set(lexicon, known);
  return known;
}
var Pipeline = class {
  lexicon;
  #reader;
  #biases;
  #maxEvidence;
  constructor(lexicon, prior, maxEvidence) {
    const { weights } = lexicon;
    this.lexicon = lexicon;
    this.#reader = new PostReader(lexicon);
    this.#biases = {
      whole: biasesOf(weights.whole, prior),
      title: biasesOf(weights.title, prior),
      text: biasesOf(weights.text, prior)
    };
    this.#maxEvidence = maxEvidence;
  }
  classify(post) {
    const { lexicon } = this;
    const reading = this.#reader.read(post);
    const judgements = judge(reading);
    const extent = extentOf(reading);
    const weights = lexicon.weights[extent];
    const speech = extent === "whole" ? speechOf(judgements) : 1;
    let bias = extent === "title" ? this.#biases.title.whole : biasOfText(this.#biases[extent], reading.tokens);
    const openings2 = openingsOf(judgements, reading);
    let contributions = contributionsOf(judgements, weights, lexicon, openings2);
    if (speech < 1) {
      const ofTitle = contributionsOf(judgements, lexicon.weights.title, { ...lexicon, interactions: [] }, openings2);
      bias = blend(bias, this.#biases.title.whole, speech);
      contributions = blendContributions(judgements, contributions, ofTitle, speech);
    }
    const evidence = collectEvidence(judgements, contributions, reading, post.originals);
    const { kept, omitted, sums } = omitWeakest(evidence, this.#maxEvidence);
    const { label, confidence, lean, labels, axes } = verdictOf(bias, sums, weights.lean, evidence.length > 0);
    const classification = {
      label,
      confidence,
      lean,
      labels,
      axes,
      evidence: kept,
      suppressed: collectSuppressed(judgements, reading, post.originals),
      omitted,
      notes: notesOn(reading, evidence.length > 0),
      language: reading.language,
      engine: `jobsift@${VERSION}`,
      lexicon: lexicon.identity
    };
    return post.id === void 0 ? classification : { id: post.id, ...classification };
  }
};
var OPTIONS = ["lexicon", "prior", "maxEvidence"];
function checkOptions(options) {
  if (!isObject(options)) throw invalidOption("options", "an object", options);
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw noSuch("invalid-option", "option", name, oneOf(OPTIONS));
  }
  const { lexicon, prior = {}, maxEvidence = 0 } = options;
  if (lexicon !== void 0 && !(isObject(lexicon) && Array.isArray(lexicon.concepts) && isObject(lexicon.weights))) {
    const allowed = "a lexicon with concepts, context and weights, which parseLexicon of jobsift/schema checks";
    throw mustBe("invalid-lexicon", "lexicon", allowed, describeValue(lexicon));
  }
  if (lexicon !== void 0) checkEngine(lexicon.engine, "lexicon");
  if (!isObject(prior)) throw invalidOption("prior", "an object with a share for ml, for backend, or for both", prior);
  for (const [axis, share2] of Object.entries(prior)) {
    if (!AXES.includes(axis)) throw noSuch("invalid-option", "axis", axis, oneOf(AXES), "prior");
    if (share2 !== void 0 && !(typeof share2 === "number" && share2 > 0 && share2 < 1)) {
      throw invalidOption(`prior.${axis}`, "a share between 0 and 1, both exclusive", share2);
    }
  }
  const isCount = maxEvidence === Number.POSITIVE_INFINITY || Number.isInteger(maxEvidence) && maxEvidence >= 0;
  if (!isCount) throw invalidOption("maxEvidence", "a whole number from 0", maxEvidence);
  return options;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function invalidOption(path, allowed, value) {
  return mustBe("invalid-option", path, allowed, quoteValue(value));
}

// src/decide.ts
function decide({ label, confidence }, thresholds) {
  if (typeof thresholds !== "object" || thresholds === null) {
    const allowed = `an object with a number from 0 to 1 by label (${LABELS.join(", ")})`;
    throw mustBe("invalid-option", "thresholds", allowed, quoteValue(thresholds));
  }
  for (const [name, threshold2] of Object.entries(thresholds)) {
    if (!LABELS.includes(name))
      throw noSuch("invalid-option", "label", name, oneOf(LABELS), "thresholds");
    if (!(threshold2 >= 0 && threshold2 <= 1))
      throw mustBe("invalid-option", `thresholds.${name}`, "a number from 0 to 1", quoteValue(threshold2));
  }
  const threshold = thresholds[label];
  return threshold === void 0 || confidence >= threshold ? label : "review";
}

// src/lexicon/check-extension.ts
function checkExtension(value) {
  EXTENSION(value, "extension");
}
function valueThat(allowed, holds) {
  return (value, path) => {
    if (!holds(value)) throw mustBe("invalid-lexicon", path, allowed, quoteValue(value));
  };
}
function text(allowed, pattern = /^/) {
  return valueThat(allowed, (value) => typeof value === "string" && pattern.test(value));
}
function among(values) {
  return valueThat(oneOf(values), (value) => values.includes(value));
}
function numberThat(allowed, holds) {
  return valueThat(allowed, (value) => typeof value === "number" && holds(value));
}
function arrayOf(item, least = 0) {
  const isList = valueThat(
    least === 0 ? "an array" : "an array with something in it",
    (value) => Array.isArray(value) && value.length >= least
  );
  return (value, path) => {
    isList(value, path);
    for (const [index, one] of value.entries()) item(one, `${path}[${index}]`);
  };
}
function tuple(...items) {
  const isTuple = valueThat(
    `an array of ${items.length}`,
    (value) => Array.isArray(value) && value.length === items.length
  );
  return (value, path) => {
    isTuple(value, path);
    for (const [index, item] of items.entries()) item(value[index], `${path}[${index}]`);
  };
}
var object = valueThat("an object", isObject2);
function byName(item, names) {
  return (value, path) => {
    object(value, path);
    for (const [name, member] of Object.entries(value)) {
      if (names !== void 0 && !names.includes(name)) {
        throw noSuch("invalid-lexicon", "member", name, oneOf(names), path);
      }
      item(member, memberPath(path, name));
    }
  };
}
function shape({ required = {}, optional = {} }) {
  const members = { ...required, ...optional };
  const names = Object.keys(members);
  return (value, path) => {
    object(value, path);
    const given = value;
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(members, name)) throw noSuch("invalid-lexicon", "member", name, oneOf(names), path);
    }
    for (const [name, check] of Object.entries(members)) {
      if (Object.hasOwn(given, name) || Object.hasOwn(required, name)) check(given[name], memberPath(path, name));
    }
  };
}
function both(first, second) {
  return (value, path) => {
    first(value, path);
    second(value, path);
  };
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function memberPath(path, name) {
  return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
var PHRASE2 = text("a phrase without blanks at its ends", /^\S([\s\S]*\S)?$/);
var PHRASES = arrayOf(PHRASE2);
var SOME_PHRASES = arrayOf(PHRASE2, 1);
var IDENTIFIER = text("in kebab-case, such as machine-learning", /^[a-z0-9]+(-[a-z0-9]+)*$/);
var VERSION2 = text("a semantic version, such as 1.0.0", /^\d+\.\d+\.\d+(-[\w.]+)?$/);
var STRENGTH = numberThat("a number above 0, up to 3", (value) => value > 0 && value <= 3);
function wholeNumber(most) {
  return numberThat(
    `a whole number from 1 to ${most}`,
    (value) => Number.isInteger(value) && value >= 1 && value <= most
  );
}
var WITNESS = both(
  shape({
    optional: {
      before: SOME_PHRASES,
      after: SOME_PHRASES,
      near: SOME_PHRASES,
      within: wholeNumber(100),
      post: SOME_PHRASES,
      list: among([true]),
      version: among([true]),
      head: among([true]),
      section: arrayOf(among(SECTIONS), 1)
    }
  }),
  valueThat(
    "an object with at least one witness",
    (value) => Object.keys(value).some((name) => name !== "within")
  )
);
var NEED = shape({ optional: { any: arrayOf(WITNESS, 1), never: arrayOf(WITNESS, 1) } });
var CONCEPT_MEMBERS = {
  name: PHRASE2,
  forms: SOME_PHRASES,
  facet: among(FACETS),
  leaning: among(LEANINGS),
  strength: STRENGTH
};
var OPTIONAL_CONCEPT_MEMBERS = {
  exact: PHRASES,
  subfacet: IDENTIFIER,
  needs: both(byName(NEED), checkNames),
  note: PHRASE2,
  source: PHRASE2,
  examples: shape({ required: { matches: SOME_PHRASES }, optional: { misses: PHRASES } })
};
function checkNames(value, path) {
  for (const name of Object.keys(value)) PHRASE2(name, `the key of ${memberPath(path, name)}`);
}
function checkFormPolicies({ forms, exact = [], needs = {} }, path) {
  if (forms === void 0) return;
  const form = among(forms);
  for (const [index, one] of exact.entries()) form(one, `${path}.exact[${index}]`);
  for (const one of Object.keys(needs)) form(one, `the key of ${memberPath(`${path}.needs`, one)}`);
}
var ofForms = (value, path) => checkFormPolicies(value, path);
var CONCEPT = both(
  shape({ required: { id: IDENTIFIER, ...CONCEPT_MEMBERS }, optional: OPTIONAL_CONCEPT_MEMBERS }),
  ofForms
);
var OVERRIDE = both(
  shape({ required: { id: IDENTIFIER }, optional: { ...CONCEPT_MEMBERS, ...OPTIONAL_CONCEPT_MEMBERS } }),
  ofForms
);
var SIDE = arrayOf(text('references, such as "@rag" or "@backend @role"', /^@[a-z0-9-]+( @[a-z0-9-]+)*$/), 1);
var INTERACTION = shape({
  required: {
    id: IDENTIFIER,
    name: PHRASE2,
    leaning: among(LEANINGS),
    strength: STRENGTH,
    of: tuple(SIDE, SIDE)
  },
  optional: { least: STRENGTH, note: PHRASE2 }
});
var RULES = tabulate(keysOf(RULE_DATA), (member) => {
  const names = RULE_DATA[member];
  return shape({
    required: tabulate(
      names.filter((name) => name !== "applies"),
      (name) => name === "scope" ? wholeNumber(1e3) : PHRASES
    ),
    optional: names.includes("applies") ? { applies: PHRASES } : {}
  });
});
var READING = tabulate(
  keysOf(READING_DATA),
  (member) => shape({ required: tabulate(READING_DATA[member], () => PHRASES) })
);
var CONTEXT = shape({
  optional: {
    groups: byName(PHRASES),
    sections: shape({
      required: { headings: byName(PHRASES, [...SECTIONS, ...ASIDES]), cues: byName(PHRASES, SECTIONS) }
    }),
    technical: shape({ required: { signs: PHRASES, asking: PHRASES, titles: PHRASES } }),
    fields: PHRASES,
    employer: shape({ required: { opening: PHRASES, before: PHRASES, after: PHRASES } }),
    compounds: shape({ required: { prefixes: PHRASES, endings: PHRASES } }),
    sentences: shape({ required: { abbreviations: PHRASES } }),
    misspellings: shape({ required: { heads: PHRASES, words: PHRASES, meant: byName(PHRASES), others: PHRASES } }),
    ...READING,
    ...RULES,
    damping: shape({
      required: tabulate(
        DECLARED_DAMPINGS,
        () => numberThat("a number from 0 to 1", (value) => value >= 0 && value <= 1)
      )
    }),
    roles: byName(shape({ required: { fields: SIDE, heads: arrayOf(among(HEAD_KINDS), 1) } })),
    languages: byName(PHRASES)
  }
});
var EXTENSION = shape({
  optional: {
    $schema: text("a string"),
    name: IDENTIFIER,
    version: VERSION2,
    engine: text("a version of jobsift, such as 1.2.0", ENGINE_VERSION),
    add: arrayOf(CONCEPT),
    override: arrayOf(OVERRIDE),
    disable: arrayOf(IDENTIFIER),
    interactions: shape({ optional: { add: arrayOf(INTERACTION), disable: arrayOf(IDENTIFIER) } }),
    context: CONTEXT
  }
});

// src/lexicon/form.ts
var FORM_WORD = /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
function formKeyOf(form) {
  const folded = form.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
  return (folded.match(FORM_WORD) ?? []).join(" ");
}

// src/lexicon/extend.ts
function extendLexicon(base, extension) {
  checkExtension(extension);
  checkEngine(extension.engine, "extension");
  const concepts = new Map(base.concepts.map((concept) => [concept.id, concept]));
  const fitted = { ...base.weights.concepts };
  const namedIds = /* @__PURE__ */ new Set();
  const claimId = (id, verb, mustExist) => {
    if (namedIds.has(id)) throw invalidLexicon2(`the extension names the concept "${id}" twice; name it once`);
    if (concepts.has(id) !== mustExist) {
      throw invalidLexicon2(
        mustExist ? `cannot ${verb} the concept "${id}": the lexicon "${base.name}" has none with this id` : `cannot ${verb} the concept "${id}": the id exists; override the concept or choose another id`
      );
    }
    namedIds.add(id);
  };
  for (const id of extension.disable ?? []) {
    claimId(id, "disable", true);
    concepts.delete(id);
    delete fitted[id];
  }
  for (const [index, change] of (extension.override ?? []).entries()) {
    claimId(change.id, "override", true);
    const concept = concepts.get(change.id);
    if (concept) {
      checkFormPolicies({ forms: concept.forms, ...change }, `extension.override[${index}]`);
      concepts.set(change.id, override(concept, change));
    }
    if (change.strength !== void 0 || change.leaning !== void 0) delete fitted[change.id];
  }
  for (const concept of extension.add ?? []) {
    claimId(concept.id, "add", false);
    concepts.set(concept.id, concept);
    delete fitted[concept.id];
  }
  const gone = new Set((extension.disable ?? []).map((id) => `@${id}`));
  const all = [...concepts.values()].map((concept) => forget(concept, gone)).filter(({ forms }) => forms.length > 0);
  refuseSharedForms(all);
  const interactions = extendInteractions(base, extension, gone);
  for (const { id } of extension.interactions?.add ?? []) {
    if (all.some((concept) => concept.id === id))
      throw invalidLexicon2(`cannot add the interaction "${id}": a concept has this id`);
    delete fitted[id];
  }
  for (const id of extension.interactions?.disable ?? []) delete fitted[id];
  const engine = latest(base.engine, extension.engine);
  const { groups: groups2, roles, languages, ...context } = extension.context ?? {};
  return {
    name: extension.name ?? base.name,
    version: extension.version ?? base.version,
    ...engine !== void 0 && { engine },
    concepts: all,
    ...interactions !== void 0 && { interactions },
    context: {
      ...base.context,
      ...context,
      groups: { ...base.context.groups, ...groups2 },
      roles: { ...roles, ...forgetRoles(base.context.roles, gone), ...roles },
      languages: { ...base.context.languages, ...languages }
    },
    weights: { ...base.weights, concepts: fitted }
  };
}
function latest(first, second) {
  if (first === void 0 || second === void 0) return first ?? second;
  return compareVersions(first, second) < 0 ? second : first;
}
function extendInteractions(base, { interactions: { add = [], disable = [] } = {} }, gone) {
  const kept = new Map(base.interactions?.map((interaction) => [interaction.id, interaction]));
  for (const id of disable) {
    if (!kept.delete(id))
      throw invalidLexicon2(`cannot disable the interaction "${id}": the lexicon "${base.name}" has none with this id`);
  }
  const known = /* @__PURE__ */ new Set([...kept.keys(), ...disable]);
  for (const { id } of add) {
    if (known.has(id)) throw invalidLexicon2(`cannot add the interaction "${id}": the id exists; choose another id`);
    known.add(id);
  }
  if (base.interactions === void 0 && add.length === 0) return void 0;
  return [...[...kept.values()].flatMap((each) => forgetSides(each, gone)), ...add];
}
function override(concept, change) {
  const changed = { ...concept, ...change };
  if (change.forms === void 0) return changed;
  const forms = new Set(change.forms);
  const { exact, needs, ...rest } = changed;
  return {
    ...rest,
    ...exact ? { exact: change.exact ?? exact.filter((form) => forms.has(form)) } : {},
    ...needs ? { needs: change.needs ?? Object.fromEntries(Object.entries(needs).filter(([form]) => forms.has(form))) } : {}
  };
}
function forget(concept, gone) {
  const { needs } = concept;
  if (needs === void 0 || gone.size === 0) return concept;
  const kept = {};
  const hopeless = /* @__PURE__ */ new Set();
  for (const [form, { any, never }] of Object.entries(needs)) {
    const left = any?.flatMap((witness) => forgetIn(witness, gone));
    if (left?.length === 0) hopeless.add(form);
    else
      kept[form] = {
        ...left ? { any: left } : {},
        ...never ? { never: never.flatMap((each) => forgetIn(each, gone)) } : {}
      };
  }
  return { ...concept, forms: concept.forms.filter((form) => !hopeless.has(form)), needs: kept };
}
function forgetIn(witness, gone) {
  const changed = {};
  for (const member of ["before", "after", "near", "post"]) {
    const terms2 = witness[member];
    if (!terms2?.some((term) => gone.has(term))) continue;
    const left = terms2.filter((term) => !gone.has(term));
    if (left.length === 0) return [];
    changed[member] = left;
  }
  return [{ ...witness, ...changed }];
}
function forgetRoles(roles, gone) {
  const entries = Object.entries(roles).map(([id, role]) => [id, { ...role, fields: leftOf(role.fields, gone) }]);
  return Object.fromEntries(entries);
}
function forgetSides(interaction, gone) {
  const [first, second] = [leftOf(interaction.of[0], gone), leftOf(interaction.of[1], gone)];
  return first.length === 0 || second.length === 0 ? [] : [{ ...interaction, of: [first, second] }];
}
function leftOf(entries, gone) {
  return entries.filter((entry) => !entry.split(" ").some((name) => gone.has(name)));
}
function refuseSharedForms(concepts) {
  const owners = /* @__PURE__ */ new Map();
  for (const { id, forms } of concepts) {
    for (const form of forms) {
      const key = formKeyOf(form);
      const owner = owners.get(key) ?? id;
      if (owner !== id)
        throw invalidLexicon2(`the form "${form}" belongs to two concepts, "${owner}" and "${id}"; keep it in one`);
      owners.set(key, id);
    }
  }
}
function invalidLexicon2(message) {
  return new JobsiftError("invalid-lexicon", message);
}

// src/lexicon/messages.ts
var MESSAGES = {
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
};

// src/summarise.ts
var MOST_TERMS = 3;
function summarise(classification) {
  const { label, confidence, evidence, notes } = classification;
  const terms2 = joinNames(strongestFor(classification));
  const percent = `${Math.round(confidence * 100)} %`;
  const { summary } = MESSAGES;
  const template = evidence.length === 0 && label === "neither" && notes.includes("no-evidence") ? summary["no-evidence"] : terms2 === "" ? label === "neither" ? summary.neither : summary["without-terms"] : label === "neither" ? summary["neither-with-terms"] : summary[label];
  return template.replace("{label}", () => MESSAGES.labels[label]).replace("{confidence}", () => percent).replace("{terms}", () => terms2);
}
function strongestFor({ label, evidence }) {
  const supports = ({ contributions: { ml, backend } }) => {
    if (label === "ml") return ml > 0 && ml >= backend;
    if (label === "backend") return backend > 0 && backend >= ml;
    return ml > 0 || backend > 0;
  };
  const names = new Set(evidence.filter(supports).map(({ name }) => name));
  return [...names].slice(0, MOST_TERMS);
}
function joinNames(names) {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

// src/index.ts
var defaultClassifier;
function classify(input) {
  defaultClassifier ??= createClassifier();
  return defaultClassifier.classify(input);
}
export {
  JobsiftError,
  classify,
  createClassifier,
  decide,
  defaultLexicon,
  extendLexicon,
  summarise
};
