import type { AddressCodec } from "../address-codec.ts";
import { chargeSignatures } from "./charge-signatures.ts";
import { chargeSize } from "./charge-size.ts";
import { checkGasLimit } from "./check-gas-limit.ts";
import { checkMemo } from "./check-memo.ts";
import { checkTimeout } from "./check-timeout.ts";
import { countSignatures } from "./count-signatures.ts";
import type { AnteDecorator } from "./decorator.ts";
import { deductFee } from "./deduct-fee.ts";
import { incrementSequences } from "./increment-sequences.ts";
import { setPublicKeys } from "./set-public-keys.ts";
import { validateBasic } from "./validate-basic.ts";
import { verifySignatures } from "./verify-signatures.ts";

/** The checks in the reference's order. */
export function anteChain(addresses: AddressCodec): readonly AnteDecorator[] {
  return [
    checkGasLimit,
    validateBasic,
    checkTimeout,
    checkMemo,
    chargeSize,
    deductFee,
    setPublicKeys(addresses),
    countSignatures,
    chargeSignatures,
    verifySignatures,
    incrementSequences,
  ];
}
