import type { Logger } from "pino";

/** Where failed calls are told, each once. Nothing that a caller sent is written down. */
export interface FailureLog {
  /** A failure of ours. */
  bug(error: unknown): void;
  /** A refused call: its code in the words of the surface, and the method when it is one that exists. */
  refusal(refused: {
    readonly surface: "rpc" | "rest" | "grpc";
    readonly code: number;
    readonly method?: string;
  }): void;
}

/** Bugs as errors; refusals, of which a caller can make as many as it likes, at debug level only. */
export function failureLog(logger: Logger): FailureLog {
  return {
    bug: (error) => logger.error({ err: error }, "a call ran into a bug"),
    refusal: (refused) => logger.debug(refused, "a call was refused"),
  };
}
