/**
 * An ATS on fastify that judges each post when it is saved. A hook does it, and unsure posts go to a person.
 * Packages: fastify, jobsift.
 */
import Fastify, { type FastifyInstance } from "fastify";
import { classify, decide, JobsiftError, summarise } from "jobsift";
import { toDescription } from "jobsift/html";
import { parsePostBody } from "jobsift/schema";

declare module "fastify" {
  interface FastifyRequest {
    /** Where the post belongs, and why in one sentence. */
    leaning?: { readonly label: string; readonly why: string };
  }
}

export function createAts(): FastifyInstance {
  const app = Fastify({ bodyLimit: 1 << 20 });

  app.setErrorHandler((error, _request, reply) => {
    // Its message says what is wrong with the post and never quotes it.
    if (error instanceof JobsiftError) return reply.code(422).send({ error: error.code, message: error.message });
    throw error;
  });

  app.post(
    "/posts",
    {
      preHandler: async (request) => {
        const { description, ...post } = parsePostBody(request.body);
        const result = classify({ ...post, description: description == null ? null : toDescription(description) });
        request.leaning = { label: decide(result, { ml: 0.9, backend: 0.9 }), why: summarise(result) };
      },
    },
    // Store the post here.
    async ({ leaning }, reply) => reply.code(201).send(leaning),
  );
  return app;
}
