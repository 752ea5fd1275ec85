import { rmSync } from "node:fs";
import type { LeaseId } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServiceSpec } from "../../src/index.ts";
import { REGISTRY_LOGIN, type ImageServer } from "../image-server.ts";
import {
  eventsOf,
  logsOf,
  service,
  testHome,
  testLease,
  until,
  untilReady,
} from "../sandbox-fixture.ts";
import { toolImages } from "../tool-images.ts";
import type { ImagesFixture, Subject } from "./subject.ts";

/** A service that needs no port. */
const tool = (name: string, image: string, o: Partial<ServiceSpec> = {}): ServiceSpec =>
  service(name, { image, ports: [], ...o });

export function imagesSuite({ name, refusal, openImages }: Subject): void {
  describe.skipIf(refusal !== undefined)(`images of driver ${name}`, () => {
    let home: string | undefined;
    let registry: ImageServer;
    let fixture: ImagesFixture;
    beforeAll(async () => {
      home = testHome();
      registry = await toolImages(home);
      fixture = await openImages(registry.url);
    });
    afterAll(async () => {
      await fixture?.close();
      registry?.close();
      if (home !== undefined) rmSync(home, { recursive: true, force: true });
    });

    const apply = (lease: LeaseId, generation: string, ...services: ServiceSpec[]): Promise<void> =>
      fixture.driver.apply({ lease, generation, services });
    /** What each replica said, as `replica: text`. */
    const said = async (lease: LeaseId, count: number): Promise<string[]> => {
      const lines = await until(async () => {
        const read = await logsOf(fixture.driver, lease);
        return read.length >= count ? read : undefined;
      }, `${count} lines`);
      return lines.map(({ replica, text }) => `${replica}: ${text}`).toSorted();
    };
    const pullFailure = (lease: LeaseId): Promise<string> =>
      until(async () => {
        const events = await eventsOf(fixture.driver, lease);
        return events.find(({ reason }) => reason === "Failed")?.note;
      }, "failed pull");

    it("are had by tag, by digest of either kind, gzip or zstd, and of this machine's kind out of an index", async () => {
      const lease = testLease();
      const digest = registry.tags.get("library/tool:2");
      await apply(
        lease,
        "1",
        tool("tag", "tool:1"),
        tool("digest", `tool@${digest}`),
        tool("both", `tool:1@${digest}`),
        tool("many", "many:1"),
        tool("zstd", "zstd:1"),
        tool("wide", `wide@${registry.tags.get("library/wide:1")}`),
      );
      expect(await said(lease, 6)).toEqual([
        "both-0: two",
        "digest-0: two",
        "many-0: of this machine",
        "tag-0: one",
        "wide-0: wide",
        "zstd-0: zstd",
      ]);
      const pulled = (await eventsOf(fixture.driver, lease)).find(
        ({ reason, object }) => reason === "Pulled" && object.name === "digest",
      );
      expect(pulled?.note).toContain(digest);
      await fixture.driver.remove(lease);
    });

    it("are looked up again by their tag when a lease is brought up", async () => {
      const [first, second] = [testLease(), testLease()];
      await apply(first, "1", tool("web", "tool:moving"));
      expect(await said(first, 1)).toEqual(["web-0: before"]);
      const later = registry.tags.get("library/tool:later");
      if (later !== undefined) registry.tags.set("library/tool:moving", later);
      await apply(second, "1", tool("web", "tool:moving"));
      expect(await said(second, 1)).toEqual(["web-0: after"]);
      for (const lease of [first, second]) await fixture.driver.remove(lease);
    });

    it("are refused with the reason when none is of this machine's kind", async () => {
      const lease = testLease();
      await apply(lease, "1", tool("web", "foreign:1"));
      expect(await pullFailure(lease)).toContain("s390x");
      await fixture.driver.remove(lease);
    });

    it("are given to who has the password, and to nobody else while they are held", async () => {
      const [owner, stranger, guesser] = [testLease(), testLease(), testLease()];
      const credentials = { host: "docker.io", ...REGISTRY_LOGIN };
      await apply(owner, "1", tool("web", "private:1", { credentials }));
      expect(await said(owner, 1)).toEqual(["web-0: private"]);
      await apply(stranger, "1", tool("web", "private:1"));
      const wrong = { ...credentials, password: "hunter3" };
      await apply(guesser, "1", tool("web", "private:1", { credentials: wrong }));
      for (const lease of [stranger, guesser]) {
        const note = await pullFailure(lease);
        expect(note).toMatch(/unauthorized|password|credentials|login/i);
        expect(note).not.toContain("hunter");
        expect(await logsOf(fixture.driver, lease)).toEqual([]);
      }
      for (const lease of [owner, stranger, guesser]) await fixture.driver.remove(lease);
    });

    it("are started with their own words or the SDL's, in their folder", async () => {
      const lease = testLease();
      const echo = 'echo "$0 $@ in $(pwd)"; exec sleep 1000';
      await apply(
        lease,
        "1",
        tool("own", "entry:1"),
        tool("args", "entry:1", {
          args: ["the", "SDL's $(WORD)"],
          env: [{ name: "WORD", value: "x" }],
        }),
        tool("command", "entry:1", { command: ["sh", "-c", echo] }),
        tool("both", "entry:1", { command: ["sh", "-c", echo], args: ["all", "new"] }),
      );
      expect(await said(lease, 4)).toEqual([
        "args-0: the SDL's x in /work",
        "both-0: all new in /work",
        "command-0: sh  in /work",
        "own-0: the image's in /work",
      ]);
      await fixture.driver.remove(lease);
    });

    it("are stopped by their own signal, and killed when they do not heed it in time", async () => {
      const lease = testLease();
      const deaf = 'trap "" TERM; echo deaf; while :; do sleep 0.1; done';
      const web = tool("web", "stop:1");
      await apply(lease, "1", web, tool("deaf", "deaf:1", { command: ["sh", "-c", deaf] }));
      await untilReady(fixture.driver, lease);
      const startMs = Date.now();
      await apply(lease, "2", { ...web, env: [{ name: "VERSION", value: "2" }] });
      await untilReady(fixture.driver, lease);
      await until(async () => {
        const events = await eventsOf(fixture.driver, lease);
        const ended = events.filter(({ reason }) => reason === "Killing");
        return ended.length === 2 ? true : undefined;
      }, "both told to stop");
      expect(await said(lease, 4)).toEqual([
        "deaf-0: deaf",
        "web-0: told",
        "web-0: up",
        "web-0: up",
      ]);
      await fixture.driver.remove(lease);
      expect(Date.now() - startMs).toBeGreaterThan(2_000);
    });

    it("are kept while a lease uses them and deleted when none does", async () => {
      const [first, second] = [testLease(), testLease()];
      await apply(first, "1", tool("web", "tool:1"), tool("more", "tool:2"));
      await apply(second, "1", tool("web", "tool:1"));
      for (const lease of [first, second]) await untilReady(fixture.driver, lease);
      await fixture.driver.remove(first);
      await until(async () => ((await fixture.held()) === 1 ? true : undefined), "one image left");
      await apply(second, "2", tool("web", "tool:1", { replicas: 2 }));
      await untilReady(fixture.driver, second);
      await fixture.driver.remove(second);
      await until(async () => ((await fixture.held()) === 0 ? true : undefined), "no image left");
    });
  });
}
