import type { FastifyInstance } from "fastify";

const METHODS = "GET, POST, OPTIONS, HEAD";

/**
 * Lets web pages of any origin call a public API: what it serves is public, and no call carries credentials.
 * Preflight requests are answered here. @param exposed answer headers that pages may read
 */
export function allowOrigins(server: FastifyInstance, exposed = ""): void {
  server.addHook("onRequest", async (request, reply) => {
    reply.header("access-control-allow-origin", "*");
    if (exposed !== "") reply.header("access-control-expose-headers", exposed);
    if (request.method !== "OPTIONS") return;
    await reply
      .header("access-control-allow-methods", METHODS)
      .header(
        "access-control-allow-headers",
        request.headers["access-control-request-headers"] ?? "*",
      )
      .header("access-control-max-age", "600")
      .status(204)
      .send();
  });
}
