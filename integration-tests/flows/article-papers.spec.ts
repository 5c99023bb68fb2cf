import { createReadyCart } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { notesOfLines } from "@medusa-b2b/kit/line-notes"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { articleStore } from "../__fixtures__/article-store"

storeTest({
  name: "an order by the sales unit, on paper",
  fixtures: articleStore,
  suite: ({ app, given }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)

    it("the order remembers the unit, and says it as it was when it was bought", async () => {
      const article = given.articles["PS-16"]
      const { variant_id } = article
      const staff = asAdmin(given.store, given.admin.token)
      await succeed(
        staff.post("/admin/part-numbers", {
          ...{ variant_id, number: "47-11" },
          company_id: given.companies.group.id,
        })
      )
      const { id } = await createReadyCart(given.store, buyer(), [
        { article, quantity: 200 },
      ])
      const { items } = (
        await succeed(
          buyer().get<{ cart: { items: { id: string }[] } }>(
            `/store/carts/${id}`
          )
        )
      ).cart
      await succeed(
        buyer().post(`/store/carts/${id}/unit-items/${items[0].id}`, {
          ...{ unit: "XBX", count: 3 },
        })
      )
      await succeed(
        buyer().post(`/store/carts/${id}`, { metadata: { reason: "changed" } })
      )
      const collection = await succeed(
        buyer().post<{ payment_collection: { id: string } }>(
          "/store/payment-collections",
          { cart_id: id }
        )
      )
      await succeed(
        buyer().post(
          `/store/payment-collections/${collection.payment_collection.id}/payment-sessions`,
          { provider_id: "pp_system_default" }
        )
      )
      const { order } = await succeed(
        buyer().post<{ order: { id: string } }>(`/store/carts/${id}/complete`)
      )
      await succeed(
        staff.post(`/admin/articles/${variant_id}`, {
          units: [{ code: "XBX", factor: 100 }],
        })
      )
      const { data } = await app.container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["id", "items.*", "item_subtotal"],
          filters: { id: order.id },
        })
      const [placed] = data as unknown as {
        item_subtotal: number
        items: Parameters<typeof notesOfLines>[1]
      }[]
      expect(Number(placed.item_subtotal)).toBe(537)
      const notes = await notesOfLines(order.id, placed.items, app.container)
      expect([...notes.values()]).toEqual([
        [
          {
            en: "3 boxes of 200 · 89.50 per 100 pieces · Your no. 47-11",
            sv: "3 lådor à 200 · 89,50 per 100 st · Ert nr 47-11",
          },
        ],
      ])
      const paper = await buyer().get(`/store/orders/${order.id}/confirmation`)
      expect(paper.status).toBe(200)
    })
  },
})
