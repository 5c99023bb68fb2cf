import { createCart } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { articleStore } from "../../__fixtures__/article-store"

type Line = {
  item_id: string
  variant_id: string
  quantity: number
  unit: string
  factor: number
  count: number
  text: string
  unit_price: string
  price: string
}
type Cart = {
  item_subtotal: number
  items: {
    id: string
    quantity: number
    unit_price: number
    metadata: unknown
  }[]
}
type Status = {
  checkout_status: { violations: { code: string; message: string }[] }
}

storeTest({
  name: "articles in a cart, by the sales unit",
  fixtures: articleStore,
  suite: ({ given }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const screw = () => given.articles["PS-16"].variant_id
    const emptyCart = async () =>
      (await createCart(given.store, buyer(), [])).id
    const add = (cart_id: string, count: number, unit = "XBX") =>
      buyer().post<{ lines: Line[]; message: string }>(
        `/store/carts/${cart_id}/unit-items`,
        { items: [{ variant_id: screw(), unit, count }] }
      )
    const lines = async (cart_id: string) =>
      (
        await succeed(
          buyer().get<{ lines: Line[] }>(`/store/carts/${cart_id}/unit-items`)
        )
      ).lines
    const cart = async (cart_id: string) =>
      (
        await succeed(
          buyer().get<{ cart: Cart }>(
            `/store/carts/${cart_id}?fields=item_subtotal,items.quantity,items.unit_price,items.metadata`
          )
        )
      ).cart
    const codes = async (cart_id: string) =>
      (
        await succeed(
          buyer().get<Status>(`/store/carts/${cart_id}/checkout-status`)
        )
      ).checkout_status.violations
        .map(({ code }) => code)
        .filter((code) => code.startsWith("articles."))
    const said = async (cart_id: string) =>
      (await lines(cart_id)).map(({ text }) => text)

    it("three boxes of 200 at 89.50 per 100 are 600 times 0.895 and cost 537.00", async () => {
      const id = await emptyCart()
      const { lines } = await succeed(add(id, 3))
      expect(lines).toMatchObject([
        {
          ...{ quantity: 600, unit: "XBX", factor: 200, count: 3 },
          ...{ text: "3 boxes of 200", unit_price: "0.895", price: "89.5" },
        },
      ])
      expect(await cart(id)).toMatchObject({
        item_subtotal: 537,
        items: [{ quantity: 600, unit_price: 0.895 }],
      })
      expect(await codes(id)).toEqual([])
    })

    it("the unit stays with the line when core adds to it and changes it", async () => {
      const id = await emptyCart()
      await succeed(add(id, 3))
      await succeed(add(id, 1))
      expect(await said(id)).toEqual(["4 boxes of 200"])
      const [{ item_id }] = await lines(id)
      await succeed(
        buyer().post(`/store/carts/${id}/line-items/${item_id}`, {
          quantity: 400,
        })
      )
      expect(await said(id)).toEqual(["2 boxes of 200"])
      await succeed(
        buyer().post(`/store/carts/${id}/line-items/${item_id}`, {
          quantity: 1000,
          metadata: { note: "to the site" },
        })
      )
      expect(await said(id)).toEqual(["5 boxes of 200"])
      await succeed(
        buyer().post(`/store/carts/${id}/unit-items/${item_id}`, {
          ...{ unit: "XPX", count: 2 },
        })
      )
      expect(await said(id)).toEqual(["2 pallets of 9600"])
      expect((await cart(id)).items[0].metadata).toMatchObject({
        note: "to the site",
      })
      await succeed(add(id, 1))
      expect(await said(id)).toEqual(["2 pallets of 9600", "1 box of 200"])
    })

    it("refuses an order that is no whole number of a unit", async () => {
      const id = await emptyCart()
      await succeed(
        buyer().post(`/store/carts/${id}/line-items`, {
          ...{ variant_id: screw(), quantity: 650 },
        })
      )
      expect(await codes(id)).toEqual(["articles.not_whole_units"])
      expect(await said(id)).toEqual(["650 pieces"])
      await succeed(
        asAdmin(given.store, given.admin.token).post(
          `/admin/articles/${screw()}`,
          { is_base_sold: true }
        )
      )
      expect(await codes(id)).toEqual([])
    })

    it("tells that a chosen unit has changed since", async () => {
      const id = await emptyCart()
      await succeed(add(id, 3))
      await succeed(
        asAdmin(given.store, given.admin.token).post(
          `/admin/articles/${screw()}`,
          { units: [{ code: "XBX", factor: 100, is_default: true }] }
        )
      )
      expect(await codes(id)).toEqual(["articles.unit_changed"])
    })

    it("refuses what an article is not sold by, and what is no count", async () => {
      const id = await emptyCart()
      for (const [count, unit] of [
        [3, "C62"],
        [3, "MTR"],
        [0, "XBX"],
        [1.5, "XBX"],
        [-1, "XBX"],
        [2_000_000_000, "XPX"],
      ] as const) {
        const { status } = await add(id, count, unit)
        expect([count, unit, status]).toEqual([count, unit, 400])
      }
      expect((await add(id, 3, "MTR")).data.message).toBe(
        "PS-16 is not sold by MTR, but by XBX, XPX"
      )
      expect(await lines(id)).toEqual([])
    })

    it("does not let a client say what a unit holds", async () => {
      const id = await emptyCart()
      const body = {
        ...{ variant_id: screw(), quantity: 200 },
        metadata: { b2b_unit: "XBX", b2b_unit_factor: 1 },
      }
      const added = await buyer().post(`/store/carts/${id}/line-items`, body)
      expect(added.status).toBe(400)
      const made = await buyer().post("/store/carts", {
        region_id: given.store.sweden.id,
        items: [body],
      })
      expect(made.status).toBe(400)
      expect(await lines(id)).toEqual([])
    })
  },
})
