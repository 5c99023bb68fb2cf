import {
  createContract,
  createRange,
  wholesaleStore,
  type Contract,
  type RangeRuleDefinition,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

const ALL = ["betongborr-6", "montagehandske", "traskruv-5x60"]

type Listed = { products: { handle: string }[]; count: number }

/** Products sorted into categories (Fästelement > Skruv; Skydd), a collection and a tag. */
storeTest({
  name: "ranges of contracts",
  fixtures: async (app) => {
    const given = await wholesaleStore(app)
    const products = app.container.resolve(Modules.PRODUCT)
    const [fasteners, protection] = await products.createProductCategories([
      { name: "Fästelement", is_active: true },
      { name: "Skydd", is_active: true },
    ])
    const screws = await products.createProductCategories({
      name: "Skruv",
      is_active: true,
      parent_category_id: fasteners.id,
    })
    const campaign = await products.createProductCollections({
      title: "Vår",
      handle: "var",
    })
    const hazardous = await products.createProductTags({ value: "farligt" })
    const idOf = (sku: string): string => given.articles[sku].product_id
    await products.updateProducts(idOf("SKRUV-100"), {
      category_ids: [screws.id],
    })
    await products.updateProducts(idOf("HANDSKE-9"), {
      category_ids: [protection.id],
      tag_ids: [hazardous.id],
    })
    await products.updateProducts(idOf("BORR-6"), {
      collection_id: campaign.id,
    })
    return { ...given, fasteners, screws, protection, campaign, hazardous }
  },
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const buyer = (): Caller => asBuyer(given.store, given.people.buyer.token)
    const sydel = (): Caller =>
      asBuyer(given.store, given.people.sydelBuyer.token)
    const productId = (sku: string): string => given.articles[sku].product_id
    const rule = (
      effect: "allow" | "deny",
      kind: RangeRuleDefinition["kind"],
      target_id: string
    ): RangeRuleDefinition => ({ effect, kind, target_id })
    const range = (
      name: string,
      rules: RangeRuleDefinition[],
      contracts: Pick<Contract, "id">[] = [given.contract]
    ) => createRange(given.store, given.admin, name, rules, contracts)
    const listed = async (
      who: Caller,
      query: object = {}
    ): Promise<[string[], number]> => {
      const { products, count } = await succeed(
        who.get<Listed>("/store/products", {
          query: { fields: "handle", order: "handle", ...query },
        })
      )
      return [products.map(({ handle }) => handle), count]
    }
    const ownContract = (more: object = {}): Promise<Contract> =>
      createContract(given.store, given.admin, {
        number: "OWN",
        company: given.companies.stockholm,
        prices: [],
        ...more,
      })

    it("show everything without one: to a company, a visitor, and beside a range that no contract has", async () => {
      await range("unused", [rule("deny", "tag", given.hazardous.id)], [])
      expect(await listed(buyer())).toEqual([ALL, 3])
      expect(await listed(asVisitor(given.store))).toEqual([ALL, 3])
    })

    it("narrow the list, its count and its pages for the companies of the contract, and for nobody else", async () => {
      await range("two", [
        rule("allow", "product", productId("SKRUV-100")),
        rule("allow", "product", productId("BORR-6")),
      ])
      expect(await listed(buyer())).toEqual([
        ["betongborr-6", "traskruv-5x60"],
        2,
      ])
      expect(await listed(buyer(), { limit: 1, offset: 1 })).toEqual([
        ["traskruv-5x60"],
        2,
      ])
      for (const who of [
        sydel(),
        asVisitor(given.store),
        asBuyer(given.store, given.people.consumer.token),
        asBuyer(given.store, given.people.removed.token),
      ]) {
        expect(await listed(who)).toEqual([ALL, 3])
      }
    })

    it.each<[string, () => RangeRuleDefinition[], string[]]>([
      [
        "a category with those below it",
        () => [rule("allow", "category", given.fasteners.id)],
        ["traskruv-5x60"],
      ],
      [
        "a category itself",
        () => [rule("allow", "category", given.protection.id)],
        ["montagehandske"],
      ],
      [
        "a collection",
        () => [rule("allow", "collection", given.campaign.id)],
        ["betongborr-6"],
      ],
      [
        "a tag",
        () => [rule("allow", "tag", given.hazardous.id)],
        ["montagehandske"],
      ],
      [
        "everything but a product",
        () => [rule("deny", "product", productId("BORR-6"))],
        ["montagehandske", "traskruv-5x60"],
      ],
      [
        "everything but a category with those below it",
        () => [rule("deny", "category", given.fasteners.id)],
        ["betongborr-6", "montagehandske"],
      ],
      [
        "everything but a collection",
        () => [rule("deny", "collection", given.campaign.id)],
        ["montagehandske", "traskruv-5x60"],
      ],
      [
        "nothing that is denied, though another rule allows it",
        () => [
          rule("allow", "category", given.protection.id),
          rule("allow", "collection", given.campaign.id),
          rule("deny", "tag", given.hazardous.id),
        ],
        ["betongborr-6"],
      ],
      [
        "nothing at all where all that is allowed is denied",
        () => [
          rule("allow", "product", productId("HANDSKE-9")),
          rule("deny", "tag", given.hazardous.id),
        ],
        [],
      ],
    ])("let in %s", async (_, rules, handles) => {
      await range("tried", rules())
      expect(await listed(buyer())).toEqual([handles, handles.length])
    })

    it("are followed by pages, handles, variants and tables of prices", async () => {
      await range("gloves out", [rule("deny", "tag", given.hazardous.id)])
      const { region_id, ...out } = {
        region_id: given.store.sweden.id,
        page: `/store/products/${productId("HANDSKE-9")}`,
        variant: `/store/product-variants/${given.articles["HANDSKE-9"].variant_id}`,
        tiers: `/store/products/${productId("HANDSKE-9")}/price-tiers`,
      }
      for (const path of Object.values(out)) {
        const query = path === out.variant ? {} : { region_id }
        expect((await buyer().get(path, { query })).status).toBe(404)
        expect((await sydel().get(path, { query })).status).toBe(200)
      }
      expect(await listed(buyer(), { handle: "montagehandske" })).toEqual([
        [],
        0,
      ])
      expect(await listed(buyer(), { q: "handske" })).toEqual([[], 0])
      expect(await listed(buyer(), { id: productId("HANDSKE-9") })).toEqual([
        [],
        0,
      ])
      expect(
        await listed(buyer(), { category_id: given.protection.id })
      ).toEqual([[], 0])
      const { variants, count } = await succeed(
        buyer().get<{ variants: { sku: string }[]; count: number }>(
          "/store/product-variants"
        )
      )
      expect([variants.map(({ sku }) => sku).sort(), count]).toEqual([
        ["BORR-6", "SKRUV-100", "SKRUV-500"],
        3,
      ])
    })

    it("take the products out of categories, collections, tags and types, whatever is asked for", async () => {
      const paths = [
        `/store/product-categories/${given.protection.id}`,
        `/store/collections/${given.campaign.id}`,
        `/store/product-tags/${given.hazardous.id}`,
        "/store/product-categories",
        "/store/collections",
        "/store/product-tags",
        "/store/product-types",
      ]
      const query = {
        fields: "*products,products.title,category_children.products.title",
      }
      const answers = async (who: Caller) =>
        Promise.all(
          paths.map(async (path) =>
            JSON.stringify(
              await succeed(
                who.get(path, {
                  query: path.includes("categories")
                    ? query
                    : { fields: "*products" },
                })
              )
            )
          )
        )
      const before = await answers(buyer())
      expect(
        before.filter((each) => each.includes('handle":"montage'))
      ).not.toEqual([])
      await range("gloves out", [rule("deny", "tag", given.hazardous.id)])
      for (const each of await answers(buyer())) {
        expect(each).not.toContain("montagehandske")
        expect(each).not.toContain('"products"')
      }
      expect(await answers(sydel())).toEqual(before)
    })

    describe("of several contracts", () => {
      it("are put together: what any allows, but for what any denies", async () => {
        await range("group", [
          rule("allow", "product", productId("SKRUV-100")),
          rule("deny", "tag", given.hazardous.id),
        ])
        const own = await ownContract()
        await range(
          "own",
          [
            rule("allow", "collection", given.campaign.id),
            rule("allow", "product", productId("HANDSKE-9")),
          ],
          [own]
        )
        expect(await listed(buyer())).toEqual([
          ["betongborr-6", "traskruv-5x60"],
          2,
        ])
        // Above Stockholm its own contract says nothing.
        expect(
          await listed(asBuyer(given.store, given.people.groupAdmin.token))
        ).toEqual([["traskruv-5x60"], 1])
      })

      it("stay narrow where a nearer contract has none, and may share one", async () => {
        const own = await ownContract()
        const shared = [rule("allow", "collection", given.campaign.id)]
        await range("shared", shared)
        expect((await listed(buyer()))[1]).toBe(1)
        await range("other", shared, [own])
        expect((await listed(buyer()))[1]).toBe(1)
      })
    })

    it("end and begin with their contract, by decision and by the clock, at the next request", async () => {
      await range("one", [rule("allow", "collection", given.campaign.id)])
      const path = `/admin/contracts/${given.contract.id}`
      const count = async (): Promise<number> => (await listed(buyer()))[1]
      expect(await count()).toBe(1)
      await succeed(staff().post(`${path}/suspend`))
      expect(await count()).toBe(3)
      await succeed(staff().post(`${path}/activate`))
      expect(await count()).toBe(1)
      await succeed(staff().post(path, { ends_at: "2021-01-01T00:00:00Z" }))
      expect(await count()).toBe(3)
      await succeed(
        staff().post(path, { starts_at: "2020-01-01T00:00:00Z", ends_at: null })
      )
      expect(await count()).toBe(1)
      await succeed(staff().post(`${path}/range`, { range_id: null }))
      expect(await count()).toBe(3)
    })

    it("follow rules, categories and tags as they are changed", async () => {
      const { id } = await range("screws", [
        rule("allow", "category", given.fasteners.id),
      ])
      const products = app.container.resolve(Modules.PRODUCT)
      await products.updateProducts(productId("BORR-6"), {
        category_ids: [given.screws.id],
      })
      expect(await listed(buyer())).toEqual([
        ["betongborr-6", "traskruv-5x60"],
        2,
      ])
      await products.updateProductCategories(given.screws.id, {
        parent_category_id: null,
      })
      expect(await listed(buyer())).toEqual([[], 0])
      await succeed(
        staff().post(`/admin/ranges/${id}/rules/batch`, {
          create: [rule("allow", "category", given.screws.id)],
        })
      )
      expect((await listed(buyer()))[1]).toBe(2)
    })
  },
})
