import { isDenom } from "@vyom/core";
import { quoted } from "./sdl-error.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";

/** The most a unit may cost for a block; `scaled` is the amount times 10^18. */
export interface PriceSource {
  node: YamlNode;
  denom: string;
  scaled: bigint;
}

const PLACES = 18;
const AMOUNT = /^(-?)([+-]?)([0-9]*)(?:\.([0-9]{1,18}))?$/;
/** So many digits are exact in a double. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: PLACES + 1 }, (_, power) => 10n ** BigInt(power));
/** cosmossdk.io/math refuses decimals of more bits. */
const MAX_DIGITS = 95;

/** Reads `profiles.placement.L.pricing.P`: a positive amount of up to 18 places and a denom. */
export function readPrice(reader: YamlReader, node: YamlNode): PriceSource {
  let amount = "";
  let denom = "";
  let amountNode = node;
  reader.fields(node, "a mapping with denom and amount", (name, value, key) => {
    if (name === "amount") {
      amount = reader.text(value);
      amountNode = value;
    } else if (name === "denom") denom = reader.text(value);
    else reader.ignoreField(key);
  });
  const scaled = parseAmount(amount);
  if (scaled === undefined)
    return reader.fail(
      "sdl.price",
      amountNode,
      `${quoted(amount)} is no amount, write a decimal number of at most ${PLACES} places without exponent`,
    );
  if (scaled <= 0n) reader.fail("sdl.price", amountNode, "a price must be more than 0");
  if (!isDenom(denom)) reader.fail("sdl.price", node, `${quoted(denom)} is no denom`, "denom");
  return { node, denom, scaled };
}

/** The reference's decimals (LegacyNewDecFromStr): a minus sign, then what big.Int reads with the point taken out. */
function parseAmount(text: string): bigint | undefined {
  const match = AMOUNT.exec(text);
  if (match === null) return undefined;
  const [, minus = "", sign = "", whole = "", fraction = ""] = match;
  if (minus + sign === "" && whole !== "" && whole.length + fraction.length <= EXACT_DIGITS)
    return BigInt(Number(whole + fraction)) * (POWERS_OF_TEN[PLACES - fraction.length] as bigint);
  if (sign + whole === "") return undefined;
  const digits = whole + fraction.padEnd(PLACES, "0");
  if (digits.replace(/^0+/, "").length > MAX_DIGITS) return undefined;
  const magnitude = BigInt(digits);
  return (minus === "-") === (sign === "-") ? magnitude : -magnitude;
}
