import { createRates } from "../fixtures/rates.mjs"
import { openShop } from "./open-shop.mjs"

/**
 * A wholesaler's whole range, with contracts that give percentages on discount
 * groups instead of prices.
 *
 * @type {import("./fresh-store.mjs").Scene}
 */
export const rateShop = {
  open: async (base, { rates: size }) => {
    const { openPlain, database, close, ...shown } = await openShop(base, {
      ...size,
      priced: 0,
    })
    const { contracts } = await shown.admin.get("/admin/contracts", {
      company_id: shown.company.id,
    })
    await createRates(
      { admin: shown.admin, database },
      { ...size, contract_id: contracts[0].id, articles: shown.articles }
    )
    const { rows } = await database.query("select count(*)::int from price")
    return {
      context: {
        ...shown,
        priceRows: rows[0].count,
        plain: await openPlain(),
      },
      close,
    }
  },
}
