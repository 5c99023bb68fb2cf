import { RUN_KEY } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { chargeKeyOf } from "./charge-key"
import { ledgerIn } from "./ledger-in"

/**
 * Credits what a cancelled order has charged, in the period in which it was
 * held. Once, however often it is asked; what was never charged is left alone.
 */
export const giveBackOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "metadata"],
      filters: { id: order_id },
    })
  const run_id = data[0]?.metadata?.[RUN_KEY]
  if (typeof run_id !== "string") {
    return
  }
  const ledger = ledgerIn(container)
  const charged = await ledger.listLedgerEntries({
    key: chargeKeyOf(run_id),
    type: "charge",
  })
  const credits = charged.flatMap(({ hold_id, amount }) =>
    hold_id ? [{ hold_id, amount }] : []
  )
  if (credits.length) {
    await ledger.credit({
      key: `budgets.cancelled:${order_id}`,
      reference: { type: "order", id: order_id },
      credits,
    })
  }
}
