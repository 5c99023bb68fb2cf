import { createCart } from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { articleStore } from "../../__fixtures__/article-store"

type Article = {
  variant_id: string
  sku: string
  match: { kind: string; value: string; is_exact: boolean } | null
  part_number: { number: string; name: string | null } | null
  is_discontinued: boolean
  successor: { sku: string } | null
}
type Part = { id: string; number: string; company_id: string }
type Status = {
  checkout_status: {
    violations: {
      code: string
      message: string
      resolve: { action: string }[]
    }[]
  }
}

storeTest({
  name: "articles by their numbers",
  fixtures: articleStore,
  suite: ({ given }) => {
    type Who = keyof typeof given.people
    const as = (who: Who) => asBuyer(given.store, given.people[who].token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const variant = (sku: string) => given.articles[sku].variant_id
    const search = async (caller: ReturnType<typeof as>, q: string) =>
      (
        await succeed(
          caller.get<{ articles: Article[] }>(
            `/store/articles?q=${encodeURIComponent(q)}`
          )
        )
      ).articles
    const found = async (caller: ReturnType<typeof as>, q: string) =>
      (await search(caller, q)).map(
        ({ sku, match }) => `${sku} ${match?.kind ?? "words"}`
      )
    const name = (
      company_id: string,
      sku: string,
      number: string,
      own?: string
    ) =>
      succeed(
        staff().post<{ part_number: Part }>("/admin/part-numbers", {
          ...{ company_id, number, name: own },
          variant_id: variant(sku),
        })
      )
    const say = (sku: string, body: object) =>
      staff().post<{ message: string }>(`/admin/articles/${variant(sku)}`, body)

    it("are found by every number of the trade, a SKU and words", async () => {
      const visitor = asVisitor(given.store)
      expect(await found(visitor, "4006381333931")).toEqual(["PS-16 gtin"])
      expect(await found(visitor, "14006381333938")).toEqual(["PS-16 gtin"])
      expect(await found(visitor, "e 12 345 67")).toEqual(["PS-16 e_number"])
      expect(await found(visitor, "7654321")).toEqual(["PS-16 rsk"])
      expect(await found(visitor, "sk 4.2 16")).toEqual(["PS-16 maker"])
      expect(await found(visitor, "BORR-6")).toEqual(["BORR-6 words"])
      expect(await found(visitor, "montagehandske")).toEqual([
        "HANDSKE-9 words",
        "HANDSKE-10 words",
      ])
      expect(await found(visitor, "no such thing")).toEqual([])
    })

    it("are not found where the shop does not show them", async () => {
      const { product_id } = given.articles["PS-16"]
      await succeed(
        staff().post(`/admin/products/${product_id}`, { status: "draft" })
      )
      expect(await found(as("buyer"), "4006381333931")).toEqual([])
      const byId = await succeed(
        as("buyer").get<{ articles: Article[] }>(
          `/store/articles?variant_id=${variant("PS-16")}`
        )
      )
      expect(byId.articles).toEqual([])
    })

    it("a company's own are its own and those below it, nobody else's", async () => {
      const { group, stockholm } = given.companies
      await name(group.id, "PS-16", "47-11", "Lång skruv")
      await name(group.id, "BORR-6", "4712")
      await name(stockholm.id, "HANDSKE-9", "4711")
      expect(await found(as("buyer"), "4711")).toEqual([
        "HANDSKE-9 part_number",
      ])
      expect(await found(as("buyer"), "4712")).toEqual(["BORR-6 part_number"])
      expect(await found(as("buyer"), "lång skruv")).toEqual([
        "PS-16 part_number",
      ])
      expect((await search(as("buyer"), "4006381333931"))[0]).toMatchObject({
        part_number: { number: "47-11", name: "Lång skruv" },
      })

      for (const caller of [as("sydelAdmin"), asVisitor(given.store)]) {
        expect(await found(caller, "4711")).toEqual([])
        expect(await found(caller, "lång skruv")).toEqual([])
        expect(
          (await search(caller, "4006381333931"))[0].part_number
        ).toBeNull()
      }
      const theirs = await succeed(
        as("sydelAdmin").get<{ part_numbers: Part[] }>("/store/part-numbers")
      )
      expect(theirs.part_numbers).toEqual([])
    })

    it("a company's own are kept by those with the right", async () => {
      const body = {
        variant_id: variant("PS-16"),
        number: " A 1 ",
        name: "Skruv",
      }
      expect((await as("buyer").post("/store/part-numbers", body)).status).toBe(
        403
      )
      const { part_number } = await succeed(
        as("admin").post<{ part_number: Part }>("/store/part-numbers", body)
      )
      expect(part_number).toMatchObject({
        number: "A 1",
        company_id: given.companies.stockholm.id,
        variant: { sku: "PS-16", product: { title: "Plåtskruv 4,2×16" } },
      })
      const again = await as("admin").post<{ message: string }>(
        "/store/part-numbers",
        { ...body, number: "a-1" }
      )
      expect(again.status).toBe(400)
      expect(again.data.message).toBe(
        "The company has the part number A 1 already, for PS-16"
      )
      const path = `/store/part-numbers/${part_number.id}`
      for (const who of ["sydelAdmin", "buyer"] as const) {
        expect((await as(who).post(path, { name: "x" })).status).toBe(
          who === "buyer" ? 403 : 404
        )
        expect((await as(who).delete(path)).status).toBe(
          who === "buyer" ? 403 : 404
        )
      }
      await succeed(as("admin").post(path, { number: "B2", name: null }))
      expect(await found(as("buyer"), "b-2")).toEqual(["PS-16 part_number"])
      expect(await found(as("buyer"), "a1")).toEqual([])
      await succeed(as("admin").delete(path))
      expect(await found(as("buyer"), "b-2")).toEqual([])
    })

    it("a dead one offers what takes its place, wherever it is asked for", async () => {
      const { id } = await createCart(given.store, as("buyer"), [])
      const path = `/store/carts/${id}/unit-items`
      await succeed(
        as("buyer").post(path, {
          items: [{ variant_id: variant("PS-16"), unit: "XBX", count: 3 }],
        })
      )
      await succeed(
        say("PS-16", {
          discontinued_on: "2026-01-01",
          successor_variant_id: variant("BORR-6"),
        })
      )
      await succeed(
        say("BORR-6", {
          discontinued_on: "2026-01-01",
          successor_variant_id: variant("PS-16-NY"),
        })
      )
      const circle = await say("PS-16-NY", {
        successor_variant_id: variant("PS-16"),
      })
      expect(circle.status).toBe(400)
      expect(circle.data.message).toContain("lead back there")

      const [article] = await search(as("buyer"), "E1234567")
      expect(article).toMatchObject({
        ...{ sku: "PS-16", is_discontinued: true },
        successor: { sku: "PS-16-NY" },
      })
      const { checkout_status } = await succeed(
        as("buyer").get<Status>(`/store/carts/${id}/checkout-status`)
      )
      expect(
        checkout_status.violations.find(({ code }) =>
          code.startsWith("articles.")
        )
      ).toMatchObject({
        code: "articles.replaced",
        message:
          "Plåtskruv 4,2×16 (PS-16) is no longer sold: Plåtskruv 4,2×16 (PS-16-NY) takes its place",
        resolve: [{ action: "replace" }],
      })
      const refused = await as("buyer").post(path, {
        items: [{ variant_id: variant("PS-16"), unit: "XBX", count: 1 }],
      })
      expect(refused.status).toBe(400)

      type Lines = {
        lines: {
          item_id: string
          variant_id: string
          quantity: number
          successor: { sku: string }
        }[]
      }
      const { lines } = await succeed(as("buyer").get<Lines>(path))
      expect(lines[0].successor.sku).toBe("PS-16-NY")
      const replaced = await succeed(
        as("buyer").post<Lines>(`${path}/${lines[0].item_id}/replace`)
      )
      expect(replaced.lines).toMatchObject([
        { variant_id: variant("PS-16-NY"), quantity: 600, text: "600 pieces" },
      ])
      const twice = await as("buyer").post(
        `${path}/${replaced.lines[0].item_id}/replace`
      )
      expect(twice.status).toBe(400)
    })
  },
})
