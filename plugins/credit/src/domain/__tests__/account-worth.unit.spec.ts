import { accountWorth, isOnAccount } from "../account-worth"

const ACCOUNT = "pp_on_account_credit"
const paid = (provider_id: string, amount: number, canceled = false) => ({
  provider_id,
  amount,
  canceled_at: canceled ? "2026-01-01" : null,
})
const order = (payments: ReturnType<typeof paid>[], canceled = false) => ({
  canceled_at: canceled ? "2026-01-01" : null,
  total: "1000.50",
  payments,
})

describe("accountWorth", () => {
  it.each([
    ["on account", [paid(ACCOUNT, 1000.5)], "1000.5"],
    ["that has grown since", [paid(ACCOUNT, 10)], "1000.5"],
    ["without a payment", [], "1000.5"],
    [
      "with a part paid by card",
      [paid(ACCOUNT, 900), paid("card", 100.5)],
      "900",
    ],
    ["paid by card", [paid("card", 1000.5)], "0"],
    ["paid too much", [paid("card", 2000)], "0"],
    [
      "whose card payment was cancelled",
      [paid("card", 1000.5, true)],
      "1000.5",
    ],
  ])("of an order %s", (_what, payments, worth) => {
    expect(accountWorth(order(payments), ACCOUNT)).toBe(worth)
    expect(accountWorth(order(payments, true), ACCOUNT)).toBe("0")
  })
})

describe("isOnAccount", () => {
  it.each([
    [[paid(ACCOUNT, 1)], true],
    [[], true],
    [[paid("card", 1)], false],
    [[paid("card", 1, true)], true],
    [[paid("card", 1), paid(ACCOUNT, 1)], true],
    [[paid("card", 1), paid(ACCOUNT, 1, true)], false],
  ])("of payments %j is %s", (payments, expected) => {
    expect(isOnAccount(order(payments), ACCOUNT)).toBe(expected)
  })
})
