import {
  choiceFor,
  type CreditPlace,
  limitViolations,
} from "../limit-violations"
import { OVER_LIMIT_CHOICES } from "../over-limit-choice"

const place = (given: Partial<CreditPlace>): CreditPlace => ({
  currency_code: "sek",
  amount: "1000",
  free: null,
  over_limit: "refuse",
  distance: 0,
  ...given,
})

const found = (places: CreditPlace[], may_exceed = false, currency = "sek") =>
  limitViolations(currency, places, may_exceed).map(
    ({ code, severity, params }) => [code, severity, params]
  )

describe("limitViolations", () => {
  it("lets the last krona through and refuses the next öre", () => {
    expect(found([place({ free: "1000" })])).toEqual([])
    expect(found([place({ amount: "1000.01", free: "1000" })])).toEqual([
      ["credit.over_limit", "block", { free: "1000", currency: "SEK" }],
    ])
  })

  it("has no end without a limit, and nothing left below zero", () => {
    expect(found([place({ amount: "9e9" })])).toEqual([])
    expect(found([place({ free: "-5" })])).toEqual([
      ["credit.over_limit", "block", { free: "0", currency: "SEK" }],
    ])
  })

  it("asks the roof too, and tells no figure of it", () => {
    const roof = place({ free: "999", distance: 1 })
    expect(found([place({ free: "1000" }), roof])).toEqual([
      ["credit.over_group_limit", "block", {}],
    ])
  })

  it.each([
    ["refuse", false, "block"],
    ["refuse", true, "block"],
    ["approval", false, "approval"],
    ["approval", true, "warn"],
    ["hold", false, "hold"],
    ["hold", true, "hold"],
    ["allow", false, "warn"],
  ] as const)(
    "with the choice %s, of one who may exceed (%s), is %s",
    (over_limit, may_exceed, severity) => {
      const [[, found_severity]] = found(
        [place({ free: "1", over_limit })],
        may_exceed
      )
      expect(found_severity).toBe(severity)
    }
  )

  it("changes no other choice for one who may exceed", () => {
    const choices = (distance: number) =>
      OVER_LIMIT_CHOICES.map((over_limit) =>
        choiceFor({ over_limit, distance }, true)
      )
    expect(choices(0)).toEqual(["refuse", "allow", "hold", "allow"])
    // A group's credit is not the company's to exceed.
    expect(choices(1)).toEqual(["refuse", "approval", "hold", "allow"])
  })

  it("refuses without a credit, and without a rate whatever is left", () => {
    expect(found([])).toEqual([["credit.no_line", "block", {}]])
    const free = place({ amount: "1", free: "0" })
    expect(found([free, place({ amount: null })], true, "eur")).toEqual([
      ["credit.no_rate", "block", { currency: "EUR", credit_currency: "SEK" }],
    ])
  })
})
