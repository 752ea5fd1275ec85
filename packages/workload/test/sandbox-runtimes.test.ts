import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changeSuite } from "./conformance/change.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import type { Subject } from "./conformance/subject.ts";
import { findRuntime } from "../src/sandbox/find-runtime.ts";
import type { RuntimeChoice } from "../src/sandbox/oci-runtime.ts";
import { sandboxFixture, service, testLease, until, untilReady } from "./sandbox-fixture.ts";
import { sandboxSubject } from "./sandbox-subject.ts";

/**
 * The other suites start containers by crun where it is installed. Here Vyom's own last stage does; with
 * VYOM_TEST_RUNTIMES=own,crun,runc each of them passes every suite (100 s each on two busy cores).
 */
const wanted = process.env["VYOM_TEST_RUNTIMES"];
const chosen = (wanted ?? "own").split(",") as RuntimeChoice[];
const sandbox = await sandboxSubject();

for (const runtime of chosen) {
  const subject: Subject = {
    ...sandbox,
    refusal: sandbox.refusal ?? runtimeRefusal(runtime),
    open: (o) => sandboxFixture({ ...o, runtime }),
  };
  runSuite(subject);
  if (wanted !== undefined) changeSuite(subject);
  isolationSuite(subject);
}

const killed = wanted === undefined ? (["crun"] as const) : (["crun", "runc"] as const);
describe.each(killed)("a container that %s started", (runtime) => {
  it.skipIf((sandbox.refusal ?? runtimeRefusal(runtime)) !== undefined)(
    "ends with it and is started again",
    async () => {
      const fixture = await sandboxFixture({ runtime });
      const lease = testLease();
      const web = service("web", { command: ["sleep", "97531"], ports: [] });
      await fixture.driver.apply({ lease, generation: "1", services: [web] });
      await untilReady(fixture.driver, lease);
      const [before] = withWords("sleep", "97531");
      for (const pid of withWords(runtime, fixture.home)) process.kill(Number(pid), "SIGKILL");
      await until(
        async () =>
          (await fixture.driver.status(lease))?.[0]?.replicas[0]?.restarts === 1 ? true : undefined,
        "a restart",
      );
      await untilReady(fixture.driver, lease);
      const after = withWords("sleep", "97531");
      expect(after).toHaveLength(1);
      expect(after[0]).not.toBe(before);
      await fixture.driver.remove(lease);
      await fixture.close();
    },
  );
});

/** Processes whose program is `name` and whose words hold `word`. */
function withWords(name: string, word: string): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      return words[0] === name && words.some((one) => one.includes(word));
    } catch {
      return false; // no process, or ended meanwhile
    }
  });
}

function runtimeRefusal(runtime: RuntimeChoice): string | undefined {
  try {
    findRuntime(runtime);
    return undefined;
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error;
    process.stdout.write(`SKIPPED: runtime ${runtime}, ${String(error)}\n`);
    return String(error);
  }
}
