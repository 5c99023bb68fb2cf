import { createRanges } from "../fixtures/ranges.mjs"
import { openShop } from "./open-shop.mjs"

/**
 * A shop as `shop` has it, with more articles, half of whose contracts have a
 * range of half of them; the buyer's is one of those.
 *
 * @type {import("./fresh-store.mjs").Scene}
 */
export const rangeShop = {
  open: async (base, { ranges: size }) => {
    const { openPlain, database, close, ...shown } = await openShop(base, size)
    const { contracts } = await shown.admin.get("/admin/contracts", {
      company_id: shown.company.id,
    })
    await createRanges(
      { admin: shown.admin, database },
      { contract_id: contracts[0].id, count: size.contracts / 2 }
    )
    return {
      context: {
        ...shown,
        articleCount: size.articles,
        plain: await openPlain(),
      },
      close,
    }
  },
}
