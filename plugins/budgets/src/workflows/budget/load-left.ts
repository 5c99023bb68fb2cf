import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import type { StandingDTO } from "@medusa-b2b/ledger/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { type ConcernedPlace, loadConcerned } from "./load-concerned"
import { ledgerIn } from "./ledger-in"

/** A budget or limit that a cart counts in, with what is left of it. */
export type PlaceLeft = {
  place: ConcernedPlace
  /** Decimal text in major units; less than 0 when facts went past it. */
  left: string
  /** null for a limit that nothing has been counted in. */
  standing: StandingDTO | null
}

/** An account that has not followed its limit yet is judged by the limit. */
const leftOf = (
  { account_limit, amount }: ConcernedPlace,
  { free }: StandingDTO
): string =>
  MathBN.add(free ?? 0, MathBN.sub(amount, account_limit ?? 0)).toFixed()

/** What is left of each budget and limit that a cart counts in. */
export const loadLeft = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<PlaceLeft[]> => {
  const places = await loadConcerned(snapshot, container)
  const ids = places.flatMap(({ account_id }) => account_id ?? [])
  const standings = ids.length
    ? await ledgerIn(container).standings(ids, snapshot.now)
    : []
  const byAccount = new Map(standings.map((each) => [each.account.id, each]))
  return places.map((place) => {
    const standing = byAccount.get(place.account_id ?? "") ?? null
    return {
      place,
      standing,
      left: standing ? leftOf(place, standing) : place.amount,
    }
  })
}
