import { termsInForce } from "../terms-in-force"

const NOW = new Date("2026-06-15T12:00:00Z")
const LINEAGE = { company_id: "entity", ancestor_ids: ["group"] }

const party = (
  company_id: string,
  days: number | null,
  more: { status?: "active" | "suspended"; ends_at?: Date } = {}
) => ({
  company_id,
  include_descendants: true,
  starts_at: null,
  ends_at: null,
  contract: {
    id: `contr_${company_id}`,
    number: company_id.toUpperCase(),
    currency_code: "sek",
    status: "active" as const,
    starts_at: null,
    ends_at: null,
    price_list_id: "plist_1",
    is_exclusive: false,
    campaigns_apply: true,
    payment_terms_kind: days === null ? null : ("net" as const),
    payment_terms_days: days,
    ...more,
  },
})

const found = (...parties: ReturnType<typeof party>[]) =>
  termsInForce(parties, LINEAGE, NOW)

describe("termsInForce", () => {
  it("are the nearest contract's that says any", () => {
    expect(found(party("group", 60), party("entity", 20))).toEqual({
      payment: { kind: "net", days: 20 },
      reference: "ENTITY",
    })
    expect(found(party("group", 60), party("entity", null))).toEqual({
      payment: { kind: "net", days: 60 },
      reference: "GROUP",
    })
  })

  it("are nobody's without a contract in force that says any", () => {
    expect(found()).toBeNull()
    expect(found(party("entity", null))).toBeNull()
    expect(found(party("entity", 10, { status: "suspended" }))).toBeNull()
    expect(found(party("entity", 10, { ends_at: NOW }))).toBeNull()
    expect(found(party("stranger", 10))).toBeNull()
  })
})
