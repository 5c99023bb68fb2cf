import type { Actor } from "@medusa-b2b/kit/door"
import type { HoldRefusal } from "@medusa-b2b/ledger/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { choiceFor } from "../../domain/exceeded"
import { alignAccounts } from "../personal-limit/align-accounts"
import { HELD_FOR } from "./held-for"
import { ledgerIn } from "./ledger-in"
import type { ConcernedPlace } from "./load-concerned"

/** A budget or limit, with the ledger account that what is ordered is held on. */
type HeldPlace = ConcernedPlace & { account_id: string }

/** What is held, and for which passage of the door. */
type Held = { run_id: string; amount: string; moment: Date; actor: Actor }

/** A budget or limit that accepts no more, with what is left there. */
export type RefusedPlace = { place: ConcernedPlace; refusal: HoldRefusal }

/** Accounts of personal limits are opened with a person's first order, and follow the limit. */
const withAccounts = async (
  places: ConcernedPlace[],
  container: MedusaContainer
): Promise<HeldPlace[]> => {
  const held: HeldPlace[] = []
  for (const place of places) {
    const { account_id, account_limit, account_key, amount } = place
    if (place.kind === "budget" || !account_key) {
      if (account_id) {
        held.push({ ...place, account_id })
      }
      continue
    }
    const is_aligned =
      account_limit !== null && MathBN.eq(account_limit, amount)
    const id =
      account_id && is_aligned
        ? account_id
        : (await alignAccounts(place.id, [place.member_id], container)).get(
            place.member_id
          )
    if (id) {
      held.push({ ...place, account_id: id })
    }
  }
  return held
}

/**
 * Holds an amount on all of them, or on none. Those that only warn, and those
 * that who orders may approve, are held on past what is left.
 *
 * @returns those that accept no more; none when it is held.
 */
export const holdPlaces = async (
  places: ConcernedPlace[],
  { run_id, amount, moment, actor }: Held,
  container: MedusaContainer
): Promise<RefusedPlace[]> => {
  const held = await withAccounts(places, container)
  if (!held.length) {
    return []
  }
  const result = await ledgerIn(container).hold({
    key: `budgets.hold:${run_id}`,
    reference: { type: HELD_FOR, id: run_id },
    actor,
    reason: "budgets that only warn, or that who orders may exceed",
    moment,
    holds: held.map(({ account_id, over, may_exceed }) => ({
      account_id,
      amount,
      override: choiceFor(over, may_exceed) === "warn",
    })),
  })
  return result.accepted
    ? []
    : result.refusals.flatMap((refusal) =>
        held
          .filter(({ account_id }) => account_id === refusal.account_id)
          .map((place) => ({ place, refusal }))
      )
}
