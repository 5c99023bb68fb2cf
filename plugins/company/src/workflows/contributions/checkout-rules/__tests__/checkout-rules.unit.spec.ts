import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import {
  type CheckoutSnapshot,
  listCheckoutRules,
  violationText,
} from "@medusa-b2b/kit/rules"
import {
  COMPANY_STATUSES,
  type CompanyStatus,
} from "../../../../domain/effective-status"
import { grantsOf } from "../../../../domain/roles"
import { noReferences, REFERENCE_FIELDS } from "../../../../domain/references"
import { mayOrderRule } from "../may-order"
import { referencesRule } from "../references"
import { requireCompanyRule } from "../require-company"
import { standingRule } from "../standing"

const buyer: BuyerContext = {
  customer_id: "cus_1",
  member_id: "memb_1",
  company: {
    id: "comp_1",
    name: "Firm",
    kind: "legal_entity",
    status: "active",
    ancestor_ids: [],
    customer_group_id: null,
  },
  role: "buyer",
  role_name: null,
  grants: grantsOf("buyer"),
  representative_id: null,
  companies: [],
  closed_companies: [],
}

const snapshot = (
  of: BuyerContext | null,
  actor: CheckoutSnapshot["actor"] = null
): CheckoutSnapshot => ({
  cart: {
    id: "cart_1",
    currency_code: "sek",
    email: null,
    customer_id: null,
    region_id: null,
    sales_channel_id: null,
    metadata: null,
    items: [],
  },
  buyer: of,
  actor,
  now: new Date(),
})

const nobody = { colleague: null }

const somebodyElse = {
  kind: "member",
  customer_id: "cus_2",
  member_id: "memb_2",
} as const

describe("company's checkout rules", () => {
  it("let an active company's buyer through", () => {
    const given = snapshot(buyer)
    expect([
      ...requireCompanyRule.evaluate(given, { require_company: true }),
      ...standingRule.evaluate(given, undefined),
      ...mayOrderRule.evaluate(given, nobody),
      ...referencesRule.evaluate(given, {
        references: noReferences(),
        rules: {},
      }),
    ]).toEqual([])
  })

  it("want a company only where the option says so", () => {
    const bare = snapshot({ ...buyer, company: null, role: null, grants: [] })
    for (const given of [bare, snapshot(null)]) {
      expect(
        requireCompanyRule
          .evaluate(given, { require_company: true })
          .map(({ code }) => code)
      ).toEqual(["company.required"])
      expect(
        requireCompanyRule.evaluate(given, { require_company: false })
      ).toEqual([])
      expect(mayOrderRule.evaluate(given, nobody)).toEqual([])
    }
  })

  it("tell a removed member from one who may not order", () => {
    const codes = (of: BuyerContext) =>
      mayOrderRule.evaluate(snapshot(of), nobody).map(({ code }) => code)

    expect(codes({ ...buyer, role: null, grants: [] })).toEqual([
      "company.member_removed",
    ])
    expect(
      codes({ ...buyer, role: "viewer", grants: grantsOf("viewer") })
    ).toEqual(["company.may_not_order"])
  })

  it("ask of a colleague that their right to order reaches the cart", () => {
    const group = { ...buyer.company!, id: "comp_0" }
    const owner = {
      ...buyer,
      company: { ...buyer.company!, ancestor_ids: [group.id] },
    }
    const codes = (
      colleague: BuyerContext | null,
      actor: CheckoutSnapshot["actor"] = somebodyElse
    ) =>
      mayOrderRule
        .evaluate(snapshot(owner, actor), { colleague })
        .map(({ code }) => code)
    const withScope = (
      scope: "own" | "company" | "subtree",
      company = owner.company
    ): BuyerContext => ({
      ...buyer,
      customer_id: "cus_2",
      member_id: "memb_2",
      company,
      grants: [
        { permission: "cart.manage", scope: "subtree" },
        { permission: "order.place", scope },
      ],
    })
    const refused = ["company.may_not_order_for_colleague"]

    expect(codes(withScope("company"))).toEqual([])
    expect(codes(withScope("subtree", group))).toEqual([])
    expect(codes(withScope("own"))).toEqual(refused)
    expect(codes(withScope("company", group))).toEqual(refused)
    expect(codes(withScope("subtree", { ...group, id: "comp_9" }))).toEqual(
      refused
    )
    expect(codes(null)).toEqual(refused)
    // Whose cart it is places it, and so do jobs and staff.
    for (const actor of [
      { ...somebodyElse, member_id: owner.member_id },
      { kind: "system", reason: "payment webhook" } as const,
      { kind: "staff", user_id: "user_1" } as const,
      null,
    ]) {
      expect(codes(null, actor)).toEqual([])
    }
  })

  it("have a sentence in both languages for every violation", () => {
    const bad = snapshot({
      ...buyer,
      role: "viewer",
      grants: [],
    })
    const asked = Object.fromEntries(
      REFERENCE_FIELDS.map((field) => [field, { required: true, pattern: "x" }])
    )
    const all = [
      ...requireCompanyRule.evaluate(snapshot(null), { require_company: true }),
      ...COMPANY_STATUSES.flatMap((status) =>
        standingRule.evaluate(withStatus(status), undefined)
      ),
      ...mayOrderRule.evaluate(bad, nobody),
      ...mayOrderRule.evaluate(
        snapshot({ ...buyer, role: null, grants: [] }, somebodyElse),
        nobody
      ),
      ...[noReferences(), { ...noReferences(), ...filled("17") }].flatMap(
        (references) =>
          referencesRule.evaluate(bad, { references, rules: asked })
      ),
    ]
    expect(all).toHaveLength(7 + 2 * REFERENCE_FIELDS.length)
    for (const violation of all) {
      for (const language of ["en", "sv"] as const) {
        const text = violationText(violation, language)
        expect(text).not.toBe(violation.code)
        expect(text).not.toContain("{{")
      }
    }
    expect(violationText(all[all.length - 1], "sv")).toBe(
      'Kostnadsstället "17" har inte den form som ert företag kräver.'
    )
  })

  it("are registered by their names", () => {
    expect(listCheckoutRules().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "company.required",
        "company.standing",
        "company.may-order",
        "company.references",
      ])
    )
  })
})

const withStatus = (status: CompanyStatus) =>
  snapshot({
    ...buyer,
    company: buyer.company && { ...buyer.company, status },
  })

const filled = (value: string) =>
  Object.fromEntries(REFERENCE_FIELDS.map((field) => [field, value]))
