import { goSort } from "./go-sort.ts";
import { hostMistake } from "./go-url.ts";
import { noHttpOptions, readHttpOptions, resolveHttpOptions } from "./http-options.ts";
import type { HttpOptionsSource } from "./http-options.ts";
import { isIngress } from "./manifest.ts";
import type { ManifestEndpoint, ManifestExpose } from "./manifest.ts";
import { quoted } from "./sdl-error.ts";
import { isTextBefore } from "./go-text.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** One entry of `services.S.expose` as written. */
export interface ExposeSource {
  node: YamlNode;
  port: number;
  as: number;
  proto: string;
  to: ExposeTarget[];
  accept: string[] | undefined;
  httpOptions: HttpOptionsSource;
}

export interface ExposeTarget {
  node: YamlNode;
  service: string;
  global: boolean;
  ip: string;
}

/** Reads `services.S.expose`. */
export function readExposes(reader: YamlReader, node: YamlNode): ExposeSource[] {
  return reader.list(node, "a list of ports", (item) => readExpose(reader, item)) ?? [];
}

function readExpose(reader: YamlReader, node: YamlNode): ExposeSource {
  const expose: ExposeSource = {
    node,
    port: 0,
    as: 0,
    proto: "",
    to: [],
    accept: undefined,
    httpOptions: noHttpOptions(),
  };
  reader.fields(node, "a mapping with a port", (name, value, key) => {
    switch (name) {
      case "port":
        expose.port = reader.uint32(value);
        return;
      case "as":
        expose.as = reader.uint32(value);
        return;
      case "proto":
        expose.proto = reader.text(value);
        return;
      case "to":
        expose.to =
          reader.list(value, "a list of targets", (item) => readTarget(reader, item)) ?? [];
        return;
      case "accept":
        expose.accept = readAccept(reader, value);
        return;
      case "http_options":
        expose.httpOptions = readHttpOptions(reader, value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return expose;
}

function readTarget(reader: YamlReader, node: YamlNode): ExposeTarget {
  const target: ExposeTarget = { node, service: "", global: false, ip: "" };
  reader.fields(node, "a mapping with a target", (name, value, key) => {
    switch (name) {
      case "service":
        target.service = reader.text(value);
        return;
      case "global":
        target.global = reader.bool(value);
        return;
      case "ip":
        target.ip = reader.text(value);
        return;
      case "http_options":
        readHttpOptions(reader, value);
        if (!isNull(value))
          reader.warn(key, "HTTP options of a target have no effect, write them beside the port");
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return target;
}

function readAccept(reader: YamlReader, node: YamlNode): string[] | undefined {
  const hosts = reader.texts(node);
  for (const host of hosts ?? []) {
    const mistake = hostMistake(host);
    if (mistake !== undefined)
      reader.fail("sdl.hostname", node, `${quoted(host)} is no host name: ${mistake}`);
  }
  return hosts;
}

/** The manifest's exposes in their order: one for each target, or one without a target that is not global. */
export function toManifestExposes(
  reader: YamlReader,
  sources: readonly ExposeSource[],
  sequenceNumbers: ReadonlyMap<string, number>,
): ManifestExpose[] {
  const exposes: ManifestExpose[] = [];
  for (const source of sources) {
    const proto = readProtocol(reader, source);
    const httpOptions = resolveHttpOptions(reader, source.httpOptions);
    const targets = source.to.length > 0 ? source.to : [NO_TARGET];
    for (const { service, global, ip } of targets)
      exposes.push({
        port: source.port,
        externalPort: source.as,
        proto,
        service,
        global,
        hosts: source.accept ?? null,
        httpOptions,
        ip,
        endpointSequenceNumber: global && ip !== "" ? (sequenceNumbers.get(ip) ?? 0) : 0,
      });
  }
  goSort(exposes, isExposeBefore);
  return exposes;
}

const NO_TARGET = { service: "", global: false, ip: "" };

function readProtocol(reader: YamlReader, source: ExposeSource): "TCP" | "UDP" {
  switch (source.proto.toUpperCase()) {
    case "":
    case "TCP":
      return "TCP";
    case "UDP":
      return "UDP";
    default:
      return reader.fail(
        "sdl.protocol",
        source.node,
        `the protocol ${quoted(source.proto)} is not supported, write tcp or udp`,
        "proto",
      );
  }
}

/** The order of exposes: target service, port, protocol, global ones first. */
export function isExposeBefore(left: ManifestExpose, right: ManifestExpose): boolean {
  if (left.service !== right.service) return isTextBefore(left.service, right.service);
  if (left.port !== right.port) return left.port < right.port;
  if (left.proto !== right.proto) return left.proto < right.proto;
  return left.global && !right.global;
}

/** The endpoints a service's exposes take up: per global one its port, then its leased IP. */
export function endpointsOf(exposes: readonly ManifestExpose[]): ManifestEndpoint[] {
  const endpoints: ManifestEndpoint[] = [];
  for (const expose of exposes) {
    if (!expose.global) continue;
    const port: ManifestEndpoint = isIngress(expose)
      ? { sequence_number: 0 }
      : { kind: 1, sequence_number: 0 };
    if (expose.ip === "") {
      endpoints.push(port);
      continue;
    }
    const leased: ManifestEndpoint = { kind: 2, sequence_number: expose.endpointSequenceNumber };
    // Equal numbers keep the order in which the reference lists them: the leased IP first.
    if (leased.sequence_number === 0) endpoints.push(leased, port);
    else endpoints.push(port, leased);
  }
  return endpoints;
}
