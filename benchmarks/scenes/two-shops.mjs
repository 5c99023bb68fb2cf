import { openShop } from "./open-shop.mjs"

/**
 * Two shops with all plugins: one with few contracts, one with many.
 *
 * @type {import("./fresh-store.mjs").Scene}
 */
export const twoShops = {
  open: async (base, { few, many }) => {
    const calm = await openShop(base, few)
    const crowded = await openShop(base, many)
    return {
      context: { few: calm.ours, many: crowded.ours },
      close: async () => {
        await calm.close()
        await crowded.close()
      },
    }
  },
}
