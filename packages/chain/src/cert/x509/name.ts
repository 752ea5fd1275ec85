import { utf8FromBytes } from "@vyom/core";
import { DerTag, derOid, malformed, type DerElement, type DerReader } from "./der.ts";

const COMMON_NAME = "2.5.4.3";

/** Reads a distinguished name and gives its last CN; empty when it has none. @throws VyomError cert.x509 */
export function readCommonName(reader: DerReader, what: string): string {
  let commonName = "";
  const name = reader.inside(DerTag.SEQUENCE, what);
  while (!name.done) {
    const set = name.inside(DerTag.SET, what);
    while (!set.done) {
      const attribute = set.inside(DerTag.SEQUENCE, what);
      const type = derOid(attribute.element(DerTag.OBJECT_IDENTIFIER, what).content, what);
      const value = nameText(attribute.any(what));
      attribute.end(what);
      if (type === COMMON_NAME) commonName = value;
    }
  }
  return commonName;
}

function nameText({ tag, content }: DerElement): string {
  switch (tag) {
    case DerTag.UTF8_STRING:
      return utf8Text(content);
    case DerTag.PRINTABLE_STRING:
      return ascii(content, /^[A-Za-z0-9 '()+,\-./:=?*&]*$/);
    case DerTag.IA5_STRING:
      // oxlint-disable-next-line no-control-regex -- IA5 is all of ASCII
      return ascii(content, /^[\u0000-\u007f]*$/);
    case DerTag.NUMERIC_STRING:
      return ascii(content, /^[0-9 ]*$/);
    case DerTag.T61_STRING:
      return String.fromCharCode(...content);
    case DerTag.BMP_STRING:
      return bmpText(content);
    default:
      return malformed("name: unsupported string type");
  }
}

function utf8Text(content: Uint8Array): string {
  const text = utf8FromBytes(content);
  // A malformed sequence becomes U+FFFD, whose own encoding is ef bf bd.
  if (text.includes("\ufffd") && !content.includes(0xef)) malformed("UTF8String");
  return text;
}

function ascii(content: Uint8Array, allowed: RegExp): string {
  const text = String.fromCharCode(...content);
  return allowed.test(text) ? text : malformed("name text");
}

function bmpText(content: Uint8Array): string {
  if (content.length % 2 !== 0) malformed("BMPString");
  let text = "";
  for (let index = 0; index < content.length; index += 2)
    text += String.fromCharCode(((content[index] as number) << 8) | (content[index + 1] as number));
  return text.endsWith("\u0000") ? text.slice(0, -1) : text;
}
