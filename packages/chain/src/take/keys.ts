/** Key of the parameters in store `take`. */
export const PARAMS_KEY: Uint8Array = Uint8Array.of(0x01);
