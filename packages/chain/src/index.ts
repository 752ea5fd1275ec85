export { APP_STORES } from "./app-stores.ts";
export { App, createApp, type AppOptions, type Keepers } from "./app.ts";
export { defaultAppState, exportGenesis, type ExportedGenesis } from "./genesis.ts";
