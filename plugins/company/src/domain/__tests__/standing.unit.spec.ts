import { readFileSync } from "node:fs"
import { join } from "node:path"
import { actOfRoute } from "../act-of-route"
import { COMPANY_STATUSES } from "../effective-status"
import { ACTS, STANDING, visitorStanding } from "../standing"
import {
  STATUS_CHANGES,
  statusAfter,
  type StatusChange,
} from "../status-change"

const README = readFileSync(join(__dirname, "../../../README.md"), "utf8")

const cells = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim())

describe("standing", () => {
  it("is the table that the README shows", () => {
    const lines = README.split("\n")
    const start = lines.findIndex((line) => line.startsWith("| status "))
    const [, ...acts] = cells(lines[start]).map((act) => act.replace(/ /g, "_"))
    const shown = lines
      .slice(start + 2, start + 2 + COMPANY_STATUSES.length)
      .map(cells)
      .map(([status, ...may]) => [
        status,
        Object.fromEntries(acts.map((act, at) => [act, may[at] === "yes"])),
      ])

    expect(acts).toEqual([...ACTS])
    expect(Object.fromEntries(shown)).toEqual(STANDING)
  })

  it("of visitors is full, without prices, or nothing", () => {
    const allowed = (hide_prices: boolean, closed_shop: boolean) => {
      const may = visitorStanding({ hide_prices, closed_shop })
      return ACTS.filter((act) => may[act])
    }
    expect(allowed(false, false)).toEqual([...ACTS])
    expect(allowed(true, false)).toEqual(["log_in"])
    expect(allowed(false, true)).toEqual([])
    expect(allowed(true, true)).toEqual([])
  })
})

describe("the act that a route is", () => {
  it.each([
    ["GET", "/store/products", "log_in"],
    ["GET", "/store/products/prod_1/price-tiers", "see_prices"],
    ["GET", "/store/products/prod_1/price-explanation", "see_prices"],
    ["GET", "/store/products/prod_1/quantities", "see_prices"],
    ["GET", "/store/orders/order_1/delivery", "see_prices"],
    ["GET", "/store/carts/cart_1", "see_prices"],
    ["GET", "/store/carts/cart_1/checkout-status", "see_prices"],
    ["POST", "/store/carts", "cart"],
    ["DELETE", "/store/carts/cart_1/line-items/li_1", "cart"],
    ["POST", "/store/carts/cart_1/complete", "order"],
    ["post", "/STORE/Carts/cart_1/COMPLETE/", "order"],
    ["POST", "/store/shipping-options/so_1/calculate", "cart"],
    ["POST", "/store/payment-collections/pay_1/payment-sessions", "pay"],
    ["POST", "/store/returns", "return"],
    ["GET", "/store/companies/comp_1/invitations", "log_in"],
    ["POST", "/store/companies/comp_1/invitations", "invite"],
    ["POST", "/store/companies/comp_1/members/memb_1", "log_in"],
    ["GET", "/store/orders", "log_in"],
    ["GET", "/store/orders/order_1/confirmation", "see_prices"],
    ["GET", "/store/orders/order_1/papers", "log_in"],
    ["GET", "/store/orders/order_1/papers/paper_1", "see_prices"],
    ["GET", "/store/regions/reg_1", null],
    ["POST", "/store/customers", null],
    ["POST", "/store/company-applications", null],
    ["POST", "/store/whatever-comes", "log_in"],
  ])("%s %s is %s", (method, path, act) => {
    expect(actOfRoute(method, path)).toBe(act)
  })
})

describe("a change of status", () => {
  it("leads from the statuses that allow it, and may be repeated", () => {
    const from = (change: StatusChange) =>
      COMPANY_STATUSES.filter((status) => statusAfter(status, change))

    expect(from("approve")).toEqual(["pending", "active"])
    expect(from("suspend")).toEqual(["active", "suspended"])
    expect(from("activate")).toEqual(["active", "suspended"])
    expect(from("close")).toEqual([...COMPANY_STATUSES])
    expect(from("reopen")).toEqual(["active", "closed"])
    for (const [change, { to }] of Object.entries(STATUS_CHANGES)) {
      expect(statusAfter(to, change as StatusChange)).toBe(to)
    }
  })
})
