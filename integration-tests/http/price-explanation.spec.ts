import { CONTRACT_MODULE } from "@medusa-b2b/contracts/modules/contract"
import type { ContractModuleService } from "@medusa-b2b/contracts/modules/contract"
import { DISCOUNT_GROUP_MODULE } from "@medusa-b2b/contracts/modules/discount_group"
import type { DiscountGroupModuleService } from "@medusa-b2b/contracts/modules/discount_group"
import {
  contractPricingContext,
  explainPrice,
  lineageOfCompany,
  loadContractsInForce,
} from "@medusa-b2b/contracts/pricing"
import type { PriceExplanation } from "@medusa-b2b/contracts/types"
import { createContract, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  aTrade,
  naivePrice,
  QUANTITIES,
  type TradingCompany,
} from "../__fixtures__/naive-prices"
import { writeTrade } from "../__fixtures__/write-trade"

type Answer = { price_explanation: PriceExplanation }

storeTest({
  name: "price explanation",
  fixtures: wholesaleStore,
  suite: ({ given }) => {
    const screw = () => given.articles["SKRUV-100"]
    const staff = () => asAdmin(given.store, given.admin.token)
    const buyer = () => asBuyer(given.store, given.people.buyer.token)

    const why = async (caller: Caller, quantity = 1) =>
      (
        await succeed(
          caller.get<Answer>(
            `/store/products/${screw().product_id}/price-explanation`,
            {
              query: {
                variant_id: screw().variant_id,
                region_id: given.store.sweden.id,
                quantity,
              },
            }
          )
        )
      ).price_explanation

    const whyForCompany = async (
      company: { id: string },
      query: Record<string, unknown> = {}
    ) =>
      (
        await succeed(
          staff().get<Answer>(
            `/admin/companies/${company.id}/price-explanation`,
            {
              query: {
                variant_id: screw().variant_id,
                region_id: given.store.sweden.id,
                ...query,
              },
            }
          )
        )
      ).price_explanation

    it("tells a buyer each price that may hold, and which does", async () => {
      expect(await why(buyer(), 10)).toEqual({
        variant_id: screw().variant_id,
        quantity: 10,
        currency_code: "sek",
        amount: 70,
        shut_out_by: null,
        candidates: [
          expect.objectContaining({
            kind: "net",
            outcome: "holds",
            amount: 70,
            min_quantity: 10,
            contract: {
              id: given.contract.id,
              number: "NB-2026",
              distance: 1,
            },
          }),
          expect.objectContaining({
            kind: "list",
            outcome: "contract_first",
            amount: 100,
            contract: null,
          }),
        ],
      })
    })

    it.each<[string, () => Caller]>([
      ["a visitor", () => asVisitor(given.store)],
      [
        "another company",
        () => asBuyer(given.store, given.people.sydelBuyer.token),
      ],
      [
        "a removed member",
        () => asBuyer(given.store, given.people.removed.token),
      ],
    ])("tells %s of the list price alone", async (_, who) => {
      expect(await why(who(), 10)).toMatchObject({
        amount: 100,
        candidates: [{ kind: "list", outcome: "holds" }],
      })
    })

    it("answers 404 for a variant of another product, and refuses what is no quantity", async () => {
      const path = `/store/products/${screw().product_id}/price-explanation`
      const foreign = given.articles["BORR-6"].variant_id
      const query = { region_id: given.store.sweden.id }
      expect(
        await buyer().get(path, { query: { ...query, variant_id: foreign } })
      ).toMatchObject({ status: 404 })
      for (const quantity of [0, -1, 1.5, "x"]) {
        expect(
          await buyer().get(path, {
            query: { ...query, variant_id: screw().variant_id, quantity },
          })
        ).toMatchObject({ status: 400, data: { type: "invalid_data" } })
      }
    })

    it("shows staff what a company will pay on a day to come", async () => {
      await createContract(given.store, given.admin, {
        number: "NEXT-YEAR",
        company: given.companies.stockholm,
        starts_at: "2098-01-01T00:00:00.000Z",
        prices: [{ article: screw(), amount: 60 }],
      })
      expect(await whyForCompany(given.companies.stockholm)).toMatchObject({
        amount: 80,
      })
      expect(
        await whyForCompany(given.companies.stockholm, {
          at: "2098-01-01T00:00:00.000Z",
        })
      ).toMatchObject({
        amount: 60,
        candidates: [
          { outcome: "holds", amount: 60, contract: { number: "NEXT-YEAR" } },
          { outcome: "farther", amount: 80 },
          { outcome: "contract_first", amount: 100 },
        ],
      })
      expect(
        await whyForCompany(given.companies.stockholm, {
          at: "2097-12-31T23:59:59.999Z",
        })
      ).toMatchObject({ amount: 80 })
    })

    describe("in any trade", () => {
      const at = (company: TradingCompany) => given.companies[company]
      const modules = () => {
        const { container } = given.store
        return {
          contracts: container.resolve<ContractModuleService>(CONTRACT_MODULE),
          groups: container.resolve<DiscountGroupModuleService>(
            DISCOUNT_GROUP_MODULE
          ),
          pricing: container.resolve(Modules.PRICING),
          products: container.resolve(Modules.PRODUCT),
        }
      }

      /** What the screw's product is filed under; the borer's is nothing but everything. */
      const targets: Record<string, string> = { all: "*" }

      const priced = async () => {
        const skus = ["SKRUV-100", "BORR-6"] as const
        const { data } = await given.store.container.resolve("query").graph({
          entity: "product_variant_price_set",
          fields: ["variant_id", "price_set_id"],
          filters: {
            variant_id: skus.map((sku) => given.articles[sku].variant_id),
          },
        })
        return Object.fromEntries(
          skus.map((sku) => [
            sku,
            data.find(
              ({ variant_id }) => variant_id === given.articles[sku].variant_id
            ) as { variant_id: string; price_set_id: string },
          ])
        )
      }

      beforeEach(async () => {
        const { contracts, groups, products, pricing } = modules()
        // The fixture's own contracts would take part in every trade.
        const standing = await contracts.listContracts({}, { select: ["id"] })
        await contracts.updateContracts(
          standing.map(({ id }) => ({ id, status: "suspended" as const }))
        )
        const [category] = await products.createProductCategories([
          { name: "Fästdon", is_active: true },
        ])
        const [below] = await products.createProductCategories([
          { name: "Skruv", is_active: true, parent_category_id: category.id },
        ])
        const [collection] = await products.createProductCollections([
          { title: "Bygg" },
        ])
        const [tag] = await products.createProductTags([{ value: "stål" }])
        await products.updateProducts(screw().product_id, {
          category_ids: [below.id],
          collection_id: collection.id,
          tag_ids: [tag.id],
        })
        const [group] = await groups.createDiscountGroups([
          { code: "10", name: "Skruv" },
        ])
        await groups.createDiscountGroupArticles([
          { discount_group_id: group.id, variant_id: screw().variant_id },
        ])
        Object.assign(targets, {
          product: screw().product_id,
          category: category.id,
          collection: collection.id,
          tag: tag.id,
          discount_group: group.id,
        })
        const articles = await priced()
        await pricing.addPrices([
          {
            priceSetId: articles["SKRUV-100"].price_set_id,
            prices: [{ amount: 90, currency_code: "sek", min_quantity: 20 }],
          },
        ])
      })

      it("is what the engine charges and what a salesperson would say, for thousands of cases", async () => {
        const { pricing } = modules()
        const articles = await priced()
        let cases = 0
        await fc.assert(
          fc.asyncProperty(aTrade, async (drawn) => {
            const undo = await writeTrade(given, drawn, { targets, articles })
            try {
              for (const company of [
                "group",
                "stockholm",
                "solna",
                "sydel",
              ] as const) {
                const lineage = await lineageOfCompany(
                  given.store.container,
                  at(company).id
                )
                const contracts = await loadContractsInForce(
                  given.store.container,
                  lineage,
                  "sek"
                )
                for (const quantity of QUANTITIES) {
                  const charged = await pricing.calculatePrices(
                    {
                      id: Object.values(articles).map(
                        ({ price_set_id }) => price_set_id
                      ),
                    },
                    {
                      context: {
                        ...contractPricingContext(lineage, contracts),
                        currency_code: "sek",
                        region_id: given.store.sweden.id,
                        quantity,
                      } as never,
                    }
                  )
                  for (const sku of ["SKRUV-100", "BORR-6"] as const) {
                    const naive = naivePrice(drawn, company, sku, quantity)
                    const { winner } = await explainPrice(
                      given.store.container,
                      {
                        variant: { id: sku, ...articles[sku] },
                        quantity,
                        region: { ...given.store.sweden, currency_code: "sek" },
                        lineage,
                        contracts,
                        customerGroupIds: [],
                      }
                    )
                    const engine = charged.find(
                      ({ id }) => id === articles[sku].price_set_id
                    )
                    expect({
                      company,
                      sku,
                      quantity,
                      explained: winner && Number(winner.price.amount),
                      charged: engine?.calculated_amount ?? null,
                    }).toEqual({
                      company,
                      sku,
                      quantity,
                      explained: naive,
                      charged: naive,
                    })
                    cases++
                  }
                }
              }
            } finally {
              await undo()
            }
          }),
          { numRuns: 50, endOnFailure: true }
        )
        expect(cases).toBeGreaterThanOrEqual(2000)
      }, 600_000)
    })
  },
})
