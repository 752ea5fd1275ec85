/** CosmJS chooses its decoder by the beginning of this version, so it names the CometBFT line whose RPC we speak. */
export const COMETBFT_VERSION = "0.38.21";
/**
 * The channels that a CometBFT node of this line lists, in hexadecimal. Clients decode the list; nobody dials it, since a
 * solo chain has no peers.
 */
export const CHANNELS = "40202122233038606100";
