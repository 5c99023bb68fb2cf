import { join } from "node:path"
import {
  createCart,
  createRange,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import {
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

/** contracts: { visitors_see: "nothing" }. */
storeTest({
  name: "catalogue for members",
  cwd: join(__dirname, "../__fixtures__/catalogue-for-members"),
  fixtures: wholesaleStore,
  suite: ({ given }) => {
    const buyer = (): Caller => asBuyer(given.store, given.people.buyer.token)
    const count = async (who: Caller): Promise<number> =>
      (await succeed(who.get<{ count: number }>("/store/products"))).count
    const glove = () => given.articles["HANDSKE-9"]

    it.each<[string, () => Caller]>([
      ["a visitor", () => asVisitor(given.store)],
      [
        "a person without a company",
        () => asBuyer(given.store, given.people.consumer.token),
      ],
      [
        "a removed member",
        () => asBuyer(given.store, given.people.removed.token),
      ],
    ])("shows nothing to %s, and sells them nothing", async (_, who) => {
      expect(await count(who())).toBe(0)
      expect(
        (await who().get(`/store/products/${glove().product_id}`)).status
      ).toBe(404)
      const cart = await createCart(given.store, who(), [])
      const answer = await who().post<{ message: string }>(
        `/store/carts/${cart.id}/line-items`,
        { variant_id: glove().variant_id, quantity: 1 }
      )
      expect(answer.status).toBe(400)
      expect(answer.data.message).toContain(glove().variant_id)
    })

    it("shows everything to a company without a range", async () => {
      expect(await count(buyer())).toBe(3)
    })

    it("tells a company nothing of what is out of its range but what it says itself", async () => {
      await createRange(
        given.store,
        given.admin,
        "no gloves",
        [{ effect: "deny", kind: "product", target_id: glove().product_id }],
        [given.contract]
      )
      expect(await count(buyer())).toBe(2)
      const cart = await createCart(given.store, buyer(), [])
      const { data } = await buyer().post<{ message: string }>(
        `/store/carts/${cart.id}/line-items`,
        { variant_id: glove().variant_id, quantity: 1 }
      )
      expect(data.message).toBe(
        `Not in your range: ${glove().variant_id}. Leave it out, or ask your supplier.`
      )
    })
  },
})
