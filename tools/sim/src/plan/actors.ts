import { bech32FromBytes, bytesFromAddress, bytesFromUtf8, hexFromBytes } from "@vyom/core";
import { accountAddress, secp256k1PublicKey, sha256 } from "@vyom/crypto";

export const PREFIX = "akash";

export type Role = "tenant" | "provider" | "auditor" | "thief" | "newcomer" | "vesting";
/** Somebody with a key. */
export interface Actor {
  readonly index: number;
  readonly role: Role;
  readonly address: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const CAST: readonly (readonly [Role, number])[] = [
  ["tenant", 8],
  ["provider", 9],
  ["auditor", 2],
  ["thief", 3],
  ["vesting", 2],
  // Not in genesis: they exist once somebody pays or grants them something.
  ["newcomer", 3],
];

function actorOf(role: Role, index: number): Actor {
  const privateKey = sha256(bytesFromUtf8(`actor ${role} ${index}`));
  const publicKey = secp256k1PublicKey(privateKey);
  return { index, role, address: accountAddress(publicKey, PREFIX), publicKey, privateKey };
}

/** Everybody, the same in every simulation. */
export const ACTORS: readonly Actor[] = CAST.flatMap(([role, count]) =>
  Array.from({ length: count }, () => role),
).map(actorOf);

export function actorsOf(...roles: readonly Role[]): readonly Actor[] {
  return ACTORS.filter(({ role }) => roles.includes(role));
}
export function actorAt(index: number): Actor {
  const actor = ACTORS[index] ?? ACTORS[0];
  if (actor === undefined) return actorOf("tenant", 0);
  return actor;
}
/** An address that nobody holds the key of. */
export function strangerAddress(number: number): string {
  return bech32FromBytes(PREFIX, sha256(bytesFromUtf8(`stranger ${number}`)).slice(0, 20));
}
/** A module's account. */
export function moduleAddress(name: string): string {
  return bech32FromBytes(PREFIX, sha256(bytesFromUtf8(name)).slice(0, 20));
}

const orders = new Map<string, string>();
/** Text by which addresses sort as their bytes do. */
export function byteOrder(address: string): string {
  const before = orders.get(address);
  if (before !== undefined) return before;
  const text = hexFromBytes(bytesFromAddress(PREFIX, address));
  orders.set(address, text);
  return text;
}
