import type {
  MsgDeleteProviderAttributes,
  MsgSignProviderAttributes,
} from "@vyom/proto/akash/audit/v1";
import type { MsgCreateCertificate, MsgRevokeCertificate } from "@vyom/proto/akash/cert/v1";
import type {
  MsgCreateProvider,
  MsgDeleteProvider,
  MsgUpdateProvider,
} from "@vyom/proto/akash/provider/v1beta4";
import { knownCertificate } from "../plan/certificates.ts";
import { handler, type AnyHandler } from "./handler.ts";
import { Refusal, known, require } from "./refusal.ts";

/** Certificates, providers and audits. */
export const registryMessages: Readonly<Record<string, AnyHandler>> = {
  "akash.cert.v1.MsgCreateCertificate": handler<MsgCreateCertificate>({
    signer: ({ owner }) => owner,
    check({ owner, cert, pubkey }) {
      const certificate = known(knownCertificate(cert, pubkey), "the certificate is none");
      require(certificate.owner === owner, "the certificate names another owner");
    },
    apply({ owner, cert, pubkey }, { registry }) {
      const { serial } = known(knownCertificate(cert, pubkey), "the certificate is none");
      registry.publish(owner, serial);
    },
  }),
  "akash.cert.v1.MsgRevokeCertificate": handler<MsgRevokeCertificate>({
    signer: ({ id }) => id?.owner ?? "",
    check({ id }) {
      require(/^\d+$/.test(id?.serial ?? ""), "the serial is no number");
    },
    apply({ id }, { registry }) {
      registry.revoke(id?.owner ?? "", BigInt(id?.serial ?? "0"));
    },
  }),
  "akash.provider.v1beta4.MsgCreateProvider": handler<MsgCreateProvider>({
    signer: ({ owner }) => owner,
    check: ({ hostUri }) => requireHost(hostUri),
    apply({ owner, attributes }, { registry }) {
      require(!registry.providers.has(owner), "the provider is registered");
      registry.providers.set(owner, attributes);
    },
  }),
  "akash.provider.v1beta4.MsgUpdateProvider": handler<MsgUpdateProvider>({
    signer: ({ owner }) => owner,
    check: ({ hostUri }) => requireHost(hostUri),
    apply({ owner, attributes }, { registry }) {
      require(registry.providers.has(owner), "there is no such provider");
      registry.providers.set(owner, attributes);
    },
  }),
  "akash.provider.v1beta4.MsgDeleteProvider": handler<MsgDeleteProvider>({
    signer: ({ owner }) => owner,
    apply() {
      throw new Refusal("providers stay for ever");
    },
  }),
  "akash.audit.v1.MsgSignProviderAttributes": handler<MsgSignProviderAttributes>({
    signer: ({ auditor }) => auditor,
    apply({ owner, auditor, attributes }, { registry }) {
      registry.vouch(owner, auditor, attributes);
    },
  }),
  "akash.audit.v1.MsgDeleteProviderAttributes": handler<MsgDeleteProviderAttributes>({
    signer: ({ auditor }) => auditor,
    apply({ owner, auditor, keys }, { registry }) {
      registry.withdraw(owner, auditor, keys);
    },
  }),
};

function requireHost(uri: string): void {
  require(/^https:\/\/[a-z0-9.]+(:\d+)?$/.test(uri), "the host is not of the right form");
}
