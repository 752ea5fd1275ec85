import type { EngineClient } from "./engine-client.ts";

/** What the driver reads of `GET /containers/{id}/json`. */
export interface EngineContainer {
  readonly Id: string;
  readonly State: {
    readonly Running: boolean;
    readonly Status: string;
    readonly Pid: number;
    readonly ExitCode: number;
    readonly OOMKilled?: boolean;
    readonly StartedAt?: string;
    readonly Error?: string;
  };
  readonly SizeRw?: number;
  /** Files of the engine's machine that the container may write. */
  readonly HostsPath?: string;
  readonly HostnamePath?: string;
  readonly ResolvConfPath?: string;
  readonly Config: { readonly Labels: Readonly<Record<string, string>> | null };
  readonly NetworkSettings: {
    readonly Ports?: Readonly<
      Record<string, readonly { readonly HostPort: string }[] | null>
    > | null;
    readonly Networks?: Readonly<Record<string, EngineEndpoint>> | null;
  };
}
interface EngineEndpoint {
  readonly IPAddress: string;
  readonly IPPrefixLen?: number;
  readonly Gateway?: string;
}

/** A container that an engine lists, running or not. */
export interface ListedContainer {
  readonly Id: string;
  readonly State: string;
  /** Seconds since 1970. */
  readonly Created?: number;
  readonly Labels: Readonly<Record<string, string>>;
}

export async function listContainers(
  client: EngineClient,
  labels: Readonly<Record<string, string>>,
): Promise<readonly ListedContainer[]> {
  return client.json<readonly ListedContainer[]>({
    method: "GET",
    path: "/containers/json",
    query: { all: true, filters: labelFilter(labels) },
  });
}
export function labelFilter(labels: Readonly<Record<string, string>>): string {
  return JSON.stringify({
    label: Object.entries(labels).map(([name, value]) => `${name}=${value}`),
  });
}

/** `undefined` when there is none. */
export function inspectContainer(
  client: EngineClient,
  id: string,
  o: { withSize?: boolean; signal?: AbortSignal } = {},
): Promise<EngineContainer | undefined> {
  return client.find<EngineContainer>({
    method: "GET",
    path: `/containers/${id}/json`,
    query: { size: o.withSize },
    signal: o.signal,
  });
}

/** Ends and deletes it with its unnamed volumes; fine when it is gone already. */
export async function removeContainer(client: EngineClient, id: string): Promise<void> {
  await client.run(
    { method: "DELETE", path: `/containers/${id}`, query: { force: true, v: true } },
    404,
    409,
  );
}
