import {
  createCart,
  createRange,
  createReadyCart,
  wholesaleStore,
  type Article,
  type Cart,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

type Refused = { message: string; type: string }
type Violation = { code: string; message: string; path: string | null }
type Status = {
  checkout_status: { can_place: boolean; violations: Violation[] }
}

const SENTENCE =
  "Not in your range: Montagehandske (HANDSKE-9). Leave it out, or ask your supplier."

/** Nordbygg may buy everything but gloves. */
storeTest({
  name: "carts and ranges",
  fixtures: async (app) => wholesaleStore(app),
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const buyer = (): Caller => asBuyer(given.store, given.people.buyer.token)
    const sydel = (): Caller =>
      asBuyer(given.store, given.people.sydelBuyer.token)
    const screw = (): Article => given.articles["SKRUV-100"]
    const glove = (): Article => given.articles["HANDSKE-9"]
    const line = (article: Article) => ({
      variant_id: article.variant_id,
      quantity: 2,
    })
    const noGloves = () =>
      createRange(
        given.store,
        given.admin,
        "no gloves",
        [{ effect: "deny", kind: "product", target_id: glove().product_id }],
        [given.contract]
      )
    const add = (
      who: Caller,
      cart: Pick<Cart, "id">,
      article: Article
    ): Promise<Answer<Refused>> =>
      who.post(`/store/carts/${cart.id}/line-items`, line(article))
    const refusal = { status: 400, data: { message: SENTENCE } }
    const linesOf = async ({ id }: Pick<Cart, "id">): Promise<number[]> =>
      (
        await app.container
          .resolve(Modules.CART)
          .listLineItems({ cart_id: id }, { order: { created_at: "ASC" } })
      ).map(({ quantity }) => Number(quantity))
    const cartCount = async (): Promise<number> =>
      (await app.container.resolve(Modules.CART).listCarts({})).length
    const statusOf = async (who: Caller, { id }: Pick<Cart, "id">) =>
      (await succeed(who.get<Status>(`/store/carts/${id}/checkout-status`)))
        .checkout_status

    it("take no article that is not in the range: not added, not made with, not without its company", async () => {
      await noGloves()
      const cart = await createCart(given.store, buyer(), [
        { article: screw(), quantity: 2 },
      ])
      expect(await add(buyer(), cart, glove())).toMatchObject(refusal)
      expect(await linesOf(cart)).toEqual([2])

      const before = await cartCount()
      expect(
        await buyer().post("/store/carts", {
          region_id: given.store.sweden.id,
          items: [line(screw()), line(glove())],
        })
      ).toMatchObject(refusal)
      expect(
        await buyer().post("/store/carts", {
          region_id: given.store.sweden.id,
          items: [line(glove())],
          additional_data: { b2b: { company_id: given.companies.sydel.id } },
        })
      ).toMatchObject(refusal)
      expect(await cartCount()).toBe(before)
      expect((await add(buyer(), cart, screw())).status).toBe(200)
    })

    it("take it from everybody else: another company, a visitor", async () => {
      await noGloves()
      for (const who of [sydel(), asVisitor(given.store)]) {
        const cart = await createCart(given.store, who, [
          { article: glove(), quantity: 1 },
        ])
        expect((await add(who, cart, glove())).status).toBe(200)
        expect((await statusOf(who, cart)).violations).not.toContainEqual(
          expect.objectContaining({ code: "contracts.not_in_range" })
        )
      }
    })

    it("belong to their company by their link: a person in two companies is asked the cart's", async () => {
      await noGloves()
      const both = (company: { id: string }): Caller =>
        asBuyer(given.store, given.people.inBoth.token, company.id)
      const cart = await createCart(
        given.store,
        both(given.companies.stockholm),
        [{ article: screw(), quantity: 1 }]
      )
      const answer = await add(both(given.companies.sydel), cart, glove())
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await linesOf(cart)).toEqual([1])
      const other = await createCart(given.store, both(given.companies.sydel), [
        { article: glove(), quantity: 1 },
      ])
      expect(await linesOf(other)).toEqual([1])
    })

    it("say a line that has left the range, refuse the order, and are ordered once it is out", async () => {
      const cart = await createReadyCart(given.store, buyer(), [
        { article: screw(), quantity: 3 },
        { article: glove(), quantity: 1 },
      ])
      expect(await statusOf(buyer(), cart)).toMatchObject({ can_place: true })
      await noGloves()
      const gone = cart.items.find(
        ({ variant_id }) => variant_id === glove().variant_id
      ) as Cart["items"][number]
      const violation = {
        code: "contracts.not_in_range",
        rule: "contracts.in-range",
        severity: "block",
        path: `items.${gone.id}`,
        message:
          "Montagehandske (HANDSKE-9) is no longer in your range. Take it out of the cart, or ask your supplier.",
        resolve: [{ action: "remove_line", permission: "cart.manage" }],
      }
      const status = await statusOf(buyer(), cart)
      expect(status.can_place).toBe(false)
      expect(status.violations).toMatchObject([violation])

      const refused = await buyer().post<{ violations: Violation[] }>(
        `/store/carts/${cart.id}/complete`
      )
      expect([refused.status, refused.data.violations]).toMatchObject([
        409,
        [violation],
      ])
      expect(
        await app.container.resolve(Modules.ORDER).listOrders({})
      ).toHaveLength(0)

      const path = `/store/carts/${cart.id}/line-items/${gone.id}`
      expect(await buyer().post(path, { quantity: 5 })).toMatchObject(refusal)
      await succeed(buyer().post(path, { quantity: 0 }))
      expect(await statusOf(buyer(), cart)).toMatchObject({
        violations: [],
        can_place: true,
      })
    })

    it("speak Swedish", async () => {
      const cart = await createReadyCart(given.store, buyer(), [
        { article: glove(), quantity: 1 },
      ])
      await noGloves()
      const answer = await buyer().get<Status>(
        `/store/carts/${cart.id}/checkout-status`,
        { headers: { "accept-language": "sv" } }
      )
      expect(answer.data.checkout_status.violations[0].message).toBe(
        "Montagehandske (HANDSKE-9) ingår inte längre i ert sortiment. Ta bort den ur varukorgen eller fråga din leverantör."
      )
    })

    it("are theirs alone: staff put the article into the order all the same", async () => {
      const cart = await createReadyCart(given.store, buyer(), [
        { article: screw(), quantity: 1 },
      ])
      const { order } = await succeed(
        buyer().post<{ order: { id: string } }>(
          `/store/carts/${cart.id}/complete`
        )
      )
      await noGloves()
      await succeed(staff().post("/admin/order-edits", { order_id: order.id }))
      const { order_preview } = await succeed(
        staff().post<{ order_preview: { items: unknown[] } }>(
          `/admin/order-edits/${order.id}/items`,
          { items: [line(glove())] }
        )
      )
      expect(order_preview.items).toHaveLength(2)
    })
  },
})
