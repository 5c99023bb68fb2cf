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

const snapshot = (of: BuyerContext | null): CheckoutSnapshot => ({
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
  now: new Date(),
})

describe("company's checkout rules", () => {
  it("let an active company's buyer through", () => {
    const given = snapshot(buyer)
    expect([
      ...requireCompanyRule.evaluate(given, { require_company: true }),
      ...standingRule.evaluate(given, undefined),
      ...mayOrderRule.evaluate(given, undefined),
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
      expect(mayOrderRule.evaluate(given, undefined)).toEqual([])
    }
  })

  it("tell a removed member from one who may not order", () => {
    const codes = (of: BuyerContext) =>
      mayOrderRule.evaluate(snapshot(of), undefined).map(({ code }) => code)

    expect(codes({ ...buyer, role: null, grants: [] })).toEqual([
      "company.member_removed",
    ])
    expect(
      codes({ ...buyer, role: "viewer", grants: grantsOf("viewer") })
    ).toEqual(["company.may_not_order"])
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
      ...mayOrderRule.evaluate(bad, undefined),
      ...mayOrderRule.evaluate(
        snapshot({ ...buyer, role: null, grants: [] }),
        undefined
      ),
      ...[noReferences(), { ...noReferences(), ...filled("17") }].flatMap(
        (references) =>
          referencesRule.evaluate(bad, { references, rules: asked })
      ),
    ]
    expect(all).toHaveLength(6 + 2 * REFERENCE_FIELDS.length)
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
