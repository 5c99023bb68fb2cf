import type { HoldDTO } from "@medusa-b2b/ledger/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Violation } from "@medusa-b2b/kit/rules"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { choiceFor, noCredit, overLimit } from "../../domain/limit-violations"
import { ledgerIn } from "../company-credit/ledger-in"
import type { PlaceOfOrder } from "../company-credit/places-of"

/** Past the limit only where the company's credit says so. */
const PASSES = new Set(["hold", "allow"])

/**
 * Holds an order on all of its credits at once, past the limit of those that
 * allow it.
 *
 * @returns what is to be said of those past their limit.
 * @throws the refusal, when one of them does not allow it: then nothing is held.
 */
export const holdPlaces = async (
  places: PlaceOfOrder[],
  may_exceed: boolean,
  booking: Omit<HoldDTO, "holds">,
  container: MedusaContainer
): Promise<Violation[]> => {
  const held = places.filter(({ amount }) => MathBN.gt(amount ?? 0, 0))
  const past = new Map<string, Violation>()
  // Each round adds one that is past its limit, or ends.
  while (held.length) {
    const result = await ledgerIn(container).hold({
      ...booking,
      reason: "the company's credit allows orders beyond its limit",
      holds: held.map(({ account_id, amount }) => ({
        account_id,
        amount: amount as string,
        override: past.has(account_id),
      })),
    })
    if (result.accepted) {
      break
    }
    const refused = result.refusals.map(({ account_id, rule, free }) => {
      const place = held.find((one) => one.account_id === account_id)
      if (!place || rule !== "over_limit") {
        return { account_id, passes: false, violation: noCredit() }
      }
      return {
        account_id,
        passes: PASSES.has(choiceFor(place, may_exceed)),
        violation: overLimit({ ...place, free }, may_exceed),
      }
    })
    if (refused.some(({ passes }) => !passes)) {
      throw checkoutRefused(refused.map(({ violation }) => violation))
    }
    refused.forEach(({ account_id, violation }) =>
      past.set(account_id, violation)
    )
  }
  return [...past.values()]
}
