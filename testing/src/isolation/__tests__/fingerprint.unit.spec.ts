import { changedTables } from "../fingerprint"

describe("changedTables", () => {
  it("is empty for equal pictures, whatever the rows' order", () => {
    expect(
      changedTables(
        new Map([["cart", ["a", "b"]]]),
        new Map([["cart", ["b", "a"]]])
      )
    ).toEqual([])
  })

  it("names tables with a changed, a new and a missing row", () => {
    const before = new Map([
      ["cart", ["a"]],
      ["order", ["o"]],
    ])
    const after = new Map([
      ["cart", ["A"]],
      ["line", ["l"]],
    ])

    expect(changedTables(before, after)).toEqual(["cart", "line", "order"])
  })

  it("leaves out rows that do not matter", () => {
    const matters = (row: string) => row.includes("company")

    expect(
      changedTables(
        new Map([["cart", ["mine", "company 1"]]]),
        new Map([["cart", ["mine too", "company 1"]]]),
        matters
      )
    ).toEqual([])
  })
})
