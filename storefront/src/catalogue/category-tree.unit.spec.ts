import { childrenOf, idsWithin, inTreeOrder, pathTo } from "./category-tree"

const category = (id: string, parent: string | null, rank: number) => ({
  id,
  name: `Name of ${id}`,
  parent_category_id: parent,
  rank,
})

const TREE = [
  category("switches", "electrical", 1),
  category("pipes", null, 1),
  category("electrical", null, 0),
  category("outlets", "electrical", 0),
  category("breakers", "switches", 0),
]

const ids = (list: { id: string }[]) => list.map(({ id }) => id)

it("lists children as they are ranked", () => {
  expect(ids(childrenOf(TREE, null))).toEqual(["electrical", "pipes"])
  expect(ids(childrenOf(TREE, "electrical"))).toEqual(["outlets", "switches"])
  expect(childrenOf(TREE, "pipes")).toEqual([])
})

it("lists the tree with each category before those below it", () => {
  expect(inTreeOrder(TREE).map(({ id, depth }) => [id, depth])).toEqual([
    ["electrical", 0],
    ["outlets", 1],
    ["switches", 1],
    ["breakers", 2],
    ["pipes", 0],
  ])
})

it("finds the way down to a category", () => {
  expect(ids(pathTo(TREE, "breakers"))).toEqual([
    "electrical",
    "switches",
    "breakers",
  ])
  expect(pathTo(TREE, "unknown")).toEqual([])
  expect(pathTo(TREE, null)).toEqual([])
})

it("looks for articles in a category and in all below it", () => {
  expect(idsWithin(TREE, "electrical")).toEqual([
    "electrical",
    "outlets",
    "switches",
    "breakers",
  ])
  expect(idsWithin(TREE, "breakers")).toEqual(["breakers"])
  expect(idsWithin(TREE, "unknown")).toEqual(["unknown"])
})
