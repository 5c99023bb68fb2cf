import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  decideTax,
  type TaxBuyer,
  type TaxQuestion,
  type TaxReason,
} from "../tax-decision"

const buyer = (
  id: string | null,
  standing: TaxBuyer["vat"]["standing"] = "valid",
  rest: Partial<TaxBuyer> = {}
): TaxBuyer => ({
  treatment: "auto",
  exempt_ground: null,
  exempt_until: null,
  vat: { id, standing },
  ...rest,
})

const question = (given: Partial<TaxQuestion> = {}): TaxQuestion => ({
  seller: { country_code: "se" },
  buyer: buyer("SE556036079301"),
  ship_to: { country_code: "se" },
  currency_code: "sek",
  lines: [
    { id: "phones", net: "90000", reverse_charge: true },
    { id: "cable", net: "500", reverse_charge: false },
  ],
  thresholds: { sek: 100_000, eur: 9_000 },
  day: "2026-11-23",
  ...given,
})

const to = (country_code: string, postal_code?: string) => ({
  country_code,
  postal_code,
})

const DANISH = "DK13585628"
const exempt = (exempt_until: string | null) =>
  buyer("SE556036079301", "valid", {
    treatment: "exempt",
    exempt_ground: "intyg 4711",
    exempt_until,
  })

describe("decideTax for a whole cart", () => {
  it.each<[string, Partial<TaxQuestion>, TaxReason, string]>([
    ["no company", { buyer: null }, "STANDARD", "no_company"],
    ["no address yet", { ship_to: null }, "STANDARD", "no_ship_to"],
    [
      "a Danish firm in Denmark",
      { buyer: buyer(DANISH), ship_to: to("dk") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    [
      "a Danish firm that has it sent to Finland",
      { buyer: buyer(DANISH), ship_to: to("fi", "00100") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    [
      "a Greek VAT id written with GR",
      { buyer: buyer("GR094259216"), ship_to: to("gr") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    [
      "its VAT id not checked",
      { buyer: buyer(DANISH, "unchecked"), ship_to: to("dk") },
      "STANDARD",
      "vat_id_unchecked",
    ],
    [
      "its VAT id invalid",
      { buyer: buyer(DANISH, "invalid"), ship_to: to("dk") },
      "STANDARD",
      "vat_id_invalid",
    ],
    [
      "no VAT id",
      { buyer: buyer(null, "unchecked"), ship_to: to("dk") },
      "STANDARD",
      "vat_id_missing",
    ],
    [
      "a Swedish firm's building site in Denmark",
      { ship_to: to("dk") },
      "STANDARD",
      "vat_id_of_sellers_country",
    ],
    ["Norway", { ship_to: to("no") }, "EXPORT", "outside_eu"],
    [
      "Norway, without any VAT id",
      { buyer: buyer(null, "unchecked"), ship_to: to("NO") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "Great Britain",
      { ship_to: to("gb", "SW1A 1AA") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "Northern Ireland",
      { buyer: buyer("XI980780684"), ship_to: to("gb", "BT1 1AA") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    [
      "Northern Ireland with a British VAT id only",
      { buyer: buyer("GB980780684"), ship_to: to("gb", "bt1 1aa") },
      "STANDARD",
      "vat_id_not_of_eu",
    ],
    [
      "Åland by its country code",
      { ship_to: to("ax") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "Åland by its postal code",
      { buyer: buyer("FI20774740"), ship_to: to("fi", "AX-22100") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "the Canary Islands",
      { ship_to: to("es", "35001") },
      "EXPORT",
      "outside_eu",
    ],
    ["Réunion", { ship_to: to("fr", "97400") }, "EXPORT", "outside_eu"],
    [
      "Monaco, which counts as France",
      { buyer: buyer(DANISH), ship_to: to("mc", "98000") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    ["exempt", { buyer: exempt(null) }, "EXEMPT", "certificate"],
    [
      "exempt, on the last day",
      { buyer: exempt("2026-11-23") },
      "EXEMPT",
      "certificate",
    ],
    [
      "exempt until yesterday",
      { buyer: exempt("2026-11-22") },
      "STANDARD",
      "certificate_expired",
    ],
    [
      "exempt, but exported",
      { buyer: exempt(null), ship_to: to("us") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "always with VAT, wherever it goes",
      {
        buyer: buyer(DANISH, "valid", { treatment: "standard" }),
        ship_to: to("dk"),
      },
      "STANDARD",
      "settled_by_staff",
    ],
  ])("%s", (_, given, reason, ground) => {
    const { lines, shipping } = decideTax(question(given))

    expect(lines.phones).toMatchObject({ reason, ground })
    expect(lines.cable).toMatchObject({ reason, ground })
    expect(shipping).toMatchObject({ reason, ground })
  })
})

describe("decideTax within the seller's country", () => {
  const phones = (net: string, given: Partial<TaxQuestion> = {}) =>
    decideTax(
      question({
        lines: [
          { id: "phones", net, reverse_charge: true },
          { id: "cable", net: "500000", reverse_charge: false },
        ],
        ...given,
      })
    )

  it.each<[string, Partial<TaxQuestion>, TaxReason, string]>([
    ["99999.99", {}, "STANDARD", "threshold_not_exceeded"],
    ["100000", {}, "STANDARD", "threshold_not_exceeded"],
    ["100000.01", {}, "DOMESTIC_REVERSE_CHARGE", "threshold_exceeded"],
    [
      "9000.01",
      { currency_code: "eur" },
      "DOMESTIC_REVERSE_CHARGE",
      "threshold_exceeded",
    ],
    ["9000", { currency_code: "EUR" }, "STANDARD", "threshold_not_exceeded"],
    [
      "5000000",
      { currency_code: "usd" },
      "STANDARD",
      "no_threshold_for_currency",
    ],
    [
      "200000",
      { buyer: buyer("SE556036079301", "unchecked") },
      "STANDARD",
      "vat_id_unchecked",
    ],
    ["200000", { buyer: buyer(null) }, "STANDARD", "vat_id_missing"],
    ["200000", { buyer: buyer(DANISH) }, "STANDARD", "vat_id_of_other_country"],
  ])("phones for %s, %j: %s", (net, given, reason, ground) => {
    const decision = phones(net, given)

    expect(decision.lines.phones).toMatchObject({ reason, ground })
    // What is not flagged never counts, and always bears VAT.
    expect(decision.lines.cable).toMatchObject({
      reason: "STANDARD",
      ground: "sellers_country",
    })
    expect(decision.shipping.reason).toBe("STANDARD")
  })

  it("counts all flagged lines together, and takes the freight along", () => {
    const lines = ["a", "b", "c"].map((id) => ({
      id,
      net: "33333.34",
      reverse_charge: true,
    }))
    const decision = decideTax(question({ lines }))

    expect(Object.values(decision.lines).map(({ reason }) => reason)).toEqual(
      Array(3).fill("DOMESTIC_REVERSE_CHARGE")
    )
    expect(decision.lines.a.params).toEqual({
      amount: "100000.02",
      threshold: "100000",
      currency: "SEK",
    })
    expect(decision.shipping.ground).toBe("follows_goods")
  })

  it("never splits flagged lines, and follows their exact sum", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cents: fc.integer({ min: -1_000_000, max: 12_000_000 }),
            reverse_charge: fc.boolean(),
          }),
          { maxLength: 12 }
        ),
        (drawn) => {
          const lines = drawn.map(({ cents, reverse_charge }, index) => ({
            id: String(index),
            net: MathBN.div(cents, 100).toString(),
            reverse_charge,
          }))
          const decision = decideTax(question({ lines }))
          const sum = drawn
            .filter((line) => line.reverse_charge)
            .reduce((total, { cents }) => total + cents, 0)
          const expected =
            sum > 10_000_000 ? "DOMESTIC_REVERSE_CHARGE" : "STANDARD"
          for (const { id, reverse_charge } of lines) {
            expect(decision.lines[id].reason).toBe(
              reverse_charge ? expected : "STANDARD"
            )
          }
        }
      )
    )
  })
})
