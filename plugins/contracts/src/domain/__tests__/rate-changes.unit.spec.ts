import fc from "fast-check"
import {
  faultText,
  type RateChanges,
  rateFaults,
  type RateInput,
  type StandingRate,
} from "../rate-changes"
import { RATE_TARGETS } from "../rate-targets"
import { EVERYTHING, targetKey } from "../target"

const product = (target_id: string, percent = 10): RateInput => ({
  target_type: "product",
  target_id,
  percent,
})
const standing: StandingRate[] = [
  { id: "crate_1", target_type: "product", target_id: "prod_1" },
  { id: "crate_2", target_type: "all", target_id: EVERYTHING },
]
const said = (changes: Partial<RateChanges>): string[] =>
  faultText(rateFaults({ upsert: [], delete: [], ...changes }, standing))
    .split("\n")
    .filter(Boolean)

/** Percentages as they should be: at most four decimals, from 0 to below 100. */
const soundPercent = fc.integer({ min: 0, max: 999_999 }).map((n) => n / 10_000)
const soundRate = fc
  .record({
    target_type: fc.constantFrom(...RATE_TARGETS),
    target_id: fc.string({ minLength: 1, maxLength: 5 }).map((id) => `x${id}`),
    percent: soundPercent,
  })
  .map((rate) => ({
    ...rate,
    target_id: rate.target_type === "all" ? EVERYTHING : rate.target_id,
  }))

describe("rateFaults", () => {
  it("finds nothing in sound rows, changes and deletions", () => {
    expect(
      said({
        upsert: [product("prod_1"), product("prod_2", 0)],
        delete: ["crate_2"],
      })
    ).toEqual([])
  })

  it.each([
    [-0.0001, "must be at least 0 and less than 100"],
    [100, "must be at least 0 and less than 100"],
    [1e300, "must be at least 0 and less than 100"],
    [0.00001, "has more than 4 decimals"],
    [99.99999, "has more than 4 decimals"],
  ])("refuses %d per cent", (percent, sentence) => {
    expect(said({ upsert: [product("prod_1", percent)] })).toEqual([
      `upsert, row 1, percent: ${percent} ${sentence}`,
    ])
  })

  it.each([0, 0.0001, 12.5, 99.9999])("takes %d per cent", (percent) => {
    expect(said({ upsert: [product("prod_1", percent)] })).toEqual([])
  })

  it("wants no id for everything, and one for all else", () => {
    expect(
      said({
        upsert: [
          { target_type: "all", target_id: "prod_1", percent: 1 },
          { target_type: "tag", target_id: EVERYTHING, percent: 1 },
        ],
      })
    ).toEqual([
      'upsert, row 1, target_id: "all" stands for every article and takes no id, not prod_1',
      "upsert, row 2, target_id: a percentage on a tag needs its id",
    ])
  })

  it("refuses to set what the same batch deletes, and to delete twice or what is not there", () => {
    expect(
      said({
        upsert: [product("prod_1")],
        delete: ["crate_1", "crate_1", "crate_9"],
      })
    ).toEqual([
      "upsert, row 1, target_id: the same batch deletes this percentage",
      "delete, row 2, row 1 names the same percentage",
      "delete, row 3, the contract has no percentage with the id crate_9",
    ])
  })

  it("finds a fault exactly where a target comes again", () => {
    fc.assert(
      fc.property(fc.array(soundRate, { maxLength: 20 }), (upsert) => {
        const keys = upsert.map(targetKey)
        const again = keys.flatMap((key, row) =>
          keys.indexOf(key) < row ? [row] : []
        )
        expect(
          rateFaults({ upsert, delete: [] }, []).map(({ row }) => row)
        ).toEqual(again)
      })
    )
  })
})
