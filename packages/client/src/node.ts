export * from "./certificate-file.ts";
export * from "./file-keyring.ts";
export * from "./passphrase.ts";
