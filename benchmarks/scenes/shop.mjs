import { openShop } from "./open-shop.mjs"

/**
 * One shop and two servers that sell from it: `plain` without our plugins,
 * `ours` with all of them. Each sells to a country of its own, so that each
 * has the tax provider that it would have.
 *
 * @type {import("./fresh-store.mjs").Scene}
 */
export const shop = {
  open: async (base, { shop: size }) => {
    const { openPlain, close, ...shown } = await openShop(base, size)
    return { context: { ...shown, plain: await openPlain() }, close }
  },
}
