/** `own`: Vyom's last stage starts containers; `auto`: crun, else runc, else our own. */
export type RuntimeChoice = "own" | "crun" | "runc" | "auto";

/** A program of the machine that starts containers by the OCI runtime specification. */
export interface OciRuntime {
  readonly name: "crun" | "runc";
  readonly path: string;
}
