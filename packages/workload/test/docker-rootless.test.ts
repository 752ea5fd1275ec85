import { existsSync } from "node:fs";
import { inPodmanLab, withoutNames } from "@vyom/podman-lab";
import { expect } from "vitest";
import { runSuite } from "./conformance/run.ts";
import { dockerFixture, dockerSubject } from "./docker-fixture.ts";

/** The engine of an ordinary user, driven by that user. */
if (dockerSubject === undefined)
  inPodmanLab("the docker driver on rootless Podman", [import.meta.filename], { isRootless: true });
else {
  withoutNames();
  runSuite({
    ...dockerSubject,
    isRoot: false,
    mapsPorts: false,
    open: async (o) => {
      const fixture = await dockerFixture(o);
      const warnings = fixture.driver.warnings().join("\n");
      expect(warnings).toContain("ports of services are the programs' own");
      expect(warnings).toContain("names of services are the engine's own");
      const isVersion1 = !existsSync("/sys/fs/cgroup/cgroup.controllers");
      expect(warnings.includes("does not limit memory, cpu, pids")).toBe(isVersion1);
      return fixture;
    },
  });
}
