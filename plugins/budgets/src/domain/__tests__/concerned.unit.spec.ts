import { concerned } from "../concerned"

const budget = {
  company_id: "comp_group",
  cost_centre: null as string | null,
  currency_code: "sek",
}
const order = {
  company_ids: ["comp_shop", "comp_group"],
  cost_centre: "4711" as string | null,
  currency_code: "sek",
}

describe("concerned", () => {
  it.each([
    ["a budget of the group for all orders", budget, order, true],
    [
      "a budget of the company itself",
      { ...budget, company_id: "comp_shop" },
      order,
      true,
    ],
    [
      "a sister company's budget",
      { ...budget, company_id: "comp_other" },
      order,
      false,
    ],
    ["its cost centre", { ...budget, cost_centre: "4711" }, order, true],
    ["another cost centre's", { ...budget, cost_centre: "4712" }, order, false],
    [
      "a cost centre's, of an order without one",
      { ...budget, cost_centre: "4711" },
      { ...order, cost_centre: null },
      false,
    ],
    [
      "a budget in another currency",
      { ...budget, currency_code: "eur" },
      order,
      false,
    ],
  ])("%s", (_, given, spending, counts) => {
    expect(concerned([given], spending)).toEqual(counts ? [given] : [])
  })
})
