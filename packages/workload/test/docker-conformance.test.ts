import { changeSuite } from "./conformance/change.ts";
import { imagesSuite } from "./conformance/images.ts";
import { runSuite } from "./conformance/run.ts";
import { dockerSubject } from "./docker-fixture.ts";
import { inPodmanLab } from "./lab/in-podman-lab.ts";

if (dockerSubject === undefined) inPodmanLab("the docker driver on Podman", [import.meta.filename]);
else {
  runSuite(dockerSubject);
  changeSuite(dockerSubject);
  imagesSuite(dockerSubject);
}
