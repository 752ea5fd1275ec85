import { AssertionFailure, VyomError, hexFromBytes, type Address } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { checkStrict, checkTxRaw, messageFromAny, schema, signersOf } from "@vyom/proto";
import { AuthInfo, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { AddressCodec } from "../address-codec.ts";
import { sdkErrors } from "../sdk-errors.ts";
import { checkNumbers } from "./check-numbers.ts";

/** One message of a transaction. `typeName` has no leading slash. */
export interface TxMessage {
  readonly typeName: string;
  readonly any: Any;
  readonly message: object;
}

/** A decoded transaction: canonical, without unknown fields, all messages known. Nothing else is checked yet. */
export interface Tx {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, upper-case hex, as clients name transactions. */
  readonly hash: string;
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly signatures: readonly Uint8Array[];
  readonly messages: readonly TxMessage[];
  /** Who must sign, each once: signers of the messages in order, then a fee payer not among them. */
  readonly signers: readonly Address[];
  /** Why `signers` is incomplete (an address is malformed); such a transaction fails its basic check. */
  readonly signersProblem: string | undefined;
  /** Who is named to pay the fee, and by whose allowance; empty for nobody. */
  readonly feePayer: Address;
  readonly feeGranter: Address;
  readonly hasUnknownNonCriticals: boolean;
}

/** Hash by which clients know the transaction: SHA-256, upper-case hex. */
export function txHash(bytes: Uint8Array): string {
  return hexFromBytes(sha256(bytes)).toUpperCase();
}

/**
 * Decodes transaction bytes as strictly as the reference (cosmos-sdk x/auth/tx decoder.go): ADR-027 form, no unknown
 * fields but non-critical ones of the body, every nested Any of a known type.
 * @throws ChainError sdk/2
 */
export function decodeTx(
  bytes: Uint8Array,
  addresses: AddressCodec,
  hash: string = txHash(bytes),
): Tx {
  return refusing(() => decodeParts(bytes, addresses, hash));
}

function decodeParts(bytes: Uint8Array, addresses: AddressCodec, hash: string): Tx {
  checkTxRaw(bytes);
  const raw = TxRaw.decode(bytes);
  const { hasUnknownNonCriticals } = checkStrict("cosmos.tx.v1beta1.TxBody", raw.bodyBytes, {
    allowNonCritical: true,
  });
  const body = TxBody.decode(raw.bodyBytes);
  refuseExtensions([...body.extensionOptions, ...body.nonCriticalExtensionOptions]);
  checkStrict("cosmos.tx.v1beta1.AuthInfo", raw.authInfoBytes);
  const authInfo = AuthInfo.decode(raw.authInfoBytes);
  checkNumbers("cosmos.tx.v1beta1.AuthInfo", authInfo);
  const messages = body.messages.map((any): TxMessage => {
    const { typeName, message } = messageFromAny<object>(any);
    checkNumbers(typeName, message);
    return { typeName, any, message };
  });
  return {
    bytes,
    hash,
    bodyBytes: raw.bodyBytes,
    authInfoBytes: raw.authInfoBytes,
    body,
    authInfo,
    signatures: raw.signatures,
    messages,
    ...signersOfTx(messages, authInfo, addresses),
    feePayer: canonical(authInfo.fee?.payer ?? "", addresses),
    feeGranter: canonical(authInfo.fee?.granter ?? "", addresses),
    hasUnknownNonCriticals,
  };
}

/** No type of the network is an extension option, critical or not. */
function refuseExtensions(options: readonly Any[]): void {
  const [option] = options.filter(({ typeUrl }) => typeUrl !== "");
  if (option !== undefined)
    throw new VyomError(
      "runtime.extension",
      `no registered implementations of type tx.TxExtensionOptionI: ${option.typeUrl}`,
    );
}

/** Runs a decoder; what it throws about the bytes becomes sdk/2. */
function refusing<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof AssertionFailure) throw error;
    throw sdkErrors.txDecode(`${error.message}: tx parse error`);
  }
}

function signersOfTx(
  messages: readonly TxMessage[],
  authInfo: AuthInfo,
  addresses: AddressCodec,
): Pick<Tx, "signers" | "signersProblem"> {
  const signers = new Set<Address>();
  for (const { typeName, message } of messages) {
    const isOperator = isSignedByOperator(typeName);
    for (const signer of signersOf(typeName, message))
      signers.add(canonical(isOperator ? addresses.accountOfOperator(signer) : signer, addresses));
  }
  const payer = canonical(authInfo.fee?.payer ?? "", addresses);
  if (payer !== "") signers.add(payer);
  const problem = [...signers]
    .map((signer) => addresses.problem(signer))
    .find((text) => text !== undefined);
  return { signers: [...signers], signersProblem: problem };
}

/** The address as the network writes it: bech32 may come in capitals too. A malformed one stays as it is. */
function canonical(address: string, addresses: AddressCodec): Address {
  return addresses.isAddress(address) ? addresses.text(addresses.bytes(address)) : address;
}

const signedByOperator = new Map<string, boolean>();

/** Whether a message names its signer by a validator's operator address, as some of staking do. Looked up once per type. */
function isSignedByOperator(typeName: string): boolean {
  const known = signedByOperator.get(typeName);
  if (known !== undefined) return known;
  const { signers, fieldsByName } = schema.message(typeName);
  const isOperator = signers.some(
    (name) => fieldsByName.get(name)?.scalarKind === "cosmos.ValidatorAddressString",
  );
  signedByOperator.set(typeName, isOperator);
  return isOperator;
}
