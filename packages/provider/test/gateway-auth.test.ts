import { jwtSign, tryParseJwt, type LeasesClaim, type LeaseScope } from "@vyom/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, openStream, token } from "./gateway-call.ts";
import {
  account,
  MANIFEST,
  PROVIDER,
  startStand,
  STRANGER,
  TENANT,
  type Stand,
} from "./gateway-fake.ts";

let stand: Stand;
let port = 0;

beforeAll(async () => {
  stand = await startStand({ limits: { accountBurst: 1000, addressBurst: 2000 } });
  port = stand.gateway.restPort;
});
afterAll(() => stand.gateway.close());

const STATUS = "/lease/12/1/1/status";
const get = (bearer: string, path = STATUS) => call(port, path, { token: bearer });
const seconds = (): number => Math.floor(Date.now() / 1000);
/** What a request by HTTP or WebSocket is answered with; 101 for a stream that opened. */
async function statusOf(path: string, bearer: string, method = "GET"): Promise<number> {
  if (!/\/(logs|kubeevents|shell)(\?|$)/.test(path))
    return (
      await call(port, path, { token: bearer, method, body: method === "GET" ? "" : MANIFEST })
    ).status;
  try {
    const stream = await openStream(port, path, { token: bearer });
    stream.socket.terminate();
    return 101;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

describe("tokens", () => {
  it.each(["ES256K", "ES256KADR36"] as const)(
    "signed by %s open the account's leases",
    async (algorithm) => {
      expect(await get(token(TENANT, { algorithm }))).toMatchObject({ status: 200 });
    },
  );

  it("of another account open nothing of this one", async () => {
    expect(await get(token(STRANGER))).toMatchObject({ status: 404 });
  });

  it("are needed", async () => {
    const answer = await call(port, STATUS);
    expect(answer).toMatchObject({
      status: 401,
      type: "application/json",
      body: '{"message":"unauthorized access"}',
    });
  });

  it.each([[""], ["Bearer"], ["Basic abc"], ["Bearer a b"]])(
    "are refused in the header %j",
    async (authorization) => {
      const answer = await call(port, STATUS, { headers: { authorization } });
      expect(answer).toMatchObject({
        status: 400,
        body: '{"message":"invalid authorization header"}',
      });
    },
  );

  it("are refused when not signed by their issuer", async () => {
    const invalid = { status: 401, body: '{"message":"JWT is invalid"}' };
    const good = token(TENANT);
    const [header, payload, signature] = good.split(".");
    expect(await get("nonsense")).toMatchObject(invalid);
    // Another account's key, an issuer without key, an altered payload.
    const forged = token({ address: TENANT.address, privateKey: STRANGER.privateKey });
    expect(await get(forged)).toMatchObject(invalid);
    expect(await get(token(account(9)))).toMatchObject(invalid);
    const other = token(TENANT, { claims: { exp: seconds() + 9999 } }).split(".")[1];
    expect(await get(`${header}.${other}.${signature}`)).toMatchObject(invalid);
    // alg none, with and without a signature; a signature made under the other algorithm.
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    expect(await get(`${none}.${payload}.`)).toMatchObject(invalid);
    expect(await get(`${none}.${payload}.${signature}`)).toMatchObject(invalid);
    const adr36 = Buffer.from('{"alg":"ES256KADR36","typ":"JWT"}').toString("base64url");
    expect(await get(`${adr36}.${payload}.${signature}`)).toMatchObject(invalid);
    expect(await get(`${good}.x`)).toMatchObject(invalid);
  });

  it("are refused with the high-s twin of a signature", async () => {
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const good = token(TENANT);
    const parsed = tryParseJwt(good);
    const signature = Buffer.from(parsed?.signature ?? []);
    const s = order - BigInt(`0x${signature.subarray(32).toString("hex")}`);
    Buffer.from(s.toString(16).padStart(64, "0"), "hex").copy(signature, 32);
    const twin = `${parsed?.signingInput}.${signature.toString("base64url")}`;
    expect(await get(good)).toMatchObject({ status: 200 });
    expect(await get(twin)).toMatchObject({ status: 401, body: '{"message":"JWT is invalid"}' });
  });

  it("are refused out of their time", async () => {
    const at = (claims: Record<string, unknown>) => get(token(TENANT, { claims }));
    expect(await at({ exp: seconds() - 1 })).toMatchObject({ status: 401 });
    expect(await at({ nbf: seconds() + 60 })).toMatchObject({ status: 401 });
    expect(await at({ iat: seconds() + 60 })).toMatchObject({ status: 401 });
    expect(await at({ iat: seconds() + 2, nbf: seconds() + 2 })).toMatchObject({ status: 200 });
  });

  const deployments = [{ dseq: 12, scope: ["status"] }];
  it.each<[string, Record<string, unknown>]>([
    ["version", { version: "v2" }],
    ["no expiry", { exp: undefined }],
    ["no leases", { leases: undefined }],
    ["access", { leases: { access: "some" } }],
    ["full with scope", { leases: { access: "full", scope: ["logs"] } }],
    ["full with permissions", { leases: { access: "full", permissions: [] } }],
    ["scoped without scope", { leases: { access: "scoped" } }],
    ["unknown scope", { leases: { access: "scoped", scope: ["all"] } }],
    ["scope twice", { leases: { access: "scoped", scope: ["logs", "logs"] } }],
    ["granular without permissions", { leases: { access: "granular", permissions: [] } }],
    [
      "provider twice",
      {
        leases: {
          access: "granular",
          permissions: [
            { provider: PROVIDER.address, access: "full" },
            { provider: PROVIDER.address, access: "full" },
          ],
        },
      },
    ],
    [
      "oseq without gseq",
      {
        leases: {
          access: "granular",
          permissions: [
            {
              provider: PROVIDER.address,
              access: "granular",
              deployments: [{ ...deployments[0], oseq: 1 }],
            },
          ],
        },
      },
    ],
  ])("are refused with bad claims: %s", async (_name, claims) => {
    const answer = await get(token(TENANT, { claims }));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).message).toContain("JWT has invalid claims");
  });

  it("are refused without an issuer, and unsigned claims are not even told apart", async () => {
    const claims = { iss: "nobody", iat: 1, nbf: 1, exp: 2 ** 40, version: "v1" };
    const bad = jwtSign({ algorithm: "ES256K", claims, privateKey: TENANT.privateKey });
    expect(await get(bad)).toMatchObject({ status: 401 });
  });
});

const PATHS: readonly [string, LeaseScope, string][] = [
  ["/deployment/12/manifest", "send-manifest", "PUT"],
  ["/lease/12/1/1/manifest", "get-manifest", "GET"],
  ["/lease/12/1/1/status", "status", "GET"],
  ["/lease/12/1/1/service/web/status", "status", "GET"],
  ["/lease/12/1/1/logs", "logs", "GET"],
  ["/lease/12/1/1/kubeevents", "events", "GET"],
  ["/lease/12/1/1/shell?cmd0=sh&tty=0&stdin=1&service=web&podIndex=0", "shell", "GET"],
];
const SCOPES = [...new Set(PATHS.map(([, scope]) => scope))];

function granular(deployment: Record<string, unknown>): LeasesClaim {
  return {
    access: "granular",
    permissions: [{ provider: PROVIDER.address, access: "granular", deployments: [deployment] }],
  } as unknown as LeasesClaim;
}

describe("scopes", () => {
  it.each(PATHS)("%s needs %s", async (path, needed, method) => {
    for (const scope of SCOPES) {
      const isOpen = scope === needed;
      const scoped = await statusOf(
        path,
        token(TENANT, { leases: { access: "scoped", scope: [scope] } }),
        method,
      );
      const fine = token(TENANT, { leases: granular({ dseq: 12, scope: [scope] }) });
      const expected = isOpen ? (path.match(/logs|events|shell/) ? 101 : 200) : 401;
      expect([scope, scoped]).toEqual([scope, expected]);
      expect([scope, await statusOf(path, fine, method)]).toEqual([scope, expected]);
    }
  });

  it("of migrations are kept apart", async () => {
    const migrate = async (scope: LeaseScope, path: string, names: string): Promise<number> => {
      const leases: LeasesClaim = { access: "scoped", scope: [scope] };
      const body = JSON.stringify({
        [names]: ["a.test"],
        destination_dseq: 12,
        destination_gseq: 1,
      });
      return (await call(port, path, { method: "POST", body, token: token(TENANT, { leases }) }))
        .status;
    };
    const host = ["/hostname/migrate", "hostnames_to_migrate"] as const;
    expect(await migrate("hostname-migrate", ...host)).toBe(200);
    expect(await migrate("ip-migrate", ...host)).toBe(401);
    expect(await migrate("hostname-migrate", "/endpoint/migrate", "endpoints_to_migrate")).toBe(
      401,
    );
  });
});

describe("granular permissions", () => {
  const scope = [...SCOPES];
  const open = async (path: string, deployment: Record<string, unknown>, method = "GET") =>
    statusOf(path, token(TENANT, { leases: granular({ scope, ...deployment }) }), method);

  it("are of this provider", async () => {
    const leases: LeasesClaim = {
      access: "granular",
      permissions: [{ provider: STRANGER.address, access: "full" }],
    };
    expect(await get(token(TENANT, { leases }))).toMatchObject({ status: 401 });
    const mine: LeasesClaim = {
      access: "granular",
      permissions: [{ provider: PROVIDER.address, access: "full" }],
    };
    expect(await get(token(TENANT, { leases: mine }))).toMatchObject({ status: 200 });
  });

  it("are of single leases", async () => {
    expect(await open(STATUS, { dseq: 12, gseq: 1, oseq: 1 })).toBe(200);
    expect(await open(STATUS, { dseq: 12, gseq: 0 })).toBe(200);
    expect(await open(STATUS, { dseq: 13 })).toBe(401);
    expect(await open(STATUS, { dseq: 12, gseq: 2 })).toBe(401);
    expect(await open(STATUS, { dseq: 12, gseq: 1, oseq: 2 })).toBe(401);
  });

  it("are of single services", async () => {
    const web = { dseq: 12, services: ["web"] };
    expect(await open("/lease/12/1/1/service/web/status", web)).toBe(200);
    expect(await open("/lease/12/1/1/service/db/status", web)).toBe(401);
    expect(await open("/lease/12/1/1/logs?service=web", web)).toBe(101);
    expect(await open("/lease/12/1/1/logs?service=web,db", web)).toBe(401);
    expect(await open("/lease/12/1/1/kubeevents?services=db", web)).toBe(401);
    const shell = "/lease/12/1/1/shell?cmd0=sh&tty=0&stdin=1&podIndex=0&service=";
    expect(await open(`${shell}web`, web)).toBe(101);
    expect(await open(`${shell}db`, web)).toBe(401);
  });

  it("show no more than their services where none is named", async () => {
    const leases = granular({ dseq: 12, scope, services: ["web", "gone"] });
    const status = await get(token(TENANT, { leases }));
    expect(Object.keys(JSON.parse(status.body).services)).toEqual(["web"]);
    const stream = await openStream(port, "/lease/12/1/1/logs", {
      token: token(TENANT, { leases }),
    });
    await stream.closed;
    expect(stand.backend.streams.at(-1)?.services).toEqual(["web"]);
  });

  it("open a manifest only when they name all its services", async () => {
    for (const [path, method] of [
      ["/deployment/12/manifest", "PUT"],
      ["/lease/12/1/1/manifest", "GET"],
    ] as const) {
      expect(await open(path, { dseq: 12, services: ["web"] }, method)).toBe(401);
      expect(await open(path, { dseq: 12, services: ["web", "db"] }, method)).toBe(200);
    }
  });
});

describe("limits", () => {
  it("hold for an account, and do not hold others up", async () => {
    let nowMs = Date.now();
    const small = await startStand({
      limits: { accountRate: 1, accountBurst: 3, streamsPerAccount: 1 },
      nowMs: () => nowMs,
    });
    try {
      const ask = (who: typeof TENANT) =>
        call(small.gateway.restPort, STATUS, { token: token(who) });
      for (let count = 0; count < 3; count += 1)
        expect(await ask(TENANT)).toMatchObject({ status: 200 });
      expect(await ask(TENANT)).toMatchObject({ status: 429, type: "application/json" });
      expect(await ask(STRANGER)).toMatchObject({ status: 404 });
      nowMs += 2000;
      expect(await ask(TENANT)).toMatchObject({ status: 200 });

      const follow = "/lease/12/1/1/logs?follow=true";
      const options = { token: token(TENANT) };
      const stream = await openStream(small.gateway.restPort, follow, options);
      nowMs += 2000;
      await expect(openStream(small.gateway.restPort, follow, options)).rejects.toMatchObject({
        status: 429,
      });
      stream.socket.terminate();
    } finally {
      await small.gateway.close();
    }
  });

  it("hold for an address before anybody is known", async () => {
    const small = await startStand({ limits: { addressRate: 0, addressBurst: 2 } });
    try {
      const ask = () => call(small.gateway.restPort, "/address");
      expect((await ask()).status).toBe(200);
      expect((await ask()).status).toBe(200);
      expect((await ask()).status).toBe(429);
    } finally {
      await small.gateway.close();
    }
  });
});
