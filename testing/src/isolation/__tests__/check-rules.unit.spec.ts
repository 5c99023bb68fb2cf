import { addressOf, checkRules } from "../check-rules"
import type { IsolationRule } from "../isolation-rule"

const regions = { method: "GET", path: "/store/regions" }
const cart = { method: "GET", path: "/store/carts/:id" }
const regionsRule: IsolationRule = {
  route: "GET /store/regions",
  public: "the merchant's list",
}
const cartRule: IsolationRule = {
  route: "GET /store/carts/:id",
  ownedBy: "company",
  refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
}

describe("checkRules", () => {
  it("is content when every route has its rule", () => {
    expect(checkRules([regions, cart], [regionsRule, cartRule])).toEqual([])
  })

  it("names a route without a rule and what to add", () => {
    const [sentence, ...others] = checkRules([regions, cart], [regionsRule])

    expect(others).toEqual([])
    expect(sentence).toMatch(/^GET \/store\/carts\/:id has no isolation rule/)
    expect(sentence).toContain("ownedBy")
    expect(sentence).toContain("public")
    expect(sentence).toContain("self")
  })

  it("tells the methods of one path apart", () => {
    expect(
      checkRules([{ method: "POST", path: "/store/carts/:id" }], [cartRule])
    ).toHaveLength(2)
  })

  it("names a rule that is left over", () => {
    expect(checkRules([regions], [regionsRule, cartRule])).toEqual([
      "The isolation rule for GET /store/carts/:id is left over: no such route is mounted.",
    ])
  })

  it("takes no second rule for a route", () => {
    expect(checkRules([regions], [regionsRule, regionsRule])).toEqual([
      "There are two isolation rules for GET /store/regions: merge them.",
    ])
  })

  it("takes no rule that tries nothing", () => {
    expect(
      checkRules([cart], [{ route: cartRule.route, ownedBy: "company" }])
    ).toEqual([expect.stringContaining("add `refuses`")])
  })
})

describe("addressOf", () => {
  it("fills the path's parameters", () => {
    expect(
      addressOf("/store/carts/:id/line-items/:line_id", {
        id: "cart_1",
        line_id: "a/b",
      })
    ).toBe("/store/carts/cart_1/line-items/a%2Fb")
  })

  it("does not try a path with a hole", () => {
    expect(() => addressOf("/store/carts/:id")).toThrow(
      "The isolation rule of /store/carts/:id gives no value for :id."
    )
  })
})
