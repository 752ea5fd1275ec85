import { changeSuite } from "./conformance/change.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import type { Subject } from "./conformance/subject.ts";
import { findRuntime, type RuntimeChoice } from "../src/sandbox/oci-runtime.ts";
import { sandboxFixture, sandboxRefusal } from "./sandbox-fixture.ts";

/** `npx vitest run sandbox-runtimes` with e.g. VYOM_TEST_RUNTIMES=own,crun,runc tries them all. */
const chosen = (process.env["VYOM_TEST_RUNTIMES"] ?? "own").split(",") as RuntimeChoice[];
const refusal = await sandboxRefusal();

for (const runtime of chosen) {
  const subject: Subject = {
    name: "sandbox",
    refusal: refusal ?? runtimeRefusal(runtime),
    isRoot: process.geteuid?.() === 0,
    open: (o) => sandboxFixture({ ...o, runtime }),
  };
  runSuite(subject);
  changeSuite(subject);
  isolationSuite(subject);
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
