import { describe, expect, it } from "vitest";
import { SdlError, parseSdl } from "../src/index.ts";

/** A small valid SDL in lines, so that a test can say which it changes. */
const LINES: readonly string[] = [
  'version: "2.0"', // 1
  "services:", // 2
  "  web:", // 3
  "    image: nginx:1.27", // 4
  "    expose:", // 5
  "      - port: 80", // 6
  "        as: 80", // 7
  "        to:", // 8
  "          - global: true", // 9
  "profiles:", // 10
  "  compute:", // 11
  "    small:", // 12
  "      resources:", // 13
  "        cpu:", // 14
  "          units: 0.5", // 15
  "        memory:", // 16
  "          size: 256Mi", // 17
  "        storage:", // 18
  "          size: 1Gi", // 19
  "  placement:", // 20
  "    east:", // 21
  "      pricing:", // 22
  "        small:", // 23
  "          denom: uakt", // 24
  "          amount: 1200", // 25
  "deployment:", // 26
  "  web:", // 27
  "    east:", // 28
  "      profile: small", // 29
  "      count: 1", // 30
];

function changed(line: number, text: string): string {
  return LINES.with(line - 1, text).join("\n");
}

function refusal(sdl: string | Uint8Array): SdlError {
  try {
    parseSdl(sdl);
  } catch (error) {
    if (error instanceof SdlError) return error;
    throw error;
  }
  throw new Error("the SDL was accepted");
}

describe("refusals", () => {
  const cases: [string, string, number, string][] = [
    [changed(6, '      - port: "80"'), "sdl.type", 6, "services.web.expose[0].port"],
    [changed(6, "      - port: 70000"), "sdl.manifest", 6, "services.web.expose"],
    [changed(7, "        proto: icmp"), "sdl.protocol", 6, "services.web.expose[0].proto"],
    [changed(9, "          - global: 1"), "sdl.type", 9, "services.web.expose[0].to[0].global"],
    [changed(9, "          - service: db"), "sdl.manifest", 3, "services"],
    [changed(4, "    image: a: b"), "sdl.yaml_syntax", 4, ""],
    [changed(4, "    image: a\n    image: b"), "sdl.repeated_key", 5, "services.web.image"],
    [changed(4, "    command: ls"), "sdl.type", 4, "services.web.command"],
    [changed(2, "networks:"), "sdl.unknown_field", 2, "networks"],
    [changed(1, 'version: "1.0"'), "sdl.version", 1, "version"],
    [
      changed(15, "          units: two"),
      "sdl.quantity",
      15,
      "profiles.compute.small.resources.cpu.units",
    ],
    [changed(15, "          units: 400"), "sdl.limit", 15, "profiles.compute.small.resources.cpu"],
    [
      changed(17, "          size: 1GB"),
      "sdl.quantity",
      17,
      "profiles.compute.small.resources.memory.size",
    ],
    [
      changed(25, "          amount: 0"),
      "sdl.price",
      25,
      "profiles.placement.east.pricing.small.amount",
    ],
    [
      changed(24, "          denom: u akt"),
      "sdl.price",
      24,
      "profiles.placement.east.pricing.small.denom",
    ],
    [changed(29, "      profile: large"), "sdl.reference", 29, "deployment.web.east"],
    [changed(30, "      count: 0"), "sdl.limit", 27, "deployment"],
    [changed(4, "    image: x\n    env: [1A=b]"), "sdl.manifest", 5, "services.web.env"],
    ["", "sdl.empty", 0, ""],
    ["version: 2.0\n- a", "sdl.yaml_syntax", 2, ""],
    ["version: 2.0\nservices: *x", "sdl.yaml_syntax", 2, ""],
    ["version: \u0007", "sdl.character", 1, ""],
  ];
  for (const [sdl, code, line, path] of cases)
    it(`tells ${code} at ${path === "" ? "the document" : path}`, () => {
      const error = refusal(sdl);
      expect({ code: error.code, line: error.line ?? 0, path: error.path }).toEqual({
        code,
        line,
        path,
      });
      expect(error.message).toContain(path);
      if (line > 0) expect(error.message).toContain(`line ${line}`);
    });

  it("says what to do in one sentence", () => {
    expect(refusal(changed(6, '      - port: "80"')).message).toBe(
      'services.web.expose[0].port (line 6, column 15): "80" is given where a whole number from 0 to 4294967295 without quotes is expected',
    );
  });

  it("names the size that was meant", () => {
    for (const [written, meant] of [
      ["16GB", "write 16Gi or a number"],
      ["512mi", "write 512Mi or a number"],
      ["1.5 tb", "write 1.5Ti or a number"],
      ["much", "write a number"],
    ] as const)
      expect(refusal(changed(17, `          size: ${written}`)).message).toContain(meant);
  });
  it("refuses bytes that are no text", () => {
    expect(refusal(new Uint8Array([0x61, 0xff])).code).toBe("sdl.encoding");
  });

  it("reads UTF-16 with a byte order mark", () => {
    const text = `\ufeff${LINES.join("\n")}`;
    const bytes = new Uint8Array(
      new Uint16Array([...text].map((each) => each.charCodeAt(0))).buffer,
    );
    expect(parseSdl(bytes).version).toEqual(parseSdl(LINES.join("\n")).version);
  });
});

describe("GPU vendors", () => {
  const withGpu = (vendor: string): string =>
    changed(15, `          units: 1\n        gpu: {units: 1, attributes: {vendor: ${vendor}}}`);
  const keys = (vendor: string): string[] | undefined =>
    parseSdl(withGpu(vendor)).groups[0]?.resources[0]?.resource?.gpu?.attributes.map(
      ({ key }) => key,
    );

  it("stay themselves", () => {
    expect(keys("{amd: [{model: mi300x, ram: 192Gi, interface: pcie}]}")).toEqual([
      "vendor/amd/model/mi300x/ram/192Gi/interface/pcie",
    ]);
    expect(keys("{intel: }")).toEqual(["vendor/intel/model/*"]);
    expect(keys("{nvidia: [{model: t4}], amd: []}")).toEqual([
      "vendor/amd/model/*",
      "vendor/nvidia/model/t4",
    ]);
  });

  it("are refused when unknown", () => {
    const error = refusal(withGpu("{matrox: [{model: g400}]}"));
    expect(error.code).toBe("sdl.gpu_vendor");
    expect(error.path).toBe("profiles.compute.small.resources.gpu.attributes.vendor.matrox");
  });
});

describe("warnings", () => {
  it("name what has no effect", () => {
    const { warnings } = parseSdl(changed(4, "    image: nginx:1.27\n    ports: [80]"));
    expect(warnings).toEqual([
      "services.web.ports (line 5): this field is not known and has no effect",
    ]);
    expect(parseSdl(LINES.join("\n")).warnings).toEqual([]);
  });
});

describe("documents made to hurt", () => {
  const header = 'version: "2.0"\n';

  it("are refused when aliases multiply them", () => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} {${Array.from({ length: 40 }, (_, index) => `k${index}: *${of}`).join(", ")}}`;
    const services = [
      "a0: &a0 {image: x}",
      level("a1", "a0"),
      level("a2", "a1"),
      level("a3", "a2"),
    ];
    expect(refusal(`${header}services:\n  ${services.join("\n  ")}\n`)).toBeInstanceOf(SdlError);
    const targets = `&t [${Array.from({ length: 2000 }, () => "{global: true}").join(", ")}]`;
    const expose = `&e [{port: 80, to: ${targets}}, ${Array.from({ length: 2000 }, () => "{port: 80, to: *t}").join(", ")}]`;
    const error = refusal(`${header}services:\n  a: {image: x, expose: ${expose}}\n`);
    expect(error.code).toBe("sdl.yaml_aliases");
  });

  it("are refused when they merge themselves", () => {
    expect(refusal(`${header}services: {a: &a {<<: *a, image: x}}`).code).toBe("sdl.yaml_merge");
  });

  it("are refused when they nest without end", () => {
    expect(refusal(`${header}services: ${"[".repeat(100_000)}`).code).toBe("sdl.yaml_syntax");
    expect(refusal(`${"- ".repeat(50_000)}a`).code).toBe("sdl.yaml_syntax");
    expect(refusal(`${header}services: ${"{a: ".repeat(5000)}`).code).toBe("sdl.yaml_syntax");
  });

  it("are refused when they are too long", () => {
    expect(refusal("#".repeat(1_048_577)).code).toBe("sdl.too_large");
  });

  it("are refused when they deploy too much", () => {
    const names = Array.from({ length: 1200 }, (_, index) => `s${index}`);
    const sdl = `${changed(30, "      count: 1")}\n${names.map((name) => `  ${name}: {east: {profile: small, count: 1}}`).join("\n")}`;
    expect(refusal(sdl).code).toBe("sdl.too_large");
  });
});
