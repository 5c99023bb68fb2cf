import fc from "fast-check"
import { type ArticleChanges, placementFaults } from "../article-placement"

const faults = (
  changes: ArticleChanges,
  known: string[],
  members: string[]
): string[] =>
  placementFaults({
    changes,
    known: new Set(known),
    members: new Set(members),
  })

describe("placementFaults", () => {
  it("finds nothing in articles that exist, and that are in the group", () => {
    expect(
      faults({ add: ["a", "b"], remove: ["c"] }, ["a", "b"], ["c"])
    ).toEqual([])
    // What is in the group may come again.
    expect(faults({ add: ["a"], remove: [] }, ["a"], ["a"])).toEqual([])
  })

  it("tells each row of what does not exist, is not in the group, or is named twice", () => {
    expect(
      faults({ add: ["a", "x", "a"], remove: ["a", "y"] }, ["a"], [])
    ).toEqual([
      "add, row 2: there is no article with the variant id x",
      "add, row 3: add, row 1 names the same article",
      "remove, row 1: add, row 1 names the same article",
      "remove, row 2: the article y is not in the group",
    ])
  })

  it("lets an article that is deleted in Medusa leave", () => {
    expect(faults({ add: [], remove: ["gone"] }, [], ["gone"])).toEqual([])
  })

  it("finds nothing only where every article is named once", () => {
    const ids = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 5 })
    fc.assert(
      fc.property(ids, ids, (add, remove) => {
        const all = [...add, ...remove]
        const found = faults({ add, remove }, add, remove)
        expect(found.length).toBe(all.length - new Set(all).size)
      })
    )
  })
})
