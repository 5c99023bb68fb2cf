import { mayExceed } from "../may-exceed"

const right = (company_id: string, scope: "company" | "subtree") => ({
  company_id,
  grants: [{ permission: "budget.exceed", scope }],
})

describe("mayExceed: a budget of the shop, below the group", () => {
  it.each([
    ["with the right in the shop", right("comp_shop", "company"), true],
    [
      "with a right of the group that reaches below",
      right("comp_group", "subtree"),
      true,
    ],
    ["with a right in the group alone", right("comp_group", "company"), false],
    [
      "with the right in a unit of the shop",
      right("comp_unit", "subtree"),
      false,
    ],
    [
      "with another right in the shop",
      {
        company_id: "comp_shop",
        grants: [{ permission: "budget.manage", scope: "subtree" as const }],
      },
      false,
    ],
  ])("%s", (_, place, may) => {
    expect(mayExceed([place], "comp_shop", ["comp_group"])).toBe(may)
  })
})
