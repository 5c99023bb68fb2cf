import { createProducts } from "@medusa-b2b/testing/fixtures"
import { asAdmin, succeed } from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { companyStore } from "./company-store"

/** A company store that also sells a screw at 89.50 per 100, in boxes of 200 and in pallets. */
export const articleStore = async (app: TestApp) => {
  const given = await companyStore(app)
  const more = await createProducts(given.store, [
    {
      title: "Plåtskruv 4,2×16",
      handle: "platskruv-42x16",
      articles: [
        {
          sku: "PS-16",
          title: "Förzinkad",
          sek: 0.895,
          eur: 0.09,
          stock: 100000,
        },
        {
          sku: "PS-16-NY",
          title: "Rostfri",
          sek: 0.95,
          eur: 0.1,
          stock: 100000,
        },
      ],
    },
  ])
  const articles = { ...given.articles, ...more }
  await succeed(
    asAdmin(given.store, given.admin.token).post(
      `/admin/articles/${articles["PS-16"].variant_id}`,
      {
        is_base_sold: false,
        price_unit: 100,
        gtin: "4006381333931",
        units: [
          {
            code: "XBX",
            factor: 200,
            is_default: true,
            gtin: "14006381333938",
          },
          { code: "XPX", factor: 9600 },
        ],
        numbers: [
          { kind: "e_number", value: "E1234567" },
          { kind: "rsk", value: "RSK 765 43 21" },
          { kind: "maker", value: "SK-4.2/16", maker: "Essve" },
        ],
      }
    )
  )
  return { ...given, articles }
}
