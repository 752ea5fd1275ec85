import {
  createMultisigThresholdPubkey,
  pubkeyToAddress,
  Secp256k1HdWallet,
  type MultisigThresholdPubkey,
  type StdFee,
} from "@cosmjs/amino";
import { stringToPath } from "@cosmjs/crypto";
import {
  DirectSecp256k1HdWallet,
  encodePubkey,
  Registry,
  type EncodeObject,
  type GeneratedType,
} from "@cosmjs/proto-signing";
import {
  AminoTypes,
  GasPrice,
  SigningStargateClient,
  createDefaultAminoConverters,
  defaultRegistryTypes,
} from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import {
  DEVELOPMENT_CHAIN_ID,
  DEVELOPMENT_MNEMONIC,
  DEVELOPMENT_ROLES,
  queryBids,
  queryLeases,
  type DevelopmentRole,
} from "@vyom/client";
import { accountPath } from "@vyom/crypto";
import { MsgCloseDeployment, MsgCreateDeployment } from "@vyom/proto/akash/deployment/v1beta4";
import { MsgCreateLease } from "@vyom/proto/akash/market/v1beta5";
import { MultiSignature } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { parseSdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDevnet, type TestDevnet } from "./devnet-fixture.ts";
import { refusal } from "./machine.ts";
import { helloSdl } from "./tenancy.ts";

const TYPES = {
  createDeployment: "/akash.deployment.v1beta4.MsgCreateDeployment",
  closeDeployment: "/akash.deployment.v1beta4.MsgCloseDeployment",
  createLease: "/akash.market.v1beta5.MsgCreateLease",
} as const;
const pathOf = (role: DevelopmentRole): ReturnType<typeof stringToPath> =>
  stringToPath(accountPath(DEVELOPMENT_ROLES.indexOf(role)));

/** The transaction of a multisig account whose first members signed (CosmJS's own assembly stumbles over its bech32). */
function multisigTx(options: {
  readonly multisig: MultisigThresholdPubkey;
  readonly sequence: bigint;
  readonly fee: StdFee;
  readonly body: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}): Uint8Array {
  const { multisig, sequence, fee, body, signatures } = options;
  const members = multisig.value.pubkeys.length;
  const signed = 0xff & (0xff << (8 - signatures.length));
  const single = { single: { mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON } };
  const authInfo = AuthInfo.fromPartial({
    signerInfos: [
      {
        publicKey: encodePubkey(multisig),
        modeInfo: {
          multi: {
            bitarray: { extraBitsStored: members, elems: Uint8Array.of(signed) },
            modeInfos: signatures.map(() => single),
          },
        },
        sequence,
      },
    ],
    fee: { amount: [...fee.amount], gasLimit: BigInt(fee.gas) },
  });
  return TxRaw.encode({
    bodyBytes: body,
    authInfoBytes: AuthInfo.encode(authInfo).finish(),
    signatures: [MultiSignature.encode({ signatures: [...signatures] }).finish()],
  }).finish();
}

describe.skipIf(refusal !== undefined)("@cosmjs/stargate, unmodified", () => {
  let market: TestDevnet;
  beforeAll(async () => {
    market = await startTestDevnet();
  });
  afterAll(() => market.end());

  async function connect(role: DevelopmentRole): Promise<SigningStargateClient> {
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(DEVELOPMENT_MNEMONIC, {
      prefix: "akash",
      hdPaths: [pathOf(role)],
    });
    return SigningStargateClient.connectWithSigner(market.devnet.facts.rpcUrl, wallet, {
      registry: new Registry([
        ...defaultRegistryTypes,
        [TYPES.createDeployment, MsgCreateDeployment as unknown as GeneratedType],
        [TYPES.closeDeployment, MsgCloseDeployment as unknown as GeneratedType],
        [TYPES.createLease, MsgCreateLease as unknown as GeneratedType],
      ]),
      gasPrice: GasPrice.fromString("0.025uakt"),
      broadcastPollIntervalMs: 50,
    });
  }

  it("creates, leases and closes a deployment with our message types, and hears of the lease", async () => {
    const client = await connect("auditor");
    const owner = market.sender("auditor").signer.address;
    const send = async (message: EncodeObject): Promise<{ height: number; hash: string }> => {
      const { code, rawLog, height, transactionHash } = await client.signAndBroadcast(
        owner,
        [message],
        1.5,
      );
      expect(code, rawLog).toBe(0);
      return { height, hash: transactionHash };
    };
    const sdl = parseSdl(helloSdl({ greeting: "By CosmJS" }));
    const id = { owner, dseq: BigInt(await client.getHeight()) };
    const created = await send({
      typeUrl: TYPES.createDeployment,
      value: MsgCreateDeployment.fromPartial({
        id,
        groups: [...sdl.groups],
        hash: sdl.version,
        deposit: { amount: { denom: "uakt", amount: "500000" }, sources: [1] },
      }),
    });
    const byAction = await client.searchTx([
      { key: "message.action", value: TYPES.createDeployment },
      { key: "message.sender", value: owner },
    ]);
    expect(byAction).toMatchObject([{ hash: created.hash, height: created.height, code: 0 }]);

    const openBids = (): ReturnType<typeof queryBids> =>
      queryBids(market.rpc, { ...id, state: "open" });
    await expect.poll(openBids, { timeout: 15_000 }).toHaveLength(1);
    const bidId = (await openBids())[0]?.bid?.id;
    const socket = await Comet38Client.connect(market.devnet.facts.rpcUrl.replace("http", "ws"));
    const heard = new Promise<number>((resolve, reject) => {
      const events = socket.subscribeTx(`message.action='${TYPES.createLease}'`).subscribe({
        next({ height, result }) {
          events.unsubscribe();
          expect(result.code).toBe(0);
          const types = result.events.map(({ type }) => type);
          expect(types).toContain("akash.market.v1.EventLeaseCreated");
          resolve(height);
        },
        error: reject,
      });
    });
    const leased = await send({
      typeUrl: TYPES.createLease,
      value: MsgCreateLease.fromPartial(bidId === undefined ? {} : { bidId }),
    });
    expect(await heard).toBe(leased.height);
    socket.disconnect();
    expect(await queryLeases(market.rpc, { ...id, state: "active" })).toHaveLength(1);

    const closed = await send({
      typeUrl: TYPES.closeDeployment,
      value: MsgCloseDeployment.fromPartial({ id }),
    });
    expect(await queryLeases(market.rpc, { ...id, state: "active" })).toEqual([]);
    const endings = await client.searchTx(
      `akash.market.v1.EventLeaseClosed.id EXISTS AND tx.height=${closed.height}`,
    );
    expect(endings.map(({ hash }) => hash)).toEqual([closed.hash]);
    expect((await client.getTx(closed.hash))?.height).toBe(closed.height);
    client.disconnect();
  });

  it("sends from a multisig account with amino signatures", async () => {
    const roles = ["validator", "faucet", "auditor"] as const;
    const wallets = await Promise.all(
      roles.map((role) =>
        Secp256k1HdWallet.fromMnemonic(DEVELOPMENT_MNEMONIC, {
          prefix: "akash",
          hdPaths: [pathOf(role)],
        }),
      ),
    );
    const keys = await Promise.all(
      wallets.map(async (wallet) => {
        const [account] = await wallet.getAccounts();
        if (account === undefined) throw new Error("the wallet has no account");
        return {
          address: account.address,
          key: {
            type: "tendermint/PubKeySecp256k1",
            value: Buffer.from(account.pubkey).toString("base64"),
          },
        };
      }),
    );
    const multisig = createMultisigThresholdPubkey(
      keys.map(({ key }) => key),
      2,
    );
    const address = pubkeyToAddress(multisig, "akash");
    const funder = await connect("faucet");
    const faucet = market.sender("faucet").signer.address;
    await funder.sendTokens(faucet, address, [{ denom: "uakt", amount: "1000000" }], "auto");

    const fee = { amount: [{ denom: "uakt", amount: "5000" }], gas: "200000" };
    const message: EncodeObject = {
      typeUrl: "/cosmos.bank.v1beta1.MsgSend",
      value: {
        fromAddress: address,
        toAddress: faucet,
        amount: [{ denom: "uakt", amount: "777" }],
      },
    };
    const account = await funder.getAccount(address);
    const signatures: Uint8Array[] = [];
    let body: Uint8Array = new Uint8Array();
    for (const [index, wallet] of wallets.slice(0, 2).entries()) {
      const signer = await SigningStargateClient.offline(wallet, {
        aminoTypes: new AminoTypes(createDefaultAminoConverters()),
      });
      const from = keys[index]?.address ?? "";
      const signed = await signer.sign(from, [message], fee, "by two of three", {
        accountNumber: BigInt(account?.accountNumber ?? 0),
        sequence: account?.sequence ?? 0,
        chainId: DEVELOPMENT_CHAIN_ID,
      });
      signatures.push(...signed.signatures);
      body = signed.bodyBytes;
    }
    const sent = await funder.broadcastTx(
      multisigTx({ multisig, sequence: BigInt(account?.sequence ?? 0), fee, body, signatures }),
      10_000,
      50,
    );
    expect(sent.code, sent.rawLog).toBe(0);
    expect(BigInt((await funder.getBalance(address, "uakt")).amount)).toBe(
      1_000_000n - 5000n - 777n,
    );
    funder.disconnect();
  });
});
