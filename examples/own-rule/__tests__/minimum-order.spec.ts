import { join } from "node:path"
import {
  createPerson,
  createProducts,
  createReadyCart,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import { outcomeOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"

type Status = {
  checkout_status: {
    can_place: boolean
    violations: { code: string; message: string }[]
  }
}

const setScene = async (app: TestApp) => {
  const store = await openStore(app)
  const articles = await createProducts(store)
  const person = await createPerson(store, {
    email: "karin@kund.test",
    first_name: "Karin",
  })
  return { store, articles, person }
}

storeTest({
  name: "a rule of one's own",
  cwd: join(__dirname, ".."),
  fixtures: setScene,
  suite: ({ given }) => {
    const buyer = () => asBuyer(given.store, given.person.token)
    // 100 SEK each, without VAT.
    const cartOf = (quantity: number) =>
      createReadyCart(given.store, buyer(), [
        { article: given.articles["SKRUV-100"], quantity },
      ])
    const statusOf = async (cart_id: string) =>
      (
        await succeed(
          buyer().get<Status>(`/store/carts/${cart_id}/checkout-status`, {
            headers: { "accept-language": "sv" },
          })
        )
      ).checkout_status

    it("tells the buyer before they try, and guards the door", async () => {
      const { id } = await cartOf(4)
      expect(await statusOf(id)).toMatchObject({
        can_place: false,
        violations: [
          {
            code: "acme.below_minimum",
            message: "Lägg till varor för 100 SEK: mindre levererar vi inte.",
          },
        ],
      })

      const { status, data } = await buyer().post<{
        type: string
        violations: { code: string }[]
      }>(`/store/carts/${id}/complete`)
      expect(status).toBe(409)
      expect(data).toMatchObject({
        type: "checkout_refused",
        violations: [{ code: "acme.below_minimum" }],
      })
      expect(await outcomeOf(given.store, id)).toMatchObject({
        orders: [],
        payments: [],
      })
    })

    it("lets an order through that is just worth it", async () => {
      const { id } = await cartOf(5)
      expect(await statusOf(id)).toMatchObject({
        can_place: true,
        violations: [],
      })
      const { status } = await buyer().post(`/store/carts/${id}/complete`)
      expect(status).toBe(200)
      expect((await outcomeOf(given.store, id)).orders).toHaveLength(1)
    })
  },
})
