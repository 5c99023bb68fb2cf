import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type Act,
  STANDING,
  type Standing,
  type VisitorOptions,
  visitorStanding,
} from "../../domain/standing"
import { refusalOf } from "../../workflows/company/assert-standing"

/** What the caller of a store route may do, and how the rest is refused. */
export type CallersStanding = {
  may: Standing
  refusal: (act: Act) => MedusaError
}

const ofVisitor = (options: VisitorOptions): CallersStanding => ({
  may: visitorStanding(options),
  refusal: (act) =>
    new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      act === "log_in"
        ? "This shop is open to its customers only: log in first"
        : "Prices and carts are for customers only: log in first"
    ),
})

const ofPerson = (
  options: VisitorOptions & { require_company: boolean }
): CallersStanding => ({
  may: options.require_company
    ? visitorStanding(options)
    : visitorStanding({ hide_prices: false, closed_shop: false }),
  refusal: () =>
    new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "This is for members of a company, and you are a member of none"
    ),
})

/**
 * What somebody may do in the store: by the status of the company that they act
 * for; by that of their closed ones when there is no other; by the options
 * when they have none. Who orders as a person, where that is possible, is a
 * customer.
 */
export const standingOf = (
  buyer: BuyerContext | undefined,
  options: VisitorOptions & { require_company: boolean }
): CallersStanding => {
  if (!buyer) {
    return ofVisitor(options)
  }
  const [closed] = buyer.closed_companies
  const company =
    buyer.company ??
    (closed && { name: closed.name, status: "closed" as const })
  return company
    ? {
        may: STANDING[company.status],
        refusal: (act) => refusalOf(company, act),
      }
    : ofPerson(options)
}
