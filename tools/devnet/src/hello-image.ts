import { exampleSdl, publishExample, type ExampleTarget } from "./example-image.ts";

export { REGISTRY_HOST, builtInRegistry } from "./example-image.ts";

/** SDL file of the hello example. @throws VyomError `devnet.no_example` */
export function helloSdl(): string {
  return exampleSdl("hello");
}

/** Builds the hello image from this machine's Node runtime and pushes what the registry lacks. @returns its digest */
export function publishHello(target: ExampleTarget): Promise<string> {
  return publishExample("hello", target);
}
