import { inPodmanLab, withoutNames } from "@vyom/podman-lab";
import { isolationSuite } from "./conformance/isolation.ts";
import { dockerSubject } from "./docker-fixture.ts";

if (dockerSubject === undefined)
  inPodmanLab("the isolation of the docker driver on Podman", [import.meta.filename]);
else {
  withoutNames();
  isolationSuite(dockerSubject);
}
