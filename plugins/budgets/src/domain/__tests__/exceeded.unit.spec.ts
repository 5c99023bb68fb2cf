import { exceeded } from "../exceeded"
import { OVER_BUDGET } from "../over-budget"
import { PERSONAL_WINDOWS } from "../windows"
import en from "../../i18n/checkout-rules/en.json"
import sv from "../../i18n/checkout-rules/sv.json"

const budget = {
  kind: "budget" as const,
  id: "budg_1",
  title: "Solna",
  cost_centre: null,
  currency_code: "sek",
  amount: "100",
  over: "approval" as const,
}

describe("exceeded", () => {
  it("asks who may not approve it for approval, and tells who may", () => {
    expect(exceeded(budget, "150", "100", false)).toMatchObject({
      code: "budgets.exceeded_approval",
      severity: "approval",
      resolve: [{ action: "request_approval", permission: "budget.exceed" }],
    })
    expect(exceeded(budget, "150", "100", true)).toMatchObject({
      code: "budgets.exceeded_warn",
      severity: "warn",
    })
  })

  it("stays refused for who may approve other budgets", () => {
    const blocks = { ...budget, over: "block" as const }
    expect(exceeded(blocks, "150", "100", true).severity).toBe("block")
  })

  it("has a sentence in both languages for every window and choice", () => {
    const codes = OVER_BUDGET.flatMap((over) => [
      exceeded({ ...budget, over }, "150", "100", false).code,
      ...PERSONAL_WINDOWS.map(
        (window) =>
          exceeded(
            { ...budget, kind: "personal_limit", window, over },
            "150",
            "100",
            false
          ).code
      ),
    ])
    expect(Object.keys(en).sort()).toEqual([...codes].sort())
    expect(Object.keys(sv).sort()).toEqual([...codes].sort())
  })
})
