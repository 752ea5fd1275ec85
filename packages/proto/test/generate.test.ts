import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageCodec, schema } from "@vyom/proto";
import { describe, expect, it } from "vitest";
import { genDir, generate, listFiles } from "../generate/generate.ts";
import { hasProtoc } from "../generate/protoc.ts";

describe("the generated code", () => {
  it("is what the schema generates", (context) => {
    if (!hasProtoc()) {
      if (process.env["CI"] !== undefined)
        expect.fail("protoc is missing: install protobuf-compiler");
      process.stderr.write("skipped: no protoc, so generated code is not compared to the schema\n");
      context.skip();
    }
    const dir = mkdtempSync(join(tmpdir(), "vyom-gen-"));
    try {
      const paths = generate(join(dir, "gen"));
      expect(listFiles(genDir, ".ts")).toEqual(paths);
      for (const path of paths) {
        const same =
          readFileSync(join(genDir, path), "utf8") === readFileSync(join(dir, "gen", path), "utf8");
        expect(same, `${path} differs: run npm run gen`).toBe(true);
      }
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it("names its properties as the run-time schema says", () => {
    for (const typeName of schema.messages()) {
      if (typeName.startsWith("google.api.")) continue;
      const properties = schema.message(typeName).fields.map((field) => field.property);
      const made = messageCodec(typeName).create() as object;
      expect(Object.keys(made).sort(), typeName).toEqual(properties.sort());
    }
  });
});

describe("schema", () => {
  it("answers where a symbol is declared, as reflection asks", () => {
    expect(schema.fileContaining("cosmos.bank.v1beta1.Query")?.path).toBe(
      "cosmos/bank/v1beta1.proto",
    );
    expect(schema.fileContaining("cosmos.bank.v1beta1.Query.Balance")?.path).toBe(
      "cosmos/bank/v1beta1.proto",
    );
    expect(schema.fileContaining("nobody.knows.This")).toBeUndefined();
    const file = schema.file("cosmos/bank/v1beta1.proto");
    expect(file?.imports.every((path) => schema.file(path) !== undefined)).toBe(true);
  });

  it("gives every REST route to one method", () => {
    const routes = schema
      .services()
      .flatMap((service) => service.methods)
      .flatMap((method) => method.routes.map(({ verb, path }) => `${verb} ${path}`));
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  it("lists REST routes with their additional bindings", () => {
    const query = schema.service("cosmos.gov.v1.Query");
    expect(query.methods.find((method) => method.name === "Proposal")?.routes).toEqual([
      { verb: "GET", path: "/cosmos/gov/v1/proposals/{proposal_id}", body: "" },
    ]);
    const tendermint = schema.service("cosmos.base.tendermint.v1beta1.Service");
    expect(tendermint.methods.map((method) => method.path)).toContain(
      "/cosmos.base.tendermint.v1beta1.Service/GetLatestBlock",
    );
  });
});
