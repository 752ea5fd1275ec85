import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { VyomError, type LeaseId } from "@vyom/core";
import type { Logger } from "pino";
import type { PendingTx } from "../chain-access/tx-outbox.ts";
import type { FeedPlace } from "../feed/chain-feed.ts";
import { JsonFolder } from "./json-folder.ts";

/** A tenant's manifest as it was sent. Holds secrets: the folder is the daemon's alone. */
export interface KeptManifest {
  readonly json: string;
  /** SHA-256 of its canonical form, hexadecimal. */
  readonly hash: string;
  /** Names of the deployment's groups by gseq. */
  readonly groupNames: Readonly<Record<string, string>>;
  readonly receivedAtMs: number;
}
/** What a replica of a reserved group takes; whole numbers as text. */
export interface ReservedReplica {
  readonly node: string;
  readonly cpuMilli: string;
  readonly memoryBytes: string;
  readonly ephemeralBytes: string;
  readonly gpus: readonly number[];
  readonly storage: readonly { readonly class: string; readonly bytes: string }[];
}
/** Room kept for an order, from before the bid until the lease ends. */
export interface Reservation {
  /** pending: a bid may be out; active: there is a lease. */
  readonly state: "pending" | "active";
  readonly replicas: readonly ReservedReplica[];
  /** Price that was quoted, `95uakt`. */
  readonly price?: string;
  readonly reservedAtMs: number;
  /** Addresses promised to it, none when absent. */
  readonly ips?: number;
  /** When the bid was seen or sent. */
  readonly bidAtMs?: number;
}
/** What is remembered of a lease that the chain does not tell. */
export interface LeaseRecord {
  readonly lease: {
    readonly [Name in keyof LeaseId]: LeaseId[Name] extends bigint ? string : LeaseId[Name];
  };
  /** Such as `95uakt`. */
  readonly price: string;
  readonly createdAtMs: number;
  /** Set once the lease has ended and its workload is gone. */
  readonly endedAtMs?: number;
  /** Close reason by its name on chain. */
  readonly endReason?: string;
}
/** The lease that a hostname leads to, by its text. */
export interface HostnameOwner {
  readonly owner: string;
  readonly lease: string;
}
/** Who has a port of a leased address. */
export interface LeasedPort {
  readonly lease: string;
  readonly sharingKey: string;
  readonly service: string;
  readonly port: number;
}
interface Place {
  readonly chainId: string;
  readonly height: string;
}

/** Everything the daemon keeps on disk. Each row is durable when `set` returns. */
export interface ProviderState {
  /** By `owner/dseq`. */
  readonly manifests: JsonFolder<KeptManifest>;
  /** By `owner/dseq/gseq/oseq`. */
  readonly reservations: JsonFolder<Reservation>;
  /** By `owner/dseq/gseq/oseq/provider`. */
  readonly leases: JsonFolder<LeaseRecord>;
  /** Transactions whose outcome is not known yet, by hash. */
  readonly transactions: JsonFolder<PendingTx>;
  /** By hostname. */
  readonly hostnames: JsonFolder<HostnameOwner>;
  /** Numbers of forwarded ports, by `lease/service/port`, with `/udp` behind it for datagrams. */
  readonly ports: JsonFolder<number>;
  /** Leased addresses by sharing key. */
  readonly addresses: JsonFolder<string>;
  /** Ports of leased addresses, by `sharing key/protocol/number`. */
  readonly addressPorts: JsonFolder<LeasedPort>;
  /** The feed's place on this chain. @throws VyomError `provider.foreign_chain` */
  place(chainId: string): FeedPlace;
}

/** Opens or makes the state below `<home>/state`. Rows that a crash tore are set aside. */
export function openProviderState(home: string, logger: Logger): ProviderState {
  const root = join(home, "state");
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const folder = <Row>(name: string): JsonFolder<Row> =>
    new JsonFolder<Row>(join(root, name), (file) =>
      logger.warn({ file }, "a torn row of the state was set aside"),
    );
  const places = folder<Place>("place");
  return {
    manifests: folder("manifests"),
    reservations: folder("reservations"),
    leases: folder("leases"),
    transactions: folder("transactions"),
    hostnames: folder("hostnames"),
    ports: folder("ports"),
    addresses: folder("addresses"),
    addressPorts: folder("address-ports"),
    place(chainId) {
      const known = places.get("feed");
      if (known !== undefined && known.chainId !== chainId)
        throw new VyomError(
          "provider.foreign_chain",
          `${root} belongs to the chain ${known.chainId}, the node is on ${chainId}; give each chain a folder of its own`,
        );
      return {
        load: () => {
          const place = places.get("feed");
          return place === undefined ? undefined : BigInt(place.height);
        },
        save: (height) => places.set("feed", { chainId, height: String(height) }),
      };
    },
  };
}

/** The form in which a lease's id is kept. */
export function leaseToRow(lease: LeaseId): LeaseRecord["lease"] {
  const { owner, dseq, gseq, oseq, provider, bseq } = lease;
  return { owner, dseq: String(dseq), gseq, oseq, provider, bseq };
}
export function leaseFromRow(row: LeaseRecord["lease"]): LeaseId {
  return { ...row, dseq: BigInt(row.dseq) };
}
