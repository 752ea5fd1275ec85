import { VyomError, parseInt256 } from "@vyom/core";
import { messageFromAny, messageFromJson } from "@vyom/proto";
import { PubKey } from "@vyom/proto/cosmos/crypto/ed25519";
import type { MsgCreateValidator } from "@vyom/proto/cosmos/staking/v1beta1";
import { AuthInfo, TxBody, TxRaw, type Tx } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Context, Json, Module, TxResult, ValidatorUpdate } from "@vyom/runtime";

/** What one unit of consensus power stands for, in the smallest unit of the staking token. */
const POWER_REDUCTION = 1_000_000n;
const CREATE_VALIDATOR = "cosmos.staking.v1beta1.MsgCreateValidator";

/** How genesis transactions are run. */
export interface GenesisTxRunner {
  deliverGenesisTx(context: Context, bytes: Uint8Array): TxResult;
}

/**
 * Runs the genesis transactions and names the validators that they create. Without a staking module only their fee and
 * sequence take effect, and the validator set is read from the messages.
 */
export function genutilModule(runner: () => GenesisTxRunner): Module {
  return {
    name: "genutil",
    consensusVersion: 1,
    stores: [],
    genesis: {
      default: () => ({ gen_txs: [] }),
      init: (context, json) =>
        genesisTxs(json).flatMap((tx, index) => {
          const result = runner().deliverGenesisTx(context, encodeTx(tx));
          if (result.code !== 0)
            throw new VyomError(
              "genutil.genesis_tx",
              `genesis transaction ${index + 1} fails: ${result.log}`,
            );
          return validatorsOf(tx);
        }),
      export: () => ({ gen_txs: [] }),
    },
  };
}

function genesisTxs(json: Json): readonly Tx[] {
  const list = (json as { readonly gen_txs?: readonly Json[] }).gen_txs ?? [];
  return list.map((tx) => messageFromJson<Tx>("cosmos.tx.v1beta1.Tx", tx));
}

function encodeTx(tx: Tx): Uint8Array {
  return TxRaw.encode({
    bodyBytes: TxBody.encode(tx.body ?? TxBody.fromPartial({})).finish(),
    authInfoBytes: AuthInfo.encode(tx.authInfo ?? AuthInfo.fromPartial({})).finish(),
    signatures: tx.signatures,
  }).finish();
}

function validatorsOf(tx: Tx): readonly ValidatorUpdate[] {
  return (tx.body?.messages ?? []).flatMap((any): ValidatorUpdate[] => {
    if (any.typeUrl !== `/${CREATE_VALIDATOR}`) return [];
    const { message } = messageFromAny<MsgCreateValidator>(any);
    if (message.pubkey?.typeUrl !== "/cosmos.crypto.ed25519.PubKey") return [];
    const power = parseInt256(message.value?.amount ?? "0") / POWER_REDUCTION;
    const bytes = PubKey.decode(message.pubkey.value).key;
    return power > 0n ? [{ publicKey: { type: "ed25519", bytes }, power }] : [];
  });
}
