import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  notFound: { code: 2, text: "authorization not found" },
  invalidExpiration: {
    code: 3,
    text: "expiration time of authorization should be more than current time",
  },
  unknownType: { code: 4, text: "unknown authorization type" },
  noGrantKey: { code: 5, text: "grant key not found" },
  expired: { code: 6, text: "authorization expired" },
  granteeIsGranter: { code: 7, text: "grantee and granter should be different" },
  numberOfSigners: { code: 9, text: "authorization can be given to msg with only one signer" },
} as const;

/** Errors of the codespace `authz` (cosmos-sdk x/authz/errors.go). */
export const authzErrors: Errors<typeof specs> = defineErrors("authz", specs);
