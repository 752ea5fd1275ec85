/** CosmJS chooses its decoder by the beginning of this version, so it names the CometBFT line whose RPC we speak. */
export const COMETBFT_VERSION = "0.38.21";
