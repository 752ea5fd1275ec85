import { changeSuite } from "./conformance/change.ts";
import { imagesSuite } from "./conformance/images.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import { sandboxSubject } from "./sandbox-subject.ts";

const subject = await sandboxSubject();
runSuite(subject);
changeSuite(subject);
imagesSuite(subject);
isolationSuite(subject);
