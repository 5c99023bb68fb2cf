import {
  checkVatIdWorkflow,
  decideVatIdWorkflow,
  refreshCartTaxWorkflow,
  setCompanyTaxWorkflow,
  setReverseChargeWorkflow,
} from "@medusa-b2b/company/workflows"
import { provideVatRegistry } from "@medusa-b2b/company/vat-registry"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import {
  buyerOf,
  cartTo,
  decideVatId,
  taxedStore,
} from "../__fixtures__/taxed-store"

const failingWorkflows = {
  settle: failsAfterwards(setCompanyTaxWorkflow),
  check: failsAfterwards(checkVatIdWorkflow),
  decide: failsAfterwards(decideVatIdWorkflow),
  flag: failsAfterwards(setReverseChargeWorkflow),
  refresh: failsAfterwards(refreshCartTaxWorkflow),
  refreshItems: failsAfterwards(refreshCartItemsWorkflow),
}

const TABLES = [
  "company_tax_profile",
  "company_vat_check",
  "reverse_charge_product",
  "cart_line_item",
  "cart_line_item_tax_line",
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
    const expectTakenBack = async (
      name: keyof typeof failingWorkflows,
      input: Record<string, unknown>
    ) => {
      const before = await rows()
      const { errors } = await failingWorkflows[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })

      expect(errors[0].error.message).toBe("Something failed afterwards")
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
  },
})
