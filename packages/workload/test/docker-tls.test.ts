import { rmSync } from "node:fs";
import { join } from "node:path";
import { inPodmanLab, withoutNames } from "@vyom/podman-lab";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDockerDriver } from "../src/index.ts";
import { runSuite } from "./conformance/run.ts";
import { dockerFixture, dockerSubject, ENGINE } from "./docker-fixture.ts";
import { EngineAuthority } from "./engine-certificates.ts";
import { EngineProxy } from "./engine-proxy.ts";
import { quietLogger, testHome, testInstance } from "./sandbox-fixture.ts";

/** What the docker command reads, for as long as `work` takes to read it too. */
function withEnvironment<Result>(o: Readonly<Record<string, string>>, work: () => Result): Result {
  const before = Object.fromEntries(Object.keys(o).map((name) => [name, process.env[name]]));
  Object.assign(process.env, o);
  try {
    return work();
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}
const tlsEnvironment = (proxy: EngineProxy, certificates: string): Record<string, string> => ({
  DOCKER_HOST: proxy.address,
  DOCKER_TLS_VERIFY: "1",
  DOCKER_CERT_PATH: certificates,
});

function tlsSuite(subject: NonNullable<typeof dockerSubject>): void {
  const folder = testHome();
  const own = new EngineAuthority(join(folder, "own"));
  const other = new EngineAuthority(join(folder, "other"));
  const proxy = new EngineProxy(ENGINE ?? "", { tls: own.engine() });
  const known = own.client({ name: "known" });
  beforeAll(() => proxy.open());
  afterAll(() => {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  });

  runSuite({
    ...subject,
    mapsPorts: false,
    open: async (o) => {
      const fixture = await dockerFixture({
        ...o,
        create: (options) => {
          const { engine: _told, ...more } = options;
          return withEnvironment(tlsEnvironment(proxy, known), () => createDockerDriver(more));
        },
      });
      const warnings = fixture.driver.warnings().join("\n");
      expect(warnings).toContain("ports of services are the programs' own");
      expect(warnings).toContain("names of services are the engine's own");
      expect(warnings).toContain("namespaces of their own");
      return fixture;
    },
  });

  describe("an engine with TLS", () => {
    const home = join(folder, "driver");
    const connect = async (certificates: string): Promise<unknown> => {
      const options = { home, instanceId: testInstance(), keepRunning: false, logger: quietLogger };
      const opening = withEnvironment(tlsEnvironment(proxy, certificates), () =>
        createDockerDriver(options),
      );
      return opening.then(
        (driver) => driver.close(),
        ({ code, message }: { code: string; message: string }) => `${code}: ${message}`,
      );
    };

    it("refuses a client without a certificate, which is told so", async () => {
      expect(await connect(known)).toBeUndefined();
      const without = own.client({ name: "without", hasCertificate: false });
      expect(await connect(without)).toMatch(
        // Whether the reason or the end of the connection is seen first is the kernel's choice.
        /^workload.engine_(?:certificate: .* refuses this client|unreachable: ).*cert.pem/,
      );
    });

    it("refuses a client of another authority", async () => {
      const stranger = other.client({ name: "stranger", authority: own });
      expect(await connect(stranger)).toMatch(
        /^workload.engine_unreachable: .* does it know the authority of cert.pem/,
      );
    });

    it("is refused when another authority signed its certificate", async () => {
      const trusting = own.client({ name: "trusting", authority: other });
      expect(await connect(trusting)).toMatch(
        /^workload.engine_certificate: the container engine's certificate is refused .*ca.pem/,
      );
    });

    it("does not answer those who speak without TLS", async () => {
      const plain = { home, instanceId: testInstance(), keepRunning: false, logger: quietLogger };
      await expect(createDockerDriver({ ...plain, engine: proxy.address })).rejects.toMatchObject({
        code: "workload.engine_unreachable",
      });
    });
  });
}

if (dockerSubject === undefined)
  inPodmanLab("the docker driver on an engine with TLS", [import.meta.filename]);
else {
  withoutNames();
  tlsSuite(dockerSubject);
}
