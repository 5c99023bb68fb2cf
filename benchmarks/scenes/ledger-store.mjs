import { freshStore } from "./fresh-store.mjs"

/** A store for the ledger's measures. */
export const ledgerStore = freshStore()
