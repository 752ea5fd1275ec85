import { assert } from "@vyom/core";
import type { AnyMessageHandler, AnyQueryHandler, Module } from "./module.ts";

/** Finds handlers by message type name and by gRPC method path. */
export class Router {
  readonly #messages = new Map<string, AnyMessageHandler>();
  readonly #queries = new Map<string, AnyQueryHandler>();

  constructor(modules: readonly Module[]) {
    for (const module of modules) {
      for (const handler of module.messages ?? []) {
        assert(!this.#messages.has(handler.typeName), `two handlers for ${handler.typeName}`);
        this.#messages.set(handler.typeName, handler);
      }
      for (const handler of module.queries ?? []) {
        assert(!this.#queries.has(handler.path), `two handlers for ${handler.path}`);
        this.#queries.set(handler.path, handler);
      }
    }
  }
  /** @param typeName full protobuf name without the leading slash */
  message(typeName: string): AnyMessageHandler | undefined {
    return this.#messages.get(typeName);
  }
  /** @param path `/package.Query/Method` */
  query(path: string): AnyQueryHandler | undefined {
    return this.#queries.get(path);
  }
  get messageTypeNames(): readonly string[] {
    return [...this.#messages.keys()];
  }
  get queryPaths(): readonly string[] {
    return [...this.#queries.keys()];
  }
}
