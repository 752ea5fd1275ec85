import {
  messageOf,
  queryProvider,
  type RpcClient,
  type TxResult,
  type TxSender,
} from "@vyom/client";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import {
  MsgCreateProvider,
  MsgUpdateProvider,
  type Provider,
} from "@vyom/proto/akash/provider/v1beta4";

function sameAttributes(left: readonly Attribute[], right: readonly Attribute[]): boolean {
  const text = (list: readonly Attribute[]): string =>
    JSON.stringify(list.map(({ key, value }) => [key, value]).toSorted());
  return text(left) === text(right);
}

function isSame(known: Provider, wanted: Provider): boolean {
  return (
    known.hostUri === wanted.hostUri &&
    sameAttributes(known.attributes, wanted.attributes) &&
    (known.info?.email ?? "") === (wanted.info?.email ?? "") &&
    (known.info?.website ?? "") === (wanted.info?.website ?? "")
  );
}

/** Makes the provider's record on chain what it should be; answers the transaction when there was one. @throws ClientError */
export async function ensureProviderRecord(options: {
  readonly rpc: RpcClient;
  readonly sender: TxSender;
  readonly hostUri: string;
  readonly attributes: readonly Attribute[];
  readonly info: { readonly email: string; readonly website: string };
}): Promise<TxResult | undefined> {
  const { rpc, sender, hostUri, attributes, info } = options;
  const owner = sender.signer.address;
  const wanted: Provider = { owner, hostUri, attributes: [...attributes], info: { ...info } };
  const known = await queryProvider(rpc, owner);
  if (known !== undefined && isSame(known, wanted)) return undefined;
  const message =
    known === undefined
      ? messageOf("akash.provider.v1beta4.MsgCreateProvider", MsgCreateProvider, wanted)
      : messageOf("akash.provider.v1beta4.MsgUpdateProvider", MsgUpdateProvider, wanted);
  return sender.send([message]);
}
