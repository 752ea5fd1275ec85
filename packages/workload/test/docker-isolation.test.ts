import { afterAll, beforeAll } from "vitest";
import { isolationSuite } from "./conformance/isolation.ts";
import { dockerSubject } from "./docker-fixture.ts";
import { inPodmanLab } from "./lab/in-podman-lab.ts";
import { answerNoNames } from "./lab/no-names.ts";

if (dockerSubject === undefined)
  inPodmanLab("the isolation of the docker driver on Podman", [import.meta.filename]);
else {
  let names: { close(): void } | undefined;
  beforeAll(async () => {
    names = await answerNoNames();
  });
  afterAll(() => names?.close());
  isolationSuite(dockerSubject);
}
