import { type Classification, classify, type Evidence, type Post } from "jobsift";
import { type AtsItem, readPosts } from "jobsift/ats";
import { classifyAll, type Result } from "jobsift/batch";
import { html } from "jobsift/html";
import * as schema from "jobsift/schema";
import { createService, type Service } from "jobsift/server";
import * as tuning from "jobsift/tuning";

const post: Post = { title: "Data Engineer", description: html("<p>You build pipelines.</p>") };
const result: Classification = classify(post);
export const evidence: readonly Evidence[] = result.evidence;
export const lean: number = result.lean;
export const results: AsyncIterable<Result> = classifyAll([post], { workers: 1 });
export const items: readonly AtsItem[] = readPosts({ jobs: [] }, { vendor: "greenhouse" });
export const service: Service = createService({ limits: { seconds: 5 }, onAnswer: ({ status }) => status });
export const answer: Promise<Response> = service.fetch(new Request("http://localhost/healthz"));
export const modules: readonly object[] = [schema, tuning];

// @ts-expect-error a post is no number
classify(42);
