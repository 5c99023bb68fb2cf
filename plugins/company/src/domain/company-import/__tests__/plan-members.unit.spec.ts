import { mapRows, rowsOfJson } from "../../../import/map-rows"
import { isDefaultMember } from "../members/default-member"
import type { MemberFacts } from "../members/facts"
import { memberWrites } from "../members/member-writes"
import { planMembers } from "../members/plan-members"
import { memberRowSchema } from "../members/schema"

const eva = {
  id: "cus_eva",
  email: "eva@ost.test",
  has_account: false,
  first_name: "Eva",
  last_name: null,
  phone: null,
}
const ulf = { ...eva, id: "cus_ulf", email: "ulf@ost.test", has_account: true }
const member = {
  id: "memb_eva",
  external_id: "M1",
  company_id: "comp_f",
  customer_id: "cus_eva",
  role: "buyer",
  status: "active" as const,
  is_default: true,
  language: null,
}

const facts: MemberFacts = {
  companies: new Map([
    ["F", { id: "comp_f", external_id: "F", path: "/comp_f/" }],
    ["U", { id: "comp_u", external_id: "U", path: "/comp_f/comp_u/" }],
  ]),
  roles: [
    { id: "crole_1", company_id: "comp_f", name: "Lagerchef" },
    { id: "crole_2", company_id: "comp_u", name: "lagerchef" },
    { id: "crole_3", company_id: "comp_other", name: "Chef" },
  ],
  people: new Map([
    ["eva@ost.test", eva],
    ["ulf@ost.test", ulf],
  ]),
  members: [
    member,
    {
      ...member,
      id: "memb_ulf",
      external_id: null,
      customer_id: "cus_ulf",
      status: "removed",
    },
  ],
}

const plan = (rows: Parameters<typeof rowsOfJson>[0]) => {
  const { taken, refused } = mapRows(rowsOfJson(rows), memberRowSchema)
  const planned = planMembers(taken, facts)
  return {
    refused: [...refused, ...planned.refused].map(({ line, messages }) => [
      line,
      ...messages.map(({ column, code }) => `${column} ${code}`),
    ]),
    actions: planned.planned.map(({ line, action }) => [line, action]),
    writes: memberWrites(planned.planned),
  }
}

const row = { company_external_id: "F", email: "eva@ost.test", role: "buyer" }

describe("planning an import of members", () => {
  it("finds a member by external id, or by company and person", () => {
    expect(
      plan([{ ...row, external_id: "M1", first_name: "Eva" }]).actions
    ).toEqual([[1, "unchanged"]])
    expect(plan([{ ...row, role: "Attestant", phone: "08" }]).writes).toEqual({
      people: [],
      renamed: [{ id: "cus_eva", phone: "08" }],
      add: [],
      change: [{ id: "memb_eva", role: "approver" }],
    })
  })

  it("creates a person once, however many companies they join", () => {
    const { writes } = plan([
      { ...row, email: "Ny@ost.test", first_name: "Ny" },
      { ...row, email: "ny@ost.test", company_external_id: "U" },
    ])
    expect(writes.people).toEqual([{ email: "ny@ost.test", first_name: "Ny" }])
    expect(
      writes.add.map(({ company_id, customer_id }) => [company_id, customer_id])
    ).toEqual([
      ["comp_f", null],
      ["comp_u", null],
    ])
  })

  it("leaves name and phone to whoever has an account", () => {
    const { writes } = plan([
      {
        company_external_id: "U",
        email: "ulf@ost.test",
        role: "buyer",
        first_name: "Ulrik",
      },
    ])
    expect(writes.renamed).toEqual([])
    expect(writes.add).toHaveLength(1)
  })

  it("knows the companies' own roles, the nearest first", () => {
    const role = (company_external_id: string, name: string) => {
      const { writes, refused } = plan([
        { company_external_id, email: "ny@ost.test", role: name },
      ])
      return writes.add[0]?.role ?? refused[0]
    }
    expect(role("F", "LAGERCHEF")).toBe("crole_1")
    expect(role("U", "lagerchef")).toBe("crole_2")
    expect(role("U", "Läsare")).toBe("viewer")
    expect(role("U", "Chef")).toEqual([1, "role no_such_role"])
  })

  it("refuses what contradicts what is there, and what stands twice", () => {
    expect(
      plan([
        { ...row, email: null },
        { ...row, company_external_id: "NONE" },
        { ...row, email: "ny@ost.test", role: null },
        { ...row, external_id: "M1", company_external_id: "U" },
        { ...row, external_id: "M1", email: "ulf@ost.test" },
        { ...row, external_id: "M2" },
        { ...row, email: "ulf@ost.test" },
      ]).refused
    ).toEqual([
      [1, "email missing"],
      [2, "company_external_id no_such_company"],
      [3, "role missing"],
      [4, "company_external_id other_company"],
      [5, "external_id repeated", "email other_person"],
      [6, "external_id other_external_id"],
      [7, "email repeated", "null member_removed"],
    ])
  })
})

describe("default companies of new members", () => {
  const of = (
    members: [string, boolean | null][],
    withCompany: string[] = []
  ) =>
    isDefaultMember(
      members.map(([customer_id, is_default]) => ({ customer_id, is_default })),
      new Set(withCompany)
    ).map(({ is_default }) => is_default)

  it("is the first of somebody who has none, unless another one was asked for", () => {
    expect(
      of([
        ["a", null],
        ["a", null],
        ["b", null],
      ])
    ).toEqual([true, false, true])
    expect(
      of([
        ["a", null],
        ["a", true],
      ])
    ).toEqual([false, true])
    expect(of([["a", null]], ["a"])).toEqual([false])
    expect(of([["a", true]], ["a"])).toEqual([true])
    expect(
      of([
        ["a", false],
        ["a", null],
      ])
    ).toEqual([false, false])
  })
})
