import { batchDiscountGroupArticlesWorkflow } from "@medusa-b2b/contracts/workflows"
import {
  cartPrices,
  cataloguePrices,
  createContract,
  inCarts,
  inCatalogue,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import "../__fixtures__/check-answers"

type Group = { id: string; code: string; name: string; article_count: number }
type Articles = {
  articles: { variant_id: string; sku: string | null }[]
  count: number
}
type Message = { message?: string }

const PATH = "/admin/discount-groups"

storeTest({
  name: "discount groups",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const variant = (sku: string): string => given.articles[sku].variant_id
    const create = async (
      code: string,
      skus: string[] = []
    ): Promise<Group> => {
      const { discount_group } = await succeed(
        staff().post<{ discount_group: Group }>(PATH, {
          code,
          name: `Grupp ${code}`,
        })
      )
      await succeed(batch(discount_group, { add: skus.map(variant) }))
      return discount_group
    }
    const batch = ({ id }: Pick<Group, "id">, body: object) =>
      staff().post<Message>(`${PATH}/${id}/articles/batch`, body)
    const articlesOf = async ({ id }: Group): Promise<(string | null)[]> =>
      (await succeed(staff().get<Articles>(`${PATH}/${id}/articles`))).articles
        .map(({ sku }) => sku)
        .sort()
    const groups = async (query: Record<string, unknown> = {}) =>
      (
        await succeed(
          staff().get<{ discount_groups: Group[] }>(PATH, { query })
        )
      ).discount_groups
    const rate = (contract_id: string, { id }: Group, percent: number) =>
      staff().post(`/admin/contracts/${contract_id}/rates/batch`, {
        upsert: [{ target_type: "discount_group", target_id: id, percent }],
      })

    describe("are kept by staff", () => {
      it("are listed by code with how many articles are in each, searched by code and name", async () => {
        await create("SKRUV", ["SKRUV-100", "SKRUV-500"])
        await create("BORR", ["BORR-6"])
        await create("TOM")
        expect(
          (await groups()).map(({ code, article_count }) => [
            code,
            article_count,
          ])
        ).toEqual([
          ["BORR", 1],
          ["SKRUV", 2],
          ["TOM", 0],
        ])
        expect((await groups({ q: "skru" })).map(({ code }) => code)).toEqual([
          "SKRUV",
        ])
        expect(
          (await groups({ limit: 1, offset: 1 })).map(({ code }) => code)
        ).toEqual(["SKRUV"])
      })

      it("are changed, and a code is given once", async () => {
        const group = await create("SKRUV")
        await create("BORR")
        const { discount_group } = await succeed(
          staff().post<{ discount_group: Group }>(`${PATH}/${group.id}`, {
            name: "Skruvar",
          })
        )
        expect(discount_group).toMatchObject({
          code: "SKRUV",
          name: "Skruvar",
          article_count: 0,
        })
        for (const answer of [
          await staff().post<Message>(PATH, { code: "BORR", name: "Andra" }),
          await staff().post<Message>(`${PATH}/${group.id}`, { code: "BORR" }),
        ]) {
          expect([answer.status, answer.data.message]).toEqual([
            422,
            "There is already a discount group with the code BORR",
          ])
        }
        // Its own code is no other group's.
        await succeed(
          staff().post(`${PATH}/${group.id}`, { code: "SKRUV", name: "S" })
        )
        expect(await groups()).toHaveLength(2)
      })

      it("that do not exist are not found", async () => {
        const none = `${PATH}/dgrp_x`
        const answers = [
          await staff().get(none),
          await staff().post(none, { name: "N" }),
          await staff().delete(none),
          await staff().get(`${none}/articles`),
          await staff().post(`${none}/articles/batch`, {}),
        ]
        expect(answers.map(({ status }) => status)).toEqual(
          answers.map(() => 404)
        )
      })

      it("are not for buyers", async () => {
        const buyer = asBuyer(given.store, given.people.groupAdmin.token)
        for (const who of [buyer, asVisitor(given.store)]) {
          expect((await who.get(PATH)).status).toBe(401)
          expect((await who.post(PATH, { code: "X", name: "X" })).status).toBe(
            401
          )
        }
        expect(await groups()).toEqual([])
      })
    })

    describe("have articles", () => {
      it("with sku and title, page by page", async () => {
        const group = await create("ALLT", ["SKRUV-100", "SKRUV-500", "BORR-6"])
        const { articles, count } = await succeed(
          staff().get<Articles>(`${PATH}/${group.id}/articles`, {
            query: { limit: 2, offset: 2 },
          })
        )
        expect([articles.length, count]).toEqual([1, 3])
        const [drill] = (
          await succeed(
            staff().get<Articles>(`${PATH}/${group.id}/articles`, {
              query: { variant_id: variant("BORR-6") },
            })
          )
        ).articles
        expect(drill).toEqual({
          variant_id: variant("BORR-6"),
          sku: "BORR-6",
          title: expect.any(String),
          product_id: given.articles["BORR-6"].product_id,
          product_title: expect.any(String),
        })
      })

      it("that move from another group, and leave", async () => {
        const screws = await create("SKRUV", ["SKRUV-100", "SKRUV-500"])
        const drills = await create("BORR", ["BORR-6"])
        await succeed(
          batch(drills, {
            add: [variant("SKRUV-100")],
            remove: [variant("BORR-6")],
          })
        )
        expect(await articlesOf(screws)).toEqual(["SKRUV-500"])
        expect(await articlesOf(drills)).toEqual(["SKRUV-100"])
        // What is there already may come again.
        await succeed(batch(drills, { add: [variant("SKRUV-100")] }))
        expect(await articlesOf(drills)).toEqual(["SKRUV-100"])
      })

      it("each in one group, however many put it in at once", async () => {
        const all = await Promise.all(
          ["A", "B", "C", "D"].map((c) => create(c))
        )
        const answers = await Promise.all(
          all.map((group) =>
            batch(group, { add: [variant("SKRUV-100"), variant("BORR-6")] })
          )
        )
        expect(answers.map(({ status }) => status)).toEqual([
          200, 200, 200, 200,
        ])
        const counts = (await groups()).map(
          ({ article_count }) => article_count
        )
        expect(counts.sort()).toEqual([0, 0, 0, 2])
      })

      it("that exist and are named once, all or none", async () => {
        const group = await create("SKRUV", ["SKRUV-100"])
        const { status, data } = await batch(group, {
          add: [
            variant("BORR-6"),
            "variant_x",
            variant("BORR-6"),
            variant("SKRUV-100"),
          ],
          remove: [variant("SKRUV-100"), variant("SKRUV-500")],
        })
        expect(status).toBe(400)
        expect(data.message?.split("\n")).toEqual([
          "add, row 2: there is no article with the variant id variant_x",
          "add, row 3: add, row 1 names the same article",
          "remove, row 1: add, row 4 names the same article",
          `remove, row 2: the article ${variant("SKRUV-500")} is not in the group`,
        ])
        expect(await articlesOf(group)).toEqual(["SKRUV-100"])
      })

      it("until they are deleted in Medusa, alone or with their product", async () => {
        const group = await create("ALLT", ["SKRUV-100", "SKRUV-500", "BORR-6"])
        const { product_id } = given.articles["SKRUV-100"]
        await succeed(
          staff().delete(
            `/admin/products/${product_id}/variants/${variant("SKRUV-100")}`
          )
        )
        await eventually(async () =>
          expect(await articlesOf(group)).toEqual(["BORR-6", "SKRUV-500"])
        )
        await succeed(
          staff().delete(
            `/admin/products/${given.articles["BORR-6"].product_id}`
          )
        )
        await eventually(async () =>
          expect(await articlesOf(group)).toEqual(["SKRUV-500"])
        )
        const { rows } = await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: object[] }>("select id from discount_group_article")
        expect(rows).toHaveLength(1)
      })

      it("that Query reads through the group", async () => {
        await create("BORR", ["BORR-6"])
        const { data } = await app.container
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "discount_group",
            fields: ["code", "articles.product_variant.sku"],
          })
        expect(data).toMatchObject([
          { code: "BORR", articles: [{ product_variant: { sku: "BORR-6" } }] },
        ])
      })
    })

    describe("are deleted", () => {
      it("with their articles' places, so that these can go elsewhere", async () => {
        const group = await create("SKRUV", ["SKRUV-100"])
        await succeed(staff().delete(`${PATH}/${group.id}`))
        expect(await groups()).toEqual([])
        const next = await create("SKRUV", ["SKRUV-100"])
        expect(await articlesOf(next)).toEqual(["SKRUV-100"])
      })

      it("but not while a contract has a percentage on them, unless it is terminated", async () => {
        const group = await create("SKRUV", ["SKRUV-100"])
        await succeed(rate(given.contract.id, group, 10))
        const { status, data } = await staff().delete<Message>(
          `${PATH}/${group.id}`
        )
        expect([status, data.message]).toEqual([
          400,
          "The discount group SKRUV has percentages in the contracts NB-2026: delete those first",
        ])
        expect(await articlesOf(group)).toEqual(["SKRUV-100"])

        await succeed(
          staff().post(`/admin/contracts/${given.contract.id}/terminate`)
        )
        await succeed(staff().delete(`${PATH}/${group.id}`))
        const { rates } = await succeed(
          staff().get<{ rates: object[] }>(
            `/admin/contracts/${given.contract.id}/rates`
          )
        )
        expect(rates).toMatchObject([{ name: null, code: null, percent: 10 }])
      })

      it("or given a percentage, when both happen at once", async () => {
        const group = await create("SKRUV")
        const [removed, rated] = await Promise.all([
          staff().delete(`${PATH}/${group.id}`),
          rate(given.contract.id, group, 10),
        ])
        // Both may be refused, when each sees the other; both cannot be done.
        expect([removed.status, rated.status]).toContain(400)
        expect(await groups()).toHaveLength(removed.status === 200 ? 0 : 1)
        const { rates } = await succeed(
          staff().get<{ rates: object[] }>(
            `/admin/contracts/${given.contract.id}/rates`
          )
        )
        expect(rates).toHaveLength(rated.status === 200 ? 1 : 0)
      })
    })

    describe("decide prices", () => {
      it("a percentage on one follows the list price at once, for the contract's companies alone", async () => {
        const { store, people, companies, articles } = given
        const article = articles["BORR-6"]
        const group = await create("BORR", ["BORR-6"])
        const terms = await createContract(store, given.admin, {
          number: "GROUPS",
          company: companies.stockholm,
          prices: [],
        })
        await succeed(rate(terms.id, group, 20))
        const expectPrice = async (buyer: Caller, price: number) => {
          const asked = { store, buyer, article, region: store.sweden }
          expect(await cataloguePrices(asked)).toEqual(inCatalogue(price))
          expect(await cartPrices(asked)).toEqual(
            inCarts({ two: price, ten: price })
          )
        }
        const buyer = asBuyer(store, people.buyer.token)
        await expectPrice(buyer, 200)

        await succeed(
          staff().post(
            `/admin/products/${article.product_id}/variants/${article.variant_id}`,
            { prices: [{ currency_code: "sek", amount: 300 }] }
          )
        )
        await expectPrice(buyer, 240)
        await expectPrice(asBuyer(store, people.sydelBuyer.token), 300)

        await succeed(batch(group, { remove: [article.variant_id] }))
        await expectPrice(buyer, 300)
      })
    })

    it("keep what somebody else has moved when a batch is taken back", async () => {
      const one = await create("A", ["SKRUV-100", "BORR-6"])
      const two = await create("B")
      const three = await create("C")
      const failing = failsAfterwards(
        batchDiscountGroupArticlesWorkflow,
        async () => {
          await succeed(batch(three, { add: [variant("BORR-6")] }))
        }
      )
      const { errors } = await failing(app.container).run({
        input: {
          id: two.id,
          changes: {
            add: [variant("SKRUV-100"), variant("BORR-6")],
            remove: [],
          },
        },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect(await articlesOf(one)).toEqual(["SKRUV-100"])
      expect(await articlesOf(two)).toEqual([])
      expect(await articlesOf(three)).toEqual(["BORR-6"])
    })
  },
})
