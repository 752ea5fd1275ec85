import { VyomError, bech32FromBytes, hexFromBytes, tryParseBech32, type Address } from "@vyom/core";

/** Entries kept per direction; the next one empties the table. Addresses repeat, and bech32 in JavaScript is slow. */
const MEMO_LIMIT = 20_000;
const MAX_ADDRESS_BYTES = 255;

/** Account addresses of one network, between their text and their bytes. */
export class AddressCodec {
  readonly prefix: string;
  readonly #bytesByText = new Map<string, Uint8Array>();
  readonly #textByHex = new Map<string, Address>();

  /** @param prefix bech32 prefix of accounts, e.g. `akash` */
  constructor(prefix: string) {
    this.prefix = prefix;
  }
  /** Raw bytes of an account address. @throws VyomError `runtime.address` saying what is wrong, in the reference's words */
  bytes(address: string): Uint8Array {
    const found = this.#find(address);
    if (typeof found === "string") throw new VyomError("runtime.address", found);
    return found;
  }
  /** Whether the text is an account address of this network. */
  isAddress(address: string): boolean {
    return this.problem(address) === undefined;
  }
  /** What is wrong with an address; `undefined` when nothing is. Fields left empty are common, so nothing is thrown. */
  problem(address: string): string | undefined {
    const found = this.#find(address);
    return typeof found === "string" ? found : undefined;
  }
  /** The account behind a validator's operator address (`<prefix>valoper1...`); other texts come back as they are. */
  accountOfOperator(address: string): string {
    const parsed = tryParseBech32(address);
    return parsed?.prefix === `${this.prefix}valoper` ? this.text(parsed.bytes) : address;
  }
  /** Bech32 text of account address bytes; empty for none. */
  text(bytes: Uint8Array): Address {
    if (bytes.length === 0) return "";
    const hex = hexFromBytes(bytes);
    const known = this.#textByHex.get(hex);
    if (known !== undefined) return known;
    const text = bech32FromBytes(this.prefix, bytes);
    if (this.#textByHex.size >= MEMO_LIMIT) this.#textByHex.clear();
    this.#textByHex.set(hex, text);
    return text;
  }
  /** The bytes, or what is wrong. */
  #find(address: string): Uint8Array | string {
    const known = this.#bytesByText.get(address);
    if (known !== undefined) return known;
    const parsed = this.#parse(address);
    if (typeof parsed === "string") return parsed;
    if (this.#bytesByText.size >= MEMO_LIMIT) this.#bytesByText.clear();
    this.#bytesByText.set(address, parsed);
    return parsed;
  }
  #parse(address: string): Uint8Array | string {
    if (address.trim() === "") return "empty address string is not allowed";
    const parsed = tryParseBech32(address);
    if (parsed === undefined) return bech32Problem(address);
    if (parsed.prefix !== this.prefix)
      return `hrp does not match bech32 prefix: expected '${this.prefix}' got '${parsed.prefix}'`;
    if (parsed.bytes.length === 0) return "addresses cannot be empty";
    if (parsed.bytes.length > MAX_ADDRESS_BYTES)
      return `address max length is ${MAX_ADDRESS_BYTES}, got ${parsed.bytes.length}`;
    return parsed.bytes;
  }
}

/** Says what is wrong with a bech32 text as the reference does (cosmossdk.io bech32 DecodeAndConvert). */
function bech32Problem(text: string): string {
  if (text.length < 8) return `decoding bech32 failed: invalid bech32 string length ${text.length}`;
  if (text !== text.toLowerCase() && text !== text.toUpperCase())
    return "decoding bech32 failed: string not all lowercase or all uppercase";
  const separator = text.lastIndexOf("1");
  if (separator < 1 || separator + 7 > text.length)
    return `decoding bech32 failed: invalid separator index ${separator}`;
  for (const character of text.toLowerCase().slice(separator + 1))
    if (!"qpzry9x8gf2tvdw0s3jn54khce6mua7l".includes(character))
      return `decoding bech32 failed: invalid character not part of charset: ${character.charCodeAt(0)}`;
  return "decoding bech32 failed: invalid checksum";
}
