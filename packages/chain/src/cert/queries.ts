import { GrpcStatus, VyomError } from "@vyom/core";
import {
  QueryCertificatesRequest,
  QueryCertificatesResponse,
  State,
  type CertificateFilter,
  type CertificateResponse,
} from "@vyom/proto/akash/cert/v1";
import type { PageRequest } from "@vyom/proto/cosmos/base/query/v1beta1";
import {
  DEFAULT_PAGE_LIMIT,
  QueryError,
  paginateSource,
  query,
  type AnyQueryHandler,
  type Context,
} from "@vyom/runtime";
import { decodePageKey, encodePageKey } from "../page-key.ts";
import { walkStart } from "../store-page.ts";
import { tryParseSerial, type CertKeeper } from "./keeper.ts";
import { CERTIFICATE_PREFIX, certificateKey, serialFits } from "./keys.ts";

/** Queries of `akash.cert.v1.Query`. */
export function certQueries(keeper: CertKeeper): readonly AnyQueryHandler[] {
  return [
    query(
      "/akash.cert.v1.Query/Certificates",
      { request: QueryCertificatesRequest, response: QueryCertificatesResponse },
      (context, request) => listCertificates(keeper, context, request),
    ),
  ];
}

/** Where a list begins: the states to walk and the place within the first of them. */
interface Start {
  readonly states: Uint8Array;
  /** Encoded leading key parts within the prefix of all certificates. */
  readonly prefix: Uint8Array;
  readonly from: Uint8Array;
}

/** Valid certificates, then revoked ones; the page key goes on within a state and then to the next one. */
function listCertificates(
  keeper: CertKeeper,
  context: Context,
  request: QueryCertificatesRequest,
): QueryCertificatesResponse {
  const filter = request.filter ?? { owner: "", serial: "", state: "" };
  const start = startOf(keeper, filter, request.pagination);
  const limit = request.pagination?.limit ?? 0n;
  let left = limit === 0n ? DEFAULT_PAGE_LIMIT : limit;
  const certificates: CertificateResponse[] = [];
  let nextKey: Uint8Array = new Uint8Array(0);
  for (const [index, state] of start.states.entries()) {
    const prefix = index === 0 ? start.prefix : prefixOf(keeper, filter, state);
    const page = paginateSource(
      {
        key: index === 0 ? start.from : new Uint8Array(0),
        offset: request.pagination?.offset ?? 0n,
        limit: left,
        countTotal: false,
        reverse: request.pagination?.reverse ?? false,
      },
      (walk) => entries(keeper, context, prefix, walk),
      { refusal: GrpcStatus.INTERNAL },
    );
    certificates.push(...page.entries);
    left -= BigInt(page.entries.length);
    if (left > 0n) continue;
    if (page.pagination.nextKey.length > 0)
      nextKey = encodePageKey({
        states: start.states.subarray(index),
        prefix: Uint8Array.of(...CERTIFICATE_PREFIX, ...prefix),
        key: page.pagination.nextKey,
        path: new Uint8Array(0),
      });
    break;
  }
  return { certificates, pagination: { nextKey, total: BigInt(certificates.length) } };
}

function startOf(
  keeper: CertKeeper,
  filter: CertificateFilter,
  pagination: PageRequest | undefined,
): Start {
  if (pagination !== undefined && pagination.offset > 0n && filter.state === "")
    throw new QueryError(
      GrpcStatus.INVALID_ARGUMENT,
      "invalid request parameters. if offset is set, filter.state must be provided",
    );
  if (pagination !== undefined && pagination.key.length > 0) {
    const page = decodePageKey(pagination.key);
    if ("problem" in page) throw new QueryError(GrpcStatus.INTERNAL, page.problem);
    return {
      states: page.states,
      prefix: page.prefix.subarray(CERTIFICATE_PREFIX.length),
      from: page.key,
    };
  }
  const states = Uint8Array.from(
    filter.state === "" ? [State.valid, State.revoked] : [stateOf(filter.state)],
  );
  return {
    states,
    prefix: prefixOf(keeper, filter, states[0] as number),
    from: new Uint8Array(0),
  };
}

function stateOf(name: string): State {
  if (name === "valid") return State.valid;
  if (name === "revoked") return State.revoked;
  throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid state value");
}

/** Key parts that the filter fixes. A serial counts only beside an owner. */
function prefixOf(keeper: CertKeeper, filter: CertificateFilter, state: number): Uint8Array {
  const known = { state: state as State };
  if (filter.owner === "") return certificateKey.encodePrefix(known);
  const owner = ownerOf(keeper, filter.owner);
  if (filter.serial === "") return certificateKey.encodePrefix({ ...known, owner });
  const serial = tryParseSerial(filter.serial);
  if (serial === undefined || !serialFits(serial))
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid serial number");
  return certificateKey.encodePrefix({ ...known, owner, serial });
}

function ownerOf(keeper: CertKeeper, owner: string): Uint8Array {
  try {
    return keeper.addresses.bytes(owner);
  } catch (error) {
    if (error instanceof VyomError) throw new QueryError(GrpcStatus.INTERNAL, error.message);
    throw error;
  }
}

function* entries(
  keeper: CertKeeper,
  context: Context,
  prefix: Uint8Array,
  walk: { from: Uint8Array | undefined; reverse: boolean },
): IterableIterator<readonly [key: Uint8Array, certificate: CertificateResponse]> {
  const { certificates } = keeper.state;
  const asked = walk.from && Uint8Array.of(...prefix, ...walk.from);
  const from = asked && walkStart(context, certificates, { ...walk, prefix, from: asked });
  const range = { prefixBytes: prefix, reverse: walk.reverse, ...(from && { from }) };
  for (const [key, certificate] of certificates.walk(context, range))
    yield [
      certificateKey.encode(key).subarray(prefix.length),
      { certificate, serial: key.serial.toString() },
    ];
}
