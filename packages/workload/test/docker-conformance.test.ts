import { inPodmanLab, withoutNames } from "@vyom/podman-lab";
import { changeSuite } from "./conformance/change.ts";
import { imagesSuite } from "./conformance/images.ts";
import { runSuite } from "./conformance/run.ts";
import { dockerSubject } from "./docker-fixture.ts";

if (dockerSubject === undefined) inPodmanLab("the docker driver on Podman", [import.meta.filename]);
else {
  withoutNames();
  runSuite(dockerSubject);
  changeSuite(dockerSubject);
  imagesSuite(dockerSubject);
}
