import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  badDistribution: {
    code: 9,
    text: "community pool does not have sufficient coins to distribute",
  },
} as const;

/** Errors of the codespace `distribution` (cosmos-sdk x/distribution/types/errors.go). */
export const distributionErrors: Errors<typeof specs> = defineErrors("distribution", specs);
