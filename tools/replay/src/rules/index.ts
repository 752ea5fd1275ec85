import { alikeNumbers } from "./alike-numbers.ts";
import { aminoFields } from "./amino-fields.ts";
import { auditLists } from "./audit-lists.ts";
import { deprecatedLimit } from "./deprecated-limit.ts";
import { endedDeployment } from "./ended-deployment.ts";
import { futurePrice } from "./future-price.ts";
import { gas } from "./gas.ts";
import { genesisImport } from "./genesis-import.ts";
import { losingBids } from "./losing-bids.ts";
import { lostCodes } from "./lost-codes.ts";
import { maxBids } from "./max-bids.ts";
import { pageOverflow } from "./page-overflow.ts";
import { panics } from "./panics.ts";
import { revokedAllowance } from "./revoked-allowance.ts";
import type { Rule } from "./rule.ts";
import { sameBlock } from "./same-block.ts";
import { secondLease } from "./second-lease.ts";
import { settlementDenoms } from "./settlement-denoms.ts";
import { takeQuery } from "./take-query.ts";
import { malformedText } from "./malformed-text.ts";
import { zeroSerial } from "./zero-serial.ts";

export type { Rule } from "./rule.ts";

/** Every rule, the narrower before the wider where two could fit. */
export const RULES: readonly Rule[] = [
  losingBids,
  maxBids,
  sameBlock,
  secondLease,
  alikeNumbers,
  endedDeployment,
  revokedAllowance,
  deprecatedLimit,
  panics,
  pageOverflow,
  malformedText,
  lostCodes,
  futurePrice,
  auditLists,
  zeroSerial,
  aminoFields,
  genesisImport,
  settlementDenoms,
  takeQuery,
  gas,
];
