import { MathBN } from "@medusajs/framework/utils"
import {
  isOneCountry,
  type Place,
  type VatTerritory,
  vatTerritory,
} from "./vat-territory"
import type { TaxTreatment } from "./tax-treatment"
import type { VatStanding } from "./vat-standing"

/** Why a line bears no VAT; `STANDARD`: it bears what the tax region says. */
export const TAX_REASONS = [
  "STANDARD",
  "EU_REVERSE_CHARGE",
  "EXPORT",
  "EXEMPT",
  "DOMESTIC_REVERSE_CHARGE",
] as const

export type TaxReason = (typeof TAX_REASONS)[number]

/** What the decision rests on, for the explanation. */
export type TaxGround =
  | "no_company"
  | "no_ship_to"
  | "settled_by_staff"
  | "outside_eu"
  | "seller_outside_eu"
  | "certificate"
  | "certificate_expired"
  | "vat_id_missing"
  | "vat_id_unchecked"
  | "vat_id_invalid"
  | "vat_id_not_of_eu"
  | "vat_id_of_sellers_country"
  | "vat_id_of_other_country"
  | "other_member_state"
  | "sellers_country"
  | "threshold_exceeded"
  | "threshold_not_exceeded"
  | "no_threshold_for_currency"
  | "follows_goods"

/** The buyer's legal entity as the decision sees it. */
export type TaxBuyer = {
  treatment: TaxTreatment
  /** Why the entity is exempt, to be printed: a certificate's number, a section of a law. */
  exempt_ground: string | null
  /** Last day, `YYYY-MM-DD`, on which the exemption counts; null: without end. */
  exempt_until: string | null
  vat: {
    /** Normalised; its first two letters name the country that gave it. */
    id: string | null
    standing: VatStanding
  }
}

/** A line of goods; `net` without VAT, after discounts, in major units of the currency. */
export type TaxableLine = {
  id: string
  net: string
  /** Whether the article is one for which the buyer accounts for the VAT, above the threshold. */
  reverse_charge: boolean
}

/** Everything that a decision rests on. */
export type TaxQuestion = {
  seller: Place
  /** Null for a person who buys for no company. */
  buyer: TaxBuyer | null
  /** Where the goods go; null while nobody has said so. */
  ship_to: Place | null
  /** Lower-case ISO 4217. */
  currency_code: string
  /** All lines that come onto one invoice, also those whose tax is not asked for. */
  lines: TaxableLine[]
  /** Domestic reverse charge above these amounts, by currency; in major units. */
  thresholds: Record<string, number>
  /** The day of the decision, `YYYY-MM-DD`, by the buyer's time zone. */
  day: string
}

/** What was decided for one line, and why. */
export type LineDecision = {
  reason: TaxReason
  ground: TaxGround
  /** Facts for the explanation's sentence. */
  params: Record<string, string | null>
}

/** The decision for a cart or an order: each line, and the freight. */
export type TaxDecision = {
  lines: Record<string, LineDecision>
  shipping: LineDecision
}

const decided = (
  reason: TaxReason,
  ground: TaxGround,
  params: LineDecision["params"] = {}
): LineDecision => ({ reason, ground, params })

const whyNotBy = (vat: TaxBuyer["vat"]): TaxGround | null => {
  if (!vat.id) {
    return "vat_id_missing"
  }
  if (vat.standing === "valid") {
    return null
  }
  return vat.standing === "invalid" ? "vat_id_invalid" : "vat_id_unchecked"
}

/** The territory that gave a VAT id: Greece's begin with EL, a few people write GR. */
const territoryOfVatId = (id: string): VatTerritory =>
  vatTerritory({ country_code: id.slice(0, 2) })

/** Into another member state: without VAT for whoever has a valid VAT id of another country than the seller's. */
const withinEu = (
  vat: TaxBuyer["vat"],
  seller: string,
  shipTo: string
): LineDecision => {
  const params = { vat_id: vat.id, country: shipTo }
  const fault = whyNotBy(vat)
  if (fault) {
    return decided("STANDARD", fault, params)
  }
  const given = territoryOfVatId(vat.id as string)
  if (!given.in_eu) {
    return decided("STANDARD", "vat_id_not_of_eu", params)
  }
  return given.code === seller
    ? decided("STANDARD", "vat_id_of_sellers_country", params)
    : decided("EU_REVERSE_CHARGE", "other_member_state", params)
}

const flaggedTotal = (lines: TaxableLine[]): string =>
  lines
    .filter((line) => line.reverse_charge)
    .reduce((sum, line) => MathBN.add(sum, line.net), MathBN.convert(0))
    .toString()

/** Within the seller's country: flagged goods above the threshold go without VAT to whoever is registered there. */
const flaggedAtHome = (
  { lines, thresholds, currency_code }: TaxQuestion,
  vat: TaxBuyer["vat"],
  seller: string
): LineDecision => {
  const fault = whyNotBy(vat)
  if (fault) {
    return decided("STANDARD", fault, { vat_id: vat.id, country: seller })
  }
  if (territoryOfVatId(vat.id as string).code !== seller) {
    return decided("STANDARD", "vat_id_of_other_country", {
      vat_id: vat.id,
      country: seller,
    })
  }
  const threshold = thresholds[currency_code.toLowerCase()]
  if (threshold === undefined) {
    return decided("STANDARD", "no_threshold_for_currency", {
      currency: currency_code.toUpperCase(),
    })
  }
  const amount = flaggedTotal(lines)
  const params = {
    amount,
    threshold: String(threshold),
    currency: currency_code.toUpperCase(),
  }
  return MathBN.gt(amount, threshold)
    ? decided("DOMESTIC_REVERSE_CHARGE", "threshold_exceeded", params)
    : decided("STANDARD", "threshold_not_exceeded", params)
}

/** What holds for all lines alike; null when the lines have to be looked at. */
const forAll = (question: TaxQuestion): LineDecision | null => {
  const { seller, buyer, ship_to, day } = question
  if (!buyer) {
    return decided("STANDARD", "no_company")
  }
  if (!ship_to) {
    return decided("STANDARD", "no_ship_to")
  }
  if (buyer.treatment === "standard") {
    return decided("STANDARD", "settled_by_staff")
  }
  const from = vatTerritory(seller)
  const to = vatTerritory(ship_to)
  const leavesCountry = !isOneCountry(from, to)
  if (leavesCountry && !(from.in_eu && to.in_eu)) {
    return decided("EXPORT", from.in_eu ? "outside_eu" : "seller_outside_eu", {
      country: to.code,
    })
  }
  if (buyer.treatment === "exempt") {
    return !buyer.exempt_until || day <= buyer.exempt_until
      ? decided("EXEMPT", "certificate", {
          ground: buyer.exempt_ground,
          until: buyer.exempt_until,
        })
      : decided("STANDARD", "certificate_expired", {
          until: buyer.exempt_until,
        })
  }
  if (leavesCountry) {
    return withinEu(buyer.vat, from.code, to.code)
  }
  // Reverse charge at home is the directive's, and its note cites it.
  return from.in_eu
    ? null
    : decided("STANDARD", "sellers_country", { country: from.code })
}

/**
 * Decides the VAT of a cart or an order: per line the rate that the tax region
 * says, or none with the reason that the invoice must state, and why.
 *
 * Freight follows the goods: with domestic reverse charge when all of them are
 * under it, else it bears VAT.
 */
export const decideTax = (question: TaxQuestion): TaxDecision => {
  const { lines, buyer } = question
  const whole = forAll(question)
  if (whole || !buyer) {
    const shipping = whole ?? decided("STANDARD", "no_company")
    return {
      lines: Object.fromEntries(lines.map(({ id }) => [id, shipping])),
      shipping,
    }
  }
  const home = vatTerritory(question.seller).code
  const plain = decided("STANDARD", "sellers_country", { country: home })
  const flagged = flaggedAtHome(question, buyer.vat, home)
  const allReversed =
    flagged.reason === "DOMESTIC_REVERSE_CHARGE" &&
    lines.length > 0 &&
    lines.every((line) => line.reverse_charge)
  return {
    lines: Object.fromEntries(
      lines.map((line) => [line.id, line.reverse_charge ? flagged : plain])
    ),
    shipping: allReversed
      ? decided("DOMESTIC_REVERSE_CHARGE", "follows_goods")
      : plain,
  }
}
