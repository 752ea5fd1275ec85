import { schema, type MethodSchema, type ServiceSchema } from "@vyom/proto";
import { compareText, VyomError } from "@vyom/core";
import { kebab } from "../flags.ts";

/** Names of the reference's commands whose method is called otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
  "audit get": "provider-attributes",
  "audit list": "all-providers-attributes",
  "bank balances": "all-balances",
  "bank total": "total-supply",
  "cert list": "certificates",
  "deployment get": "deployment",
  "deployment list": "deployments",
  "deployment group get": "group",
  "market bid get": "bid",
  "market bid list": "bids",
  "market lease get": "lease",
  "market lease list": "leases",
  "market order get": "order",
  "market order list": "orders",
  "provider get": "provider",
  "provider list": "providers",
  "market lease create": "create-lease",
  "market lease close": "close-lease",
  "market lease withdraw": "withdraw-lease",
  "market bid create": "create-bid",
  "market bid close": "close-bid",
  "deployment close": "close-deployment",
  "deployment group close": "close-group",
  "deployment group pause": "pause-group",
  "deployment group start": "start-group",
  "escrow deposit": "account-deposit",
  "provider create": "create-provider",
  "provider update": "update-provider",
};

const LONGEST_ALIAS = 3;

/** A service under the name that people type: `market` of `akash.market.v1beta5.Query`. */
interface Module {
  readonly name: string;
  readonly version: string;
  readonly service: ServiceSchema;
}

export type ServiceKind = "query" | "msg";

function isOfKind(service: ServiceSchema, kind: ServiceKind): boolean {
  if (kind === "msg") return service.isMsgService;
  return (
    service.typeName.endsWith(".Query") ||
    /^cosmos\.(base\.(tendermint|node)|tx)\..*\.Service$/.test(service.typeName)
  );
}

/** `v1` is newer than `v1beta4`, `v2` newer than both. */
function versionOrder(version: string): number {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  const major = Number(match?.[1] ?? 0) * 10_000;
  const stage = match?.[2] === undefined ? 9000 : match[2] === "beta" ? 1000 : 0;
  return major + stage + Number(match?.[3] ?? 0);
}

function modules(kind: ServiceKind): readonly Module[] {
  return schema
    .services()
    .filter((service) => isOfKind(service, kind))
    .map((service) => {
      const words = service.typeName
        .split(".")
        .slice(1, -1)
        .filter((word) => word !== "base");
      const version = words.at(-1) ?? "";
      return { name: words.slice(0, -1).join("."), version, service };
    });
}

/** The newest service of a module; `gov.v1beta1` names another. @throws VyomError `cli.usage` */
function findModule(kind: ServiceKind, wanted: string): Module {
  const all = modules(kind);
  const matching = all
    .filter(
      ({ name, version, service }) =>
        [name, `${name}.${version}`].includes(wanted) || service.typeName.startsWith(`${wanted}.`),
    )
    .toSorted((left, right) => versionOrder(right.version) - versionOrder(left.version));
  const [newest] = matching;
  if (newest !== undefined) return newest;
  const names = [...new Set(all.map(({ name }) => name))].toSorted(compareText);
  throw new VyomError(
    "cli.usage",
    `there is no module "${wanted.slice(0, 60)}", there are ${names.join(", ")}`,
  );
}

/** Methods that a module has, as they are typed. */
export function methodNames(kind: ServiceKind, moduleName: string): readonly string[] {
  return findModule(kind, moduleName).service.methods.map((method) => kebab(method.name));
}

/** Names of all modules. */
export function moduleNames(kind: ServiceKind): readonly string[] {
  return [...new Set(modules(kind).map(({ name }) => name))].toSorted(compareText);
}

function findMethod(service: ServiceSchema, wanted: string): MethodSchema | undefined {
  return service.methods.find(
    (method) => method.name === wanted || kebab(method.name) === wanted.toLowerCase(),
  );
}

/**
 * The method that words name, and the words that are left: `market lease list X` is Leases and X.
 * @throws VyomError `cli.usage` with the names that there are
 */
export function lookUpMethod(
  kind: ServiceKind,
  words: readonly string[],
): { method: MethodSchema; rest: readonly string[] } {
  const [moduleName = ""] = words;
  const { service } = findModule(kind, moduleName);
  for (let length = LONGEST_ALIAS; length > 1; length--) {
    const alias = ALIASES[words.slice(0, length).join(" ")];
    const method = alias === undefined ? undefined : findMethod(service, alias);
    if (method !== undefined) return { method, rest: words.slice(length) };
  }
  const method = findMethod(service, words[1] ?? "");
  if (method !== undefined) return { method, rest: words.slice(2) };
  const names = methodNames(kind, moduleName).join(", ");
  throw new VyomError(
    "cli.usage",
    words[1] === undefined
      ? `name one of ${moduleName}'s: ${names}`
      : `${moduleName} has no "${words[1].slice(0, 60)}", it has ${names}`,
  );
}
