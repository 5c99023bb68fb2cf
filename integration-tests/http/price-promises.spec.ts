import {
  promisePricesWorkflow,
  withdrawPricePromisesWorkflow,
} from "@medusa-b2b/contracts/workflows"
import {
  cartPrices,
  cataloguePrices,
  createCart,
  wholesaleStore,
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
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Page = { price_promises: { id: string; amount: number }[]; count: number }

storeTest({
  name: "price promises",
  fixtures: wholesaleStore,
  suite: ({ given }) => {
    const screw = () => given.articles["SKRUV-100"]
    const staff = () => asAdmin(given.store, given.admin.token)
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const path = (company = given.companies.stockholm) =>
      `/admin/companies/${company.id}/price-promises`

    const promise = async (
      line: Record<string, unknown>,
      more: Record<string, unknown> = {}
    ): Promise<string[]> =>
      (
        await succeed(
          staff().post<{ created: string[] }>(path(), {
            currency_code: "sek",
            lines: [{ variant_id: screw().variant_id, ...line }],
            ...more,
          })
        )
      ).created

    const question = (who: Caller) => ({
      store: given.store,
      buyer: who,
      article: screw(),
      region: given.store.sweden,
    })

    const listed = async (who: Caller) =>
      (await cataloguePrices(question(who))).list

    it("holds before the contract on every page and in every cart, dearer or cheaper, for this company alone", async () => {
      await promise({ amount: 85.5 })

      expect(
        new Set(Object.values(await cataloguePrices(question(buyer()))))
      ).toEqual(new Set([85.5]))
      expect(
        new Set(Object.values(await cartPrices(question(buyer()))))
      ).toEqual(new Set([85.5]))
      expect(
        await listed(asBuyer(given.store, given.people.groupAdmin.token))
      ).toBe(80)
      expect(
        await listed(asBuyer(given.store, given.people.solnaBuyer.token))
      ).toBe(80)
      expect(
        await listed(asBuyer(given.store, given.people.sydelBuyer.token))
      ).toBe(100)
      expect(await listed(asVisitor(given.store))).toBe(100)
    })

    it("holds in its quantities; outside of them the contract does", async () => {
      await promise({ amount: 50, min_quantity: 5, max_quantity: 9 })
      const { price_tiers } = await succeed(
        buyer().get<{ price_tiers: { tiers: object[] }[] }>(
          `/store/products/${screw().product_id}/price-tiers`,
          { query: { region_id: given.store.sweden.id } }
        )
      )
      expect(price_tiers[0].tiers).toEqual([
        { min_quantity: 1, max_quantity: 4, amount: 80 },
        { min_quantity: 5, max_quantity: 9, amount: 50 },
        { min_quantity: 10, max_quantity: null, amount: 70 },
      ])
    })

    it("holds from its first moment until its last, by the clock alone", async () => {
      await promise(
        { amount: 50 },
        { ends_at: new Date(Date.now() + 3_000).toISOString() }
      )
      await promise({ amount: 40 }, { starts_at: "2098-01-01T00:00:00.000Z" })
      expect(await listed(buyer())).toBe(50)
      const cart = await createCart(given.store, buyer(), [
        { article: screw(), quantity: 1 },
      ])
      expect(cart.items[0].unit_price).toBe(50)
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      expect(await listed(buyer())).toBe(80)
      const status = await succeed(
        buyer().get<{ checkout_status: { violations: { code: string }[] } }>(
          `/store/carts/${cart.id}/checkout-status`
        )
      )
      expect(status.checkout_status.violations).toContainEqual(
        expect.objectContaining({ code: "contracts.price_changed" })
      )
    })

    it("is listed and withdrawn for its own company only", async () => {
      const [id] = await promise({ amount: 50 }, { label: "Q-7" })
      expect(await succeed(staff().get<Page>(path()))).toMatchObject({
        count: 1,
        price_promises: [{ id, amount: 50, reference_label: "Q-7" }],
      })
      const others = path(given.companies.sydel)
      expect(await succeed(staff().get<Page>(others))).toMatchObject({
        count: 0,
        price_promises: [],
      })
      expect(await staff().delete(`${others}/${id}`)).toMatchObject({
        status: 404,
      })
      expect(await listed(buyer())).toBe(50)
      await succeed(staff().delete(`${path()}/${id}`))
      expect(await listed(buyer())).toBe(80)
      expect(await staff().delete(`${path()}/${id}`)).toMatchObject({
        status: 404,
      })
    })

    it("refuses lines that contradict each other or name no article, naming the line, and writes none", async () => {
      const variant_id = screw().variant_id
      const refused = await staff().post<{ message: string }>(path(), {
        currency_code: "sek",
        lines: [
          { variant_id, amount: 50, max_quantity: 9 },
          { variant_id, amount: 40, min_quantity: 9 },
          { variant_id: "variant_none", amount: 1 },
          { variant_id, amount: 30, min_quantity: 20, max_quantity: 10 },
        ],
      })
      expect(refused.status).toBe(400)
      expect(refused.data?.message).toBe(
        "lines.2: there is no variant with the id variant_none. " +
          `lines.1 promises variant ${variant_id} for quantities that lines.0 has a price for. ` +
          "lines.3: the quantities 20–10 end before they begin"
      )
      expect(
        await staff().post(path(), { currency_code: "sek", lines: [] })
      ).toMatchObject({ status: 400 })
      expect(
        await staff().post(
          path({ ...given.companies.sydel, id: "comp_none" }),
          {
            currency_code: "sek",
            lines: [{ variant_id, amount: 50 }],
          }
        )
      ).toMatchObject({ status: 404 })
      expect(await succeed(staff().get<Page>(path()))).toMatchObject({
        count: 0,
      })
    })

    describe("when something fails afterwards", () => {
      const promisedIds = async () =>
        (
          await given.store.container
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({ entity: "price_promise", fields: ["id"] })
        ).data.map(({ id }) => id)

      it("nothing has been promised", async () => {
        const { errors } = await failsAfterwards(promisePricesWorkflow)(
          given.store.container
        ).run({
          input: {
            company_id: given.companies.stockholm.id,
            currency_code: "sek",
            lines: [
              {
                variant_id: screw().variant_id,
                amount: 50,
                min_quantity: null,
                max_quantity: null,
              },
            ],
            starts_at: new Date(),
            ends_at: null,
            reference: { type: "quote", id: "quote_1" },
          },
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
        expect(await promisedIds()).toEqual([])
        expect(await listed(buyer())).toBe(80)
      })

      it("nothing has been withdrawn", async () => {
        const made = await promise({ amount: 50 })
        await failsAfterwards(withdrawPricePromisesWorkflow)(
          given.store.container
        ).run({
          input: {
            company_id: given.companies.stockholm.id,
            filters: { id: made },
          },
          throwOnError: false,
        })
        expect(await promisedIds()).toEqual(made)
        expect(await listed(buyer())).toBe(50)
      })
    })
  },
})
