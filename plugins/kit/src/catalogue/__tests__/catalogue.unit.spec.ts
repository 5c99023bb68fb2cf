import type { MedusaContainer } from "@medusajs/framework/types"
import type { BuyerContext } from "../../buyer"
import {
  hiddenAmong,
  limitCatalogue,
  readerOf,
  visibleProducts,
  whereVisible,
  type ProductFilter,
} from ".."

const filter = (key: string): ProductFilter => ({
  key,
  sql: "select id from product where collection_id = ?",
  bindings: [key],
})

const buyer = (change: object = {}): BuyerContext =>
  ({
    company: { id: "comp_1", ancestor_ids: ["comp_0"], status: "active" },
    grants: [{ permission: "order.place", scope: "own" }],
    ...change,
  }) as BuyerContext

const graph = jest.fn()
const container = {
  resolve: () => ({ graph }),
} as unknown as MedusaContainer

describe("the catalogue's reader", () => {
  it("is the company that the buyer acts for", () => {
    expect(readerOf(buyer()).company).toMatchObject({ id: "comp_1" })
  })

  it.each<[string, BuyerContext | undefined]>([
    ["a visitor", undefined],
    ["a person without a company", buyer({ company: null })],
    ["a removed member", buyer({ grants: [] })],
    [
      "a suspended company",
      buyer({ company: { id: "c", ancestor_ids: [], status: "suspended" } }),
    ],
  ])("is no company for %s", (_, given) => {
    expect(readerOf(given)).toEqual({ company: null })
  })
})

describe("limits of the catalogue", () => {
  const now = new Date("2026-06-01T12:00:00Z")
  const asked = jest.fn()

  beforeAll(() => {
    limitCatalogue({ by: "b", filterFor: async () => filter("second") })
    limitCatalogue({ by: "a", filterFor: async () => filter("first") })
    limitCatalogue({
      by: "none",
      filterFor: async (...given) => {
        asked(...given)
        return null
      },
    })
  })

  it("are all asked about the reader and the moment, and those that limit answer by name", async () => {
    const reader = readerOf(buyer())
    const filters = await visibleProducts(reader, container, now)
    expect(filters.map(({ key }) => key)).toEqual(["first", "second"])
    expect(asked).toHaveBeenCalledWith(reader, now, container)
  })

  it("have names of their own", () => {
    expect(() =>
      limitCatalogue({ by: "a", filterFor: async () => null })
    ).toThrow('There are two limits of the catalogue named "a"')
  })
})

describe("whereVisible", () => {
  it("asks one condition of each filter, in the field given", () => {
    expect(whereVisible([])).toEqual([])
    const conditions = whereVisible(
      [filter("one"), filter("two")],
      "product_id"
    )
    expect(conditions.map((each) => Object.keys(each))).toEqual([
      ["product_id"],
      ["product_id"],
    ])
  })

  it("tells caches apart what the SQL alone does not", () => {
    const [one, two] = ["one", "two"].map((key) =>
      JSON.stringify(whereVisible([filter(key)]))
    )
    expect(one).toBe('[{"id":{"$in":"one"}}]')
    expect(two).not.toBe(one)
  })
})

describe("hiddenAmong", () => {
  it("asks nothing where nothing is limited", async () => {
    expect(await hiddenAmong(["prod_1"], [], container)).toEqual(new Set())
    expect(graph).not.toHaveBeenCalled()
  })

  it("names what the query does not find", async () => {
    graph.mockResolvedValue({ data: [{ id: "prod_2" }] })
    const hidden = await hiddenAmong(
      ["prod_1", "prod_2", "prod_1"],
      [filter("one")],
      container
    )
    expect(hidden).toEqual(new Set(["prod_1"]))
    expect(graph).toHaveBeenCalledTimes(1)
  })
})
