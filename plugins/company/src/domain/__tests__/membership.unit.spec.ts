import {
  definePermissions,
  mayGive,
  scopeOf,
} from "@medusa-b2b/kit/permissions"
import { buyerOf, type Membership } from "../membership"
import { companyFilter, pathOfBuyer } from "../reach"
import { grantsOf } from "../roles"
import { ROLES, type Role } from "../standing-roles"

const membership: Membership = {
  member_id: "memb_1",
  company_id: "comp_f",
  name: "Firm",
  kind: "legal_entity",
  path: "/comp_g/comp_f/",
  customer_group_id: "cusgroup_1",
  status: "suspended",
  representative_id: "user_1",
  role: "buyer",
  role_name: null,
  grants: grantsOf("buyer"),
  is_default: true,
}

describe("the buyer", () => {
  it("is the person in the company that they act for", () => {
    const other = { ...membership, company_id: "comp_o", name: "Other" }
    expect(buyerOf("cus_1", [membership, other], membership)).toEqual({
      customer_id: "cus_1",
      member_id: "memb_1",
      company: {
        id: "comp_f",
        name: "Firm",
        kind: "legal_entity",
        status: "suspended",
        ancestor_ids: ["comp_g"],
        customer_group_id: "cusgroup_1",
      },
      role: "buyer",
      role_name: null,
      grants: grantsOf("buyer"),
      representative_id: "user_1",
      companies: [
        {
          id: "comp_f",
          name: "Firm",
          role: "buyer",
          role_name: null,
          is_default: true,
        },
        {
          id: "comp_o",
          name: "Other",
          role: "buyer",
          role_name: null,
          is_default: true,
        },
      ],
      closed_companies: [],
    })
  })

  it("is a bare customer without a company to act for", () => {
    expect(buyerOf("cus_1", [], null)).toEqual({
      customer_id: "cus_1",
      member_id: null,
      company: null,
      role: null,
      role_name: null,
      grants: [],
      representative_id: null,
      companies: [],
      closed_companies: [],
    })
  })

  it("has no choice of a closed company, but is told of it", () => {
    const closed: Membership = { ...membership, status: "closed" }
    expect(buyerOf("cus_1", [closed], null)).toMatchObject({
      company: null,
      companies: [],
      closed_companies: [{ id: "comp_f", name: "Firm" }],
    })
  })

  it("reaches the companies of their grant's scope, and none without it", () => {
    const as = (role: Role) => {
      const acting = { ...membership, role, grants: grantsOf(role) }
      return buyerOf("cus_1", [acting], acting)
    }
    expect(companyFilter(as("admin"), "member.manage")).toEqual({
      path: { $like: "/comp\\_g/comp\\_f/%" },
    })
    expect(companyFilter(as("buyer"), "order.read")).toEqual({ id: "comp_f" })
    expect(companyFilter(as("buyer"), "member.read")).toBeNull()
    expect(companyFilter(undefined, "order.read")).toBeNull()
    const { company } = as("buyer")
    expect(company && pathOfBuyer(company)).toBe("/comp_g/comp_f/")
  })
})

describe("roles", () => {
  it("let an admin give every role, and no other role give the admin's", () => {
    for (const role of ROLES) {
      expect(mayGive(grantsOf("admin"), grantsOf(role))).toBe(true)
      expect(mayGive(grantsOf(role), grantsOf("admin"))).toBe(role === "admin")
    }
  })

  it("let admins, buyers and approvers order, nobody else", () => {
    expect(
      ROLES.filter((role) =>
        grantsOf(role).some(({ permission }) => permission === "order.place")
      )
    ).toEqual(["admin", "buyer", "approver"])
  })

  it("hold what other plugins declare for them, and the admin all of it", () => {
    definePermissions([
      {
        name: "acme.read",
        by: "acme",
        scopes: ["company", "subtree"],
        roles: { finance: "company" },
        description: { en: "Read", sv: "Läsa" },
      },
    ])
    expect(
      ROLES.map((role) => [
        role,
        scopeOf({ grants: grantsOf(role) }, "acme.read"),
      ])
    ).toEqual([
      ["admin", "subtree"],
      ["buyer", null],
      ["approver", null],
      ["finance", "company"],
      ["viewer", null],
    ])
  })

  it("give a copy, so that nobody changes what everybody has", () => {
    grantsOf("viewer").pop()
    grantsOf("viewer")[0].scope = "subtree"
    expect(grantsOf("viewer")).toEqual([
      { permission: "company.read", scope: "company" },
      { permission: "order.read", scope: "company" },
    ])
  })
})
