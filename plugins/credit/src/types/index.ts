export { CreditEntryEvents } from "./events"
export type * from "./http"
