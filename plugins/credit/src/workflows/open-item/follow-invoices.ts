import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MathBN, Modules } from "@medusajs/framework/utils"
import { converted } from "../../domain/open-item/item-targets"
import { creditsIn } from "../company-credit/credits-in"
import { ledgerIn } from "../company-credit/ledger-in"
import { itemsIn } from "./items-in"
import {
  HELD_FOR,
  type HeldOrder,
  ordersOnAccount,
  type ShareOfOrder,
} from "./orders-on-account"

/** Seconds that somebody else's following of the same order may take. */
const PATIENCE = 30

const BECAUSE = "credit.invoices"

const sum = (amounts: readonly string[]): string =>
  amounts.reduce((total, amount) => MathBN.add(total, amount).toFixed(), "0")

const atLeastNothing = (amount: string): string =>
  MathBN.max(amount, 0).toFixed()

const release = async (
  { id, holds }: ShareOfOrder,
  container: MedusaContainer
): Promise<void> => {
  const open = holds.filter(({ open_amount }) => MathBN.gt(open_amount, 0))
  if (open.length) {
    await ledgerIn(container).release({
      key: `credit.undelivered:${id}:${generateEntityId()}`,
      actor: { kind: "system", reason: BECAUSE },
      reason: "the rest of the order is never delivered",
      releases: open.map(({ hold_id }) => ({ hold_id })),
    })
  }
}

const holdAgain = async (
  order: HeldOrder,
  { id, account_id }: ShareOfOrder,
  amount: string,
  container: MedusaContainer
): Promise<void> => {
  if (MathBN.gt(amount, 0)) {
    await ledgerIn(container).hold({
      key: `credit.held-again:${id}:${generateEntityId()}`,
      reference: { type: HELD_FOR, id: order.id },
      actor: { kind: "system", reason: BECAUSE },
      reason: "less of the order is invoiced than before",
      holds: [{ account_id, amount, override: true }],
    })
  }
}

const followOrder = async (
  order: HeldOrder,
  container: MedusaContainer
): Promise<void> => {
  const { is_final, booked } = await itemsIn(container).invoicedOf(
    order.order_id
  )
  for (const share of order.shares) {
    const worth = converted(order.amount, share.rate, share.currency_code)
    const rest = atLeastNothing(
      MathBN.sub(worth, booked[share.account_id] ?? "0").toFixed()
    )
    if (is_final) {
      await release(share, container)
    } else {
      const open = sum(share.holds.map(({ open_amount }) => open_amount))
      await holdAgain(order, share, MathBN.sub(rest, open).toFixed(), container)
    }
    const undelivered = is_final ? rest : "0"
    if (!MathBN.eq(undelivered, share.undelivered)) {
      await creditsIn(container).updateOnAccountShares({
        id: share.id,
        undelivered,
      } as never)
    }
  }
}

/**
 * Makes the holds of orders follow their invoices: after the last one nothing
 * is held, and what a lowered or void one no longer charges is held again.
 */
export const followInvoices = async (
  item_ids: readonly string[],
  container: MedusaContainer
): Promise<void> => {
  const order_ids = await itemsIn(container).ordersToFollow([...item_ids])
  const locking = container.resolve(Modules.LOCKING)
  for (const order_id of order_ids) {
    await locking.execute(
      `credit-order:${order_id}`,
      async () => {
        const order = (await ordersOnAccount([order_id], container)).get(
          order_id
        )
        if (order) {
          await followOrder(order, container)
        }
      },
      { timeout: PATIENCE }
    )
  }
}
