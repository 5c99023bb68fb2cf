import { placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

type Preview = {
  items: { variant_id: string; quantity: number; unit_price: number }[]
}

storeTest({
  name: "contract orders",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const screw = () => given.articles["SKRUV-100"]

    const editedPrice = async (
      buyerName: "buyer" | "sydelBuyer",
      quantity: number
    ): Promise<number | undefined> => {
      const buyer = asBuyer(given.store, given.people[buyerName].token)
      const { order } = await placeOrderOf(given.store, buyer, [
        { article: given.articles["SKRUV-500"], quantity: 1 },
      ])
      const staff = asAdmin(given.store, given.admin.token)
      await succeed(staff.post("/admin/order-edits", { order_id: order.id }))
      const { order_preview } = await succeed(
        staff.post<{ order_preview: Preview }>(
          `/admin/order-edits/${order.id}/items`,
          { items: [{ variant_id: screw().variant_id, quantity }] }
        )
      )
      return order_preview.items.find(
        ({ variant_id }) => variant_id === screw().variant_id
      )?.unit_price
    }

    it("price what staff add to a company's order by its contract", async () => {
      expect(await editedPrice("buyer", 1)).toBe(80)
      expect(await editedPrice("buyer", 10)).toBe(70)
    })

    it.each([
      [9.5, 80],
      [10.5, 70],
    ])(
      "price %d pieces by the tier that has begun",
      async (quantity, price) => {
        expect(await editedPrice("buyer", quantity)).toBe(price)
      }
    )

    it("price what staff add to another company's order by the list", async () => {
      expect(await editedPrice("sydelBuyer", 10)).toBe(100)
    })

    it("that are made without a cart take the company that the server names", async () => {
      const priceFor = async (company_id?: string, quantity = 10) => {
        const { result } = await createOrderWorkflow(app.container).run({
          input: {
            region_id: given.store.sweden.id,
            sales_channel_id: given.store.sales_channel_id,
            customer_id: given.people.buyer.customer_id,
            email: given.people.buyer.email,
            items: [
              // Core prices a line only when it comes without a price.
              { variant_id: screw().variant_id, quantity } as never,
            ],
            ...(company_id
              ? {
                  additional_data: {
                    b2b: { company_id, member_id: given.members.buyer.id },
                  },
                }
              : {}),
          },
        })
        return Number(result.items?.[0].unit_price)
      }
      expect(await priceFor(given.companies.stockholm.id)).toBe(70)
      expect(await priceFor(given.companies.sydel.id)).toBe(100)
      expect(await priceFor()).toBe(100)
      expect(await priceFor(given.companies.stockholm.id, 9.5)).toBe(80)
      expect(await priceFor(given.companies.sydel.id, 9.5)).toBe(100)
    })
  },
})
