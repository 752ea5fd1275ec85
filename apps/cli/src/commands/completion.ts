import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { createProgram } from "../program.ts";

/** What may follow the words typed so far. */
interface Level {
  /** `vyom keys`: words that lead here. */
  readonly path: string;
  readonly words: readonly string[];
}

function levelsOf(command: Command, path: string): readonly Level[] {
  const names = command.commands.map((child) => child.name());
  const options = command.options.flatMap((option) =>
    option.long === undefined ? [] : [option.long],
  );
  return [
    { path, words: [...names, ...options] },
    ...command.commands.flatMap((child) => levelsOf(child, `${path} ${child.name()}`)),
  ];
}

function cases(levels: readonly Level[]): string {
  return levels
    .filter(({ words }) => words.length > 0)
    .map(({ path, words }) => `    '${path}') words='${words.join(" ")}' ;;`)
    .join("\n");
}

/** Walks the words typed so far as far as they are commands. Bash; zsh runs it too. */
function bashScript(levels: readonly Level[]): string {
  const known = levels.map(({ path }) => `'${path}'`).join("|");
  return `_vyom() {
  local word path=vyom words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in ${known}) path="$path $word" ;; esac
  done
  case "$path" in
${cases(levels)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
}
complete -F _vyom vyom
`;
}

function fishScript(levels: readonly Level[]): string {
  return levels
    .map(({ path, words }) => {
      const [, ...names] = path.split(" ");
      const seen = names.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and ");
      const condition = names.length === 0 ? "__fish_use_subcommand" : seen;
      return `complete -c vyom -n '${condition}' -a '${words.join(" ")}'`;
    })
    .join("\n")
    .concat("\n");
}

const SCRIPTS: Readonly<Record<string, (levels: readonly Level[]) => string>> = {
  bash: bashScript,
  zsh: (levels) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(levels)}`,
  fish: fishScript,
};

export function define(command: Command, cli: Cli): void {
  command
    .argument("<shell>", "bash, zsh or fish")
    .addHelpText("after", '\nExample: eval "$(vyom completion bash)"')
    .action(
      cli.handle(async ({ session, args }) => {
        const script = SCRIPTS[args[0] ?? ""];
        if (script === undefined)
          throw usageError(`there is completion for ${Object.keys(SCRIPTS).join(", ")}`);
        const program = await createProgram([], cli, { isWhole: true });
        session.io.stdout.write(script(levelsOf(program, "vyom")));
      }),
    );
}
