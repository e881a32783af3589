/** The service: both lost APIs, answered on your own machine. @module */
export { type KeyOrder, type KeyResult, type ListedKey, orderKeys } from './key-orders.ts';
export { type RunningServer, startLoneWorker, startServer } from './serve.ts';
export { readSettings, type Settings, settingsHelp } from './settings.ts';
