import type { AdminCompanyCredit } from "../../../types"
import { creditInput, creditSchema, creditValues } from "../credit-form"

const credit = {
  limit_amount: "10000.5",
  over_limit: "hold",
  overdue_days: 14,
  payment_terms: { kind: "month_end", days: 15 },
} as AdminCompanyCredit

describe("the form of a credit", () => {
  it("sends what it was opened with, when nothing is touched", () => {
    expect(creditInput(creditValues(credit))).toEqual({
      limit_amount: "10000.5",
      over_limit: "hold",
      overdue_days: 14,
      payment_terms: { kind: "month_end", days: 15 },
    })
  })

  it("takes empty fields for none, and not for 0", () => {
    expect(creditInput(creditValues())).toEqual({
      limit_amount: null,
      over_limit: "refuse",
      overdue_days: null,
      payment_terms: null,
    })
    expect(
      creditInput({ ...creditValues(), limit_amount: "0", overdue_days: "0" })
    ).toMatchObject({ limit_amount: "0", overdue_days: 0 })
  })

  it("reads amounts as people write them, and has no days in advance", () => {
    expect(
      creditInput({
        ...creditValues(credit),
        limit_amount: "1 250 000,50",
        terms_kind: "prepaid",
        reason: " Good payer ",
      })
    ).toMatchObject({
      limit_amount: "1250000.50",
      payment_terms: { kind: "prepaid", days: 0 },
      reason: "Good payer",
    })
  })

  it.each(["-1", "1.2.3", "ten", "1e5"])("refuses %s as a limit", (text) => {
    expect(
      creditSchema.safeParse({ ...creditValues(), limit_amount: text }).success
    ).toBe(false)
  })
})
