import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  collect,
  sandboxFixture,
  sandboxRefusal,
  service,
  testLease,
  untilReady,
  type Fixture,
} from "./sandbox-fixture.ts";

const refusal =
  (await sandboxRefusal()) ?? (process.geteuid?.() === 0 ? undefined : "it takes root");

/** Makes inotify instances until the kernel refuses, tells how many, and holds them until its input ends. */
const GREEDY = `const libc=require("/app/koffi.node").load("libc.so.6"),make=libc.func("int inotify_init1(int flags)");
let count=0;while(count<20000&&make(0)>=0)count++;console.log(count);process.stdin.resume().on("end",()=>process.exit())`;

describe.skipIf(refusal !== undefined)("what the kernel counts for each user", () => {
  let fixture: Fixture;
  const leases = [testLease(), testLease()];
  beforeAll(async () => {
    fixture = await sandboxFixture();
    for (const lease of leases) {
      await fixture.driver.apply({ lease, generation: "1", services: [service("web")] });
      await untilReady(fixture.driver, lease);
    }
  });
  afterAll(() => fixture?.close());
  async function greedy(lease: (typeof leases)[number]): Promise<{
    readonly count: number;
    end(): Promise<unknown>;
  }> {
    const session = await fixture.driver.exec(lease, {
      service: "web",
      replica: 0,
      command: ["node", "-e", GREEDY],
      tty: false,
      stdin: true,
    });
    const count = await new Promise<number>((resolve) =>
      session.stdout.once("data", (line: Buffer) => resolve(Number(line.toString()))),
    );
    const ended = collect(session);
    return {
      count,
      end: () => {
        session.stdin.end();
        return ended;
      },
    };
  }

  it("is not used up for the machine or for other leases by one lease", async () => {
    const [first, second] = leases.map(greedy);
    const counts = [(await first)?.count ?? 0, (await second)?.count ?? 0];
    const own = execFileSync(
      process.execPath,
      ["-e", 'fs.watch("/tmp").close();console.log("ok")'],
      {
        encoding: "utf8",
      },
    );
    await (await first)?.end();
    await (await second)?.end();
    expect(own).toBe("ok\n");
    for (const count of counts) expect(count).toBeGreaterThan(20);
  });
});
