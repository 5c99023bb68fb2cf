import { makeDatabase } from "../lib/database.mjs"
import { migrateStore } from "../lib/serve-store.mjs"

/**
 * The tables of a store with our plugins and of one without; nobody serves them.
 *
 * @type {import("./fresh-store.mjs").Scene}
 */
export const twoDatabases = {
  open: async (base) => {
    const ours = await makeDatabase(base)
    await migrateStore("b2b", ours.url)
    const plain = await makeDatabase(base)
    await migrateStore("plain", plain.url)
    return {
      context: { ours: ours.url, plain: plain.url },
      close: async () => {
        await ours.drop()
        await plain.drop()
      },
    }
  },
}
