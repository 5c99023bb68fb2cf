import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountWorth } from "../../../domain/account-worth"
import {
  toInvoice,
  type Undelivered,
  undeliveredOf,
  worthAfter,
} from "../../../domain/order-on-credit"
import { ON_ACCOUNT } from "../../company-credit/credit-of-cart"
import { creditsIn } from "../../company-credit/credits-in"
import { itemsIn } from "../../open-item/items-in"
import { bookNext } from "../book-next"
import { findHeldOrder } from "../find-held-order"
import { sharesOfOrder } from "../standing-shares"
import { underOrderLock } from "../under-order-lock"

/** An order of which nothing more is delivered, who says so and why. */
export type ReleaseUndeliveredStepInput = {
  order_id: string
  actor?: Actor
  reason: string
}

const write = async (
  rows: Undelivered[],
  { order_id, ...by }: ReleaseUndeliveredStepInput,
  container: MedusaContainer
): Promise<void> => {
  await creditsIn(container).updateOnAccountShares(rows as object[])
  const { noted, order } = await findHeldOrder(order_id, container)
  // After a crash in between, whoever follows the order next books the same.
  await bookNext(noted, order, container, by)
}

const standing = async (order_id: string, container: MedusaContainer) => {
  const { noted, order } = await findHeldOrder(order_id, container)
  const worth = worthAfter(noted, accountWorth(order, ON_ACCOUNT))
  return { noted, worth, shares: await sharesOfOrder(noted, container) }
}

/**
 * Notes that what is not invoiced of an order will never be delivered, and
 * releases what is held for it. Rollback notes what staff had said before and
 * holds again, but not what somebody else has changed since, nor what the
 * order's last invoice has ended.
 *
 * @returns what was released, in the currency of each credit.
 * @throws MedusaError NOT_FOUND for an order that is not on account, NOT_ALLOWED for a prepaid one.
 */
export const releaseUndeliveredStep = createStep(
  "release-undelivered",
  async (input: ReleaseUndeliveredStepInput, { container }) =>
    underOrderLock(input.order_id, container, async () => {
      const { noted, worth, shares } = await standing(input.order_id, container)
      const released = shares.map((share) => ({
        id: share.id,
        company_credit_id:
          noted.shares.find(({ id }) => id === share.id)?.company_credit_id ??
          null,
        currency_code: share.currency_code,
        before: share,
        after: toInvoice(share, worth),
      }))
      const rows = released.map(({ id, after }) => ({
        id,
        undelivered: after,
        undelivered_by_staff: after,
      }))
      await write(rows, input, container)
      return new StepResponse(
        {
          company_id: noted.company_id,
          released: released.map(({ before, after, ...where }) => ({
            company_credit_id: where.company_credit_id,
            currency_code: where.currency_code,
            amount: MathBN.sub(after, before.undelivered).toFixed(),
          })),
        },
        {
          input,
          said: released.map(({ id, before, after }) => ({
            id,
            before: before.undelivered_by_staff,
            after,
          })),
        }
      )
    }),
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const { input, said } = undo
    await underOrderLock(input.order_id, container, async () => {
      const { worth, shares } = await standing(input.order_id, container)
      const { is_ended } = await itemsIn(container).endOf(input.order_id)
      const rows = shares.flatMap((share) => {
        const step = said.find(({ id }) => id === share.id)
        const said_now = share.undelivered_by_staff
        // Less than the step wrote is what invoices have left of it; more has been said by somebody else.
        if (!step || MathBN.gt(said_now, step.after)) {
          return []
        }
        const undelivered_by_staff = MathBN.min(said_now, step.before).toFixed()
        return [
          undeliveredOf({ ...share, undelivered_by_staff }, worth, is_ended),
        ]
      })
      await write(rows, input, container)
    })
  }
)
