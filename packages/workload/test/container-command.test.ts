import { describe, expect, it } from "vitest";
import { containerCommand } from "../src/container-command.ts";

const image = {
  env: ["PATH=/bin", "A=image", "broken"],
  entrypoint: ["/entry"],
  cmd: ["one", "two"],
  workingDir: "",
  user: "",
};
const argv = (command: string[], args: string[]): readonly string[] =>
  containerCommand({ command, args, env: [{ name: "A", value: "x" }] }, image).argv;

describe("a container's command", () => {
  it("is the image's, unless the service names its own", () => {
    expect(argv([], [])).toEqual(["/entry", "one", "two"]);
    expect(argv(["/own"], [])).toEqual(["/own"]);
    expect(argv([], ["three"])).toEqual(["/entry", "three"]);
    expect(argv(["/own"], ["three"])).toEqual(["/own", "three"]);
  });

  it("expands references to the service's variables only", () => {
    expect(argv(["sh"], ["$(A) $(PATH) $$(A) $A $("])).toEqual(["sh", "x $(PATH) $(A) $A $("]);
  });

  it("has each variable once, the service's before the image's", () => {
    const env = [
      { name: "A", value: "service" },
      { name: "B", value: "$(A)!" },
      { name: "C", value: "" },
    ];
    expect(containerCommand({ command: [], args: [], env }, image).env).toEqual([
      "PATH=/bin",
      "A=service",
      "B=service!",
      "C=",
    ]);
  });
});
