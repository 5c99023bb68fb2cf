import {
  cataloguePrices,
  inCatalogue,
  wholesaleStore,
  type Article,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asVisitor,
  succeed,
  type Answer,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

type Contract = {
  id: string
  number: string
  status: string
  price_list_id: string
  parties: { id: string; company: { name: string } }[]
}
type Price = {
  id: string
  variant_id: string
  amount: number
  min_quantity: number | null
  max_quantity: number | null
  variant: { sku: string }
}

storeTest({
  name: "contract price batch",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const screw = (): Article => given.articles["SKRUV-100"]
    const path = (rest = "") => `/admin/contracts/${given.contract.id}${rest}`
    /** The screw's prices; the contract has one more, of a glove. */
    const pricesNow = async (): Promise<Price[]> =>
      (
        await succeed(staff().get<{ prices: Price[] }>(path("/prices")))
      ).prices.filter(({ variant_id }) => variant_id === screw().variant_id)
    const count = async () =>
      (await succeed(staff().get<{ count: number }>(path("/prices")))).count
    const amountsNow = async () =>
      (await pricesNow()).map(({ min_quantity, max_quantity, amount }) => [
        min_quantity,
        max_quantity,
        amount,
      ])
    const listOf = async (id: string) =>
      app.container
        .resolve(Modules.PRICING)
        .retrievePriceList(id, { relations: ["price_list_rules"] })
    const message = ({ data }: Answer<unknown>): string =>
      (data as { message: string }).message

    describe("its prices", () => {
      const batch = (body: Record<string, unknown>) =>
        staff().post(path("/prices/batch"), body)

      it("are listed with their articles, tiers side by side", async () => {
        expect(await pricesNow()).toMatchObject([
          {
            variant_id: screw().variant_id,
            amount: 80,
            max_quantity: 9,
            variant: { sku: "SKRUV-100" },
          },
          { amount: 70, min_quantity: 10, max_quantity: null },
        ])
        const page = await succeed(
          staff().get(path("/prices"), { query: { limit: 1, offset: 1 } })
        )
        expect(page).toMatchObject({
          prices: [expect.objectContaining({ currency_code: "sek" })],
          count: 3,
          limit: 1,
          offset: 1,
        })
      })

      it("are listed for several articles at once, and for no other", async () => {
        const ask = (variant_id: string[]) =>
          staff().get<{ prices: Price[]; count: number }>(path("/prices"), {
            query: { variant_id },
          })
        const { prices, count: found } = await succeed(
          ask([screw().variant_id, given.articles["BORR-6"].variant_id])
        )
        expect(prices.map(({ amount }) => amount)).toEqual([80, 70])
        expect(found).toBe(2)
        expect((await ask(Array(101).fill(screw().variant_id))).status).toBe(
          400
        )
      })

      it("can be created, changed and deleted in one go, tiers may change places", async () => {
        const [first, second] = await pricesNow()
        await succeed(
          batch({
            update: [
              { id: first.id, min_quantity: 10, max_quantity: 19 },
              { id: second.id, min_quantity: 20, amount: 65 },
            ],
            create: [
              { variant_id: screw().variant_id, amount: 81, max_quantity: 9 },
            ],
          })
        )
        expect(
          (await amountsNow()).sort(([, , a], [, , b]) => Number(b) - Number(a))
        ).toEqual([
          [null, 9, 81],
          [10, 19, 80],
          [20, null, 65],
        ])
      })

      it("let a new tier take the range of a deleted one", async () => {
        const [first, second] = await pricesNow()
        await succeed(
          batch({
            delete: [first.id, second.id],
            create: [
              { variant_id: screw().variant_id, amount: 77, max_quantity: 9 },
            ],
          })
        )
        expect(await amountsNow()).toEqual([[null, 9, 77]])
      })

      it.each<[string, (prices: Price[]) => Record<string, unknown>, string]>([
        [
          "an overlapping tier",
          () => ({
            create: [{ variant_id: "SKRUV-100", amount: 60, min_quantity: 15 }],
          }),
          "overlap",
        ],
        [
          "a change that overlaps",
          ([first]) => ({ update: [{ id: first.id, max_quantity: 10 }] }),
          "overlap",
        ],
        [
          "a negative amount",
          () => ({ create: [{ variant_id: "BORR-6", amount: -1 }] }),
          "amount",
        ],
        [
          "half a piece",
          () => ({
            create: [{ variant_id: "BORR-6", amount: 1, min_quantity: 1.5 }],
          }),
          "min_quantity",
        ],
        [
          "an unknown article",
          () => ({ create: [{ variant_id: "variant_none", amount: 1 }] }),
          "variant_none",
        ],
        [
          "a price of nobody's",
          () => ({ update: [{ id: "price_none", amount: 1 }] }),
          "price_none",
        ],
      ])("are refused as a whole with %s", async (_, body, words) => {
        const before = await amountsNow()
        const wrong = body(await pricesNow()) as {
          create?: { variant_id: string }[]
        }
        for (const each of wrong.create ?? []) {
          each.variant_id =
            given.articles[each.variant_id]?.variant_id ?? each.variant_id
        }
        const answer = await batch({
          ...wrong,
          create: [
            { variant_id: given.articles["HANDSKE-10"].variant_id, amount: 5 },
            ...(wrong.create ?? []),
          ],
        })
        expect([400, 404]).toContain(answer.status)
        expect(message(answer)).toContain(words)
        expect(await amountsNow()).toEqual(before)
        expect(await count()).toBe(3)
      })

      it("of another contract cannot be touched through this one", async () => {
        const { contract } = await succeed(
          staff().post<{ contract: Contract }>("/admin/contracts", {
            number: "R-9",
            name: "Annat",
            currency_code: "sek",
          })
        )
        const [price] = await pricesNow()
        for (const body of [
          { delete: [price.id] },
          { update: [{ id: price.id, amount: 1 }] },
        ]) {
          const { status } = await staff().post(
            `/admin/contracts/${contract.id}/prices/batch`,
            body
          )
          expect(status).toBe(404)
        }
        expect((await amountsNow())[0]).toEqual([null, 9, 80])
      })

      it("stay free of overlaps when two batches come at once", async () => {
        const create = (amount: number) =>
          batch({
            create: [
              { variant_id: given.articles["BORR-6"].variant_id, amount },
            ],
          })
        const answers = await Promise.all([create(1), create(2), create(3)])
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 400, 400,
        ])
        expect(await count()).toBe(4)
      })
    })

    describe("its price list, through core's own routes", () => {
      const listPath = (rest = "") =>
        `/admin/price-lists/${given.contract.price_list_id}${rest}`
      const refusals = () =>
        [
          ["post", listPath(), { rules: {} }],
          ["post", listPath(), { status: "draft" }],
          ["post", listPath(), { title: "Mine" }],
          ["delete", listPath(), undefined],
          ["post", listPath("/prices/batch"), { delete: [] }],
          ["post", listPath("/products"), { remove: [screw().product_id] }],
        ] as const

      it("cannot lose its rule, its prices or itself", async () => {
        for (const [method, url, body] of refusals()) {
          const answer = await staff()[method](url, body)
          expect([answer.status, message(answer)]).toEqual([
            400,
            expect.stringContaining("belongs to the contract NB-2026"),
          ])
        }
        expect(await listOf(given.contract.price_list_id)).toMatchObject({
          status: "active",
          rules_count: 1,
        })
        expect(await amountsNow()).toHaveLength(2)
        expect(
          await cataloguePrices({
            store: given.store,
            buyer: asVisitor(given.store),
            article: screw(),
            region: given.store.sweden,
          })
        ).toEqual(inCatalogue(100))
      })

      it("can be read, and other lists changed as ever", async () => {
        expect((await staff().get(listPath())).status).toBe(200)
        const { price_list } = await succeed(
          staff().post<{ price_list: { id: string } }>("/admin/price-lists", {
            title: "Kampanj",
            description: "Vår",
            prices: [],
          })
        )
        const url = `/admin/price-lists/${price_list.id}`
        await succeed(staff().post(url, { title: "Höst", rules: {} }))
        await succeed(staff().delete(url))
      })
    })
  },
})
