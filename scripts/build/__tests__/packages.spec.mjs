import { inSmallRepository } from "../../checks/__fixtures__/small-repository.mjs"
import { findPackages, inDependencyOrder, withNeeded } from "../packages.mjs"

const named = (name, ...dependsOn) => ({ name, shortName: name, dependsOn })
const names = (packages) => packages.map(({ name }) => name)

describe("packages", () => {
  it("finds the workspace's packages and how each is built", async () => {
    const found = await inSmallRepository({}, findPackages)
    expect(found.map(({ shortName, kind }) => [shortName, kind])).toEqual([
      ["kit", "plugin"],
      ["company", "plugin"],
      ["testing", "source"],
    ])
    expect(found[1].dependsOn).toEqual(["@medusa-b2b/kit"])
  })

  it("puts lower packages first", () => {
    const order = inDependencyOrder(
      [
        named("top", "middle", "base"),
        named("base"),
        named("middle", "base"),
      ].map((entry) => entry)
    )
    expect(names(order)).toEqual(["base", "middle", "top"])
  })

  it("names a ring", () => {
    expect(() => inDependencyOrder([named("a", "b"), named("b", "a")])).toThrow(
      "Packages need each other: a → b → a"
    )
  })

  it("chooses a package with all that it needs", () => {
    const all = [
      named("base"),
      named("middle", "base"),
      named("aside"),
      named("top", "middle"),
    ]
    expect(names(withNeeded(all, ["top"]))).toEqual(["base", "middle", "top"])
    expect(() => withNeeded(all, ["typo"])).toThrow(
      'No package is called "typo". There are: base, middle, aside, top'
    )
  })
})
