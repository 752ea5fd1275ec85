/** Decides which addresses may be connected to, whatever the name that led there. */
export interface HostGuard {
  /** IPv4 or IPv6 in text. */
  readonly isAllowed: (address: string) => boolean;
}

/** How a client proves who it is: a user name and password, or a token sent as it is. */
export type RegistryCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string };

/** Where a registry answers. */
export interface RegistryEndpoint {
  /** Base URL without `/v2`, such as `http://127.0.0.1:5000`. */
  readonly url: string;
  /** Used in place of the caller's. */
  readonly credentials?: RegistryCredentials;
  /** Which addresses may be connected to, also by redirects and for tokens; any without it. */
  readonly guard?: HostGuard;
}

/** Maps the host of a reference; `undefined` leaves it to the default. May throw to refuse a host. */
export type ResolveHost = (host: string) => RegistryEndpoint | undefined;

/** Whether a URL's or reference's host name is this machine itself. */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "::1" ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** Docker's rule: TLS everywhere but on this machine; Docker Hub's API has a host name of its own. */
export function defaultEndpoint(host: string): RegistryEndpoint {
  if (host === "docker.io") return { url: "https://registry-1.docker.io" };
  const hostname = host.replace(/:\d+$/, "");
  return { url: `${isLoopbackHost(hostname) ? "http" : "https"}://${host}` };
}
