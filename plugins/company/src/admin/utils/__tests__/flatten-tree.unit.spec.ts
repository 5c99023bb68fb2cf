import type { CompanyNode } from "../../types"
import { branchIds, flattenTree } from "../flatten-tree"

const node = (id: string, children: CompanyNode[] = []): CompanyNode => ({
  id,
  name: id,
  kind: "unit",
  status: "active",
  children,
})

const tree = node("group", [node("stockholm", [node("solna")]), node("malmo")])

describe("flattenTree", () => {
  it("puts each company before those below it, with its depth", () => {
    expect(flattenTree(tree).map((row) => [row.node.id, row.depth])).toEqual([
      ["group", 0],
      ["stockholm", 1],
      ["solna", 2],
      ["malmo", 1],
    ])
  })
})

describe("branchIds", () => {
  it("names a company and all below it, and nobody beside it", () => {
    expect(branchIds(tree, "stockholm")).toEqual(["stockholm", "solna"])
  })

  it("names nobody for a company that is not in the tree", () => {
    expect(branchIds(tree, "elsewhere")).toEqual([])
  })
})
