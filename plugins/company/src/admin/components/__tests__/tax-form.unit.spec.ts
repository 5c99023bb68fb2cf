import type { AdminCompanyTax } from "../../types"
import { taxInput, taxSchema, taxValues } from "../tax-form"

const settled = {
  treatment: "exempt",
  country_code: null,
  exempt_ground: "intyg 4711",
  exempt_until: "2027-12-31",
} as AdminCompanyTax

describe("the form of a company's VAT", () => {
  it("gives back what it was given, the day unmoved", () => {
    expect(taxInput(taxValues(settled))).toEqual({
      treatment: "exempt",
      country_code: null,
      exempt_ground: "intyg 4711",
      exempt_until: "2027-12-31",
    })
  })

  it("asks for the ground of an exemption, and of nothing else", () => {
    const values = { ...taxValues(settled), exempt_ground: " " }

    expect(taxSchema.safeParse(values).success).toBe(false)
    expect(taxSchema.safeParse({ ...values, treatment: "auto" }).success).toBe(
      true
    )
  })
})
