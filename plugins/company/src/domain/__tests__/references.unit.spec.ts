import { matchesPattern, patternFault } from "../reference-pattern"
import { checkReferences, faultyPatterns } from "../reference-rules"
import { noReferences } from "../references"

describe("reference rules", () => {
  it("name every missing and every ill-formed reference", () => {
    expect(
      checkReferences(
        { ...noReferences(), purchase_order_number: "17", cost_centre: "  " },
        {
          purchase_order_number: { required: true, pattern: "PO-\\d+" },
          buyer_reference: { required: false, pattern: "[A-Z]+" },
          cost_centre: { required: true, pattern: null },
        }
      )
    ).toEqual([
      {
        field: "purchase_order_number",
        fault: "ill_formed",
        value: "17",
        pattern: "PO-\\d+",
      },
      { field: "cost_centre", fault: "missing", value: null, pattern: null },
    ])
  })

  it("ask for nothing where there are none", () => {
    expect(checkReferences(noReferences(), {})).toEqual([])
  })

  it("must match the whole value, whatever the pattern's alternatives", () => {
    expect(matchesPattern("A|B", "A")).toBe(true)
    expect(matchesPattern("A|B", "AB")).toBe(false)
    expect(matchesPattern("\\d{4}", "12345")).toBe(false)
    expect(matchesPattern("[ÅÄÖ]+", "ÅÖ")).toBe(true)
    expect(matchesPattern("PO\\-1", "PO-1")).toBe(true)
    expect(matchesPattern("`${process.exit(1)}`", "x")).toBe(false)
    expect(matchesPattern("(", "(")).toBe(false)
  })

  it("refuse patterns that cannot be used", () => {
    expect(patternFault("PO-\\d{4,}")).toBeNull()
    expect(patternFault("")).toBe("must have between 1 and 200 characters")
    expect(patternFault("a".repeat(201))).toContain("200 characters")
    expect(patternFault("(")).toBe("is not a regular expression")
    for (const slow of ["(a+)+", "(\\w*)*x", "(a|a)+", "(0|00)+1"]) {
      expect([slow, patternFault(slow)]).toEqual([
        slow,
        expect.stringContaining("takes too long"),
      ])
    }
    expect(
      faultyPatterns({ cost_centre: { required: true, pattern: "[" } })
    ).toEqual([{ field: "cost_centre", reason: "is not a regular expression" }])
  })

  it("give up on a value that a pattern would chew on for ever", () => {
    // For ever: longer than the universe is old. That there is an answer says it.
    expect(matchesPattern("(q+)+", `${"q".repeat(200)}!`)).toBe(false)
  })
})
