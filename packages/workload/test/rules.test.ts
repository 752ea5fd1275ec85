import { describe, expect, it } from "vitest";
import { backOffAfterExit, leaseNamespace, NO_BACK_OFF } from "../src/index.ts";
import { cgroupLayout } from "../src/sandbox/lease-cgroups.ts";
import { resolveContainerUser } from "../src/sandbox/stage/container-user.ts";
import { seccompProgram } from "../src/sandbox/stage/seccomp.ts";
import { servicePlan, withoutCycles } from "../src/service/service-plan.ts";
import { FrameReader, encodeFrame } from "../src/sandbox/exec-frames.ts";
import { service } from "./sandbox-fixture.ts";

describe("the back-off", () => {
  it("doubles from one second to five minutes and forgets after ten healthy minutes", () => {
    let state = NO_BACK_OFF;
    const delays: number[] = [];
    for (let run = 0; run < 11; run++) {
      const next = backOffAfterExit(state, 1_000);
      state = next.state;
      delays.push(next.delayMs / 1_000);
    }
    expect(delays).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(backOffAfterExit(state, 600_000).delayMs).toBe(1_000);
  });
});

describe("a lease's namespace", () => {
  it("is the reference's", () => {
    const lease = {
      owner: "akash1365yvmc4s7awdyj3n2sav7xfx76adc6dnmlx63",
      dseq: 1n,
      gseq: 1,
      oseq: 1,
      provider: "akash18qa2a2ltfyvkyj0ggj3hkvuj6twzyumuaru9s4",
      bseq: 0,
    };
    expect(leaseNamespace(lease)).toBe("b7ccv1ioiv1nckuje9f13ec7dpv0ffn8u0rhrs6imjttm");
  });
});

describe("a container's user", () => {
  const files = {
    passwd: "root:x:0:0::/root:/bin/sh\nweb:x:33:34::/srv:/bin/sh\n",
    group: "root:x:0:\nweb:x:34:\nlogs:x:44:other,web\n",
  };
  it.each([
    ["", { uid: 0, gid: 0, groups: [0], home: "/root" }],
    ["web", { uid: 33, gid: 34, groups: [34, 44], home: "/srv" }],
    ["33", { uid: 33, gid: 34, groups: [34, 44], home: "/srv" }],
    ["web:logs", { uid: 33, gid: 44, groups: [44], home: "/srv" }],
    ["1000:1001", { uid: 1000, gid: 1001, groups: [1001], home: "/" }],
  ])("%j is resolved by the image's own accounts", (user, expected) => {
    expect(resolveContainerUser(user, files)).toEqual(expected);
  });
  it.each(["nobody", "web:nogroup"])("%s is refused", (user) => {
    expect(() => resolveContainerUser(user, files)).toThrow(
      expect.objectContaining({ code: "workload.user_unknown" }),
    );
  });
});

/** Runs a classic BPF program over a system call, as the kernel does. */
function verdict(
  program: Buffer,
  call: { number: number; audit: number; argument0?: number },
): number {
  const data = new Map([
    [0, call.number],
    [4, call.audit],
    [16, call.argument0 ?? 0],
  ]);
  let loaded = 0;
  for (let at = 0; ; at++) {
    const [code, yes, no, value] = [
      program.readUInt16LE(8 * at),
      program.readUInt8(8 * at + 2),
      program.readUInt8(8 * at + 3),
      program.readUInt32LE(8 * at + 4),
    ];
    if (code === 0x20) loaded = data.get(value) ?? 0;
    else if (code === 0x06) return value;
    else {
      const holds =
        code === 0x15 ? loaded === value : code === 0x35 ? loaded >= value : (loaded & value) !== 0;
      at += holds ? yes : no;
    }
  }
}

describe("the system call filter", () => {
  const ALLOW = 0x7fff0000;
  const EPERM = 0x00050001;
  it.each([
    ["x64", 0xc000003e, { read: 0, clone: 56, mount: 165, unshare: 272 }],
    ["arm64", 0xc00000b7, { read: 63, clone: 220, mount: 40, unshare: 97 }],
  ])(
    "refuses on %s what is listed and namespaces by clone, and allows the rest",
    (arch, audit, calls) => {
      const program = seccompProgram(arch);
      expect(verdict(program, { audit, number: calls.read })).toBe(ALLOW);
      expect(verdict(program, { audit, number: calls.mount })).toBe(EPERM);
      expect(verdict(program, { audit, number: calls.unshare })).toBe(EPERM);
      expect(verdict(program, { audit, number: 425 })).toBe(EPERM);
      expect(verdict(program, { audit, number: 435 })).toBe(0x00050026);
      expect(verdict(program, { audit, number: calls.clone, argument0: 0x11 })).toBe(ALLOW);
      expect(verdict(program, { audit, number: calls.clone, argument0: 0x10000011 })).toBe(EPERM);
      expect(verdict(program, { audit: 0x40000003, number: 1 })).toBe(0x80000000);
    },
  );
  it("refuses the x32 numbers on x64", () => {
    expect(verdict(seccompProgram("x64"), { audit: 0xc000003e, number: 0x40000000 + 165 })).toBe(
      EPERM,
    );
  });
});

describe("cgroups", () => {
  const line = (type: string, at: string, options: string, root = "/"): string =>
    `36 25 0:30 ${root} ${at} rw,relatime - ${type} cgroup rw,${options}`;
  it("are found as v1, also beside an empty v2", () => {
    const mounts = [
      line("cgroup", "/sys/fs/cgroup/memory", "memory"),
      line("cgroup", "/sys/fs/cgroup/cpu,cpuacct", "cpu,cpuacct"),
      line("cgroup", "/sys/fs/cgroup/pids", "pids"),
      line("cgroup2", "/sys/fs/cgroup/unified", ""),
    ].join("\n");
    expect(cgroupLayout("9:memory:/a/b\n3:cpu,cpuacct:/\n2:pids:/c\n0::/\n", mounts)).toMatchObject(
      {
        version: 1,
        own: {
          memory: "/sys/fs/cgroup/memory/a/b",
          cpu: "/sys/fs/cgroup/cpu,cpuacct",
          pids: "/sys/fs/cgroup/pids/c",
        },
      },
    );
  });
  it("are found as v2, also where only a part is mounted", () => {
    expect(cgroupLayout("0::/user.slice/x\n", line("cgroup2", "/sys/fs/cgroup", ""))).toMatchObject(
      { version: 2, own: { memory: "/sys/fs/cgroup/user.slice/x" } },
    );
    expect(
      cgroupLayout("0::/pod/x\n", line("cgroup2", "/sys/fs/cgroup", "", "/pod")),
    ).toMatchObject({ version: 2, own: { memory: "/sys/fs/cgroup/x" } });
  });
  it("are missing where nothing is mounted", () => {
    expect(cgroupLayout("", "")).toBeUndefined();
  });
});

describe("a service's plan", () => {
  const image = {
    env: [],
    entrypoint: [],
    cmd: ["run"],
    workingDir: "",
    user: "",
    stopSignal: "SIGQUIT",
  };
  const plan = (o: Parameters<typeof service>[1], name = "web"): ReturnType<typeof servicePlan> =>
    servicePlan(service(name, o), { config: image, image: "/root", pidsPerReplica: 9 });
  it("waits for the first global TCP port, adds memory of ram volumes, and takes the image's stop signal", () => {
    const made = plan({
      ports: [
        { port: 1, externalPort: 1, protocol: "udp", global: true },
        { port: 2, externalPort: 2, protocol: "tcp", global: false },
        { port: 3, externalPort: 80, protocol: "tcp", global: true },
      ],
      volumes: [{ name: "fast", kind: "ram", sizeBytes: 7, mount: "/fast", readOnly: false }],
      resources: { cpuMilli: 1, memoryBytes: 100, ephemeralBytes: 0, gpuUnits: 0 },
    });
    expect(made).toMatchObject({
      readyPort: 3,
      limits: { memoryBytes: 107 },
      stopSignal: "SIGQUIT",
      kind: "Deployment",
    });
  });
  it("drops dependencies in circles and of services that are not there", () => {
    const plans = [
      plan({ dependencies: ["b", "c", "none"] }, "a"),
      plan({ dependencies: ["a"] }, "b"),
      plan({}, "c"),
    ];
    expect(withoutCycles(plans).map(({ dependencies }) => dependencies)).toEqual([["c"], [], []]);
  });
});

describe("exec frames", () => {
  it("are put together however the bytes arrive", () => {
    const sent = Buffer.concat([encodeFrame(1, "hello"), encodeFrame(3), encodeFrame(2, "world")]);
    for (let size = 1; size <= sent.length; size++) {
      const reader = new FrameReader();
      const seen: string[] = [];
      for (let at = 0; at < sent.length; at += size)
        seen.push(
          ...reader
            .read(sent.subarray(at, at + size))
            .map(({ kind, payload }) => `${kind}${payload.toString()}`),
        );
      expect(seen).toEqual(["1hello", "3", "2world"]);
    }
  });
});
