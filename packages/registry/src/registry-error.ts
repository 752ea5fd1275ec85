import { VyomError } from "@vyom/core";

/** A refusal in the distribution API's terms. */
export interface RegistryErrorKind {
  /** Code of the distribution specification, "Error Codes". */
  readonly ociCode: string;
  readonly status: number;
}

export type RegistryErrorCode =
  | "registry.blob_unknown"
  | "registry.upload_invalid"
  | "registry.upload_unknown"
  | "registry.upload_busy"
  | "registry.range_invalid"
  | "registry.range_unsatisfiable"
  | "registry.digest_invalid"
  | "registry.manifest_blob_unknown"
  | "registry.manifest_invalid"
  | "registry.manifest_unknown"
  | "registry.name_invalid"
  | "registry.name_unknown"
  | "registry.page_invalid"
  | "registry.too_large"
  | "registry.too_many_uploads"
  | "registry.too_many_requests"
  | "registry.quota"
  | "registry.setting_invalid"
  | "registry.upstream"
  | "registry.deletion_disabled"
  | "registry.unauthorized"
  | "registry.denied"
  | "registry.unsupported"
  | "registry.path_unknown"
  | "registry.internal";

const KINDS: Readonly<Record<RegistryErrorCode, RegistryErrorKind>> = {
  "registry.blob_unknown": { ociCode: "BLOB_UNKNOWN", status: 404 },
  "registry.upload_invalid": { ociCode: "BLOB_UPLOAD_INVALID", status: 400 },
  "registry.upload_unknown": { ociCode: "BLOB_UPLOAD_UNKNOWN", status: 404 },
  "registry.upload_busy": { ociCode: "BLOB_UPLOAD_INVALID", status: 409 },
  "registry.range_invalid": { ociCode: "BLOB_UPLOAD_INVALID", status: 416 },
  "registry.range_unsatisfiable": { ociCode: "UNSUPPORTED", status: 416 },
  "registry.digest_invalid": { ociCode: "DIGEST_INVALID", status: 400 },
  "registry.manifest_blob_unknown": { ociCode: "MANIFEST_BLOB_UNKNOWN", status: 400 },
  "registry.manifest_invalid": { ociCode: "MANIFEST_INVALID", status: 400 },
  "registry.manifest_unknown": { ociCode: "MANIFEST_UNKNOWN", status: 404 },
  "registry.name_invalid": { ociCode: "NAME_INVALID", status: 400 },
  "registry.name_unknown": { ociCode: "NAME_UNKNOWN", status: 404 },
  "registry.page_invalid": { ociCode: "UNSUPPORTED", status: 400 },
  "registry.too_large": { ociCode: "SIZE_INVALID", status: 413 },
  "registry.too_many_uploads": { ociCode: "TOOMANYREQUESTS", status: 429 },
  "registry.too_many_requests": { ociCode: "TOOMANYREQUESTS", status: 429 },
  "registry.quota": { ociCode: "DENIED", status: 403 },
  "registry.setting_invalid": { ociCode: "UNSUPPORTED", status: 400 },
  "registry.upstream": { ociCode: "UNKNOWN", status: 502 },
  "registry.deletion_disabled": { ociCode: "UNSUPPORTED", status: 405 },
  "registry.unauthorized": { ociCode: "UNAUTHORIZED", status: 401 },
  "registry.denied": { ociCode: "DENIED", status: 403 },
  "registry.unsupported": { ociCode: "UNSUPPORTED", status: 405 },
  "registry.path_unknown": { ociCode: "NAME_UNKNOWN", status: 404 },
  "registry.internal": { ociCode: "UNKNOWN", status: 500 },
};

/** One of several errors of a refusal: what is said of it, and facts for programs. */
export interface RegistryErrorDetail {
  readonly message?: string;
  readonly detail: object;
}

/** What a client gets to read; `headers` go with the answer. */
export class RegistryError extends VyomError {
  readonly kind: RegistryErrorKind;
  readonly headers: Readonly<Record<string, string>>;
  /** One entry of the error body for each, in place of a single one without `detail`. */
  readonly details: readonly RegistryErrorDetail[];
  constructor(
    code: RegistryErrorCode,
    message: string,
    options: {
      headers?: Readonly<Record<string, string>>;
      details?: readonly RegistryErrorDetail[];
      cause?: unknown;
    } = {},
  ) {
    super(code, message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "RegistryError";
    this.kind = KINDS[code];
    this.headers = options.headers ?? {};
    this.details = options.details ?? [];
  }
}

/** The error body of the distribution specification. */
export function errorBody(error: RegistryError): object {
  const { code, message } = { code: error.kind.ociCode, message: error.message };
  if (error.details.length === 0) return { errors: [{ code, message }] };
  return { errors: error.details.map((each) => ({ code, message, ...each })) };
}
