import { dirname } from "node:path"
import type { IPricingModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import {
  COMPANY_KEY,
  type CompanyPricing,
  CONTRACT_ATTRIBUTE,
} from "../../../pricing/context"
import {
  askOnlyListsInQuestion,
  type KnexSource,
} from "../../../pricing/lists-in-question"
import { letContractsDecide } from "../../../pricing/let-contracts-decide"

jest.setTimeout(120_000)

letContractsDecide()

type Row = { id: string; price_list_id: string | null; amount: string }
type Repository = {
  calculatePrices: (
    filters: object,
    pricing: { context: object },
    shared?: object
  ) => Promise<Row[]>
  getActiveManager: () => KnexSource
}
type Listener = (query: { sql: string }) => void
type Events = Record<
  "on" | "removeListener",
  (event: "query", listener: Listener) => void
>

const CONTRACTS = ["contr_a", "contr_b", "contr_c"]
const GROUPS = ["cusgroup_1", "cusgroup_2"]

/** A price list: whose contract it is, for which group, and what an article costs in it. */
const aList = fc.record({
  contract: fc.option(fc.constantFrom(...CONTRACTS), { nil: null }),
  group: fc.option(fc.constantFrom(...GROUPS), { nil: null }),
  status: fc.constantFrom("active" as const, "draft" as const),
  amounts: fc.array(fc.integer({ min: 1, max: 500 }), {
    minLength: 0,
    maxLength: 2,
  }),
})

moduleIntegrationTestRunner<IPricingModuleService>({
  moduleName: Modules.PRICING,
  resolve: dirname(require.resolve("@medusajs/pricing")),
  testSuite: ({ service: pricing }) => {
    describe("the lists in question", () => {
      const repository = () =>
        (pricing as unknown as { pricingRepository_: Repository })
          .pricingRepository_

      const articles = async (): Promise<string[]> =>
        (
          await pricing.createPriceSets([
            { prices: [{ amount: 150, currency_code: "sek" }] },
            { prices: [{ amount: 500, currency_code: "sek" }] },
          ])
        ).map(({ id }) => id)

      it("leave core's query the answers that it has without them, whatever lists there are and whoever asks", async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(aList, { minLength: 1, maxLength: 6 }),
            fc.subarray(CONTRACTS),
            fc.subarray(GROUPS),
            async (drawn, contracts, groups) => {
              const ids = await articles()
              const made = await pricing.createPriceLists(
                drawn.map(({ contract, group, status, amounts }, at) => ({
                  title: `${at}`,
                  description: "",
                  type: "override" as const,
                  status,
                  rules: {
                    ...(contract && { [CONTRACT_ATTRIBUTE]: [contract] }),
                    ...(group && { "customer.groups.id": [group] }),
                  },
                  prices: amounts.map((amount, of) => ({
                    price_set_id: ids[of],
                    currency_code: "sek",
                    amount,
                  })),
                }))
              )
              const lists = made
                .filter((_, at) =>
                  contracts.some((each) => each === drawn[at].contract)
                )
                .map(({ id }) => id)
              const context = {
                currency_code: "sek",
                ...(contracts.length && { [CONTRACT_ATTRIBUTE]: contracts }),
                customer: { groups: groups.map((id) => ({ id })) },
              }

              const whole = await repository().calculatePrices(
                { id: ids },
                { context }
              )
              const narrowed = await repository().calculatePrices(
                { id: ids },
                { context },
                {
                  transactionManager: askOnlyListsInQuestion(
                    repository().getActiveManager(),
                    lists
                  ),
                }
              )

              const ofAll = (rows: Row[]) =>
                rows
                  .map(({ id, price_list_id, amount }) =>
                    [id, price_list_id, amount].join()
                  )
                  .sort()
              expect(whole.length).toBeGreaterThanOrEqual(2)
              expect(ofAll(narrowed)).toEqual(ofAll(whole))
            }
          ),
          { numRuns: 40 }
        )
      })

      describe("are all that core's query sees", () => {
        const asked: string[] = []
        const listen: Listener = ({ sql }) => asked.push(sql)
        const knex = () => repository().getActiveManager().getKnex() as Events

        beforeEach(() => knex().on("query", listen))
        afterEach(() => knex().removeListener("query", listen))

        const underContract = (price_list_id: string): CompanyPricing => ({
          company_id: null,
          contracts: [
            {
              id: "contr_a",
              number: "A",
              price_list_id,
              company_id: "comp_1",
              distance: 0,
              is_exclusive: false,
              campaigns_apply: true,
            },
          ],
        })

        const priceFor = async (context: object) => {
          const [id] = await articles()
          const [list] = await pricing.createPriceLists([
            {
              title: "A",
              description: "",
              type: "override",
              status: "active",
              rules: { [CONTRACT_ATTRIBUTE]: ["contr_a"] },
              prices: [{ price_set_id: id, currency_code: "sek", amount: 100 }],
            },
          ])
          const lists =
            COMPANY_KEY in context
              ? { [COMPANY_KEY]: underContract(list.id) }
              : {}
          asked.length = 0
          const [price] = await pricing.calculatePrices(
            { id: [id] },
            { context: { currency_code: "sek", ...context, ...lists } as never }
          )
          return price.calculated_amount
        }

        // Red after an update of Medusa: its query takes its tables otherwise
        // now. Prices are right all the same, but slow with many contracts:
        // see how PricingRepository.calculatePrices begins, and follow it.
        it.each([
          ["a buyer", { contract_id: ["contr_a"], [COMPANY_KEY]: null }, 100],
          ["a visitor", {}, 150],
        ])("when %s asks", async (_, context, amount) => {
          expect(await priceFor(context)).toBe(amount)
          expect(
            asked.filter((sql) => sql.includes('from "price" left join'))
          ).toEqual([expect.stringMatching(/^with "price_list" as \(/)])
        })

        it("but not when somebody names a contract without its lists", async () => {
          expect(await priceFor({ contract_id: ["contr_a"] })).toBe(100)
          expect(asked.some((sql) => sql.startsWith("with "))).toBe(false)
        })
      })
    })
  },
})
