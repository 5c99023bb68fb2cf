import type { MedusaContainer } from "@medusajs/framework/types"
import { exchanged } from "../../domain/exchange"
import type { CreditPlace } from "../../domain/limit-violations"
import { creditsOnPath } from "./credits-on-path"
import { ledgerIn } from "./ledger-in"
import { ratesAt } from "./rates-at"

/** A credit that an order is held on, with the rate that is fixed with the order. */
export type PlaceOfOrder = CreditPlace & {
  company_credit_id: string
  account_id: string
  rate: string | null
}

/** What an order costs, and when. */
export type Cost = { amount: string; currency_code: string; now: Date }

/** The credits that an order of a company is held on, the nearest first, with what is left there. */
export const placesOf = async (
  company: { id: string; ancestor_ids: string[] },
  { amount, currency_code, now }: Cost,
  container: MedusaContainer
): Promise<PlaceOfOrder[]> => {
  const credits = await creditsOnPath(company, container)
  const rates = await ratesAt(
    currency_code,
    credits.map((credit) => credit.currency_code),
    now,
    container
  )
  const standings = await ledgerIn(container).standings(
    credits.map(({ account_id }) => account_id),
    now
  )
  return credits.map((credit, distance) => {
    const rate = rates[distance]
    return {
      company_credit_id: credit.id,
      account_id: credit.account_id,
      currency_code: credit.currency_code,
      over_limit: credit.over_limit,
      distance,
      rate,
      amount: rate && exchanged(amount, rate, credit.currency_code),
      free: standings[distance].free,
    }
  })
}
