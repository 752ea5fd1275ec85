import type { ChainView } from "../rpc/chain-view.ts";

/** A query that the node answers itself rather than a module: it needs blocks, the mempool or the index. */
export type NodeMethod<Request, Response> = (
  chain: ChainView,
  request: Request,
) => Response | Promise<Response>;

/** One served method, erased; `path` is `/package.Service/Method`. */
export interface NodeMethodEntry {
  readonly path: string;
  readonly serve: NodeMethod<Uint8Array, Uint8Array>;
}

/** Ties a method to its codecs. */
export function nodeMethod<Request, Response>(
  path: string,
  codecs: {
    readonly request: { decode(bytes: Uint8Array): Request };
    readonly response: { encode(message: Response): { finish(): Uint8Array } };
  },
  method: NodeMethod<Request, Response>,
): NodeMethodEntry {
  return {
    path,
    async serve(chain, bytes) {
      const answer = await method(chain, codecs.request.decode(bytes));
      return codecs.response.encode(answer).finish();
    },
  };
}
