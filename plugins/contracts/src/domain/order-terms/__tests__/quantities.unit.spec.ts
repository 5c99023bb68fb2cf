import fc from "fast-check"
import { nextAllowed, quantityFault, smallestOf } from "../allowed-quantity"
import {
  quantitiesOf,
  type QuantityRule,
  type QuantityTerms,
} from "../quantity-terms"
import { faultsOfQuantityRules } from "../rule-faults"

const terms = (more: Partial<QuantityTerms> = {}): QuantityTerms => ({
  minimum: null,
  maximum: null,
  multiple: null,
  ...more,
})
const rule = (
  target_type: QuantityRule["target_type"],
  target_id: string,
  more: Partial<QuantityTerms>
): QuantityRule => ({ target_type, target_id, ...terms(more) })

describe("quantityFault", () => {
  it.each([
    [9, { minimum: 10 }, { kind: "below_minimum", wanted: 10, suggested: 10 }],
    [10, { minimum: 10 }, null],
    [20, { maximum: 20 }, null],
    [21, { maximum: 20 }, { kind: "above_maximum", wanted: 20, suggested: 20 }],
    [50, { multiple: 25 }, null],
    [51, { multiple: 25 }, { kind: "not_multiple", wanted: 25, suggested: 75 }],
    [
      7,
      { minimum: 10, multiple: 4 },
      { kind: "below_minimum", wanted: 10, suggested: 12 },
    ],
    [
      11,
      { maximum: 11, multiple: 4 },
      { kind: "not_multiple", wanted: 4, suggested: 8 },
    ],
    [1, {}, null],
  ])("of %d with %j is %j", (quantity, said, fault) => {
    expect(quantityFault(quantity, terms(said))).toEqual(fault)
  })

  it("suggests what has no fault, the smallest of what is not less, and agrees with counting", () => {
    const value = fc.option(fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(
        fc.record({ minimum: value, maximum: value, multiple: value }),
        fc.integer({ min: 1, max: 60 }),
        (said, quantity) => {
          const allowed = Array.from(
            { length: 2000 },
            (_, at) => at + 1
          ).filter((each) => quantityFault(each, said) === null)
          const [smallest = null] = allowed
          expect(smallestOf(said)).toBe(smallest)
          expect(nextAllowed(quantity, said)).toBe(
            allowed.find((each) => each >= quantity) ?? allowed.at(-1) ?? null
          )
        }
      )
    )
  })
})

describe("quantitiesOf", () => {
  const own = { id: "contr_1", number: "A-1" }
  const parents = { id: "contr_2", number: "A-2" }
  const targets = [
    { target_type: "variant", target_id: "v", depth: 0 },
    { target_type: "category", target_id: "screws", depth: 2 },
    { target_type: "category", target_id: "fasteners", depth: 1 },
    { target_type: "tag", target_id: "heavy", depth: 0 },
    { target_type: "tag", target_id: "long", depth: 0 },
    { target_type: "all", target_id: "*", depth: 0 },
  ] as const
  const decide = (rules: Record<string, QuantityRule[]>) =>
    quantitiesOf([own, parents], new Map(Object.entries(rules)), [...targets])

  it("takes the nearest contract that says something about the article, whole", () => {
    const parental = rule("variant", "v", { minimum: 100, multiple: 10 })
    expect(
      decide({
        contr_1: [rule("all", "*", { minimum: 5 })],
        contr_2: [parental],
      })
    ).toEqual({ ...terms({ minimum: 5 }), contract: own })
    expect(
      decide({
        contr_1: [rule("variant", "other", { minimum: 5 })],
        contr_2: [parental],
      })
    ).toEqual({ ...terms({ minimum: 100, multiple: 10 }), contract: parents })
    expect(decide({})).toBeNull()
  })

  it("takes the more specific rule of a contract, the deeper category, and both of two tags", () => {
    expect(
      decide({
        contr_1: [
          rule("category", "fasteners", { minimum: 2 }),
          rule("category", "screws", { minimum: 3 }),
          rule("tag", "heavy", { minimum: 4 }),
        ],
      })
    ).toMatchObject({ minimum: 3 })
    expect(
      decide({
        contr_1: [
          rule("tag", "heavy", { minimum: 4, maximum: 90, multiple: 4 }),
          rule("tag", "long", { minimum: 9, maximum: 80, multiple: 6 }),
        ],
      })
    ).toMatchObject({ minimum: 9, maximum: 80, multiple: 12 })
  })
})

describe("faultsOfQuantityRules", () => {
  it("names row and field of what says nothing, contradicts itself, or was said", () => {
    expect(
      faultsOfQuantityRules([
        rule("variant", "a", { minimum: 2, maximum: 2, multiple: 2 }),
        rule("variant", "b", {}),
        rule("variant", "c", { minimum: 3, maximum: 2 }),
        rule("variant", "d", { minimum: 5, maximum: 7, multiple: 4 }),
        rule("variant", "a", { minimum: 1 }),
      ])
    ).toEqual([
      "quantity_rules, row 2, minimum, maximum or multiple is missing: the rule says nothing",
      "quantity_rules, row 3, minimum 3 is more than maximum 2",
      "quantity_rules, row 4, multiple: no multiple of 4 is within 5 and 7",
      "quantity_rules, row 5, target_id: row 1 is about the variant a already",
    ])
  })
})
