/**
 * The whole service under a prefix, in any edge runtime with Request and Response (Cloudflare
 * Workers, Deno, Bun, Vercel). Packages: hono, jobsift.
 */
import { createService } from "jobsift/server";

const prefix = "/jobsift";
const service = createService({ maxEvidence: 10, limits: { bodyBytes: 1 << 20, batchPosts: 1000 } });

export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${prefix}/`)) return new Response("not found", { status: 404 });
    url.pathname = url.pathname.slice(prefix.length);
    return service.fetch(new Request(url, request));
  },
};
