import {
  setOrderValueWorkflow,
  setQuantityRulesWorkflow,
} from "@medusa-b2b/contracts/workflows"
import {
  createReadyCart,
  wholesaleStore,
  type Order,
} from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

type Line = {
  id: string
  title: string
  quantity: number
  unit_price: number
  total: number
  tax_total: number
  variant_id: string | null
}
type Cart = {
  id: string
  total: number
  items: Line[]
  payment_collection: { amount: number } | null
}
type Refusal = {
  violations: {
    code: string
    params: Record<string, unknown>
    message: string
    path: string | null
  }[]
}

const failing = {
  rules: failsAfterwards(setQuantityRulesWorkflow),
  value: failsAfterwards(setOrderValueWorkflow),
}

/** SKRUV-100 is 80 SEK for Nordbygg's, 70 from ten; VAT is 25 %. */
storeTest({
  name: "quantities and order value by contract",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const as = (name: keyof typeof given.people): Caller =>
      asBuyer(given.store, given.people[name].token)
    const screw = () => given.articles["SKRUV-100"]
    const path = (what: string, { id }: { id: string } = given.contract) =>
      `/admin/contracts/${id}/${what}`
    const setRules = (...quantity_rules: object[]) =>
      succeed(staff().post(path("quantity-rules"), { quantity_rules }))
    const setValue = (order_value: object | null) =>
      succeed(staff().post(path("order-value"), { order_value }))
    const forScrew = (more: object) => ({
      target_type: "variant",
      target_id: screw().variant_id,
      ...more,
    })
    const ready = (quantity: number, by: Caller = as("buyer")) =>
      createReadyCart(given.store, by, [{ article: screw(), quantity }])
    const cartOf = async (id: string, by: Caller = as("buyer")) =>
      (
        await succeed(
          by.get<{ cart: Cart }>(
            `/store/carts/${id}?fields=id,total,*items,+items.total,+items.tax_total,payment_collection.amount`
          )
        )
      ).cart
    const feesOf = ({ items }: Pick<Cart, "items">) =>
      items.filter(({ variant_id }) => !variant_id)
    const status = async (id: string, by: Caller = as("buyer")) =>
      (
        await succeed(
          by.get<{ checkout_status: Refusal }>(
            `/store/carts/${id}/checkout-status`
          )
        )
      ).checkout_status.violations
    const codes = async (id: string, by?: Caller) =>
      (await status(id, by)).map(({ code }) => code)
    const setQuantity = (cart: Cart, quantity: number) => {
      const line = cart.items.find(({ variant_id }) => variant_id)
      return succeed(
        as("buyer").post(`/store/carts/${cart.id}/line-items/${line?.id}`, {
          quantity,
        })
      )
    }
    const complete = (id: string, by: Caller = as("buyer")) =>
      by.post<Refusal & { order: Order }>(`/store/carts/${id}/complete`)

    describe("quantities", () => {
      it("are told on the product page and in the cart, and hold at checkout, all lines of an article together", async () => {
        await setRules(forScrew({ minimum: 10, maximum: 100, multiple: 4 }))
        const page = `/store/products/${screw().product_id}/quantities`
        const told = {
          variant_id: screw().variant_id,
          minimum: 10,
          maximum: 100,
          multiple: 4,
          smallest: 12,
        }
        expect(await succeed(as("buyer").get(page))).toEqual({
          quantities: [told],
        })
        const cart = await ready(2)
        const { order_terms } = await succeed(
          as("buyer").get<{ order_terms: { quantities: object[] } }>(
            `/store/carts/${cart.id}/order-terms`
          )
        )
        expect(order_terms.quantities).toMatchObject([told])

        expect(await status(cart.id)).toMatchObject([
          {
            code: "contracts.quantity_below_minimum",
            params: { wanted: 10, quantity: 2, suggested: 12 },
            message: expect.stringMatching(/^At least 10 of .*SKRUV-100/),
          },
        ])
        const { data } = await complete(cart.id)
        expect(data.violations).toHaveLength(1)
        const open = await cartOf(cart.id)
        await setQuantity(open, 13)
        expect(await codes(cart.id)).toEqual([
          "contracts.quantity_not_multiple",
        ])
        await setQuantity(open, 104)
        expect(await codes(cart.id)).toEqual([
          "contracts.quantity_above_maximum",
        ])
        await setQuantity(open, 12)
        expect(await codes(cart.id)).toEqual([])
      })

      it("are nobody's whom the contract does not reach, and no visitor's", async () => {
        await setRules({ target_type: "all", target_id: "*", minimum: 10 })
        const page = `/store/products/${screw().product_id}/quantities`
        for (const other of [as("sydelBuyer"), asVisitor(given.store)]) {
          expect(await succeed(other.get(page))).toEqual({ quantities: [] })
        }
        const cart = await ready(1, as("sydelBuyer"))
        expect(await codes(cart.id, as("sydelBuyer"))).toEqual([])
        expect(
          (await as("buyer").get(`/store/carts/${cart.id}/order-terms`)).status
        ).toBe(404)
      })

      it("are refused by row and field when they cannot be, and nothing of them stays", async () => {
        await setRules(forScrew({ minimum: 3 }))
        const attempt = (...quantity_rules: object[]) =>
          staff().post<{ message: string }>(path("quantity-rules"), {
            quantity_rules,
          })
        expect(
          (
            await attempt(forScrew({ minimum: 5, maximum: 4 }), {
              target_type: "tag",
              target_id: "ptag_none",
              minimum: 1,
            })
          ).data.message
        ).toBe(
          "quantity_rules, row 1, minimum 5 is more than maximum 4\nquantity_rules, row 2, target_id: there is no tag with the id ptag_none"
        )
        expect((await attempt(forScrew({ minimum: -1 }))).status).toBe(400)
        expect(
          (await attempt({ target_type: "all", target_id: "x", minimum: 1 }))
            .status
        ).toBe(400)
        expect(
          (
            await staff().post(path("quantity-rules", { id: "contr_none" }), {
              quantity_rules: [],
            })
          ).status
        ).toBe(404)
        expect(await succeed(staff().get(path("quantity-rules")))).toEqual({
          quantity_rules: [
            {
              ...forScrew({ minimum: 3 }),
              target_name: "SKRUV-100",
              maximum: null,
              multiple: null,
            },
          ],
        })
      })
    })

    describe("order value", () => {
      it("below the least and above the most is refused, to the cent", async () => {
        await setValue({ minimum: 240, maximum: 320 })
        const cart = await ready(2)
        expect(await status(cart.id)).toMatchObject([
          {
            code: "contracts.order_below_minimum",
            params: { minimum: "240", lacking: "80", currency: "SEK" },
          },
        ])
        const open = await cartOf(cart.id)
        await setQuantity(open, 3)
        expect(await codes(cart.id)).toEqual([])
        await setQuantity(open, 4)
        expect(await codes(cart.id)).toEqual([])
        await setQuantity(open, 5)
        expect(await codes(cart.id)).toEqual(["contracts.order_above_maximum"])
        expect(feesOf(await cartOf(cart.id))).toEqual([])
      })

      it("that is too small bears a taxed fee: in the cart, not to be taken out or changed, in the order, and gone when the cart grows", async () => {
        await setValue({ minimum: 240, small_order_fee: 95 })
        const cart = await ready(2)
        const small = await cartOf(cart.id)
        const [fee] = feesOf(small)
        expect(feesOf(small)).toHaveLength(1)
        expect(fee).toMatchObject({
          quantity: 1,
          unit_price: 95,
          total: 118.75,
          tax_total: 23.75,
        })
        expect(small.payment_collection?.amount).toBe(small.total)
        expect(await codes(cart.id)).toEqual([])

        const line = `/store/carts/${cart.id}/line-items/${fee.id}`
        await as("buyer").delete(line)
        expect(feesOf(await cartOf(cart.id))).toMatchObject([{ total: 118.75 }])
        const [again] = feesOf(await cartOf(cart.id))
        const changed = await as("buyer").post(
          `/store/carts/${cart.id}/line-items/${again.id}`,
          { quantity: 2 }
        )
        expect(changed.status).toBeGreaterThanOrEqual(400)
        expect((await cartOf(cart.id)).total).toBe(small.total)

        await setQuantity(small, 3)
        const grown = await cartOf(cart.id)
        expect(feesOf(grown)).toEqual([])
        await setQuantity(small, 2)
        expect((await cartOf(cart.id)).total).toBe(small.total)
      })

      it("that is too small orders with its fee, once", async () => {
        await setValue({ minimum: 240, small_order_fee: 95 })
        const { id } = await ready(2)
        const { total } = await cartOf(id)
        const { order } = await succeed(complete(id))
        expect(order.total).toBe(total)
        const { order: placed } = await succeed(
          staff().get<{ order: { items: Line[] } }>(
            `/admin/orders/${order.id}?fields=*items,+items.total`
          )
        )
        expect(feesOf(placed)).toMatchObject([
          { title: "Small-order fee", quantity: 1, total: 118.75 },
        ])
      })

      it("charges no fee that the buyer has not seen", async () => {
        const cart = await ready(2)
        await setValue({ minimum: 240, small_order_fee: 95 })
        expect(await status(cart.id)).toMatchObject([
          {
            code: "contracts.small_order_fee_changed",
            params: { old_fee: "0", new_fee: "95" },
          },
        ])
        expect((await complete(cart.id)).status).toBe(409)
        await succeed(as("buyer").post(`/store/carts/${cart.id}/prices`, {}))
        expect(await codes(cart.id)).not.toContain(
          "contracts.small_order_fee_changed"
        )
        expect(feesOf(await cartOf(cart.id))).toHaveLength(1)
        // Nothing is agreed any more: the fee goes.
        await setValue(null)
        expect(await codes(cart.id)).toContain(
          "contracts.small_order_fee_changed"
        )
        await succeed(as("buyer").post(`/store/carts/${cart.id}/prices`, {}))
        expect(feesOf(await cartOf(cart.id))).toEqual([])
      })

      it("is no other company's", async () => {
        await setValue({ minimum: 10_000, small_order_fee: 95 })
        const cart = await ready(2, as("sydelBuyer"))
        expect(await codes(cart.id, as("sydelBuyer"))).toEqual([])
        expect(feesOf(await cartOf(cart.id, as("sydelBuyer")))).toEqual([])
      })
    })

    it("leave no trace when something fails afterwards", async () => {
      await setRules(forScrew({ minimum: 3 }))
      await setValue({ minimum: 240, small_order_fee: 95 })
      const both = () =>
        Promise.all([
          succeed(staff().get(path("quantity-rules"))),
          succeed(staff().get(path("order-value"))),
        ])
      const before = await both()
      const contract_id = given.contract.id
      for (const [workflow, input] of [
        [failing.rules, { contract_id, quantity_rules: [] }],
        [failing.value, { contract_id, order_value: null }],
      ] as const) {
        const { errors } = await workflow(app.container).run({
          input,
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
      }
      expect(await both()).toEqual(before)
    })
  },
})
