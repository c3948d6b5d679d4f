// What answering costs without any work: the body, parsed and written again. Prints its port.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.post("/", async (context) => context.json(await context.req.json()));
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  console.log(`serving on http://127.0.0.1:${port}`),
);
