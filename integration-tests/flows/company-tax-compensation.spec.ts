import {
  checkVatIdWorkflow,
  decideVatIdWorkflow,
  refreshCartTaxWorkflow,
  setCompanyTaxWorkflow,
  setReverseChargeWorkflow,
} from "@medusa-b2b/company/workflows"
import { provideVatRegistry } from "@medusa-b2b/company/vat-registry"
import { createReadyCart } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  refreshCartItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  buyerOf,
  cartTo,
  codesOf,
  decideVatId,
  readCart,
  taxedStore,
} from "../__fixtures__/taxed-store"

const failingWorkflows = {
  settle: failsAfterwards(setCompanyTaxWorkflow),
  check: failsAfterwards(checkVatIdWorkflow),
  decide: failsAfterwards(decideVatIdWorkflow),
  flag: failsAfterwards(setReverseChargeWorkflow),
  refresh: failsAfterwards(refreshCartTaxWorkflow),
  refreshItems: failsAfterwards(refreshCartItemsWorkflow),
  add: failsAfterwards(addToCartWorkflow),
  change: failsAfterwards(updateLineItemInCartWorkflow),
  remove: failsAfterwards(deleteLineItemsWorkflow),
  ship: failsAfterwards(addShippingMethodToCartWorkflow),
}

const TABLES = [
  "company_tax_profile",
  "company_vat_check",
  "reverse_charge_product",
  "cart_line_item",
  "cart_line_item_tax_line",
  "cart_shipping_method",
  "cart_shipping_method_tax_line",
]

/** What tells only when, and ids of rows that were written again. */
const VOLATILE = ["id", "created_at", "updated_at", "deleted_at"]

storeTest({
  name: "company tax compensation",
  fixtures: taxedStore,
  suite: ({ app, given }) => {
    const rows = async () => {
      const knex = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const tables = await Promise.all(
        TABLES.map((table) => knex(table).where({ deleted_at: null }))
      )
      return tables.map((found: Record<string, unknown>[]) =>
        found
          .map((row) =>
            JSON.stringify(
              Object.entries(row).filter(([name]) => !VOLATILE.includes(name))
            )
          )
          .sort()
      )
    }
    const fail = async (
      name: keyof typeof failingWorkflows,
      input: Record<string, unknown>
    ) => {
      const { errors } = await failingWorkflows[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors[0].error.message).toBe("Something failed afterwards")
    }
    const expectTakenBack = async (...failing: Parameters<typeof fail>) => {
      const before = await rows()
      await fail(...failing)
      expect(await rows()).toEqual(before)
    }
    const actor = { kind: "system" as const, reason: "test" }
    const company_id = () => given.danish.id

    afterEach(() => provideVatRegistry(null))

    it("takes back a first settlement, and a later one", async () => {
      const settle = {
        company_id: company_id(),
        treatment: "exempt",
        exempt_ground: "intyg 4711",
      }
      await expectTakenBack("settle", settle)

      await setCompanyTaxWorkflow(app.container).run({
        input: { company_id: company_id(), treatment: "standard" },
      })
      await expectTakenBack("settle", settle)
    })

    it("takes back an answer of the register, and staff's", async () => {
      provideVatRegistry({
        name: "Prov",
        check: async () => ({
          result: "valid",
          request_identifier: "W1",
          registered_name: null,
          registered_address: null,
        }),
      })
      await expectTakenBack("check", { company_id: company_id() })
      await expectTakenBack("decide", {
        company_id: company_id(),
        result: "valid",
        note: "Intyg",
        actor,
      })
    })

    it("takes back a flag, and its removal", async () => {
      const { product_id } = given.flagged
      await expectTakenBack("flag", { product_id, reverse_charge: true })

      await setReverseChargeWorkflow(app.container).run({
        input: { product_id, reverse_charge: true },
      })
      await expectTakenBack("flag", { product_id, reverse_charge: false })
    })

    it("takes back a cart's new VAT, of a change and of a refresh", async () => {
      const { flagged, companies, people, store } = given
      await decideVatId(given, companies.stockholm, "valid")
      const { id } = await cartTo(
        given,
        buyerOf(given, people.buyer),
        [{ article: flagged, quantity: 251 }],
        store.sweden,
        "se"
      )
      await setReverseChargeWorkflow(app.container).run({
        input: { product_id: flagged.product_id, reverse_charge: true },
      })

      await expectTakenBack("refreshItems", { cart_id: id, items: [] })
      await expectTakenBack("refresh", { cart_id: id })
    })

    it("takes back a cart's new VAT when a line that is added, changed or removed, or new freight, brings it", async () => {
      const { flagged, companies, people, store, articles } = given
      const other = articles["BORR-6"]
      const flag = (article: typeof other, reverse_charge: boolean) =>
        setReverseChargeWorkflow(app.container).run({
          input: { product_id: article.product_id, reverse_charge },
        })
      await decideVatId(given, companies.stockholm, "valid")
      await flag(flagged, true)
      await flag(other, true)
      const buyer = buyerOf(given, people.buyer)
      const { id: cart_id } = await createReadyCart(store, buyer, [
        { article: flagged, quantity: 10 },
      ])
      const codes = async () => codesOf(await readCart(buyer, cart_id))
      const codesOfLine = async (line_id: string) =>
        (await readCart(buyer, cart_id)).items
          .find(({ id }) => id === line_id)
          ?.tax_lines.map(({ code }) => code)
      const [line] = (await readCart(buyer, cart_id)).items
      await expectTakenBack("change", {
        cart_id,
        item_id: line.id,
        update: { quantity: 300 },
      })
      const items = [{ variant_id: other.variant_id, quantity: 500 }]
      await expectTakenBack("add", { cart_id, items })
      expect(await codes()).toEqual(["vat-25-se"])

      // Which is no small thing: it does reach the line that was there.
      await addToCartWorkflow(app.container).run({ input: { cart_id, items } })
      expect(await codes()).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      await flag(flagged, false)
      await flag(other, false)
      const options = [{ id: store.warehouse.shipping_option_id }]
      await expectTakenBack("ship", { cart_id, options })
      expect(await codes()).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      await addShippingMethodToCartWorkflow(app.container).run({
        input: { cart_id, options },
      })
      expect(await codes()).toEqual(["vat-25-se"])

      await flag(flagged, true)
      await flag(other, true)
      await refreshCartTaxWorkflow(app.container).run({ input: { cart_id } })
      const added = (await readCart(buyer, cart_id)).items.find(
        ({ id }) => id !== line.id
      )?.id as string
      const refusals = async () => {
        const { data } = await buyer.get<{
          checkout_status: { violations: { code: string }[] }
        }>(`/store/carts/${cart_id}/checkout-status`)
        return data.checkout_status.violations.map(({ code }) => code)
      }
      expect(await refusals()).not.toContain("company.tax_outdated")
      await fail("remove", { cart_id, ids: [added] })
      expect(await codesOfLine(line.id)).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      // Core brings back all tax lines that a removed line ever had: so it counts as outdated.
      expect(await codesOfLine(added)).not.toHaveLength(1)
      expect(await refusals()).toContain("company.tax_outdated")
      await refreshCartTaxWorkflow(app.container).run({ input: { cart_id } })
      expect(await codesOfLine(added)).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      expect(await refusals()).not.toContain("company.tax_outdated")
    })
  },
})
