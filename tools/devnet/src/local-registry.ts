import { createRegistry } from "@vyom/registry";
import { publishHello } from "./hello-image.ts";
import { developmentAccess } from "./registry-access.ts";

/** The image registry on this machine, with `publish` for the hello image built from this machine's Node. */
export async function startLocalRegistry(options: {
  readonly directory: string;
  readonly host: string;
  readonly port: number;
}): Promise<{
  readonly url: string;
  /** Builds and pushes what the registry lacks. @returns the image's digest */
  publish(signal?: AbortSignal): Promise<string>;
  stop(): Promise<void>;
}> {
  const { directory, host, port } = options;
  const authorize = developmentAccess(host);
  const registry = await createRegistry({ directory, authorize });
  try {
    const { url } = await registry.listen({ host, port });
    return {
      url,
      publish: (signal) =>
        publishHello({
          store: registry.store,
          registryUrl: url,
          ...(signal === undefined ? {} : { signal }),
        }),
      stop: () => registry.close(),
    };
  } catch (error) {
    await registry.close();
    throw error;
  }
}
