import { createCertificate, type CertificateWithKey } from "@vyom/client";
import type { LeasesClaim, LeaseScope } from "@vyom/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "../src/gateway/rest/routes.ts";
import { call, openStream, token, type CallOptions } from "./gateway-call.ts";
import {
  account,
  leaseOf,
  MANIFEST,
  PROVIDER,
  startStand,
  STRANGER,
  TENANT,
  type Stand,
} from "./gateway-fake.ts";

/** Everything that the gateway answers, with what opens it. */
interface Endpoint {
  readonly route: string;
  readonly path: string;
  readonly method: "GET" | "PUT" | "POST" | "WEBSOCKET";
  readonly body?: string;
  /** Absent: open to all. `any`: to whoever is known. */
  readonly scope?: LeaseScope | "any";
  /** What a tenant is answered who has no such lease; 200 where the answer is about themselves. */
  readonly stranger: number;
}
const migration = (field: string, name: string): string =>
  JSON.stringify({ [field]: [name], destination_dseq: 12, destination_gseq: 1 });
const LEASE = "/lease/12/1/1";
const ENDPOINTS: readonly Endpoint[] = [
  { route: "version", path: "/version", method: "GET", stranger: 200 },
  { route: "address", path: "/address", method: "GET", stranger: 200 },
  { route: "status", path: "/status", method: "GET", stranger: 200 },
  {
    route: "v1/bid-screening",
    path: "/v1/bid-screening",
    method: "POST",
    body: '{"group_spec":{"name":"west"}}',
    stranger: 200,
  },
  {
    route: "validate",
    path: "/validate",
    method: "GET",
    body: '{"name":"west"}',
    scope: "any",
    stranger: 200,
  },
  {
    route: "validate",
    path: "/validate",
    method: "POST",
    body: '{"name":"west"}',
    scope: "any",
    stranger: 200,
  },
  {
    route: "hostname/migrate",
    path: "/hostname/migrate",
    method: "POST",
    body: migration("hostnames_to_migrate", "a.test"),
    scope: "hostname-migrate",
    stranger: 200,
  },
  {
    route: "endpoint/migrate",
    path: "/endpoint/migrate",
    method: "POST",
    body: migration("endpoints_to_migrate", "game"),
    scope: "ip-migrate",
    stranger: 200,
  },
  {
    route: "deployment/:dseq/manifest",
    path: "/deployment/12/manifest",
    method: "PUT",
    body: MANIFEST,
    scope: "send-manifest",
    stranger: 200,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/manifest",
    path: `${LEASE}/manifest`,
    method: "GET",
    scope: "get-manifest",
    stranger: 404,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/status",
    path: `${LEASE}/status`,
    method: "GET",
    scope: "status",
    stranger: 404,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/service/:service/status",
    path: `${LEASE}/service/web/status`,
    method: "GET",
    scope: "status",
    stranger: 404,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/kubeevents",
    path: `${LEASE}/kubeevents?follow=true`,
    method: "WEBSOCKET",
    scope: "events",
    stranger: 4001,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/logs",
    path: `${LEASE}/logs?follow=true`,
    method: "WEBSOCKET",
    scope: "logs",
    stranger: 4001,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/shell",
    path: `${LEASE}/shell?cmd0=sh&tty=0&stdin=1&service=web&podIndex=0`,
    method: "WEBSOCKET",
    scope: "shell",
    stranger: 4001,
  },
  {
    route: "lease/:dseq/:gseq/:oseq/port-forward",
    path: `${LEASE}/port-forward?service=web&port=80`,
    method: "WEBSOCKET",
    scope: "shell",
    stranger: 404,
  },
];

let stand: Stand;
let port = 0;
const certificates: Record<string, CertificateWithKey> = {};
beforeAll(async () => {
  stand = await startStand({
    limits: { accountBurst: 10_000, addressBurst: 10_000, streamsPerAccount: 1_000 },
  });
  port = stand.gateway.restPort;
  const make = async (name: string, owner: string, publish: boolean, from = 0): Promise<void> => {
    const times = from === 0 ? {} : { validFromMs: Date.now() + from, validForMs: 60_000 };
    const certificate = await createCertificate({ address: owner, ...times });
    if (publish) stand.chain.publish(certificate);
    certificates[name] = certificate;
  };
  await make("own", TENANT.address, true);
  await make("stranger", STRANGER.address, true);
  await make("unpublished", TENANT.address, false);
  await make("revoked", TENANT.address, true);
  stand.chain.revoke(certificates["revoked"] as CertificateWithKey);
  await make("expired", TENANT.address, true, -120_000);
  await make("early", TENANT.address, true, 120_000);
});
afterAll(() => stand.gateway.close());

/** What somebody shows; a function where it depends on the endpoint. */
type Shown = CallOptions | ((endpoint: Endpoint) => CallOptions);
const certificate =
  (name: string): Shown =>
  () => ({ certificate: certificates[name] as CertificateWithKey });
const seconds = (): number => Math.floor(Date.now() / 1000);
const claims = (changed: Record<string, unknown>): Shown => ({
  token: token(TENANT, { claims: changed }),
});
const leases = (claim: (endpoint: Endpoint) => LeasesClaim | Record<string, unknown>): Shown => {
  return (endpoint) => ({ token: token(TENANT, { leases: claim(endpoint) }) });
};
const scopeOf = ({ scope }: Endpoint): LeaseScope =>
  scope === undefined || scope === "any" ? "status" : scope;
const otherScope = (endpoint: Endpoint): LeaseScope =>
  scopeOf(endpoint) === "events" ? "logs" : "events";
const granular = (deployment: Record<string, unknown>, provider = PROVIDER.address) => ({
  access: "granular",
  permissions: [{ provider, access: "granular", deployments: [deployment] }],
});

const OPENING: Readonly<Record<string, Shown>> = {
  "own certificate": certificate("own"),
  "ES256K token": { token: token(TENANT) },
  "ES256KADR36 token": { token: token(TENANT, { algorithm: "ES256KADR36" }) },
  "scoped token": leases((endpoint) => ({ access: "scoped", scope: [scopeOf(endpoint)] })),
  "granular token": leases((endpoint) => granular({ dseq: 12, scope: [scopeOf(endpoint)] })),
  "granular token of a lease": leases((endpoint) =>
    granular({ dseq: 12, gseq: 1, scope: [scopeOf(endpoint)] }),
  ),
  "granular token of services": leases((endpoint) =>
    granular({ dseq: 12, scope: [scopeOf(endpoint)], services: ["web", "db"] }),
  ),
};
const UNAUTHORIZED = '{"message":"unauthorized access"}';
/** Refused wherever a scope is needed; open endpoints do not care. */
const TOO_LITTLE: Readonly<Record<string, Shown>> = {
  nothing: {},
  "scoped token of another scope": leases((endpoint) => ({
    access: "scoped",
    scope: [otherScope(endpoint)],
  })),
  "granular token of another scope": leases((endpoint) =>
    granular({ dseq: 12, scope: [otherScope(endpoint)] }),
  ),
  "granular token of another deployment": leases((endpoint) =>
    granular({ dseq: 13, scope: [scopeOf(endpoint)] }),
  ),
  "granular token of another provider": leases((endpoint) =>
    granular({ dseq: 12, scope: [scopeOf(endpoint)] }, STRANGER.address),
  ),
};
/** Refused everywhere, also where nothing need be shown: it is false, not absent. */
const FALSE: Readonly<Record<string, readonly [Shown, number, string | RegExp]>> = {
  "unpublished certificate": [certificate("unpublished"), 401, /has no valid one with serial/],
  "revoked certificate": [certificate("revoked"), 401, /has no valid one with serial/],
  "expired certificate": [certificate("expired"), 401, /it has expired/],
  "certificate before its time": [certificate("early"), 401, /not valid yet/],
  "certificate and token": [
    () => ({ certificate: certificates["own"] as CertificateWithKey, token: token(TENANT) }),
    400,
    /auth ambiguous/,
  ],
  "no bearer": [{ headers: { authorization: "Basic x" } }, 400, /invalid authorization header/],
  "no token": [{ token: "nonsense" }, 401, "JWT is invalid"],
  "foreign signature": [
    { token: token({ address: TENANT.address, privateKey: STRANGER.privateKey }) },
    401,
    "JWT is invalid",
  ],
  "account without key": [{ token: token(account(9)) }, 401, "JWT is invalid"],
  "expired token": [claims({ exp: seconds() - 1 }), 401, /expired/],
  "token before its time": [claims({ nbf: seconds() + 600 }), 401, /not valid/],
  "issuer that is no account": [claims({ iss: "nobody" }), 401, "JWT is invalid"],
  "no expiry": [claims({ exp: undefined }), 400, /JWT has invalid claims/],
  "other version": [claims({ version: "v9" }), 400, /JWT has invalid claims/],
  "unknown access": [leases(() => ({ access: "all" })), 400, /JWT has invalid claims/],
  "scoped without scope": [leases(() => ({ access: "scoped" })), 400, /JWT has invalid claims/],
  "full with scope": [
    leases(() => ({ access: "full", scope: ["logs"] })),
    400,
    /JWT has invalid claims/,
  ],
};

interface Outcome {
  readonly status: number;
  readonly body: string;
}
/** Status and body; of streams 101, or the code with which one closed that had opened. */
async function ask(endpoint: Endpoint, shown: Shown): Promise<Outcome> {
  const options = typeof shown === "function" ? shown(endpoint) : shown;
  const { path, method, body } = endpoint;
  if (method !== "WEBSOCKET")
    return call(port, path, { ...options, method, ...(body === undefined ? {} : { body }) });
  try {
    const stream = await openStream(port, path, options);
    const isOpen = Promise.race([
      stream.closed.then(({ code }) => code),
      new Promise<number>((resolve) => stream.socket.once("pong", () => resolve(101))),
    ]);
    stream.socket.ping();
    const status = await isOpen;
    stream.socket.terminate();
    return { status, body: "" };
  } catch (error) {
    return error as Outcome;
  }
}

describe.each(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.route}`, endpoint]))(
  "%s",
  (_name, endpoint) => {
    const isKnown = (endpoint as Endpoint).scope === "any";
    const entry = endpoint as Endpoint;
    const opened = entry.method === "WEBSOCKET" ? [101, 1000, 1005] : [200];

    it("opens to those who may", async () => {
      for (const [name, shown] of Object.entries(OPENING)) {
        const { status } = await ask(entry, shown);
        expect([name, opened.includes(status) ? "open" : status]).toEqual([name, "open"]);
      }
    });

    it("refuses those who show too little", async () => {
      for (const [name, shown] of Object.entries(TOO_LITTLE)) {
        const { status, body } = await ask(entry, shown);
        if (entry.scope === undefined || (isKnown && name !== "nothing"))
          expect([name, status]).toEqual([name, 200]);
        else expect([name, status, body]).toEqual([name, 401, UNAUTHORIZED]);
      }
    });

    it("refuses what is false", async () => {
      for (const [name, [shown, expected, text]] of Object.entries(FALSE)) {
        const { status, body } = await ask(entry, shown);
        expect([name, status]).toEqual([name, expected]);
        const { message } = JSON.parse(body) as { message: string };
        if (typeof text === "string") expect([name, message]).toEqual([name, text]);
        else expect([name, message]).toEqual([name, expect.stringMatching(text)]);
      }
    });

    it("shows other tenants nothing of this lease", async () => {
      for (const shown of [certificate("stranger"), { token: token(STRANGER) }])
        expect((await ask(entry, shown)).status).toBe(entry.stranger);
      for (const { owner } of stand.backend.manifests.slice(-2))
        if (entry.method === "PUT") expect(owner).toBe(STRANGER.address);
    });
  },
);

describe("the table", () => {
  it("leaves no endpoint out", () => {
    const told = (list: readonly string[]): string[] => [...new Set(list)].toSorted();
    expect(told(ENDPOINTS.map(({ method, route }) => `${method} ${route}`))).toEqual(
      told(ROUTES.map(({ method, path }) => `${method} ${path.join("/")}`)),
    );
    expect(leaseOf(TENANT).dseq).toBe(12n);
  });

  it("tells who asks in another way", async () => {
    expect(await call(port, `${LEASE}/nothing`)).toMatchObject({ status: 404 });
    expect(await call(port, "/status", { method: "DELETE" })).toMatchObject({ status: 405 });
    const plain = await call(port, `${LEASE}/logs`, { token: token(TENANT) });
    expect(plain).toMatchObject({ status: 400 });
  });
});
