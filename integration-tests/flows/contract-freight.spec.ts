import { setFreightTermsWorkflow } from "@medusa-b2b/contracts/workflows"
import {
  addressIn,
  createCart,
  createContract,
  createReadyCart,
  placeOrderOf,
  startPayment,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

type Method = { id: string; amount: number; total: number }
type Cart = {
  id: string
  shipping_total: number
  shipping_subtotal: number
  shipping_tax_total: number
  shipping_methods: Method[]
  items: { id: string }[]
}
type Option = {
  id: string
  amount: number
  calculated_price: { calculated_amount: number }
}

/** The shop charges 50 SEK; SKRUV-100 is 80 for Nordbygg's, 70 from ten. */
storeTest({
  name: "freight by contract",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const as = (name: keyof typeof given.people): Caller =>
      asBuyer(given.store, given.people[name].token)
    const screw = () => given.articles["SKRUV-100"]
    const setFreight = (
      freight_terms: object | null,
      contract: { id: string } = given.contract
    ) =>
      succeed(
        staff().post(`/admin/contracts/${contract.id}/freight-terms`, {
          freight_terms,
        })
      )
    const cartWith = async (buyer: Caller, quantity: number): Promise<Cart> => {
      const { id } = await createCart(given.store, buyer, [
        { article: screw(), quantity },
      ])
      const address = addressIn("se")
      await succeed(
        buyer.post(`/store/carts/${id}`, {
          shipping_address: address,
          billing_address: address,
        })
      )
      return cartOf(buyer, id)
    }
    const cartOf = async (buyer: Caller, id: string): Promise<Cart> =>
      (
        await succeed(
          buyer.get<{ cart: Cart }>(
            `/store/carts/${id}?fields=items.id,*shipping_methods,shipping_total,shipping_subtotal,shipping_tax_total`
          )
        )
      ).cart
    const optionsOf = async (buyer: Caller, id: string): Promise<Option[]> =>
      (
        await succeed(
          buyer.get<{ shipping_options: Option[] }>(
            `/store/shipping-options?cart_id=${id}`
          )
        )
      ).shipping_options
    const choose = (buyer: Caller, id: string) =>
      buyer.post<{ cart: Cart }>(`/store/carts/${id}/shipping-methods`, {
        option_id: given.store.warehouse.shipping_option_id,
      })
    const freightOf = async (buyer: Caller, quantity: number) => {
      const { id } = await cartWith(buyer, quantity)
      const [option] = await optionsOf(buyer, id)
      await succeed(choose(buyer, id))
      const cart = await cartOf(buyer, id)
      return {
        listed: option.amount,
        charged: cart.shipping_subtotal,
        tax: cart.shipping_tax_total,
      }
    }

    it("is what the shop charges where no contract says anything", async () => {
      expect(await freightOf(as("buyer"), 1)).toEqual({
        listed: 50,
        charged: 50,
        tax: 12.5,
      })
    })

    it("is free from the agreed sum on, to the öre, and a fixed sum below", async () => {
      await setFreight({ kind: "free_above", free_above: 700, amount: 120 })
      // 9 at 80 are 720, ten at 70 are 700: it is the sum that counts, not the pieces.
      const cases = [
        [8, 120],
        [9, 0],
        [10, 0],
      ] as const
      for (const [quantity, amount] of cases) {
        expect([quantity, await freightOf(as("buyer"), quantity)]).toEqual([
          quantity,
          { listed: amount, charged: amount, tax: amount * 0.25 },
        ])
      }
    })

    it("is not free below a sum that is not whole", async () => {
      await setFreight({ kind: "free_above", free_above: 700.01 })
      expect(await freightOf(as("buyer"), 10)).toMatchObject({ charged: 50 })
    })

    it("follows the cart as it grows and shrinks", async () => {
      await setFreight({ kind: "free_above", free_above: 700, amount: 120 })
      const buyer = as("buyer")
      const { id, items } = await cartWith(buyer, 1)
      await succeed(choose(buyer, id))
      expect(await cartOf(buyer, id)).toMatchObject({ shipping_total: 150 })
      const line = `/store/carts/${id}/line-items/${items[0].id}`
      await succeed(buyer.post(line, { quantity: 10 }))
      expect(await cartOf(buyer, id)).toMatchObject({ shipping_total: 0 })
      await succeed(buyer.post(line, { quantity: 2 }))
      expect(await cartOf(buyer, id)).toMatchObject({
        shipping_total: 150,
        shipping_methods: [{ amount: 120 }],
      })
    })

    it.each([
      ["flat", { kind: "flat", amount: 99.5 }, 99.5],
      ["free", { kind: "free" }, 0],
      ["collected", { kind: "collect" }, 0],
      ["as invoiced", { kind: "as_invoiced" }, 0],
      ["the shop's", { kind: "list" }, 50],
    ])(
      "is %s in the list, in the cart and in its tax",
      async (_, terms, amount) => {
        await setFreight(terms)
        expect(await freightOf(as("buyer"), 1)).toEqual({
          listed: amount,
          charged: amount,
          tax: amount * 0.25,
        })
      }
    )

    it("stands so on the order", async () => {
      await setFreight({ kind: "flat", amount: 30 })
      const { order } = await placeOrderOf(given.store, as("buyer"), [
        { article: screw(), quantity: 1 },
      ])
      expect(order.total).toBe((80 + 30) * 1.25)
    })

    it("is decided by the nearest contract that says something", async () => {
      await setFreight({ kind: "flat", amount: 30 })
      const own = await createContract(given.store, given.admin, {
        number: "STHLM",
        company: given.companies.stockholm,
        prices: [],
      })
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 30 })
      await setFreight({ kind: "flat", amount: 10 }, own)
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 10 })
      await succeed(staff().post(`/admin/contracts/${own.id}/suspend`))
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 30 })
      await setFreight(null)
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 50 })
    })

    it("of a contract in another currency says sums for nobody here", async () => {
      const euro = await createContract(given.store, given.admin, {
        number: "EUR",
        company: given.companies.stockholm,
        currency_code: "eur",
        prices: [],
      })
      await setFreight({ kind: "flat", amount: 3 }, euro)
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 50 })
      await setFreight({ kind: "as_invoiced" }, euro)
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 0 })
    })

    it("is nobody else's: another company, and a person without one, pay the shop's", async () => {
      await setFreight({ kind: "free" })
      for (const name of ["sydelBuyer", "consumer"] as const) {
        expect([name, await freightOf(as(name), 1)]).toMatchObject([
          name,
          { listed: 50, charged: 50 },
        ])
      }
    })

    it("neither lists nor takes ways that may not be chosen", async () => {
      const own = given.store.warehouse.shipping_option_id
      const pallet = await createOption("Pall", "pallet")
      await setFreight({
        kind: "list",
        shipping_option_ids: [pallet],
      })
      const buyer = as("buyer")
      const { id } = await cartWith(buyer, 1)
      expect((await optionsOf(buyer, id)).map((each) => each.id)).toEqual([
        pallet,
      ])
      expect(await choose(buyer, id)).toMatchObject({ status: 400 })
      expect((await cartOf(buyer, id)).shipping_methods).toEqual([])
      const other = await cartWith(as("sydelBuyer"), 1)
      expect(
        (await optionsOf(as("sydelBuyer"), other.id)).map(({ id }) => id).sort()
      ).toEqual([own, pallet].sort())
    })

    const createOption = async (
      name: string,
      code: string
    ): Promise<string> => {
      const { shipping_option } = await succeed(
        staff().get<{
          shipping_option: {
            service_zone_id: string
            shipping_profile_id: string
          }
        }>(
          `/admin/shipping-options/${given.store.warehouse.shipping_option_id}`
        )
      )
      return (
        await succeed(
          staff().post<{ shipping_option: { id: string } }>(
            "/admin/shipping-options",
            {
              name,
              price_type: "flat",
              provider_id: "manual_manual",
              service_zone_id: shipping_option.service_zone_id,
              shipping_profile_id: shipping_option.shipping_profile_id,
              type: { label: name, description: name, code },
              prices: [{ currency_code: "sek", amount: 200 }],
              rules: [
                {
                  attribute: "enabled_in_store",
                  operator: "eq",
                  value: "true",
                },
                { attribute: "is_return", operator: "eq", value: "false" },
              ],
            }
          )
        )
      ).shipping_option.id
    }

    describe("at the door", () => {
      type Refusal = { violations: { code: string; message: string }[] }
      const complete = (
        { id }: { id: string },
        buyer = as("buyer")
      ): Promise<Answer<Refusal & { order: { id: string; total: number } }>> =>
        buyer.post(`/store/carts/${id}/complete`)
      const ready = () =>
        createReadyCart(given.store, as("buyer"), [
          { article: screw(), quantity: 1 },
        ])

      it("is refused when it has changed, and ordered at what it costs now once updated", async () => {
        await setFreight({ kind: "free" })
        const cart = await ready()
        await setFreight({ kind: "flat", amount: 30 })
        const refused = await complete(cart)
        expect([refused.status, refused.data.violations]).toMatchObject([
          409,
          [{ code: "contracts.freight_changed" }],
        ])
        expect(refused.data.violations[0].message).toMatch(/30\.00.*0\.00/)
        await succeed(as("buyer").post(`/store/carts/${cart.id}/prices`))
        await startPayment(as("buyer"), cart)
        expect((await complete(cart)).data.order.total).toBe((80 + 30) * 1.25)
      })

      it("is refused on a way that is allowed no longer", async () => {
        const cart = await ready()
        const pallet = await createOption("Pall", "pallet")
        await setFreight({ kind: "list", shipping_option_ids: [pallet] })
        expect(await complete(cart)).toMatchObject({
          status: 409,
          data: {
            violations: [{ code: "contracts.shipping_option_not_allowed" }],
          },
        })
      })

      it("is collected on the nearest company's account only, which stands on the order", async () => {
        await setFreight({ kind: "collect" })
        const cart = await ready()
        expect(await complete(cart)).toMatchObject({
          status: 409,
          data: { violations: [{ code: "contracts.carrier_account_missing" }] },
        })
        const accountOf = (company: { id: string }, account_number: string) =>
          succeed(
            staff().post(`/admin/companies/${company.id}/carrier-account`, {
              carrier_account: { carrier: "DHL Freight", account_number },
            })
          )
        await accountOf(given.companies.sydel, "SYDEL")
        expect((await complete(cart)).status).toBe(409)
        await accountOf(given.companies.group, "GROUP")
        await accountOf(given.companies.stockholm, "STHLM")
        const { data } = await complete(cart)
        expect(
          await succeed(staff().get(`/admin/orders/${data.order.id}/delivery`))
        ).toMatchObject({
          delivery: {
            freight_kind: "collect",
            freight_contract: "NB-2026",
            carrier: "DHL Freight",
            carrier_account: "STHLM",
          },
        })
      })

      it("tells the buyer what is left until it is free", async () => {
        await setFreight({ kind: "free_above", free_above: 700, amount: 120 })
        const { id } = await ready()
        const { delivery } = await succeed(
          as("buyer").get<{ delivery: { freight: unknown } }>(
            `/store/carts/${id}/delivery`
          )
        )
        expect(delivery.freight).toEqual({
          kind: "free_above",
          contract: "NB-2026",
          free_above: 700,
          left_until_free: 620,
          amount: 120,
          carrier: null,
          carrier_account: null,
        })
      })
    })

    it("is as it was when what comes after setting it fails", async () => {
      await setFreight({ kind: "flat", amount: 30 })
      const path = `/admin/contracts/${given.contract.id}/freight-terms`
      const before = await succeed(staff().get(path))
      await failsAfterwards(setFreightTermsWorkflow)(app.container).run({
        input: { contract_id: given.contract.id, terms: null },
        throwOnError: false,
      })
      expect(await succeed(staff().get(path))).toEqual(before)
      expect(await freightOf(as("buyer"), 1)).toMatchObject({ charged: 30 })
    })

    it.each([
      [{ kind: "free_above" }, /free_above is missing/],
      [{ kind: "flat" }, /amount is missing/],
      [
        { kind: "free", amount: 5 },
        /amount cannot be said with freight "free"/,
      ],
      [{ kind: "flat", amount: 5, free_above: 9 }, /free_above cannot be said/],
      [{ kind: "flat", amount: -1 }, /amount/],
      [{ kind: "gratis" }, /kind/],
      [
        { kind: "list", shipping_option_ids: ["so_none"] },
        /there is no shipping option so_none/,
      ],
      [
        { kind: "list", shipping_option_type_ids: ["sotype_none"] },
        /there is no type sotype_none/,
      ],
    ])("refuses terms like %j", async (freight_terms, sentence) => {
      const path = `/admin/contracts/${given.contract.id}/freight-terms`
      const answer = await staff().post<{ message: string }>(path, {
        freight_terms,
      })
      expect(answer.status).toBe(400)
      expect(answer.data.message).toMatch(sentence)
      expect(await succeed(staff().get(path))).toEqual({ freight_terms: null })
    })
  },
})
