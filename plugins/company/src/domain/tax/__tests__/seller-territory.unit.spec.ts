import fc from "fast-check"
import {
  decideTax,
  type TaxBuyer,
  type TaxQuestion,
  type TaxReason,
} from "../tax-decision"
import { isOneCountry, vatTerritory } from "../vat-territory"

const buyer = (id: string | null): TaxBuyer => ({
  treatment: "auto",
  exempt_ground: null,
  exempt_until: null,
  vat: { id, standing: "valid" },
})

const question = (given: Partial<TaxQuestion>): TaxQuestion => ({
  seller: { country_code: "se" },
  buyer: buyer("SE556036079301"),
  ship_to: { country_code: "se" },
  currency_code: "sek",
  lines: [{ id: "phones", net: "200000", reverse_charge: true }],
  thresholds: { sek: 100_000 },
  day: "2026-11-23",
  ...given,
})

const to = (country_code: string, postal_code?: string) => ({
  country_code,
  postal_code,
})

const DANISH = "DK13585628"
const from = (country_code: string, postal_code?: string) => ({
  seller: { country_code, postal_code },
})
const FINNISH = buyer("FI20774740")

describe("decideTax for a seller elsewhere", () => {
  it.each<[string, Partial<TaxQuestion>, TaxReason, string]>([
    [
      "Norway to Denmark",
      { ...from("no"), buyer: buyer(DANISH), ship_to: to("dk") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "Norway to Denmark, no VAT id",
      { ...from("no"), buyer: buyer(null), ship_to: to("dk") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "Switzerland to Norway",
      { ...from("ch"), ship_to: to("no") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "Norway to Norway",
      { ...from("no"), ship_to: to("no") },
      "STANDARD",
      "sellers_country",
    ],
    [
      "Great Britain to Sweden",
      { ...from("gb"), ship_to: to("se") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "Great Britain to Northern Ireland",
      {
        ...from("gb"),
        buyer: buyer("XI980780684"),
        ship_to: to("gb", "BT1 1AA"),
      },
      "STANDARD",
      "sellers_country",
    ],
    [
      "Great Britain to the Isle of Man",
      { ...from("gb"), ship_to: to("im", "IM1 1AA") },
      "STANDARD",
      "sellers_country",
    ],
    [
      "Northern Ireland to Sweden",
      { ...from("xi"), ship_to: to("se") },
      "EU_REVERSE_CHARGE",
      "other_member_state",
    ],
    [
      "Finland to Åland",
      { ...from("fi"), buyer: FINNISH, ship_to: to("ax") },
      "EXPORT",
      "outside_eu",
    ],
    [
      "Åland to Finland",
      { ...from("ax"), buyer: FINNISH, ship_to: to("fi", "00100") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "the Canary Islands to Spain",
      { ...from("es", "35001"), ship_to: to("es", "28001") },
      "EXPORT",
      "seller_outside_eu",
    ],
    [
      "France to Monaco",
      { ...from("fr"), ship_to: to("mc", "98000") },
      "STANDARD",
      "vat_id_of_other_country",
    ],
    [
      "Greece to Greece",
      {
        ...from("gr"),
        buyer: buyer("EL094259216"),
        ship_to: to("gr"),
      },
      "DOMESTIC_REVERSE_CHARGE",
      "threshold_exceeded",
    ],
  ])("%s", (_, given, reason, ground) => {
    expect(decideTax(question(given)).lines.phones).toMatchObject({
      reason,
      ground,
    })
  })

  it("reverses the charge between two member states only, and exports only across a border of the EU or outside of it", () => {
    const places = fc.constantFrom(
      ...["se", "dk", "gr", "mc", "fr", "fi", "es"].map((code) => to(code)),
      ...["no", "ch", "gb", "ax", "us", "im"].map((code) => to(code)),
      to("es", "35001"),
      to("fi", "22100"),
      to("gb", "BT1 1AA")
    )
    fc.assert(
      fc.property(
        places,
        places,
        fc.constantFrom("SE556036079301", DANISH, "EL094259216", null),
        (seller, ship_to, id) => {
          const { reason } = decideTax(
            question({ seller, ship_to, buyer: buyer(id), thresholds: {} })
          ).lines.phones
          const [of, at] = [vatTerritory(seller), vatTerritory(ship_to)]

          expect(reason === "EXPORT").toBe(
            !isOneCountry(of, at) && !(of.in_eu && at.in_eu)
          )
          if (reason === "EU_REVERSE_CHARGE") {
            expect(of.in_eu && at.in_eu && of.code !== at.code).toBe(true)
          }
        }
      )
    )
  })
})
