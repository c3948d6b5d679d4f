import type { Post } from "./post.js";

/** As often as it takes until an engine has compiled most of what it runs. */
const ROUNDS = 60;

const TITLE = "Senior Backend Engineer (Java/Go)";

/** Made up, with what posts are made of: headings, lists, sentences, ambiguous words, denials, conditions and shares. */
const TEXT = `About us
We are a company that helps hospitals.

What you'll do:
- You build REST APIs and microservices in Java and Go, and run them on Kubernetes.
- Train ranking models in PyTorch, and own data pipelines with Spark (about 30 % of the work).
- Work with data scientists & designers.

Requirements
• 5+ years of Python 3, SQL/PostgreSQL, CI/CD and AWS; large language models are a plus.
• No PhD in statistics is needed.

Benefits: 30 days of holiday, health insurance. We are an equal opportunity employer.`;

/** A post as it should be, one whose lines and title are lost, and a title alone. */
const POSTS: readonly Post[] = [
  { title: TITLE, description: TEXT, company: "Exempla" },
  { description: TEXT.replaceAll("\n", " ") },
  { title: `${TITLE} / Machine Lerning Enginer` },
];

/** Judges made-up posts until the code is warm. */
export function judgeSamples(classify: (post: Post) => unknown): void {
  for (let round = 0; round < ROUNDS; round++) for (const post of POSTS) classify(post);
}
