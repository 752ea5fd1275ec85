import { isolationSuite } from "./conformance/isolation.ts";
import { dockerSubject } from "./docker-fixture.ts";
import { inPodmanLab } from "./lab/in-podman-lab.ts";
import { withoutNames } from "./lab/no-names.ts";

if (dockerSubject === undefined)
  inPodmanLab("the isolation of the docker driver on Podman", [import.meta.filename]);
else {
  withoutNames();
  isolationSuite(dockerSubject);
}
