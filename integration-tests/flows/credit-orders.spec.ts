import { createCompanyCreditWorkflow } from "@medusa-b2b/credit/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import { createReadyCart } from "@medusa-b2b/testing/fixtures"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { companyStore } from "../__fixtures__/company-store"

const ON_ACCOUNT = "pp_on_account_credit"

storeTest({
  name: "credit-orders",
  fixtures: companyStore,
  suite: ({ app, given }) => {
    it("places an order on account, and refuses the next one over the limit", async () => {
      const { store, people, companies, articles } = given
      await updateRegionsWorkflow(app.container).run({
        input: {
          selector: { id: store.sweden.id },
          update: { payment_providers: ["pp_system_default", ON_ACCOUNT] },
        },
      })
      const buyer = asBuyer(store, people.buyer.token)
      const readyCart = async () => {
        const cart = await createReadyCart(
          store,
          buyer,
          [{ article: articles["SKRUV-100"], quantity: 3 }],
          { references: { purchase_order_number: "4711" } }
        )
        await succeed(
          buyer.post(
            `/store/payment-collections/${cart.payment_collection?.id}/payment-sessions`,
            { provider_id: ON_ACCOUNT }
          )
        )
        return cart
      }
      const first = await readyCart()
      const { result: line } = await createCompanyCreditWorkflow(
        app.container
      ).run({
        input: {
          company_id: companies.stockholm.id,
          currency_code: "sek",
          limit_amount: first.total + 1,
        },
      })
      const second = await readyCart()
      const complete = (cart: { id: string }) =>
        buyer.post<{ type: string; violations?: { code: string }[] }>(
          `/store/carts/${cart.id}/complete`,
          {}
        )
      expect(await complete(first)).toMatchObject({
        status: 200,
        data: { type: "order" },
      })
      expect(await complete(second)).toMatchObject({
        status: 409,
        data: {
          type: "checkout_refused",
          violations: [
            {
              code: "credit.over_limit",
              params: { free: "1", currency: "SEK" },
            },
          ],
        },
      })
      expect((await complete(first)).status).toBe(200)
      const [standing] = await app.container
        .resolve<LedgerModuleService>("ledger")
        .standings([line.account_id])
      expect([Number(standing.held), Number(standing.free)]).toEqual([
        first.total,
        1,
      ])
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })
  },
})
