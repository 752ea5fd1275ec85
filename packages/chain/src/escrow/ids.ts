import { Scope, type Account, type Payment } from "@vyom/proto/akash/escrow/id/v1";
import type { AddressCodec } from "@vyom/runtime";
import { escrowErrors } from "./errors.ts";

const SCOPE_NAMES = { [Scope.deployment]: "deployment", [Scope.bid]: "bid" } as const;
const UINT64_LIMIT = 1n << 64n;
const UINT32_LIMIT = 1n << 32n;
/** Parts of an account's xid by scope: `owner/dseq`, `owner/dseq/gseq/oseq/provider`. */
const XID_PARTS = { [Scope.deployment]: 2, [Scope.bid]: 5 } as const;

/** `deployment/owner/dseq` or `bid/owner/dseq/gseq/oseq/provider`: how keys and queries name an account. */
export function accountIdToText({ scope, xid }: Account): string {
  return `${scope === Scope.invalid ? "invalid" : SCOPE_NAMES[scope]}/${xid}`;
}
/** The account's text and `/gseq/oseq/provider`. */
export function paymentIdToText({ aid, xid }: Payment): string {
  return `${accountIdToText(aid ?? { scope: Scope.invalid, xid: "" })}/${xid}`;
}

/** The account that a text names; addresses and numbers are not looked at. */
export function tryParseAccountId(text: string): Account | undefined {
  const parsed = splitScope(text);
  if (parsed === undefined || parsed.parts.length !== XID_PARTS[parsed.scope]) return undefined;
  return { scope: parsed.scope, xid: parsed.parts.join("/") };
}
/** The payment that a text names; addresses and numbers are not looked at. */
export function tryParsePaymentId(text: string): Payment | undefined {
  const parsed = splitScope(text);
  if (parsed === undefined || parsed.parts.length !== XID_PARTS[parsed.scope] + 3) return undefined;
  const { scope, parts } = parsed;
  return {
    aid: { scope, xid: parts.slice(0, XID_PARTS[scope]).join("/") },
    xid: parts.slice(XID_PARTS[scope]).join("/"),
  };
}
function splitScope(text: string): { scope: 1 | 2; parts: string[] } | undefined {
  const [name, ...parts] = text.split("/");
  if (name === "deployment") return { scope: Scope.deployment, parts };
  if (name === "bid") return { scope: Scope.bid, parts };
  return undefined;
}

/** @throws ChainError escrow/12 saying what is wrong */
export function checkAccountId(addresses: AddressCodec, id: Account | undefined): Account {
  if (id === undefined || (id.scope !== Scope.deployment && id.scope !== Scope.bid))
    throw escrowErrors.invalidId("invalid scope");
  const parts = id.xid.split("/");
  if (parts.length !== XID_PARTS[id.scope]) throw escrowErrors.invalidId("invalid xid format");
  const [owner, dseq, ...bid] = parts as [string, string, ...string[]];
  checkAddress(addresses, "owner", owner);
  checkNumber("dseq", dseq, UINT64_LIMIT);
  if (id.scope === Scope.bid) checkBidParts(addresses, bid);
  return id;
}
/** @throws ChainError escrow/12 saying what is wrong */
export function checkPaymentId(addresses: AddressCodec, id: Payment | undefined): Payment {
  checkAccountId(addresses, id?.aid);
  const parts = (id?.xid ?? "").split("/");
  if (id === undefined || parts.length !== 3) throw escrowErrors.invalidId("invalid xid format");
  checkBidParts(addresses, parts);
  return id;
}
function checkBidParts(addresses: AddressCodec, parts: readonly string[]): void {
  const [gseq, oseq, provider] = parts as [string, string, string];
  checkNumber("gseq", gseq, UINT32_LIMIT);
  checkNumber("oseq", oseq, UINT32_LIMIT);
  checkAddress(addresses, "provider", provider);
}
function checkAddress(addresses: AddressCodec, name: string, address: string): void {
  const problem = addresses.problem(address);
  if (problem !== undefined) throw escrowErrors.invalidId(`invalid xid/${name}: ${problem}`);
}
function checkNumber(name: string, text: string, limit: bigint): void {
  if (!/^\d{1,40}$/.test(text) || BigInt(text) >= limit)
    throw escrowErrors.invalidId(`invalid xid/${name}: "${text.slice(0, 40)}" is out of range`);
}
