import { changeSuite } from "./conformance/change.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import type { Subject } from "./conformance/subject.ts";
import { findRuntime, type RuntimeChoice } from "../src/sandbox/oci-runtime.ts";
import { sandboxFixture, sandboxRefusal } from "./sandbox-fixture.ts";

/**
 * The other suites start containers by crun where it is installed. Here Vyom's own last stage does; with
 * VYOM_TEST_RUNTIMES=own,crun,runc each of them passes every suite (100 s each on two busy cores).
 */
const wanted = process.env["VYOM_TEST_RUNTIMES"];
const chosen = (wanted ?? "own").split(",") as RuntimeChoice[];
const refusal = await sandboxRefusal();

for (const runtime of chosen) {
  const subject: Subject = {
    name: "sandbox",
    refusal: refusal ?? runtimeRefusal(runtime),
    isRoot: process.geteuid?.() === 0,
    open: (o) => sandboxFixture({ ...o, runtime }),
  };
  runSuite(subject);
  if (wanted !== undefined) changeSuite(subject);
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
