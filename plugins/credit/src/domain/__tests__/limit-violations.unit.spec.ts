import { limitViolations } from "../limit-violations"

const codes = (...args: Parameters<typeof limitViolations>) =>
  limitViolations(...args).map(({ code, params }) => [code, params.free])

describe("limitViolations", () => {
  it("lets the last krona through and refuses the next öre", () => {
    const places = [{ currency: "sek", free: "1000" }]
    expect(codes("1000", "sek", places)).toEqual([])
    expect(codes("1000.01", "sek", places)).toEqual([
      ["credit.over_limit", "1000"],
    ])
  })

  it("has no end without a limit, and nothing left below zero", () => {
    expect(codes("9e9", "sek", [{ currency: "sek", free: null }])).toEqual([])
    expect(codes("1", "sek", [{ currency: "sek", free: "-5" }])).toEqual([
      ["credit.over_limit", "0"],
    ])
  })

  it("asks the roof too", () => {
    const own = { currency: "sek", free: "1000" }
    const roof = { currency: "sek", free: "10" }
    expect(codes("11", "sek", [own, roof])).toEqual([
      ["credit.over_limit", "10"],
    ])
  })

  it("refuses without a line, and in another currency", () => {
    expect(codes("1", "sek", [])).toEqual([["credit.no_line", undefined]])
    expect(codes("1", "eur", [{ currency: "sek", free: null }])).toEqual([
      ["credit.other_currency", undefined],
    ])
  })
})
