/** A command line, and what it does where that is not plain. */
export type Example = readonly [line: string, what?: string];

/** Examples that help shows, by the command's words. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  up: [["vyom up"], ["vyom up --reset", "begin with a new chain"], ["vyom up --check --json"]],
  doctor: [["vyom doctor"]],
  deploy: [
    ["vyom deploy examples/hello/deploy.yaml"],
    ["vyom deploy app.yaml --yes --region eu-west --max-price 100uakt"],
    ["vyom deploy app.yaml --auditor akash1... --deposit 5000000uakt"],
    ["vyom deploy --resume 42", "go on where it stopped"],
  ],
  ps: [["vyom ps"], ["vyom ps --all --json"]],
  status: [["vyom status"], ["vyom status 42 --watch"]],
  logs: [["vyom logs -f"], ["vyom logs 42 --since 10m --service web --tail 100"]],
  events: [["vyom events"], ["vyom events 42 -f --since 1h"]],
  shell: [["vyom shell"], ["vyom shell -s db 42 bash", "another shell, in service db"]],
  exec: [["vyom exec node --version"], ["vyom exec -s db 42 pg_dump app > app.sql"]],
  cp: [
    ["vyom cp ./site :/srv/", "put the folder into /srv of the only service"],
    ["vyom cp ./site/. web:/srv/www", "put what is in it into /srv/www of web"],
    ["vyom cp 42/db:/var/lib/data .", "take a folder of service db of deployment 42"],
  ],
  "port-forward": [
    ["vyom port-forward 5432", "127.0.0.1:5432 leads to port 5432"],
    ["vyom port-forward 8080:80 -s web", "127.0.0.1:8080 leads to port 80 of web"],
    ["vyom port-forward 42 :5432 9000:9000", "two ports of deployment 42, one on any free port"],
  ],
  update: [["vyom update 42 app.yaml"]],
  deposit: [["vyom deposit 42 5000000uakt"]],
  close: [["vyom close 42"], ["vyom close --yes", "the only one, without asking"]],
  image: [
    ["vyom image build ./app -t app:1 && vyom image push app:1"],
    ["vyom image ls"],
    ["vyom image save app.tar app:1"],
  ],
  "image build": [
    ["vyom image build ./app -t app:1"],
    ["vyom image build ./site -t site:2 --from nginx:alpine --to /usr/share/nginx/html"],
  ],
  "image ls": [["vyom image ls --json"]],
  "image rm": [["vyom image rm app:1"]],
  "image push": [["vyom image push app:1"], ["vyom image push app:1 --to ghcr.io/me/app:1"]],
  "image pull": [["vyom image pull nginx:alpine"]],
  "image save": [["vyom image save app.tar app:1"]],
  "image load": [["vyom image load app.tar"]],
  "image token": [["vyom image token", "for docker login and podman login"]],
  "image visibility": [["vyom image visibility app public"]],
  keys: [["vyom keys add alice"], ["vyom keys list"]],
  "keys add": [["vyom keys add alice"]],
  "keys list": [["vyom keys list"]],
  "keys show": [["vyom keys show alice --address"]],
  "keys recover": [
    ["vyom keys recover alice", "type the words"],
    ["vyom keys recover alice --mnemonic-file words.txt"],
  ],
  "keys export": [["vyom keys export alice > alice.asc", "akash keys import reads it too"]],
  "keys import": [["vyom keys import alice alice.asc", "also what akash keys export wrote"]],
  "keys delete": [["vyom keys delete alice --yes"]],
  "keys rename": [["vyom keys rename alice bob"]],
  tx: [
    ["vyom tx send akash1... 1000000uakt"],
    ["vyom tx deployment close-deployment --dseq 42"],
    ["vyom tx market create-lease --json @lease.json --dry-run"],
  ],
  "tx send": [["vyom tx send akash1... 1000000uakt --from alice --note rent"]],
  query: [
    ["vyom query bank balances"],
    ["vyom query market orders --state open"],
    ["vyom query market bid list --dseq 42"],
    ["vyom query provider list --height 1000"],
  ],
  "query tx": [["vyom query tx 2A5C...E9"]],
  "query block": [["vyom query block"], ["vyom query block 1000 --json"]],
  provider: [
    ["vyom provider list"],
    ["vyom provider init provider.yaml && vyom provider run --config provider.yaml"],
  ],
  "provider list": [["vyom provider list --json"]],
  "provider status": [["vyom provider status"], ["vyom provider status akash1..."]],
  "provider explain": [["vyom provider explain app.yaml --provider akash1..."]],
  "provider leases": [["vyom provider leases --all"]],
  "provider init": [["vyom provider init provider.yaml"]],
  "provider run": [
    ["vyom provider run --config provider.yaml --from operator"],
    ["vyom provider run --driver docker --engine unix:///run/podman/podman.sock"],
  ],
  "provider drain": [
    ["vyom provider drain", "leases go on"],
    ["vyom provider drain --deadline 24h", "leases end by then"],
  ],
  "provider resume": [["vyom provider resume"]],
  "provider earnings": [
    ["vyom provider earnings"],
    ["vyom provider earnings --since 30d --by day"],
  ],
  sdl: [["vyom sdl validate app.yaml"]],
  "sdl convert": [["vyom sdl convert app.yaml"]],
  "sdl validate": [["vyom sdl validate app.yaml"]],
  replay: [["vyom replay recordings/*.json.gz"]],
  completion: [
    ['eval "$(vyom completion bash)"', "in ~/.bashrc"],
    ['eval "$(vyom completion zsh)"', "in ~/.zshrc, after compinit"],
    ["vyom completion fish | source", "in ~/.config/fish/config.fish"],
  ],
  version: [["vyom version --json"]],
};

/** The part of a command's help that shows examples; empty without any. */
export function examplesText(words: string): string {
  const examples = EXAMPLES[words] ?? [];
  if (examples.length === 0) return "";
  const width = Math.max(...examples.map(([line, what]) => (what === undefined ? 0 : line.length)));
  const lines = examples.map(([line, what]) =>
    what === undefined ? `  ${line}` : `  ${line.padEnd(width)}   ${what}`,
  );
  return `\n${examples.length === 1 ? "Example" : "Examples"}:\n${lines.join("\n")}`;
}
