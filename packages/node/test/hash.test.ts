import { readFileSync } from "node:fs";
import { base64FromBytes, bytesFromHex, hexFromBytes, tryBytesFromBase64 } from "@vyom/core";
import type { Header } from "@vyom/proto/tendermint/types";
import { describe, expect, it } from "vitest";
import {
  consensusHash,
  dataHash,
  headerHash,
  resultsHash,
  validatorsHash,
} from "../src/block/hash.ts";
import { timestampFromText } from "../src/block/time.ts";
import { consensusAddress } from "../src/block/validator.ts";

interface RecordedHeader {
  readonly version: { block: string; app?: string };
  readonly [field: string]: unknown;
}
interface Recording {
  readonly validators: readonly {
    address: string;
    pub_key: { value: string };
    voting_power: string;
  }[];
  readonly consensus: { max_bytes: string; max_gas: string };
  readonly blocks: readonly {
    hash: string;
    header: RecordedHeader;
    txs: string[];
    results: { code: number; data: string; gas_wanted: string; gas_used: string }[];
  }[];
}
const recording = JSON.parse(
  readFileSync(new URL("vectors/headers.json", import.meta.url), "utf8"),
) as Recording;
const upper = (bytes: Uint8Array): string => hexFromBytes(bytes).toUpperCase();
const base64 = (text: string): Uint8Array => tryBytesFromBase64(text) ?? new Uint8Array(0);

function headerOf(recorded: RecordedHeader): Header {
  const text = (name: string): string => (recorded[name] as string | undefined) ?? "";
  const hex = (name: string): Uint8Array => bytesFromHex(text(name));
  const last = recorded["last_block_id"] as {
    hash: string;
    parts: { total: number; hash: string };
  };
  return {
    version: { block: BigInt(recorded.version.block), app: BigInt(recorded.version.app ?? "0") },
    chainId: text("chain_id"),
    height: BigInt(text("height")),
    time: timestampFromText(text("time")),
    lastBlockId: {
      hash: bytesFromHex(last.hash),
      partSetHeader: { total: last.parts.total, hash: bytesFromHex(last.parts.hash) },
    },
    lastCommitHash: hex("last_commit_hash"),
    dataHash: hex("data_hash"),
    validatorsHash: hex("validators_hash"),
    nextValidatorsHash: hex("next_validators_hash"),
    consensusHash: hex("consensus_hash"),
    appHash: hex("app_hash"),
    lastResultsHash: hex("last_results_hash"),
    evidenceHash: hex("evidence_hash"),
    proposerAddress: hex("proposer_address"),
  };
}

describe("block hashes agree with recorded blocks", () => {
  it("headers", () => {
    for (const block of recording.blocks)
      expect(upper(headerHash(headerOf(block.header))), String(block.header["height"])).toBe(
        block.hash,
      );
  });
  it("transactions, results, validators and parameters", () => {
    const [validator] = recording.validators;
    const publicKey = base64(validator?.pub_key.value ?? "");
    expect(upper(consensusAddress(publicKey))).toBe(validator?.address);
    const set = [
      {
        address: consensusAddress(publicKey),
        publicKey,
        power: BigInt(validator?.voting_power ?? 0),
      },
    ];
    recording.blocks.forEach((block, index) => {
      expect(upper(dataHash(block.txs.map(base64)))).toBe(block.header["data_hash"]);
      expect(upper(validatorsHash(set))).toBe(block.header["validators_hash"]);
      expect(
        upper(
          consensusHash({
            blockMaxBytes: BigInt(recording.consensus.max_bytes),
            blockMaxGas: BigInt(recording.consensus.max_gas),
          }),
        ),
      ).toBe(block.header["consensus_hash"]);
      const next = recording.blocks[index + 1];
      if (next === undefined) return;
      const results = block.results.map((result) => ({
        code: result.code,
        data: base64(result.data ?? ""),
        log: "",
        info: "",
        gasWanted: BigInt(result.gas_wanted),
        gasUsed: BigInt(result.gas_used),
        events: [],
        codespace: "",
      }));
      expect(
        upper(resultsHash(results)),
        base64FromBytes(results[0]?.data ?? new Uint8Array(0)),
      ).toBe(next.header["last_results_hash"]);
    });
  });
});
