import { dirname } from "node:path"
import type { IPricingModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import {
  contractsInForce,
  type Binding,
  type Lineage,
} from "../../../domain/contracts-in-force"
import { contractPricingContext } from "../../../pricing/context"
import { letContractsDecide } from "../../../pricing/let-contracts-decide"

jest.setTimeout(120_000)

letContractsDecide()

const GROUP = "comp_group"
const SUBSIDIARY = "comp_subsidiary"
const UNIT = "comp_unit"
const STRANGER = "comp_stranger"
const STRANGERS_UNIT = "comp_strangers_unit"

const LINEAGES: Record<string, Lineage> = {
  group: { company_id: GROUP, ancestor_ids: [] },
  subsidiary: { company_id: SUBSIDIARY, ancestor_ids: [GROUP] },
  unit: { company_id: UNIT, ancestor_ids: [SUBSIDIARY, GROUP] },
  stranger: { company_id: STRANGER, ancestor_ids: [] },
  strangersUnit: { company_id: STRANGERS_UNIT, ancestor_ids: [STRANGER] },
}

type Tier = { amount: number; min?: number; max?: number }

moduleIntegrationTestRunner<IPricingModuleService>({
  moduleName: Modules.PRICING,
  resolve: dirname(require.resolve("@medusajs/pricing")),
  testSuite: ({ service: pricing }) => {
    describe("the nearest contract decides, in core's pricing module", () => {
      let article: string
      let other: string
      let bindings: Binding[]

      /** A contract with its price list, bound to companies. */
      const contract = async (
        number: string,
        companies: string[],
        prices: Record<string, Tier[]>,
        more: { is_exclusive?: boolean; campaigns_apply?: boolean } = {}
      ): Promise<void> => {
        const id = `contr_${number}`
        const [list] = await pricing.createPriceLists([
          {
            title: number,
            description: number,
            type: "override",
            status: "active",
            rules: { contract_id: [id] },
            prices: Object.entries(prices).flatMap(([price_set_id, tiers]) =>
              tiers.map(({ amount, min, max }) => ({
                price_set_id,
                currency_code: "sek",
                amount,
                min_quantity: min,
                max_quantity: max,
              }))
            ),
          },
        ])
        for (const company_id of companies) {
          bindings.push({
            company_id,
            include_descendants: true,
            starts_at: null,
            ends_at: null,
            contract: {
              id,
              number,
              currency_code: "sek",
              status: "active",
              starts_at: null,
              ends_at: null,
              price_list_id: list.id,
              is_exclusive: false,
              campaigns_apply: true,
              ...more,
            },
          })
        }
      }

      const priceOf = async (
        buyer: keyof typeof LINEAGES | null,
        { set = article, quantity = 1, more = {} } = {}
      ): Promise<number | null | undefined> => {
        const contracts = buyer
          ? contractsInForce(bindings, LINEAGES[buyer], new Date())
          : []
        const [price] = await pricing.calculatePrices(
          { id: [set] },
          {
            context: {
              currency_code: "sek",
              quantity,
              ...more,
              ...contractPricingContext(null, contracts),
            } as never,
          }
        )
        return price?.calculated_amount as number | null | undefined
      }

      beforeEach(async () => {
        bindings = []
        const sets = await pricing.createPriceSets([
          { prices: [{ amount: 150, currency_code: "sek" }] },
          { prices: [{ amount: 500, currency_code: "sek" }] },
        ])
        article = sets[0].id
        other = sets[1].id
      })

      it("takes the subsidiary's dearer price before the group's, and the group's where it is alone", async () => {
        await contract("GROUP", [GROUP], {
          [article]: [{ amount: 100 }],
          [other]: [{ amount: 400 }],
        })
        await contract("SUB", [SUBSIDIARY], { [article]: [{ amount: 110 }] })

        expect(await priceOf("group")).toBe(100)
        expect(await priceOf("subsidiary")).toBe(110)
        expect(await priceOf("unit")).toBe(110)
        expect(await priceOf("unit", { set: other })).toBe(400)
        expect(await priceOf("stranger")).toBe(150)
        expect(await priceOf(null)).toBe(150)
      })

      it("orders three levels, whatever is cheapest", async () => {
        await contract("A-UNIT", [UNIT], { [article]: [{ amount: 120 }] })
        await contract("B-SUB", [SUBSIDIARY], { [article]: [{ amount: 90 }] })
        await contract("C-GROUP", [GROUP], { [article]: [{ amount: 105 }] })

        expect(await priceOf("unit")).toBe(120)
        expect(await priceOf("subsidiary")).toBe(90)
        expect(await priceOf("group")).toBe(105)
      })

      it("lets one contract be near for one buyer and far for another: a framework contract bound crosswise", async () => {
        // For the group's unit X is the grandmother's and Y its own; for the
        // stranger's unit it is the other way round. No fixed rank can say so.
        await contract("X", [GROUP, STRANGERS_UNIT], {
          [article]: [{ amount: 100 }],
        })
        await contract("Y", [UNIT, STRANGER], { [article]: [{ amount: 110 }] })

        expect(await priceOf("unit")).toBe(110)
        expect(await priceOf("strangersUnit")).toBe(100)
        expect(await priceOf("subsidiary")).toBe(100)
        expect(await priceOf("stranger")).toBe(110)
      })

      it("counts a contract that is bound to a company and to its ancestor by the nearer one", async () => {
        await contract("BOTH", [GROUP, UNIT], { [article]: [{ amount: 130 }] })
        await contract("SUB", [SUBSIDIARY], { [article]: [{ amount: 90 }] })

        expect(await priceOf("unit")).toBe(130)
        expect(await priceOf("subsidiary")).toBe(90)
        expect(await priceOf("group")).toBe(130)
      })

      it("falls to the farther contract, then to the list price, below the nearer one's first tier and in its gaps", async () => {
        await contract("SUB", [SUBSIDIARY], {
          [article]: [
            { amount: 95, min: 10, max: 19 },
            { amount: 90, min: 50 },
          ],
        })
        await contract("GROUP", [GROUP], {
          [article]: [{ amount: 60, min: 5 }],
        })

        const at = (quantity: number) => priceOf("subsidiary", { quantity })
        expect(await at(1)).toBe(150)
        expect(await at(4)).toBe(150)
        expect(await at(5)).toBe(60)
        expect(await at(9)).toBe(60)
        expect(await at(10)).toBe(95)
        expect(await at(19)).toBe(95)
        expect(await at(20)).toBe(60)
        expect(await at(49)).toBe(60)
        expect(await at(50)).toBe(90)
        expect(await at(1000)).toBe(90)
      })

      it("takes the tier that has begun for fractions of a piece, each price set by its own quantity", async () => {
        await contract("SUB", [SUBSIDIARY], {
          [article]: [
            { amount: 80, min: 1, max: 9 },
            { amount: 70, min: 10 },
          ],
          [other]: [{ amount: 300, min: 5 }],
        })
        const at = (quantity: number) => priceOf("subsidiary", { quantity })
        expect(await at(0.5)).toBe(80)
        expect(await at(9)).toBe(80)
        expect(await at(9.5)).toBe(80)
        expect(await at(10)).toBe(70)
        expect(await at(10.5)).toBe(70)

        const both = (quantity_by_price_set: Record<string, number>) => ({
          more: { quantity_by_price_set },
        })
        const few = both({ [article]: 9.5, [other]: 4.5 })
        expect(await priceOf("subsidiary", few)).toBe(80)
        expect(await priceOf("subsidiary", { ...few, set: other })).toBe(500)
        const more = both({ [article]: 10, [other]: 5.5 })
        expect(await priceOf("subsidiary", more)).toBe(70)
        expect(await priceOf("subsidiary", { ...more, set: other })).toBe(300)
      })

      it("leaves fractions in a list that is no contract's to Medusa", async () => {
        await contract("GROUP", [GROUP], { [other]: [{ amount: 100 }] })
        await pricing.addPrices([
          {
            priceSetId: article,
            prices: [
              {
                amount: 90,
                currency_code: "sek",
                min_quantity: 2,
                max_quantity: 9,
              },
              { amount: 85, currency_code: "sek", min_quantity: 10 },
            ],
          },
        ])
        const at = (quantity: number) => priceOf("group", { quantity })
        expect(await at(9)).toBe(90)
        expect(await at(9.5)).toBe(150)
        expect(await at(10)).toBe(85)
      })

      it("takes the cheaper of two equally near contracts", async () => {
        await contract("ONE", [SUBSIDIARY], { [article]: [{ amount: 99 }] })
        await contract("TWO", [SUBSIDIARY], { [article]: [{ amount: 98 }] })

        expect(await priceOf("subsidiary")).toBe(98)
      })

      describe("beside the merchant's own lists", () => {
        const more = {
          region_id: "reg_1",
          customer: { groups: [{ id: "cusgroup_1" }] },
        }
        const campaign = async (type: "override" | "sale", amount: number) => {
          await pricing.createPriceLists([
            {
              title: "Pros of one region",
              description: "",
              type,
              status: "active",
              rules: {
                "customer.groups.id": ["cusgroup_1"],
                region_id: ["reg_1"],
              },
              prices: [
                { price_set_id: article, currency_code: "sek", amount },
                { price_set_id: other, currency_code: "sek", amount: 300 },
              ],
            },
          ])
        }

        it.each(["override", "sale"] as const)(
          "lets a cheaper campaign (%s) apply, and a dearer one not",
          async (type) => {
            await contract("GROUP", [GROUP], { [article]: [{ amount: 100 }] })
            await campaign(type, 70)
            expect(await priceOf("subsidiary", { more })).toBe(70)
            expect(await priceOf("subsidiary")).toBe(100)
            expect(await priceOf("subsidiary", { set: other, more })).toBe(300)
            expect(await priceOf(null, { more })).toBe(70)
          }
        )

        it.each(["override", "sale"] as const)(
          "stands against a cheaper one (%s) where campaigns do not apply",
          async (type) => {
            await contract(
              "GROUP",
              [GROUP],
              { [article]: [{ amount: 100 }] },
              { campaigns_apply: false }
            )
            await campaign(type, 70)
            expect(await priceOf("subsidiary", { more })).toBe(100)
            expect(await priceOf("subsidiary", { set: other, more })).toBe(300)
          }
        )

        it("holds above the list price, and so does a sale between the two", async () => {
          await contract("GROUP", [GROUP], { [article]: [{ amount: 180 }] })
          expect(await priceOf("subsidiary")).toBe(180)
          await campaign("sale", 160)
          expect(await priceOf("subsidiary", { more })).toBe(160)
          // For everybody else core takes the list price, which is cheaper.
          expect(await priceOf(null, { more })).toBe(150)
        })
      })

      it("gives no price at all where an exclusive contract has none", async () => {
        await contract("GROUP", [GROUP], { [article]: [{ amount: 100 }] })
        await contract(
          "SUB",
          [SUBSIDIARY],
          { [other]: [{ amount: 400, min: 5 }] },
          { is_exclusive: true }
        )
        await contract("UNIT", [UNIT], { [article]: [{ amount: 90 }] })

        expect(await priceOf("subsidiary")).toBeUndefined()
        expect(
          await priceOf("subsidiary", { set: other, quantity: 4 })
        ).toBeUndefined()
        expect(await priceOf("subsidiary", { set: other, quantity: 5 })).toBe(
          400
        )
        // Nearer than the exclusive one, and above it.
        expect(await priceOf("unit")).toBe(90)
        expect(await priceOf("unit", { set: other })).toBeUndefined()
        expect(await priceOf("group")).toBe(100)
        expect(await priceOf("group", { set: other })).toBe(500)
      })

      it("leaves other currencies alone", async () => {
        await contract("GROUP", [GROUP], { [article]: [{ amount: 100 }] })
        await pricing.addPrices([
          {
            priceSetId: article,
            prices: [{ amount: 15, currency_code: "eur" }],
          },
        ])

        expect(await priceOf("group", { more: { currency_code: "eur" } })).toBe(
          15
        )
      })
    })
  },
})
