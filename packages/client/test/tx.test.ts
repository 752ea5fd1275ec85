import { Secp256k1HdWallet } from "@cosmjs/amino";
import { coins as cosmCoins, DirectSecp256k1HdWallet, Registry } from "@cosmjs/proto-signing";
import { defaultRegistryTypes, SigningStargateClient } from "@cosmjs/stargate";
import { hexFromBytes } from "@vyom/core";
import { DEVELOPMENT_MNEMONIC, messageOf, signerFromMnemonic, signTx, txHash } from "@vyom/client";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { describe, expect, it } from "vitest";

describe("transactions", () => {
  it("are byte for byte those that CosmJS signs", async () => {
    const signer = signerFromMnemonic({ mnemonic: DEVELOPMENT_MNEMONIC });
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(DEVELOPMENT_MNEMONIC, {
      prefix: "akash",
    });
    const [account] = await wallet.getAccounts();
    expect(account?.address).toBe(signer.address);
    const cosm = await SigningStargateClient.offline(wallet, {
      registry: new Registry(defaultRegistryTypes),
    });
    const value = {
      fromAddress: signer.address,
      toAddress: "akash1wqyvrsrh939rpeh26zhqy446ldlu60stwaxkz5",
      amount: [{ denom: "uakt", amount: "12345678901234567890" }],
    };
    for (const granter of [undefined, "akash1xsw4594f7xkwrlnaypaq7dqf483nu0knhmuusz"]) {
      const fee = {
        amount: cosmCoins("5000", "uakt"),
        gas: "200000",
        ...(granter === undefined ? {} : { granter }),
      };
      const theirs = await cosm.sign(
        signer.address,
        [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }],
        fee,
        "memo with ü",
        { accountNumber: 7n, sequence: 41, chainId: "vyom-local" },
        77n,
      );
      const ours = await signTx(
        {
          messages: [messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, value)],
          memo: "memo with ü",
          timeoutHeight: 77n,
          fee: {
            amount: [{ denom: "uakt", amount: 5000n }],
            gasLimit: 200000n,
            ...(granter === undefined ? {} : { granter }),
          },
        },
        signer,
        { chainId: "vyom-local", accountNumber: 7n, sequence: 41n },
      );
      expect(hexFromBytes(ours)).toBe(hexFromBytes(TxRaw.encode(theirs).finish()));
      expect(txHash(ours)).toMatch(/^[0-9A-F]{64}$/);
    }
  });

  it("come from the same accounts as other wallets", async () => {
    const wallet = await Secp256k1HdWallet.fromMnemonic(DEVELOPMENT_MNEMONIC, { prefix: "akash" });
    const [account] = await wallet.getAccounts();
    const signer = signerFromMnemonic({ mnemonic: DEVELOPMENT_MNEMONIC });
    expect(signer.publicKey).toEqual(account?.pubkey);
  });
});
