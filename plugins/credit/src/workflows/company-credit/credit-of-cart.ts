import { isGranted } from "@medusa-b2b/kit/permissions"
import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import { type TermsOfCompany, termsOf } from "@medusa-b2b/kit/terms"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { MAY_EXCEED } from "../../domain/limit-violations"
import { type PlaceOfOrder, placesOf } from "./places-of"

/** Id under which Medusa knows payment on account. */
export const ON_ACCOUNT = "pp_on_account_credit"

/** Cart fields that tell how it is paid. */
export const PAYMENT_FIELDS = [
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
]

/** What an order on account is held as. */
export type CreditOfCart = {
  company_id: string | null
  /** The cart's total, as decimal text in major units of its currency. */
  amount: string
  /** The nearest credit, then those above it. */
  places: PlaceOfOrder[]
  terms: TermsOfCompany | null
  /** Whether who places it may go beyond a limit that asks for approval. */
  may_exceed: boolean
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

/** The right is the one of who places the order, and it is their own cart. */
const mayExceed = ({ actor, buyer }: CheckoutSnapshot): boolean =>
  actor?.kind === "member" &&
  !!actor.member_id &&
  actor.member_id === buyer?.member_id &&
  isGranted(buyer, MAY_EXCEED, "company")

/** What a cart would be held as; null for a cart that is paid otherwise. */
export const creditOfCart = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<CreditOfCart | null> => {
  if (!isOnAccount(snapshot)) {
    return null
  }
  const { cart, buyer, now } = snapshot
  const amount = MathBN.convert(cart.total as BigNumberInput).toFixed()
  const company = buyer?.company
  if (!company) {
    const nothing = { company_id: null, places: [], terms: null }
    return { ...nothing, amount, may_exceed: false }
  }
  const { currency_code } = cart
  const cost = { amount, currency_code, now }
  return {
    company_id: company.id,
    amount,
    places: await placesOf(company, cost, container),
    terms: await termsOf(company, now, container),
    may_exceed: mayExceed(snapshot),
  }
}
