import { changeSuite } from "./conformance/change.ts";
import { isolationSuite } from "./conformance/isolation.ts";
import { runSuite } from "./conformance/run.ts";
import type { Subject } from "./conformance/subject.ts";
import { dockerFixture, ENGINE } from "./docker-fixture.ts";
import { inPodmanLab } from "./lab/in-podman-lab.ts";

const subject: Subject = {
  name: "docker",
  refusal: undefined,
  isRoot: true,
  open: (o) => dockerFixture(o),
};
if (ENGINE === undefined) inPodmanLab("the docker driver on Podman", [import.meta.filename]);
else {
  runSuite(subject);
  changeSuite(subject);
  isolationSuite(subject);
}
