import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CreditPlace } from "../../domain/limit-violations"
import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "../../modules/company-credit"

/** Id under which Medusa knows payment on account. */
export const ON_ACCOUNT = "pp_on_account_credit"

/** Cart fields that tell how it is paid. */
export const PAYMENT_FIELDS = [
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
]

/** Where an order on account is held, its own line first, then the roof. */
export type CreditOfCart = {
  amount: string
  places: (CreditPlace & { account_id: string })[]
}

const isOnAccount = ({ cart }: CheckoutSnapshot): boolean => {
  const collection = cart.payment_collection as
    | { payment_sessions?: { provider_id: string; status: string }[] }
    | null
    | undefined
  return !!collection?.payment_sessions?.some(
    ({ provider_id, status }) =>
      provider_id === ON_ACCOUNT && status !== "canceled"
  )
}

/**
 * What a cart's credit is: the nearest line on the company's path, and the
 * next one above it as its roof. Null for a cart that is paid otherwise.
 */
export const creditOfCart = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<CreditOfCart | null> => {
  if (!isOnAccount(snapshot)) {
    return null
  }
  const amount = MathBN.convert(snapshot.cart.total as BigNumberInput).toFixed()
  const company = snapshot.buyer?.company
  if (!company) {
    return { amount, places: [] }
  }
  const path = [company.id, ...company.ancestor_ids]
  const lines = await container
    .resolve<CompanyCreditModuleService>(COMPANY_CREDIT_MODULE)
    .listCompanyCredits({ company_id: path }, { take: path.length })
  const nearest = path.flatMap((id) =>
    lines.filter(({ company_id }) => company_id === id)
  )
  const standings = await container
    .resolve<LedgerModuleService>("ledger")
    .standings(
      nearest.slice(0, 2).map(({ account_id }) => account_id),
      snapshot.now
    )
  return {
    amount,
    places: standings.map(({ account, free }) => ({
      account_id: account.id,
      currency: account.unit,
      free,
    })),
  }
}
