import { describe, expect, it } from "vitest";
import { base64FromBytes, bytesFromUtf8, tryBytesFromBase64, utf8FromBytes } from "@vyom/core";
import { crc32, decodePageKey, encodePageKey, type PageKey } from "../src/page-key.ts";

// Page keys that the reference gave out (recorded run d-market-edges).
const DEPLOYMENTS =
  "IAOE2wIBAgEBNWFrYXNoMWZmdjQ5NXd6cnM0ejBrZ2VzMnRreWd0MjJoNHNuN2NjZDBlajZ6AAAAAAAAAAAg";
const BIDS =
  "GcAvXQQBAgMEAQFuYWthc2gxZmZ2NDk1d3pyczR6MGtnZXMydGt5Z3QyMmg0c243Y2NkMGVqNnoAAAAAAAAAACAAAAABAAAAAWFrYXNoMXFzNnR0ZHhoeXp5d2oydDM3dHNqMHhqeTgyejA3MnQ3eG5mazVhAAAAAAABAA==";

function decoded(text: string): PageKey {
  const page = decodePageKey(tryBytesFromBase64(text) ?? new Uint8Array(0));
  if ("problem" in page) throw new Error(page.problem);
  return page;
}

describe("page keys", () => {
  it("are read and written as the reference does", () => {
    const deployments = decoded(DEPLOYMENTS);
    expect([...deployments.states]).toEqual([1, 2]);
    expect([...deployments.prefix]).toEqual([1]);
    expect(utf8FromBytes(deployments.key.subarray(0, 44))).toBe(
      "akash1ffv495wzrs4z0kges2tkygt22h4sn7ccd0ej6z",
    );
    expect(deployments.path).toHaveLength(0);
    expect([...decoded(BIDS).path]).toEqual([0]);
    for (const text of [DEPLOYMENTS, BIDS])
      expect(base64FromBytes(encodePageKey(decoded(text)))).toBe(text);
  });
  it("are refused when damaged", () => {
    const bytes = new Uint8Array(tryBytesFromBase64(BIDS) ?? []);
    bytes[20] = 0;
    expect(decodePageKey(bytes)).toHaveProperty("problem");
    expect(decodePageKey(new Uint8Array(3))).toHaveProperty("problem");
    const cut = Uint8Array.of(5, 1);
    const sum = new Uint8Array(4);
    new DataView(sum.buffer).setUint32(0, crc32(cut));
    expect(decodePageKey(Uint8Array.of(...sum, ...cut))).toHaveProperty("problem");
  });
  it("carry the CRC-32 that everybody knows", () => {
    expect(crc32(bytesFromUtf8("123456789"))).toBe(0xcbf43926);
  });
});
