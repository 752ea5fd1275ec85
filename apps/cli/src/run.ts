import { Cli } from "./cli.ts";
import { EXIT_CODE, exitCodeOf, interruptedError } from "./exit-code.ts";
import { asksForJson } from "./global-options.ts";
import { Interrupt } from "./interrupt.ts";
import type { Io } from "./io.ts";
import { writeError } from "./output/error.ts";
import { createProgram, HelpShown } from "./program.ts";

/** `vyom help deploy` is `vyom deploy --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  if (argv.length === 0) return ["--help"];
  return argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
}

async function parse(argv: readonly string[], cli: Cli): Promise<void> {
  const program = await createProgram(argv, cli);
  await program.parseAsync([...argv], { from: "user" });
}

/**
 * Runs one command line (without the program's name) and answers its exit code: 0 done, 1 refused or failed, 2 a mistake on
 * the command line, 130 interrupted. Never rejects. Timers and connections may outlive it.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const words = withoutHelpWord(argv);
  const interrupt = new Interrupt(io);
  const cli = new Cli({ io, interrupt });
  try {
    const gaveUp = interrupt.gaveUp.then(() => {
      throw interruptedError();
    });
    await Promise.race([parse(words, cli), gaveUp]);
    return cli.exitCode;
  } catch (error) {
    if (error instanceof HelpShown) return EXIT_CODE.ok;
    const isAborted = interrupt.signal.aborted && exitCodeOf(error) === EXIT_CODE.failed;
    const told = isAborted ? interruptedError() : error;
    writeError(io, told, cli.isJson ?? asksForJson(words, io.env));
    return exitCodeOf(told);
  } finally {
    interrupt.dispose();
  }
}
