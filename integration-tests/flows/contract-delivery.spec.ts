import {
  setClosedDaysWorkflow,
  setContractLeadTimesWorkflow,
  setDeliveryAreasWorkflow,
  setDeliveryWishesWorkflow,
  setMerchantLeadTimesWorkflow,
} from "@medusa-b2b/contracts/workflows"
import {
  createReadyCart,
  wholesaleStore,
  type Cart,
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

type Days = { promised_date: string; wished_date: string | null }
type Delivery = Days & {
  lines: (Days & { line_item_id: string; title: string })[]
  freight: Record<string, unknown> | null
}
type Refusal = { violations: { code: string; path: string; message: string }[] }

const DAY = 86_400_000
const weekday = (date: string): number => new Date(date).getUTCDay() || 7
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** The store's calendar: Monday to Friday, UTC, 14:00, one working day. */
storeTest({
  name: "promised and wished delivery dates",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const as = (name: keyof typeof given.people): Caller =>
      asBuyer(given.store, given.people[name].token)
    const screw = () => given.articles["SKRUV-100"]
    const drill = () => given.articles["BORR-6"]
    const readyCart = (buyer = as("buyer")): Promise<Cart> =>
      createReadyCart(given.store, buyer, [
        { article: screw(), quantity: 1 },
        { article: drill(), quantity: 1 },
      ])
    const deliveryOf = async (
      { id }: Pick<Cart, "id">,
      buyer = as("buyer")
    ): Promise<Delivery> =>
      (
        await succeed(
          buyer.get<{ delivery: Delivery }>(`/store/carts/${id}/delivery`)
        )
      ).delivery
    const wish = (
      { id }: Pick<Cart, "id">,
      body: object,
      buyer = as("buyer")
    ): Promise<Answer<{ delivery: Delivery; message: string }>> =>
      buyer.post(`/store/carts/${id}/delivery`, body)
    const complete = ({
      id,
    }: Cart): Promise<Answer<Refusal & { order: { id: string } }>> =>
      as("buyer").post(`/store/carts/${id}/complete`)
    const set = (path: string, body: object) =>
      succeed(staff().post(`/admin/${path}`, body))
    const leadTimes = (days: number, contract?: string) =>
      set(contract ? `contracts/${contract}/lead-times` : "lead-times", {
        lead_times: [{ target_type: "all", target_id: "*", days }],
      })
    const estimates = async (buyer: Caller): Promise<string[]> =>
      (
        await succeed(
          buyer.get<{ delivery_estimates: { promised_date: string }[] }>(
            `/store/products/${drill().product_id}/delivery-estimate`
          )
        )
      ).delivery_estimates.map(({ promised_date }) => promised_date)

    it("are told per line and for the order, the last line's", async () => {
      await set("lead-times", {
        lead_times: [
          { target_type: "variant", target_id: drill().variant_id, days: 9 },
        ],
      })
      const { lines, ...order } = await deliveryOf(await readyCart())
      const [first, second] = lines.map(({ promised_date }) => promised_date)
      expect(first < second).toBe(true)
      expect(order).toMatchObject({
        promised_date: second,
        wished_date: null,
        fault: null,
      })
    })

    it("keep the nearest contract's lead time, for its companies only", async () => {
      await leadTimes(8)
      await leadTimes(2, given.contract.id)
      const [own] = await estimates(as("buyer"))
      const [others] = await estimates(as("sydelBuyer"))
      expect(own < others).toBe(true)
      expect(await estimates(as("consumer"))).toEqual([others])
      await succeed(
        staff().post(`/admin/contracts/${given.contract.id}/suspend`)
      )
      expect(await estimates(as("buyer"))).toEqual([others])
    })

    it("add the days of the chosen shipping option", async () => {
      const cart = await readyCart()
      const before = await deliveryOf(cart)
      await set("lead-times", {
        lead_times: [
          {
            target_type: "shipping_option",
            target_id: given.store.warehouse.shipping_option_id,
            days: 5,
          },
        ],
      })
      // Five working days are a week.
      expect((await deliveryOf(cart)).promised_date).toBe(
        later(before.promised_date, 7)
      )
    })

    it("pass over the warehouse's closed days", async () => {
      const cart = await readyCart()
      const { promised_date } = await deliveryOf(cart)
      await set("closed-days", {
        closed_days: [{ date: promised_date, name: "Inventering" }],
      })
      const after = await deliveryOf(cart)
      expect(after.promised_date > promised_date).toBe(true)
    })

    it("wait for the days on which the address is delivered to", async () => {
      const cart = await readyCart()
      const { promised_date } = await deliveryOf(cart)
      // The cart goes to 169 31.
      const area = {
        name: "Solna",
        country_code: "SE",
        postal_from: "169 00",
        postal_to: "169 99",
      }
      const day = weekday(later(promised_date, 1))
      await set("delivery-areas", {
        delivery_areas: [{ ...area, weekdays: [day > 5 ? 1 : day] }],
      })
      const after = await deliveryOf(cart)
      expect(weekday(after.promised_date)).toBe(day > 5 ? 1 : day)
      expect(after.promised_date > promised_date).toBe(true)
      await set("delivery-areas", {
        delivery_areas: [
          { ...area, country_code: "no", weekdays: [day > 5 ? 1 : day] },
        ],
      })
      expect((await deliveryOf(cart)).promised_date).toBe(promised_date)
    })

    it("are wished for the order and for a line, and stand on the order with the promise", async () => {
      const cart = await readyCart()
      const { promised_date, lines } = await deliveryOf(cart)
      const wished = later(promised_date, 7)
      const far = later(promised_date, 14)
      const answer = await succeed(
        as("buyer").post<{ delivery: Delivery }>(
          `/store/carts/${cart.id}/delivery`,
          {
            wished_date: wished,
            lines: [{ line_item_id: lines[0].line_item_id, wished_date: far }],
          }
        )
      )
      expect(answer.delivery).toMatchObject({
        wished_date: wished,
        lines: [{ wished_date: far }, { wished_date: null }],
      })
      const { data } = await complete(cart)
      const expected = {
        delivery: {
          promised_date,
          wished_date: wished,
          freight_kind: "list",
          lines: [
            { sku: "SKRUV-100", promised_date, wished_date: far },
            { sku: "BORR-6", promised_date, wished_date: null },
          ],
        },
      }
      const path = `orders/${data.order.id}/delivery`
      expect(await succeed(staff().get(`/admin/${path}`))).toMatchObject(
        expected
      )
      expect(await succeed(as("buyer").get(`/store/${path}`))).toMatchObject(
        expected
      )
      expect((await as("sydelBuyer").get(`/store/${path}`)).status).toBe(404)
    })

    it("are refused as wishes that cannot be kept, with nothing written", async () => {
      const cart = await readyCart()
      const { promised_date, lines } = await deliveryOf(cart)
      const saturday = later(promised_date, 6 - weekday(promised_date))
      const cases: [object, RegExp][] = [
        [
          { wished_date: "2020-01-07" },
          /wished_date: 2020-01-07 is in the past/,
        ],
        [{ wished_date: saturday }, /nothing is delivered to this address on/],
        [
          {
            lines: [
              { line_item_id: lines[0].line_item_id, wished_date: saturday },
            ],
          },
          /of the line .* nothing is delivered/,
        ],
        [
          {
            lines: [{ line_item_id: "cali_none", wished_date: promised_date }],
          },
          /There is no line cali_none/,
        ],
        [{ wished_date: "2026-02-30" }, /must be a date like/],
      ]
      await leadTimes(10)
      cases.push([{ wished_date: promised_date }, /is before the day that can/])
      for (const [body, sentence] of cases) {
        const { status, data } = await wish(cart, body)
        expect([status, data.message]).toEqual([
          400,
          expect.stringMatching(sentence),
        ])
      }
      expect((await deliveryOf(cart)).wished_date).toBeNull()
    })

    it("stop the order when a wish has become impossible, and let it go with another date", async () => {
      const cart = await readyCart()
      const { promised_date } = await deliveryOf(cart)
      await succeed(
        as("buyer").post(`/store/carts/${cart.id}/delivery`, {
          wished_date: promised_date,
        })
      )
      await leadTimes(10)
      const refused = await complete(cart)
      expect([refused.status, refused.data.violations]).toMatchObject([
        409,
        [{ code: "contracts.wish_too_early", path: "delivery.wished_date" }],
      ])
      expect(refused.data.violations[0].message).toContain(promised_date)
      await succeed(as("buyer").post(`/store/carts/${cart.id}/delivery`, {}))
      expect((await complete(cart)).status).toBe(200)
    })

    it("of another company's cart are nobody's to see or set", async () => {
      const cart = await readyCart()
      const stranger = as("sydelBuyer")
      const path = `/store/carts/${cart.id}/delivery`
      expect((await stranger.get(path)).status).toBe(404)
      expect((await wish(cart, {}, stranger)).status).toBe(404)
    })

    it("refuse areas that overlap and rows that stand twice, naming row and field", async () => {
      const area = (postal_from: string, postal_to: string) => ({
        name: "Norr",
        country_code: "se",
        postal_from,
        postal_to,
        weekdays: [2],
      })
      const cases: [string, object, RegExp][] = [
        [
          "delivery-areas",
          { delivery_areas: [area("98000", "98499"), area("984", "985")] },
          /Row 2, postal_from: SE 984–985 overlaps with row 1/,
        ],
        [
          "delivery-areas",
          { delivery_areas: [area("98499", "98000")] },
          /Row 1, postal_to: 98000 comes before/,
        ],
        [
          "closed-days",
          { closed_days: [{ date: "2026-12-23" }, { date: "2026-12-23" }] },
          /Row 2, date: 2026-12-23 stands in row 1 already/,
        ],
        [
          "lead-times",
          {
            lead_times: [1, 2].map((days) => ({
              target_type: "product",
              target_id: "prod_1",
              days,
            })),
          },
          /Row 2, target_id: row 1 is about product prod_1 already/,
        ],
        [
          "lead-times",
          { lead_times: [{ target_type: "all", target_id: "x", days: 1 }] },
          /target_id must be "\*"/,
        ],
      ]
      for (const [path, body, sentence] of cases) {
        const { status, data } = await staff().post<{ message: string }>(
          `/admin/${path}`,
          body
        )
        expect([status, data.message]).toEqual([
          400,
          expect.stringMatching(sentence),
        ])
      }
    })

    it("are as they were when what comes after a change fails", async () => {
      await leadTimes(3)
      await leadTimes(4, given.contract.id)
      const cart = await readyCart()
      const everything = async () =>
        Promise.all([
          deliveryOf(cart),
          ...[
            "lead-times",
            "delivery-areas",
            "closed-days",
            `contracts/${given.contract.id}/lead-times`,
          ].map((path) => succeed(staff().get(`/admin/${path}`))),
        ])
      const before = await everything()
      const lead_times = [
        { target_type: "all" as const, target_id: "*", days: 1 },
      ]
      const area = {
        name: "Norr",
        country_code: "se",
        postal_from: "98",
        postal_to: "98",
        weekdays: [2],
      }
      const changes = [
        [setMerchantLeadTimesWorkflow, { lead_times }],
        [
          setContractLeadTimesWorkflow,
          { contract_id: given.contract.id, lead_times },
        ],
        [setDeliveryAreasWorkflow, { areas: [area] }],
        [
          setClosedDaysWorkflow,
          { closed_days: [{ date: "2026-12-23", name: null }] },
        ],
        [
          setDeliveryWishesWorkflow,
          {
            cart_id: cart.id,
            wished_date: later(before[0].promised_date, 7),
            lines: [],
          },
        ],
      ] as const
      for (const [workflow, input] of changes) {
        await failsAfterwards(workflow)(app.container).run({
          input,
          throwOnError: false,
        })
        expect(await everything()).toEqual(before)
        await (workflow as typeof setClosedDaysWorkflow)(app.container).run({
          input: input as never,
        })
        expect(await everything()).not.toEqual(before)
        await leadTimes(3)
        await leadTimes(4, given.contract.id)
        await set("delivery-areas", { delivery_areas: [] })
        await set("closed-days", { closed_days: [] })
      }
    })
  },
})
