import {
  createRange,
  wholesaleStore,
  type RangeRuleDefinition,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import fc from "fast-check"

type Facts = {
  handle: string
  targets: Record<RangeRuleDefinition["kind"], string[]>
}

/** The definition, word for word: deny wins; where something is allowed, nothing else is in. */
const isIn = ({ targets }: Facts, rules: RangeRuleDefinition[]): boolean => {
  const matching = rules.filter(({ kind, target_id }) =>
    targets[kind].includes(target_id)
  )
  return (
    !matching.some(({ effect }) => effect === "deny") &&
    (!rules.some(({ effect }) => effect === "allow") ||
      matching.some(({ effect }) => effect === "allow"))
  )
}

/** Fästelement > Skruv > Träskruv; the screw is in Träskruv and tagged, the glove tagged and collected. */
storeTest({
  name: "ranges in the admin",
  fixtures: async (app) => {
    const given = await wholesaleStore(app)
    const products = app.container.resolve(Modules.PRODUCT)
    const category = (name: string, parent?: { id: string }) =>
      products.createProductCategories({
        name,
        is_active: true,
        parent_category_id: parent?.id,
      })
    const top = await category("Fästelement")
    const middle = await category("Skruv", top)
    const leaf = await category("Träskruv", middle)
    const other = await category("Fästelement övrigt")
    const [red, blue] = await products.createProductTags([
      { value: "röd" },
      { value: "blå" },
    ])
    const collection = await products.createProductCollections({ title: "Vår" })
    const idOf = (sku: string): string => given.articles[sku].product_id
    await products.updateProducts(idOf("SKRUV-100"), {
      category_ids: [leaf.id],
      tag_ids: [red.id],
    })
    await products.updateProducts(idOf("HANDSKE-9"), {
      tag_ids: [red.id, blue.id],
      collection_id: collection.id,
      category_ids: [other.id, middle.id],
    })
    const facts: Facts[] = [
      {
        handle: "traskruv-5x60",
        targets: {
          product: [idOf("SKRUV-100")],
          category: [leaf.id, middle.id, top.id],
          collection: [],
          tag: [red.id],
        },
      },
      {
        handle: "montagehandske",
        targets: {
          product: [idOf("HANDSKE-9")],
          category: [other.id, middle.id, top.id],
          collection: [collection.id],
          tag: [red.id, blue.id],
        },
      },
      {
        handle: "betongborr-6",
        targets: {
          product: [idOf("BORR-6")],
          category: [],
          collection: [],
          tag: [],
        },
      },
    ]
    return { ...given, facts, top, red, collection }
  },
  suite: ({ given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const drill = (): string => given.articles["BORR-6"].product_id
    const allow = (
      kind: RangeRuleDefinition["kind"],
      target_id: string
    ): RangeRuleDefinition => ({ effect: "allow", kind, target_id })
    const deny = (
      kind: RangeRuleDefinition["kind"],
      target_id: string
    ): RangeRuleDefinition => ({ effect: "deny", kind, target_id })
    const make = (rules: RangeRuleDefinition[], contracts = [given.contract]) =>
      createRange(given.store, given.admin, "PPE", rules, contracts)
    const ranges = async (): Promise<number> =>
      (await succeed(staff().get<{ count: number }>("/admin/ranges"))).count
    const refused = (answer: Answer<Record<string, unknown>>): unknown => [
      answer.status,
      answer.data.message,
    ]

    it("let in exactly what their definition says, saved or not, for any rules", async () => {
      const targets = given.facts.flatMap(({ targets }) =>
        Object.entries(targets).flatMap(([kind, ids]) =>
          ids.map((target_id) => ({
            kind: kind as RangeRuleDefinition["kind"],
            target_id,
          }))
        )
      )
      const rules = fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom("allow" as const, "deny" as const),
            fc.constantFrom(...targets)
          )
          .map(([effect, target]) => ({ effect, ...target })),
        {
          minLength: 1,
          maxLength: 6,
          selector: ({ kind, target_id }) => `${kind} ${target_id}`,
        }
      )
      const buyer = asBuyer(given.store, given.people.buyer.token)
      let number = 0
      await fc.assert(
        fc.asyncProperty(rules, rules, async (first, more) => {
          number += 1
          const { id } = await createRange(
            given.store,
            given.admin,
            `range ${number}`,
            first,
            [given.contract]
          )
          const expected = (all: RangeRuleDefinition[]): string[] =>
            given.facts
              .filter((facts) => isIn(facts, all))
              .map(({ handle }) => handle)
              .sort()
          const { products, count } = await succeed(
            buyer.get<{ products: { handle: string }[]; count: number }>(
              "/store/products",
              { query: { fields: "handle" } }
            )
          )
          const seen = products.map(({ handle }) => handle).sort()
          expect([seen, count]).toEqual([expected(first), seen.length])

          const fresh = more.filter(
            ({ kind, target_id }) =>
              !first.some(
                (rule) => rule.kind === kind && rule.target_id === target_id
              )
          )
          expect(
            await succeed(
              staff().post("/admin/ranges/count", {
                range_id: id,
                create: fresh,
              })
            )
          ).toEqual({ count: expected([...first, ...fresh]).length, total: 3 })
        }),
        { numRuns: 40 }
      )
    })

    it("are made, listed, renamed, changed and deleted", async () => {
      const { id } = await make([allow("tag", given.red.id)], [])
      expect(
        await succeed(staff().get("/admin/ranges", { query: { q: "pp" } }))
      ).toMatchObject({ count: 1, ranges: [{ id, name: "PPE", version: 2 }] })
      await succeed(staff().post(`/admin/ranges/${id}`, { name: "Skydd" }))
      const { created } = await succeed(
        staff().post<{ created: string[] }>(`/admin/ranges/${id}/rules/batch`, {
          create: [deny("collection", given.collection.id)],
        })
      )
      expect(
        await succeed(staff().get(`/admin/ranges/${id}/rules`))
      ).toMatchObject({
        count: 2,
        rules: expect.arrayContaining([
          expect.objectContaining({
            ...allow("tag", given.red.id),
            name: "röd",
          }),
          expect.objectContaining({
            id: created[0],
            ...deny("collection", given.collection.id),
            name: "Vår",
          }),
        ]),
      })
      expect(
        await succeed(staff().get(`/admin/ranges/${id}/products`))
      ).toMatchObject({ count: 1, products: [{ handle: "traskruv-5x60" }] })
      await succeed(
        staff().post(`/admin/ranges/${id}/rules/batch`, { delete: created })
      )
      expect(await succeed(staff().get(`/admin/ranges/${id}`))).toMatchObject({
        range: { name: "Skydd", version: 4 },
      })
      await succeed(staff().delete(`/admin/ranges/${id}`))
      expect((await staff().get(`/admin/ranges/${id}`)).status).toBe(404)
    })

    it("are given to contracts, told by both sides, and not deleted while one has them", async () => {
      const { id } = await make([deny("product", drill())])
      const path = `/admin/contracts/${given.contract.id}/range`
      expect(await succeed(staff().get(path))).toMatchObject({ range: { id } })
      expect(
        await succeed(staff().get(`/admin/ranges/${id}/contracts`))
      ).toMatchObject({
        count: 1,
        contracts: [{ id: given.contract.id, number: "NB-2026" }],
      })
      expect(refused(await staff().delete(`/admin/ranges/${id}`))).toEqual([
        400,
        "The range PPE is used by 1 contract(s): give them another one first",
      ])
      await succeed(staff().post(path, { range_id: null }))
      expect(await succeed(staff().get(path))).toEqual({ range: null })
      await succeed(staff().delete(`/admin/ranges/${id}`))
    })

    it("tell what a company sees, now and at a moment", async () => {
      const { id } = await make([deny("product", drill())])
      await succeed(
        staff().post(`/admin/contracts/${given.contract.id}`, {
          ends_at: "2035-01-01T00:00:00Z",
        })
      )
      const path = `/admin/companies/${given.companies.solna.id}/range`
      const narrow = { ranges: [{ id, name: "PPE" }], count: 2, total: 3 }
      expect(await succeed(staff().get(path))).toEqual(narrow)
      expect(
        await succeed(
          staff().get(path, { query: { at: "2035-01-01T00:00:00Z" } })
        )
      ).toEqual({ ranges: [], count: 3, total: 3 })
      expect(
        (await staff().get("/admin/companies/comp_none/range")).status
      ).toBe(404)
    })

    it.each<[string, () => object[], RegExp]>([
      ["no rules", () => [], /^rules: a range needs at least one rule/],
      [
        "an unknown id",
        () => [allow("tag", given.red.id), allow("category", "pcat_none")],
        /^rules, row 2, target_id: there is no category with the id pcat_none$/,
      ],
      [
        "the same twice",
        () => [allow("product", drill()), allow("product", drill())],
        /^rules, row 2, target_id: row 1 says the same about the product prod_/,
      ],
      [
        "a contradiction",
        () => [allow("tag", given.red.id), deny("tag", given.red.id)],
        /^rules, row 2, effect: row 1 says "allow" about the tag ptag_.*; it cannot be both$/,
      ],
      [
        "an id of another kind",
        () => [allow("product", given.red.id)],
        /^rules, row 1, target_id: there is no product with the id ptag_/,
      ],
      ["a kind that there is not", () => [allow("type" as "tag", "x")], /kind/],
      [
        "a field too many",
        () => [{ ...allow("tag", given.red.id), range_id: "x" }],
        /range_id/,
      ],
    ])("refuse %s, and nothing is made", async (_, rules, sentence) => {
      const answer = await staff().post("/admin/ranges", {
        name: "Fel",
        rules: rules(),
      })
      expect(answer.status).toBe(400)
      expect(answer.data.message).toMatch(sentence)
      expect(await ranges()).toBe(0)
    })

    it("refuse a name that is taken, and what a rule of theirs says already", async () => {
      const { id } = await make([deny("tag", given.red.id)])
      expect(
        refused(
          await staff().post("/admin/ranges", {
            name: "PPE",
            rules: [deny("product", drill())],
          })
        )
      ).toEqual([422, "There is already a range with the name PPE"])
      const batch = (body: object) =>
        staff().post(`/admin/ranges/${id}/rules/batch`, body)
      expect(
        refused(await batch({ create: [allow("tag", given.red.id)] }))
      ).toEqual([
        400,
        `create, row 1, effect: a rule of the range says "deny" about the tag ${given.red.id}; it cannot be both`,
      ])
      expect(refused(await batch({ delete: ["prrule_none"] }))).toEqual([
        400,
        "delete, row 1: the range has no rule with the id prrule_none",
      ])
      const { rules } = await succeed(
        staff().get<{ rules: { id: string }[] }>(`/admin/ranges/${id}/rules`)
      )
      expect((await batch({ delete: [rules[0].id] })).status).toBe(400)
      // At once it may turn from denied to allowed.
      await succeed(
        batch({
          delete: [rules[0].id],
          create: [allow("tag", given.red.id)],
        })
      )
      expect(
        (await staff().get("/admin/ranges/prange_none/rules")).status
      ).toBe(404)
      expect(
        refused(
          await staff().post(`/admin/contracts/${given.contract.id}/range`, {
            range_id: "prange_none",
          })
        )
      ).toEqual([400, "range_id: there is no range with the id prange_none"])
    })
  },
})
