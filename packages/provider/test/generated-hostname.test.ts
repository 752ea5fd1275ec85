import { describe, expect, it } from "vitest";
import { generatedHostLabel } from "../src/hostname/generated-hostname.ts";

describe("generated hostnames", () => {
  it("are those that the reference provider makes", () => {
    const lease = {
      owner: "akash1365yvmc4s7awdyj3n2sav7xfx76adc6dnmlx63",
      dseq: 1n,
      gseq: 1,
      oseq: 1,
      provider: "akash18qa2a2ltfyvkyj0ggj3hkvuj6twzyumuaru9s4",
      bseq: 0,
    };
    expect(generatedHostLabel(lease, "web")).toBe("cj1jqh1639bl1foiag7mksiotg");
  });
});
