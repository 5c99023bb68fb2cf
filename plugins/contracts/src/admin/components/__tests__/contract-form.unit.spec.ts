import { contractInput, contractSchema, contractValues } from "../contract-form"

const values = contractValues({ number: "A-1", name: "Avtal" })

describe("a contract's payment terms", () => {
  it("are not in the contract unless somebody says so", () => {
    expect(contractInput(values).payment_terms).toBeNull()
  })

  it.each([
    ["net", "45", { kind: "net", days: 45 }],
    ["month_end", "0", { kind: "month_end", days: 0 }],
    ["prepaid", "30", { kind: "prepaid", days: 0 }],
  ] as const)("are sent as %s %s", (payment_kind, payment_days, expected) => {
    const chosen = { ...values, payment_kind, payment_days }
    expect(contractInput(chosen).payment_terms).toEqual(expected)
  })

  it.each(["", "-1", "366", "30 dagar", "1.5"])(
    "are no %j days",
    (payment_days) => {
      const { success } = contractSchema.safeParse({ ...values, payment_days })
      expect(success).toBe(false)
    }
  )

  it("come back as they are", () => {
    const shown = contractValues({
      payment_terms_kind: "month_end",
      payment_terms_days: 15,
    })
    expect(shown).toMatchObject({
      payment_kind: "month_end",
      payment_days: "15",
    })
  })
})
