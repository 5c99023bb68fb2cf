import type { RangeInForce } from "../ranges-in-force"
import { filterOfRanges } from "../range-query"

const range = (
  id: string,
  version: number,
  branches: RangeInForce["branches"]
): RangeInForce => ({ id, version, branches })

describe("filterOfRanges", () => {
  it("is none without ranges", () => {
    expect(filterOfRanges([])).toBeNull()
  })

  it("has the ranges with their versions as its key", () => {
    expect(
      filterOfRanges([
        range("prange_1", 3, ["allow:tag"]),
        range("prange_2", 1, ["deny:tag"]),
      ])?.key
    ).toBe("range:prange_1@3,prange_2@1")
  })

  it("asks for the branches that there are, and binds the ranges' ids for each", () => {
    const filter = filterOfRanges([
      range("prange_1", 1, ["allow:category", "deny:product"]),
      range("prange_2", 1, ["deny:product"]),
    ])
    expect(filter?.bindings).toEqual([
      "prange_1",
      "prange_2",
      "prange_1",
      "prange_2",
    ])
    expect(filter?.sql.match(/\?/g)).toHaveLength(4)
    expect(filter?.sql).not.toContain("product_tags")
    expect(filter?.sql).not.toContain("collection_id")
  })

  it("never holds an id in its text", () => {
    const id = "'; drop table product; --"
    expect(filterOfRanges([range(id, 1, ["deny:tag"])])?.sql).not.toContain(id)
  })
})
