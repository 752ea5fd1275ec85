/**
 * A failure with a code that never changes. `code` is a dotted lower-case name (`sdl.unknown_field`); `message` is one
 * sentence that says what happened, where, and what to do. Each package subclasses it or calls it with its own prefix.
 */
export class VyomError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "VyomError";
    this.code = code;
  }
}

/** A broken assumption of ours: a bug, never bad input. */
export class AssertionFailure extends VyomError {
  constructor(message: string) {
    super("core.assertion", message);
    this.name = "AssertionFailure";
  }
}

/** Throws AssertionFailure unless `condition` holds. For our own bugs; inputs are refused with a code of their own. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionFailure(message);
}

/** A value that the type system says cannot occur. */
export function unreachable(value: never): never {
  throw new AssertionFailure(`unreachable value ${String(value)}`);
}

/** gRPC status codes, by the names of the gRPC specification. */
export const GrpcStatus = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;
export type GrpcStatusCode = (typeof GrpcStatus)[keyof typeof GrpcStatus];

/** A registered error of the state machine: what a transaction result or a query answer carries. */
export interface ErrorKind {
  readonly codespace: string;
  /** ABCI code, positive, never reused within the codespace. */
  readonly abciCode: number;
  readonly text: string;
  readonly grpc: GrpcStatusCode;
}

/**
 * A refusal by the state machine. Its ABCI code and codespace are those of `kind`; the log is `detail: text`, as the
 * reference writes wrapped errors (cosmossdk.io/errors Wrap).
 */
export class ChainError extends VyomError {
  readonly kind: ErrorKind;
  constructor(kind: ErrorKind, detail?: string, options?: { cause?: unknown }) {
    super(
      `${kind.codespace}.${kind.abciCode}`,
      detail === undefined || detail === "" ? kind.text : `${detail}: ${kind.text}`,
      options,
    );
    this.name = "ChainError";
    this.kind = kind;
  }
}

/** One row of a module's error table. `grpc` defaults to UNKNOWN, as the reference's Register does. */
export interface ErrorSpec {
  readonly code: number;
  readonly text: string;
  readonly grpc?: keyof typeof GrpcStatus;
}
/** Constructors by name: `throw errors.orderNotFound("order 1/2/3")`. Each also exposes its `kind`. */
export type ErrorFactory = ((detail?: string) => ChainError) & { readonly kind: ErrorKind };
export type Errors<Specs extends Record<string, ErrorSpec>> = {
  readonly [Name in keyof Specs]: ErrorFactory;
};

/** Builds a module's error constructors from its table. Codes are unique within the table. */
export function defineErrors<const Specs extends Record<string, ErrorSpec>>(
  codespace: string,
  specs: Specs,
): Errors<Specs> {
  const taken = new Set<number>();
  const entries = Object.entries(specs).map(([name, spec]): [string, ErrorFactory] => {
    assert(!taken.has(spec.code), `error code ${codespace}/${spec.code} is defined twice`);
    taken.add(spec.code);
    const kind: ErrorKind = {
      codespace,
      abciCode: spec.code,
      text: spec.text,
      grpc: GrpcStatus[spec.grpc ?? "UNKNOWN"],
    };
    return [name, Object.assign((detail?: string) => new ChainError(kind, detail), { kind })];
  });
  return Object.fromEntries(entries) as Errors<Specs>;
}
