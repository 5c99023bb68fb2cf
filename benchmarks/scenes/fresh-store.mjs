import { adminOf } from "../lib/client.mjs"
import { makeDatabase } from "../lib/database.mjs"
import { migrateStore, serveStore } from "../lib/serve-store.mjs"

/**
 * A store with all plugins and nothing in it, for one measure.
 *
 * @typedef {object} Scene
 * @property {(base: string, sizes: object) => Promise<{ context: object,
 *   close: () => Promise<void> }>} open
 *
 * @returns {Scene}
 */
export const freshStore = () => ({
  open: async (base, sizes) => {
    const database = await makeDatabase(base)
    await migrateStore("b2b", database.url)
    const { address, stop } = await serveStore("b2b", database.url)
    return {
      context: {
        store: await adminOf(address),
        database: database.client,
        sizes,
      },
      close: async () => {
        await stop()
        await database.drop()
      },
    }
  },
})
