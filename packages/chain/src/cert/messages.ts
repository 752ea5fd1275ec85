import {
  MsgCreateCertificate,
  MsgCreateCertificateResponse,
  MsgRevokeCertificate,
  MsgRevokeCertificateResponse,
} from "@vyom/proto/akash/cert/v1";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import { certErrors } from "./errors.ts";
import { tryParseSerial, type CertKeeper } from "./keeper.ts";
import { verifyCertificate } from "./verify.ts";

/** Messages of `akash.cert.v1.Msg`. They emit no events. */
export function certMessages(keeper: CertKeeper): readonly AnyMessageHandler[] {
  return [createCertificate(keeper), revokeCertificate(keeper)];
}

function createCertificate(keeper: CertKeeper): AnyMessageHandler {
  return message(
    "akash.cert.v1.MsgCreateCertificate",
    { request: MsgCreateCertificate, response: MsgCreateCertificateResponse },
    {
      validate({ owner, cert, pubkey }) {
        if (!keeper.addresses.isAddress(owner))
          throw sdkErrors.invalidAddress("MsgCreateCertificate: Invalid Owner Address");
        verifyCertificate(keeper.addresses, owner, { cert, pubkey });
      },
      handle(context, { owner, cert, pubkey }) {
        keeper.create(context, owner, { cert, pubkey });
        return {};
      },
    },
  );
}

function revokeCertificate(keeper: CertKeeper): AnyMessageHandler {
  return message(
    "akash.cert.v1.MsgRevokeCertificate",
    { request: MsgRevokeCertificate, response: MsgRevokeCertificateResponse },
    {
      validate({ id }) {
        if (!keeper.addresses.isAddress(id?.owner ?? ""))
          throw sdkErrors.invalidAddress("MsgRevoke: Invalid Owner Address");
        if (tryParseSerial(id?.serial ?? "") === undefined) throw certErrors.invalidSerial();
      },
      handle(context, { id }) {
        const serial = tryParseSerial(id?.serial ?? "");
        if (serial === undefined) throw certErrors.invalidSerial();
        keeper.revoke(context, id?.owner ?? "", serial);
        return {};
      },
    },
  );
}
