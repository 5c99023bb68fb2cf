import { type ArticleTarget, EVERYTHING, mostSpecific } from "../target"

const SCREW: ArticleTarget[] = [
  { target_type: "all", target_id: EVERYTHING, depth: 0 },
  { target_type: "tag", target_id: "ptag_steel", depth: 0 },
  { target_type: "tag", target_id: "ptag_loose", depth: 0 },
  { target_type: "category", target_id: "pcat_fixings", depth: 1 },
  { target_type: "category", target_id: "pcat_screws", depth: 2 },
  { target_type: "product", target_id: "prod_screw", depth: 0 },
  { target_type: "variant", target_id: "variant_m6", depth: 0 },
]

const rule = (
  target_type: ArticleTarget["target_type"],
  target_id: string
) => ({ target_type, target_id, name: `${target_type} ${target_id}` })

describe("the most specific rules", () => {
  it("are the ones about the variant before those about its product, and so on to everything", () => {
    const rules = [
      rule("all", EVERYTHING),
      rule("tag", "ptag_steel"),
      rule("category", "pcat_screws"),
      rule("product", "prod_screw"),
      rule("variant", "variant_m6"),
    ]
    for (let left = rules.length; left > 0; left--) {
      expect(mostSpecific(rules.slice(0, left), SCREW)).toEqual([
        rules[left - 1],
      ])
    }
  })

  it("are those of the deepest category", () => {
    const screws = rule("category", "pcat_screws")
    expect(
      mostSpecific([rule("category", "pcat_fixings"), screws], SCREW)
    ).toEqual([screws])
  })

  it("are both of two tags, which no order tells apart", () => {
    const both = [rule("tag", "ptag_steel"), rule("tag", "ptag_loose")]
    expect(mostSpecific(both, SCREW)).toEqual(both)
  })

  it("are none where nothing is about the article", () => {
    expect(mostSpecific([rule("product", "prod_nail")], SCREW)).toEqual([])
    expect(mostSpecific([], SCREW)).toEqual([])
  })

  it("do not take a category for a tag of the same id", () => {
    expect(mostSpecific([rule("tag", "pcat_screws")], SCREW)).toEqual([])
  })
})
