import type { Command, Option } from "commander";

/** A word that may follow, with what it means. */
interface Word {
  readonly word: string;
  readonly text: string;
}

/** What may follow the words typed so far. */
export interface Level {
  /** `vyom keys`: words that lead here. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly Word[];
  /** Options whose value is one of a few. */
  readonly choices: readonly {
    readonly names: readonly string[];
    readonly values: readonly string[];
  }[];
}

function namesOf(option: Option): string[] {
  return [option.long, option.short].flatMap((name) => name ?? []);
}

/** A command and all beneath it. */
export function levelsOf(command: Command, path = command.name()): readonly Level[] {
  const options = command.options.filter((option) => !option.hidden);
  const own: Level = {
    path,
    commands: command.commands.map((child) => ({
      word: child.name(),
      text: child.summary() || child.description(),
    })),
    options: options.flatMap((option) =>
      option.long === undefined ? [] : [{ word: option.long, text: option.description }],
    ),
    choices: options.flatMap((option) =>
      option.argChoices === undefined
        ? []
        : [{ names: namesOf(option), values: option.argChoices }],
    ),
  };
  return [own, ...command.commands.flatMap((child) => levelsOf(child, `${path} ${child.name()}`))];
}

/** In single quotes of a shell of the Bourne family. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function quoted(words: readonly string[]): string {
  return words.map(quote).join(" ");
}

/** Options with a few values mean the same wherever they stand. */
function choiceCases(
  levels: readonly Level[],
  answer: (values: readonly string[]) => string,
): string {
  const told = new Map<string, readonly string[]>();
  for (const { names, values } of levels.flatMap((level) => level.choices))
    for (const name of names) told.set(name, values);
  return [...told].map(([name, values]) => `    ${name}) ${answer(values)} ;;`).join("\n");
}

function known(levels: readonly Level[]): string {
  return levels.map(({ path }) => quote(path)).join("|");
}

/** Walks the words typed so far as far as they are commands. */
function bashScript(levels: readonly Level[]): string {
  const cases = levels.map(({ path, commands, options }) => {
    const words = (list: readonly Word[]): string => quote(list.map(({ word }) => word).join(" "));
    return `    ${quote(path)}) commands=${words(commands)} options=${words(options)} ;;`;
  });
  return `# bash completion of vyom: eval "$(vyom completion bash)"
_vyom() {
  local word at=vyom commands='' options='' typed="\${COMP_WORDS[COMP_CWORD]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at $word" in ${known(levels)}) at="$at $word" ;; esac
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choiceCases(levels, (values) => `COMPREPLY=($(compgen -W ${quote(values.join(" "))} -- "$typed")); return`)}
  esac
  case "$at" in
${cases.join("\n")}
  esac
  if [[ $typed == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$typed"))
  elif [[ -n $commands ]]; then COMPREPLY=($(compgen -W "$commands" -- "$typed"))
  else compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$typed")); fi
}
complete -F _vyom vyom
`;
}

/** `word:text` for _describe, where a colon of the word itself would end it. */
function described(words: readonly Word[]): string {
  return quoted(words.map(({ word, text }) => `${word.replaceAll(":", String.raw`\:`)}:${text}`));
}

function zshScript(levels: readonly Level[]): string {
  const cases = levels.map(
    ({ path, commands, options }) =>
      `    ${quote(path)}) commands=(${described(commands)}) options=(${described(options)}) ;;`,
  );
  return `#compdef vyom
# zsh completion of vyom: eval "$(vyom completion zsh)", after compinit
_vyom() {
  local word at=vyom
  local -a commands options
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in (${known(levels)}) at="$at $word" ;; esac
  done
  case "$words[CURRENT-1]" in
${choiceCases(levels, (values) => `compadd -- ${quoted(values)}; return`)}
  esac
  case "$at" in
${cases.join("\n")}
  esac
  if [[ $words[CURRENT] == -* ]]; then _describe -o option options
  elif (( $#commands )); then _describe command commands
  else _files; fi
}
if [[ $funcstack[1] == _vyom ]]; then _vyom "$@"; else compdef _vyom vyom; fi
`;
}

/** In single quotes of fish. */
function fishQuote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function fishScript(levels: readonly Level[]): string {
  const paths = levels.map(({ path }) => fishQuote(path)).join(" ");
  const lines = levels.flatMap(({ path, commands, options, choices }) => {
    const here = `complete -c vyom -n ${fishQuote(`__vyom_at ${fishQuote(path)}`)}`;
    const valued = new Map(
      choices.flatMap(({ names, values }) => names.map((name) => [name, values])),
    );
    const values = (word: string): string => {
      const list = valued.get(word);
      return list === undefined ? "" : ` -x -a ${fishQuote(list.join(" "))}`;
    };
    return [
      ...commands.map(({ word, text }) => `${here} -f -a ${word} -d ${fishQuote(text)}`),
      ...options.map(
        ({ word, text }) => `${here} -l ${word.slice(2)} -d ${fishQuote(text)}${values(word)}`,
      ),
    ];
  });
  return `# fish completion of vyom: vyom completion fish | source
function __vyom_at
  set -l at vyom
  for word in (commandline -opc)[2..-1]
    if contains -- "$at $word" ${paths}
      set at "$at $word"
    end
  end
  test "$at" = "$argv[1]"
end
complete -c vyom -e
${lines.join("\n")}
`;
}

/** The scripts by shell. */
export const COMPLETION_SCRIPTS: Readonly<Record<string, (levels: readonly Level[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
