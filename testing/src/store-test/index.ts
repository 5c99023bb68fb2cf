export { storeTest, type StoreSuite, type StoreTest } from "./store-test"
export type { TestApp } from "./test-app"
export { runMigrationScripts } from "./run-migration-scripts"
export { settleMails } from "./settle-mails"
