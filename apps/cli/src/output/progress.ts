import pc from "picocolors";
import { hasColors, isLiveTerminal, type Io } from "../io.ts";
import { singleLine } from "./table.ts";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;
const FRAME_MS = 80;
const CLEAR_LINE = "\r\u001b[2K";

/** What a long command is doing, told on stderr while it works. */
export interface Progress {
  /** A step begins. */
  begin(text: string): void;
  /** More about the step that goes on. */
  detail(text: string): void;
  /** The step is done; `seconds` is how long it took. */
  done(text: string, seconds?: number): void;
  /** Leaves the terminal as it should be. Idempotent. */
  end(): void;
}

const SILENT: Progress = { begin() {}, detail() {}, done() {}, end() {} };

function timeText(seconds: number | undefined): string {
  return seconds === undefined ? "" : `${seconds.toFixed(1)} s`;
}

/** One line that is written again and again, for terminals. */
class LiveProgress implements Progress {
  readonly #io: Io;
  readonly #colors: ReturnType<typeof pc.createColors>;
  #timer: NodeJS.Timeout | undefined;
  #text = "";
  #detail = "";
  #frame = 0;

  constructor(io: Io) {
    this.#io = io;
    this.#colors = pc.createColors(hasColors(io.stderr, io.env));
  }
  begin(text: string): void {
    this.#text = singleLine(text);
    this.#detail = "";
    this.#draw();
    this.#timer ??= setInterval(() => this.#draw(), FRAME_MS);
  }
  detail(text: string): void {
    this.#detail = singleLine(text);
    this.#draw();
  }
  done(text: string, seconds?: number): void {
    const { green, dim } = this.#colors;
    this.end();
    const time = timeText(seconds);
    this.#io.stderr.write(
      `${green("✓")} ${singleLine(text)}${time === "" ? "" : `  ${dim(time)}`}\n`,
    );
  }
  end(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#io.stderr.write(CLEAR_LINE);
  }
  #draw(): void {
    const width = (this.#io.stderr.columns ?? 80) - 3;
    const line = this.#detail === "" ? this.#text : `${this.#text}: ${this.#detail}`;
    const frame = FRAMES[this.#frame++ % FRAMES.length] ?? "";
    this.#io.stderr.write(`${CLEAR_LINE}${this.#colors.cyan(frame)} ${line.slice(0, width)}`);
  }
}

/** Each step on a line of its own, for files and pipes. */
class PlainProgress implements Progress {
  readonly #io: Io;
  constructor(io: Io) {
    this.#io = io;
  }
  begin(): void {}
  detail(): void {}
  done(text: string, seconds?: number): void {
    const time = timeText(seconds);
    this.#io.stderr.write(`${singleLine(text)}${time === "" ? "" : ` (${time})`}\n`);
  }
  end(): void {}
}

/** Progress on a terminal; elsewhere silence, or plain lines when `isPlainElsewhere`. */
export function createProgress(io: Io, options: { isPlainElsewhere?: boolean } = {}): Progress {
  if (isLiveTerminal(io.stderr, io.env)) return new LiveProgress(io);
  return options.isPlainElsewhere === true ? new PlainProgress(io) : SILENT;
}
