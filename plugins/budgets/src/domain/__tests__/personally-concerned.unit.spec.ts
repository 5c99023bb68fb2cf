import { personallyConcerned } from "../concerned"

const limit = {
  company_id: "comp_shop",
  member_id: "memb_kim" as string | null,
  role: null as string | null,
  currency_code: "sek",
}
const order = {
  company_ids: ["comp_shop", "comp_group"],
  member_id: "memb_kim" as string | null,
  role: "buyer" as string | null,
  currency_code: "sek",
}
const ofBuyers = { ...limit, member_id: null, role: "buyer" }

describe("personallyConcerned", () => {
  it.each([
    ["one's own limit", limit, order, true],
    ["a colleague's", { ...limit, member_id: "memb_eva" }, order, false],
    ["the limit of those with one's role", ofBuyers, order, true],
    ["another role's", { ...ofBuyers, role: "admin" }, order, false],
    [
      "the group's for one's role",
      { ...ofBuyers, company_id: "comp_group" },
      order,
      true,
    ],
    [
      "another company's for one's role",
      { ...ofBuyers, company_id: "comp_else" },
      order,
      false,
    ],
    ["in another currency", { ...limit, currency_code: "eur" }, order, false],
    [
      "nobody's order, a role's limit",
      ofBuyers,
      { ...order, member_id: null },
      false,
    ],
    [
      "a person without role, a member's limit",
      limit,
      { ...order, role: null },
      true,
    ],
  ])("%s", (_, given, spending, counts) => {
    expect(personallyConcerned([given], spending)).toEqual(
      counts ? [given] : []
    )
  })
})
