import {
  cartPrices,
  cataloguePrices,
  createContract,
  inCarts,
  inCatalogue,
  wholesaleStore,
  type Contract,
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
import "../__fixtures__/check-answers"

type Rate = {
  id: string
  target_type: string
  target_id: string
  percent: number
  name: string | null
  code: string | null
}
type Done = { created: string[]; updated: string[]; deleted: string[] }

/** SKRUV-100 lists at 100 SEK, BORR-6 at 250, SKRUV-500 at 400; the contract is Nordbygg Stockholm's, without prices. */
storeTest({
  name: "percentages of contracts",
  fixtures: async (app) => {
    const given = await wholesaleStore(app)
    const products = app.container.resolve(Modules.PRODUCT)
    const category = await products.createProductCategories({
      name: "Fästelement",
      is_active: true,
    })
    const collection = await products.createProductCollections({
      title: "Vår",
      handle: "var",
    })
    const tag = await products.createProductTags({ value: "farligt" })
    await products.updateProducts(given.articles["BORR-6"].product_id, {
      category_ids: [category.id],
    })
    const terms = await createContract(given.store, given.admin, {
      number: "RATES",
      company: given.companies.stockholm,
      prices: [],
    })
    return { ...given, category, collection, tag, terms }
  },
  suite: ({ given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const path = (contract: Pick<Contract, "id"> = given.terms): string =>
      `/admin/contracts/${contract.id}/rates`
    const change = (body: object, contract?: Pick<Contract, "id">) =>
      staff().post<Done & { message?: string }>(`${path(contract)}/batch`, body)
    const rates = async (
      query: Record<string, unknown> = {}
    ): Promise<Rate[]> =>
      (await succeed(staff().get<{ rates: Rate[] }>(path(), { query }))).rates
    const product = (sku: string, percent: number) => ({
      target_type: "product",
      target_id: given.articles[sku].product_id,
      percent,
    })
    const everything = (percent: number) => ({ target_type: "all", percent })
    const expectPrice = async (
      buyer: Caller,
      sku: string,
      price: number
    ): Promise<void> => {
      const asked = {
        store: given.store,
        buyer,
        article: given.articles[sku],
        region: given.store.sweden,
      }
      expect(await cataloguePrices(asked)).toEqual(inCatalogue(price))
      expect(await cartPrices(asked)).toEqual(
        inCarts({ two: price, ten: price })
      )
    }

    it("are listed with the names of what they are about", async () => {
      await succeed(
        change({
          upsert: [
            product("SKRUV-100", 5),
            {
              target_type: "category",
              target_id: given.category.id,
              percent: 12.3456,
            },
            {
              target_type: "collection",
              target_id: given.collection.id,
              percent: 0,
            },
            { target_type: "tag", target_id: given.tag.id, percent: 99.9999 },
            everything(2.5),
          ],
        })
      )
      const found = (await rates()).map(
        ({ target_type, name, code, percent }) => [
          target_type,
          name,
          code,
          percent,
        ]
      )
      expect(found).toHaveLength(5)
      expect(found).toEqual(
        expect.arrayContaining([
          ["product", "Träskruv 5×60", null, 5],
          ["category", "Fästelement", null, 12.3456],
          ["collection", "Vår", null, 0],
          ["tag", "farligt", null, 99.9999],
          ["all", null, null, 2.5],
        ])
      )
      expect(await rates({ target_type: "tag" })).toHaveLength(1)
      expect(await rates({ limit: 2, offset: 4 })).toHaveLength(1)
    })

    it("come off the list price at once, for the companies of the contract alone", async () => {
      await succeed(change({ upsert: [everything(10), product("BORR-6", 20)] }))
      const buyer = asBuyer(given.store, given.people.buyer.token)
      await expectPrice(buyer, "BORR-6", 200)
      await expectPrice(buyer, "SKRUV-500", 360)
      for (const who of [
        asVisitor(given.store),
        asBuyer(given.store, given.people.sydelBuyer.token),
        asBuyer(given.store, given.people.removed.token),
      ]) {
        await expectPrice(who, "BORR-6", 250)
      }
    })

    it("are changed where the contract has one on the target, and deleted, in one batch", async () => {
      const made = await succeed(
        change({ upsert: [everything(10), product("BORR-6", 20)] })
      )
      const [all, drill] = made.created
      const again = await succeed(
        change({
          upsert: [product("BORR-6", 25), product("SKRUV-100", 1)],
          delete: [all],
        })
      )
      expect(again).toMatchObject({ updated: [drill], deleted: [all] })
      expect(again.created).toHaveLength(1)
      expect((await rates()).map(({ percent }) => percent).sort()).toEqual([
        1, 25,
      ])
      // The same once more changes nothing; what was deleted can come again.
      expect(
        await succeed(
          change({ upsert: [product("BORR-6", 25), everything(3)] })
        )
      ).toMatchObject({ created: [expect.any(String)], updated: [] })
      expect(await rates()).toHaveLength(3)
    })

    it.each<[string, () => object[], string]>([
      [
        "an unknown product",
        () => [{ target_type: "product", target_id: "prod_x", percent: 1 }],
        "upsert, row 2, target_id: there is no product with the id prod_x",
      ],
      [
        "an unknown category",
        () => [{ target_type: "category", target_id: "pcat_x", percent: 1 }],
        "upsert, row 2, target_id: there is no category with the id pcat_x",
      ],
      [
        "an unknown collection",
        () => [{ target_type: "collection", target_id: "pcol_x", percent: 1 }],
        "upsert, row 2, target_id: there is no collection with the id pcol_x",
      ],
      [
        "an unknown tag",
        () => [{ target_type: "tag", target_id: "ptag_x", percent: 1 }],
        "upsert, row 2, target_id: there is no tag with the id ptag_x",
      ],
      [
        "an unknown discount group",
        () => [
          { target_type: "discount_group", target_id: "dgrp_x", percent: 1 },
        ],
        "upsert, row 2, target_id: there is no discount_group with the id dgrp_x",
      ],
      [
        "an id of another kind",
        () => [
          {
            target_type: "product",
            target_id: given.category.id,
            percent: 1,
          },
        ],
        "there is no product with the id",
      ],
      [
        "the same target twice",
        () => [product("BORR-6", 2)],
        "upsert, row 2, target_id: row 1 is about the same product",
      ],
      [
        "a percentage below nothing",
        () => [everything(-0.0001)],
        "upsert, row 2, percent: -0.0001 must be at least 0 and less than 100",
      ],
      [
        "a hundred per cent",
        () => [everything(100)],
        "upsert, row 2, percent: 100 must be at least 0 and less than 100",
      ],
      [
        "five decimals",
        () => [everything(1.23456)],
        "upsert, row 2, percent: 1.23456 has more than 4 decimals",
      ],
      [
        "an id for everything",
        () => [{ target_type: "all", target_id: "prod_x", percent: 1 }],
        'upsert, row 2, target_id: "all" stands for every article and takes no id, not prod_x',
      ],
      [
        "no id for a product",
        () => [{ target_type: "product", percent: 1 }],
        "upsert, row 2, target_id: a percentage on a product needs its id",
      ],
    ])("refuses %s, and changes nothing", async (_, rows, sentence) => {
      const { status, data } = await change({
        upsert: [product("BORR-6", 1), ...rows()],
      })
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining(sentence),
      })
      expect(await rates()).toEqual([])
    })

    it("tells every fault of a batch", async () => {
      const { data } = await change({
        upsert: [everything(100), everything(-1)],
        delete: ["crate_x"],
      })
      expect(data.message?.split("\n")).toEqual([
        "upsert, row 1, percent: 100 must be at least 0 and less than 100",
        "upsert, row 2, percent: -1 must be at least 0 and less than 100",
        "upsert, row 2, target_id: row 1 is about the same all",
        "delete, row 1, the contract has no percentage with the id crate_x",
      ])
    })

    it("of another contract cannot be deleted, nor one be deleted that the batch sets", async () => {
      const { created } = await succeed(change({ upsert: [everything(10)] }))
      expect((await change({ delete: created }, given.contract)).status).toBe(
        400
      )
      const { status, data } = await change({
        upsert: [everything(20)],
        delete: created,
      })
      expect([status, data.message]).toEqual([
        400,
        "upsert, row 1, target_id: the same batch deletes this percentage",
      ])
      expect((await rates()).map(({ percent }) => percent)).toEqual([10])
    })

    it("cannot be changed once the contract is terminated, nor on one that does not exist", async () => {
      await succeed(
        staff().post(`/admin/contracts/${given.terms.id}/terminate`)
      )
      const { status, data } = await change({ upsert: [everything(10)] })
      expect([status, data.message]).toEqual([
        400,
        "The contract RATES is terminated and can no longer be changed",
      ])
      expect(
        (await change({ upsert: [everything(10)] }, { id: "contr_x" })).status
      ).toBe(404)
      expect((await staff().get(path({ id: "contr_x" }))).status).toBe(404)
      expect(await rates()).toEqual([])
    })

    it("set for one target by two at once are one percentage", async () => {
      const answers = await Promise.all(
        [10, 11, 12, 13].map((percent) =>
          change({ upsert: [everything(percent)] })
        )
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await rates()).toHaveLength(1)
    })

    describe("what else a contract says", () => {
      it("is exclusive, lets campaigns apply and has notes, or not", async () => {
        const read = async () =>
          (
            await succeed(
              staff().get<{ contract: object }>(
                `/admin/contracts/${given.terms.id}`
              )
            )
          ).contract
        expect(await read()).toMatchObject({
          is_exclusive: false,
          campaigns_apply: true,
          notes: null,
        })
        const said = {
          is_exclusive: true,
          campaigns_apply: false,
          notes: "HEMLIGT: bonus i december",
        }
        await succeed(staff().post(`/admin/contracts/${given.terms.id}`, said))
        expect(await read()).toMatchObject(said)
        await succeed(
          staff().post(`/admin/contracts/${given.terms.id}`, { notes: null })
        )
        expect(await read()).toMatchObject({ ...said, notes: null })
      })

      it("is said from the start, and nobody in the store reads the notes", async () => {
        const { contract } = await succeed(
          staff().post<{ contract: Contract & Record<string, unknown> }>(
            "/admin/contracts",
            {
              number: "EXCL",
              name: "Exklusivt",
              currency_code: "sek",
              is_exclusive: true,
              campaigns_apply: false,
              notes: "HEMLIGT",
            }
          )
        )
        expect(contract).toMatchObject({
          is_exclusive: true,
          campaigns_apply: false,
          notes: "HEMLIGT",
        })
        const own = `/admin/contracts/${contract.id}`
        await succeed(
          staff().post(`${own}/parties`, {
            company_id: given.companies.stockholm.id,
          })
        )
        await succeed(change({ upsert: [everything(10)] }, contract))
        await succeed(staff().post(`${own}/activate`))
        const buyer = asBuyer(given.store, given.people.buyer.token)
        const drill = given.articles["BORR-6"]
        const { data } = await buyer.get(
          `/store/products/${drill.product_id}/price-tiers`,
          { query: { region_id: given.store.sweden.id } }
        )
        expect(JSON.stringify(data)).toContain("EXCL")
        expect(JSON.stringify(data)).not.toContain("HEMLIGT")
      })
    })
  },
})
