import { actorsOf } from "../plan/actors.ts";
import { certificateOf } from "../plan/certificates.ts";
import type { Attribute } from "../ledger/registry-book.ts";
import { messageOf, type Maker, type World } from "./world.ts";

const SERIALS = 5;
const REGIONS = ["eu", "us", "asia"] as const;
const TIERS = ["community", "premium"] as const;

/** One to three attributes with distinct keys. */
export function attributesOf(world: World): readonly Attribute[] {
  const { random } = world;
  const all = [
    { key: "region", value: random.pick(REGIONS) },
    { key: "tier", value: random.pick(TIERS) },
    { key: "host", value: "akash" },
  ];
  return all.filter(() => random.chance(65));
}

const createCertificate: Maker = (world, as) => {
  const { random } = world;
  const actor = world.actor(as, "tenant", "provider", "thief");
  const owner = random.chance(6) ? world.anybody().address : actor.address;
  const { cert, pubkey } = certificateOf(owner, random.between(1, SERIALS));
  const broken = random.chance(4) ? cert.subarray(0, cert.length - 40) : cert;
  const value = { owner: actor.address, cert: broken, pubkey };
  return { actor, message: messageOf("akash.cert.v1.MsgCreateCertificate", value) };
};
const revokeCertificate: Maker = (world, as) => {
  const actor = world.actor(as, "tenant", "provider");
  const serial = String(world.random.between(1, SERIALS));
  const value = { id: { owner: actor.address, serial } };
  return { actor, message: messageOf("akash.cert.v1.MsgRevokeCertificate", value) };
};

function provider(world: World, owner: string): object {
  const host = world.random.chance(5) ? "http://provider" : "https://provider.example:8443";
  return { owner, hostUri: host, attributes: [...attributesOf(world)] };
}
const createProvider: Maker = (world, as) => {
  const actor = world.actor(as, "provider");
  const value = provider(world, actor.address);
  return { actor, message: messageOf("akash.provider.v1beta4.MsgCreateProvider", value) };
};
const updateProvider: Maker = (world, as) => {
  const actor = world.actor(as, "provider");
  const value = provider(world, actor.address);
  return { actor, message: messageOf("akash.provider.v1beta4.MsgUpdateProvider", value) };
};
const deleteProvider: Maker = (world, as) => {
  const actor = world.actor(as, "provider");
  const value = { owner: actor.address };
  return { actor, message: messageOf("akash.provider.v1beta4.MsgDeleteProvider", value) };
};

const sign: Maker = (world, as) => {
  const actor = world.actor(as, "auditor");
  const owner = world.random.tryPick(actorsOf("provider"))?.address ?? "";
  const value = { owner, auditor: actor.address, attributes: [...attributesOf(world)] };
  return { actor, message: messageOf("akash.audit.v1.MsgSignProviderAttributes", value) };
};
const unsign: Maker = (world, as) => {
  const actor = world.actor(as, "auditor");
  const owner = world.random.tryPick(actorsOf("provider"))?.address ?? "";
  const keys = ["region", "tier", "host", "none"].filter(() => world.random.chance(25));
  const value = { owner, auditor: actor.address, keys };
  return { actor, message: messageOf("akash.audit.v1.MsgDeleteProviderAttributes", value) };
};

/** By weight. */
export const registryMakers: readonly (readonly [number, Maker])[] = [
  [2, createCertificate],
  [1, revokeCertificate],
  [3, createProvider],
  [2, updateProvider],
  [1, deleteProvider],
  [3, sign],
  [1, unsign],
];
/** For the first blocks: nobody can bid before. */
export const makeProvider: Maker = createProvider;
