export * from "./certificate-file.ts";
export * from "./file-keyring.ts";
export * from "./home.ts";
export * from "./passphrase.ts";
export * from "./provider-client.ts";
export { SHELL_FRAME } from "./provider-shell.ts";
export type { CertificateLookup } from "./provider-tls.ts";
