import { describe, expect, it } from "vitest";
import edge from "../../docs/examples/edge.js";
import { createAts } from "../../docs/examples/fastify.js";
import { classify } from "../../src/index.js";

const post = { title: "ML Engineer", description: "<p>You train models in Py<b>Torch</b>.</p>" };

describe("the examples", () => {
  it("fastify: a hook judges what is saved, and refuses what is no post", async () => {
    const ats = createAts();
    const saved = await ats.inject({ method: "POST", url: "/posts", payload: post });
    expect(saved.statusCode).toBe(201);
    expect(saved.json()).toEqual({ label: "review", why: expect.stringContaining("PyTorch") });
    const sure = await ats.inject({
      method: "POST",
      url: "/posts",
      payload: { title: "Ward Nurse", description: "You care for patients on our ward, day and night." },
    });
    expect(sure.json().label).toBe(
      classify({ title: "Ward Nurse", description: "You care for patients on our ward, day and night." }).label,
    );
    const refused = await ats.inject({ method: "POST", url: "/posts", payload: { title: 5 } });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      error: "invalid-post",
      message: expect.stringContaining("post.title must be a string"),
    });
    await ats.close();
  });

  it("edge: the service stands under a prefix, and nothing else does", async () => {
    const send = (path: string) =>
      edge.fetch(
        new Request(`https://jobs.example${path}`, {
          method: "POST",
          body: JSON.stringify({ title: post.title }),
          headers: { "content-type": "application/json" },
        }),
      );
    const response = await send("/jobsift/v1/classify");
    expect(await response.json()).toEqual(classify({ title: post.title }));
    expect((await send("/v1/classify")).status).toBe(404);
    expect((await send("/jobsift/v1/nothing")).status).toBe(404);
  });
});
