import type { ImageRunConfig, ServiceSpec } from "./driver.ts";

/** What a container runs. */
export interface ContainerCommand {
  readonly argv: readonly string[];
  /** `NAME=value`, each name once. */
  readonly env: readonly string[];
}

/**
 * Command line and environment by Kubernetes' rules: `command` replaces ENTRYPOINT and drops CMD, `args` replaces CMD;
 * `$(NAME)` in both and in values refers to the service's own variables, `$$` writes one dollar.
 */
export function containerCommand(
  spec: Pick<ServiceSpec, "command" | "args" | "env">,
  image: ImageRunConfig,
): ContainerCommand {
  const variables = new Map<string, string>();
  for (const { name, value } of spec.env) variables.set(name, expandReferences(value, variables));
  const env = new Map<string, string>();
  for (const line of image.env) {
    const split = line.indexOf("=");
    if (split > 0) env.set(line.slice(0, split), line.slice(split + 1));
  }
  for (const [name, value] of variables) env.set(name, value);
  const expand = (words: readonly string[]): readonly string[] =>
    words.map((word) => expandReferences(word, variables));
  const hasCommand = spec.command.length > 0;
  const argv = [
    ...(hasCommand ? expand(spec.command) : image.entrypoint),
    ...(spec.args.length > 0 ? expand(spec.args) : hasCommand ? [] : image.cmd),
  ];
  return { argv, env: [...env].map(([name, value]) => `${name}=${value}`) };
}

/** Kubernetes third_party/forked/golang/expansion: an unknown reference stays as it is written. */
export function expandReferences(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(\$|\(([^()]*)\))/g,
    (whole: string, after: string, name: string | undefined) =>
      after === "$" ? "$" : (variables.get(name ?? "") ?? whole),
  );
}
