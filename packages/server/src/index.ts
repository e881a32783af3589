/** The service: both lost APIs, answered on your own machine. @module */
export type { KeyOrder, KeyResult, ListedKey } from './key-orders.ts';
export { orderKeys } from './order-keys.ts';
export { type RunningServer, startLoneWorker, startServer } from './serve.ts';
export { readSettings, type Settings, settingsHelp } from './settings.ts';
