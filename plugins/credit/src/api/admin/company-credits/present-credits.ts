import type { MedusaContainer } from "@medusajs/framework/types"
import { readPaymentTerms } from "../../../domain/payment-terms"
import type { CompanyCreditRow } from "../../../modules/company-credit"
import type { AdminCompanyCredit } from "../../../types"
import { ledgerIn } from "../../../workflows/company-credit/ledger-in"
import { creditStanding } from "../../credit-standing"

/** A credit with its company, as Query gives it. */
export type CreditWithCompany = CompanyCreditRow & {
  company?: AdminCompanyCredit["company"]
}

/** Credits with where they stand now: one query, however many there are. */
export const presentCredits = async (
  credits: CreditWithCompany[],
  container: MedusaContainer
): Promise<AdminCompanyCredit[]> => {
  const standings = await ledgerIn(container).standings(
    credits.map(({ account_id }) => account_id)
  )
  const byAccount = new Map(standings.map((one) => [one.account.id, one]))
  return credits.flatMap((credit) => {
    const found = byAccount.get(credit.account_id)
    if (!found) {
      return []
    }
    return [
      {
        id: credit.id,
        company_id: credit.company_id,
        company: credit.company ?? null,
        currency_code: credit.currency_code,
        account_id: credit.account_id,
        limit_amount: found.limit_amount,
        raised_by: found.raise?.by ?? null,
        raised_until: found.raise?.until.toISOString() ?? null,
        over_limit: credit.over_limit,
        overdue_days: credit.overdue_days,
        overdue_grace_until: credit.overdue_grace_until,
        payment_terms: readPaymentTerms(credit),
        standing: creditStanding(found),
        created_at: new Date(credit.created_at).toISOString(),
      },
    ]
  })
}
