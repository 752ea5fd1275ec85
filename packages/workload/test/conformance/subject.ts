import type { WorkloadDriver } from "../../src/index.ts";
import type { MachineImage } from "../machine-image.ts";

/** A driver under test with a folder of its own, both gone after `close`. */
export interface ConformanceFixture {
  readonly driver: WorkloadDriver & { warnings(): readonly string[] };
  readonly image: MachineImage;
  readonly home: string;
  close(): Promise<void>;
}

/** A driver whose images come from a registry, and that keeps those nobody uses for no time at all. */
export interface ImagesFixture {
  readonly driver: WorkloadDriver;
  /** How many images it has unpacked or loaded. */
  held(): Promise<number>;
  close(): Promise<void>;
}

/** What a driver may be tuned by for a test. */
export interface ConformanceOptions {
  readonly limits?: {
    readonly pidsPerReplica?: number;
    readonly diskPollMs?: number;
    readonly graceMs?: number;
  };
}

/**
 * A driver that the suites are run on. Its images: `hello` runs this machine's Node and a small server, `hello:web` the
 * same as user web, everything else is not found.
 */
export interface Subject {
  readonly name: "sandbox" | "docker";
  /** Why it cannot be tested here. */
  readonly refusal: string | undefined;
  /** Whether images may run as other users than root, and limits are kept. */
  readonly isRoot: boolean;
  /** False where ports `as` others are the programs' own and open to the whole lease, which the driver tells. */
  readonly mapsPorts?: false;
  open(o?: ConformanceOptions): Promise<ConformanceFixture>;
  /** All names of images lead to the registry at `url`. */
  openImages(url: string): Promise<ImagesFixture>;
}
