import fc from "fast-check"
import { RANGE_EFFECTS, RANGE_RULE_KINDS, type RangeRule } from "../range-rule"
import { ruleFaults } from "../rule-faults"

const rule = (effect: RangeRule["effect"], target_id = "x"): RangeRule => ({
  effect,
  kind: "tag",
  target_id,
})

describe("ruleFaults", () => {
  it("finds nothing wrong with rules about different things", () => {
    expect(ruleFaults([])).toEqual([])
    expect(
      ruleFaults([rule("allow"), { ...rule("deny"), kind: "product" }])
    ).toEqual([])
  })

  it("finds what is said twice, with the row that said it first", () => {
    expect(
      ruleFaults([rule("deny"), rule("allow", "y"), rule("deny")])
    ).toEqual([
      { row: 2, sentence: "target_id: row 1 says the same about the tag x" },
    ])
  })

  it("finds what contradicts a row before it", () => {
    expect(ruleFaults([rule("deny"), rule("allow")])).toEqual([
      {
        row: 1,
        sentence:
          'effect: row 1 says "deny" about the tag x; it cannot be both',
      },
    ])
  })

  it("finds what contradicts or repeats a rule that stands", () => {
    expect(
      ruleFaults(
        [rule("allow"), rule("allow", "y")],
        [rule("deny"), rule("allow", "y")]
      ).map(({ sentence }) => sentence)
    ).toEqual([
      'effect: a rule of the range says "deny" about the tag x; it cannot be both',
      "target_id: a rule of the range says the same about the tag y",
    ])
  })

  it("leaves exactly one rule for each thing named", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            effect: fc.constantFrom(...RANGE_EFFECTS),
            kind: fc.constantFrom(...RANGE_RULE_KINDS),
            target_id: fc.constantFrom("1", "2", "3"),
          })
        ),
        (rules) => {
          const faulty = new Set(ruleFaults(rules).map(({ row }) => row))
          const left = rules
            .filter((_, row) => !faulty.has(row))
            .map(({ kind, target_id }) => `${kind} ${target_id}`)
          const named = rules.map(
            ({ kind, target_id }) => `${kind} ${target_id}`
          )
          expect(left).toEqual([...new Set(named)])
        }
      )
    )
  })
})
