import { describe, expect, it } from "vitest";
import { findRuntime } from "../src/sandbox/find-runtime.ts";
import { trialRefusal } from "../src/sandbox/runtime-trial.ts";

describe("who starts containers", () => {
  it("is our own last stage when asked for", () => {
    expect(findRuntime("own")).toBeUndefined();
  });
  it("is a runtime only after it ran a container", () => {
    expect(trialRefusal({ name: "crun", path: "/bin/false" }, [])).toBe(
      "crun runs no container here (it says nothing)",
    );
    expect(trialRefusal({ name: "runc", path: "/no/such/runtime" }, [])).toContain(
      "runc runs no container here (",
    );
    const found = findRuntime("auto");
    if (found !== undefined) expect(findRuntime(found.name)).toEqual(found);
  });
});
