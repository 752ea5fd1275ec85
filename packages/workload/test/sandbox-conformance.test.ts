import { changeSuite } from "./conformance/change.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import type { Subject } from "./conformance/subject.ts";
import { sandboxFixture, sandboxRefusal } from "./sandbox-fixture.ts";

const subject: Subject = {
  name: "sandbox",
  refusal: await sandboxRefusal(),
  isRoot: process.geteuid?.() === 0,
  open: (o) => sandboxFixture(o),
};
runSuite(subject);
changeSuite(subject);
isolationSuite(subject);
