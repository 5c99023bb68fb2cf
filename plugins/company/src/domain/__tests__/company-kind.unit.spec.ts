import { COMPANY_KINDS, mayStandUnder } from "../company-kind"

describe("kinds of companies", () => {
  it("stand only where somebody can be invoiced for them", () => {
    const allowed = COMPANY_KINDS.flatMap((kind) =>
      ([null, ...COMPANY_KINDS] as const)
        .filter((parent) => mayStandUnder(kind, parent))
        .map((parent) => `${kind} under ${parent ?? "nothing"}`)
    )
    expect(allowed).toEqual([
      "group under nothing",
      "group under group",
      "legal_entity under nothing",
      "legal_entity under group",
      "legal_entity under legal_entity",
      "unit under legal_entity",
      "unit under unit",
    ])
  })
})
