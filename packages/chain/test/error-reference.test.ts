import { GrpcStatus, type ErrorFactory } from "@vyom/core";
import { sdkErrors } from "@vyom/runtime";
import { expect, it } from "vitest";
import { akashErrors } from "../src/attributes.ts";
import { auditErrors } from "../src/audit/errors.ts";
import { invalidSigner } from "../src/authority.ts";
import { authzErrors } from "../src/authz/errors.ts";
import { bankErrors } from "../src/bank/errors.ts";
import { certErrors } from "../src/cert/errors.ts";
import { deploymentErrors } from "../src/deployment/errors.ts";
import { distributionErrors } from "../src/distribution/errors.ts";
import { escrowErrors } from "../src/escrow/errors.ts";
import { feegrantErrors } from "../src/feegrant/errors.ts";
import { marketErrors } from "../src/market/errors.ts";
import { providerErrors } from "../src/provider/errors.ts";
import { takeErrors } from "../src/take/errors.ts";

const TABLES: readonly (readonly ErrorFactory[])[] = [
  akashErrors,
  auditErrors,
  authzErrors,
  bankErrors,
  certErrors,
  deploymentErrors,
  distributionErrors,
  escrowErrors,
  feegrantErrors,
  { invalidSigner },
  marketErrors,
  providerErrors,
  sdkErrors,
  takeErrors,
].map((table) => Object.values(table));

const statusNames = new Map<number, string>(
  Object.entries(GrpcStatus).map(([name, code]) => [code, name]),
);

function reference(): string {
  const lines = TABLES.flatMap((table) =>
    table
      .map(({ kind }) => kind)
      .toSorted((left, right) => left.abciCode - right.abciCode)
      .map(
        ({ codespace, abciCode, text, grpc }) =>
          `| \`${codespace}\` | ${abciCode} | ${text} | ${statusNames.get(grpc) ?? grpc} |`,
      ),
  );
  return `# Codes of refusals

What a transaction result or a failed query may carry, by codespace. Written by a test from the tables in the code: codes are
added at the end of a codespace, and never change or go.

| codespace | code | text | gRPC status |
| --- | --- | --- | --- |
${lines.join("\n")}
`;
}

it("the list of codes is the one in docs/reference/errors.md", async () => {
  await expect(reference()).toMatchFileSnapshot("../../../docs/reference/errors.md");
});
