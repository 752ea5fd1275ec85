import { handler, type AnyHandler } from "./handler.ts";
import { Refusal } from "./refusal.ts";

const TYPES = [
  "akash.deployment.v1beta4.MsgUpdateParams",
  "akash.market.v1beta5.MsgUpdateParams",
  "akash.take.v1.MsgUpdateParams",
  "cosmos.auth.v1beta1.MsgUpdateParams",
  "cosmos.bank.v1beta1.MsgSetSendEnabled",
  "cosmos.bank.v1beta1.MsgUpdateParams",
  "cosmos.consensus.v1.MsgUpdateParams",
  "cosmos.distribution.v1beta1.MsgCommunityPoolSpend",
  "cosmos.distribution.v1beta1.MsgUpdateParams",
] as const;

const refused: AnyHandler = handler<{ readonly authority: string }>({
  signer: ({ authority }) => authority,
  apply() {
    throw new Refusal("only the authority may, and nobody holds its key");
  },
});

/** What only governance may do: nobody else, whoever is named as the authority. */
export const authorityMessages: Readonly<Record<string, AnyHandler>> = Object.fromEntries(
  TYPES.map((type) => [type, refused]),
);
