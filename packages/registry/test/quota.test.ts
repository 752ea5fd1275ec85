import { digestOfBytes, pushImage } from "@vyom/oci";
import { afterEach, describe, expect, it } from "vitest";
import type { RegistryOptions } from "../src/index.ts";
import { RateLimiter } from "../src/rate-limit.ts";
import { failureOf, running, sampleImage, type Running } from "./fixture.ts";

let world: Running;
afterEach(() => world.dispose());
const open = async (options: Partial<RegistryOptions>): Promise<void> => {
  world = await running(options);
};
const send = (repository: string, bytes: Uint8Array): Promise<Response> =>
  world.call(`${repository}/blobs/uploads/?digest=${digestOfBytes(bytes)}`, {
    method: "POST",
    body: bytes,
  });
const image = async (repository: string, tag = "1"): Promise<void> => {
  const digest = await sampleImage(world.store, repository);
  await pushImage({ reference: `${world.host}/${repository}:${tag}`, digest, store: world.store });
};

describe("quotas", () => {
  it("end an upload where the owner's bytes end, and only the owner's", async () => {
    await open({ quota: { bytes: 100 * 1024 } });
    expect((await send("alice/app", Buffer.alloc(60 * 1024, 1))).status).toBe(201);
    const refused = await send("alice/other", Buffer.alloc(60 * 1024, 2));
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          code: "DENIED",
          message: expect.stringMatching(/alice uses \d+ of 102400 bytes/),
          detail: { owner: "alice", resource: "bytes", limit: 102_400 },
        },
      ],
    });
    expect((await send("bob/app", Buffer.alloc(60 * 1024, 2))).status).toBe(201);
    // What is there already costs nothing again, under another name too.
    expect((await send("alice/app", Buffer.alloc(60 * 1024, 1))).status).not.toBe(500);
    const mount = `alice/other/blobs/uploads/?from=alice/app&mount=${digestOfBytes(Buffer.alloc(60 * 1024, 1))}`;
    expect((await world.call(mount, { method: "POST" })).status).toBe(201);
    expect(await world.registry.usageOf("alice")).toEqual({
      bytes: 60 * 1024,
      repositories: 2,
      tags: 0,
    });
  });

  it("count unfinished uploads, also after a restart, and parallel ones together", async () => {
    await open({ quota: { bytes: 100 * 1024 } });
    const begin = async (): Promise<string> =>
      (
        (await world.call("alice/app/blobs/uploads/", { method: "POST" })).headers.get(
          "location",
        ) ?? ""
      ).slice("/v2/".length);
    const patch = (location: string): Promise<Response> =>
      world.call(location, { method: "PATCH", body: Buffer.alloc(60 * 1024) });
    const [one, two] = [await begin(), await begin()];
    const statuses = (await Promise.all([patch(one), patch(two)])).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 403).length).toBeGreaterThan(0);
    for (const location of [one, two]) await world.call(location, { method: "DELETE" });
    expect((await patch(await begin())).status).toBe(202);
  });

  it("give back what is deleted", async () => {
    await open({ quota: { bytes: 100 * 1024 } });
    const bytes = Buffer.alloc(60 * 1024, 1);
    await send("alice/app", bytes);
    await world.call(`alice/app/blobs/${digestOfBytes(bytes)}`, { method: "DELETE" });
    expect((await send("alice/app", Buffer.alloc(60 * 1024, 2))).status).toBe(201);
    expect((await world.registry.usageOf("alice")).bytes).toBe(60 * 1024);
  });

  it("limit repositories and tags, new ones only", async () => {
    await open({
      quota: (owner) => (owner === "alice" ? { repositories: 1, tags: 2 } : undefined),
    });
    await image("alice/app", "1");
    await image("alice/app", "1");
    await image("alice/app", "2");
    await expect(image("alice/app", "3")).rejects.toMatchObject({
      code: "oci.denied",
      message: expect.stringContaining("alice uses 2 of 2 tags"),
    });
    await expect(image("alice/other")).rejects.toMatchObject({
      code: "oci.denied",
      message: expect.stringContaining("alice uses 1 of 1 repositories"),
    });
    const visibility = await world.call("alice/third/_vyom/visibility", {
      method: "PUT",
      body: '{"visibility":"private"}',
    });
    expect(await failureOf(visibility)).toEqual([403, "DENIED"]);
    await image("bob/one");
    await image("bob/two");
  });

  it("warn an owner who comes near them", async () => {
    await open({ quota: { bytes: 100 * 1024 } });
    const manifest = JSON.stringify({ schemaVersion: 2, manifests: [] });
    const put = (tag: string): Promise<Response> =>
      world.call(`alice/app/manifests/${tag}`, { method: "PUT", body: manifest });
    expect((await put("1")).headers.get("warning")).toBeNull();
    await send("alice/app", Buffer.alloc(90 * 1024, 1));
    expect((await put("2")).headers.get("warning")).toBe(
      '299 - "alice uses 98304 of 102400 bytes"',
    );
  });
});

describe("rates", () => {
  it("answer 429 with the time to wait", async () => {
    await open({ rate: { perSecond: 0.1, burst: 2 } });
    const answers = [await world.call(""), await world.call(""), await world.call("")];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get("retry-after")).toMatch(/^(?:9|10)$/);
  });

  it("fill up again with time, for each caller alone", async () => {
    await open({});
    const limiter = new RateLimiter({ perSecond: 2, burst: 3 });
    const take = (caller: string, atMs: number): number => limiter.take(caller, atMs);
    expect([0, 0, 0, 0].map(() => take("a", 0))).toEqual([0, 0, 0, 1]);
    expect(take("b", 0)).toBe(0);
    expect([take("a", 500), take("a", 500)]).toEqual([0, 1]);
    expect([take("a", 9000), take("a", 9000), take("a", 9000), take("a", 9000)]).toEqual([
      0, 0, 0, 1,
    ]);
  });
});
