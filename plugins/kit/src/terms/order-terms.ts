import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { PaymentTerms } from "./payment-terms"

/** Reads the terms that were fixed with an order; null for one that has none. */
export type LoadOrderTerms = (
  order_id: string,
  container: MedusaContainer
) => Promise<PaymentTerms | null>

const port = processWide<{ by: string | null; load: LoadOrderTerms }>(
  "order-terms",
  1,
  () => ({ by: null, load: () => Promise.resolve(null) })
)

/**
 * Says where the terms of orders are kept that were fixed when they were placed:
 * papers tell them.
 *
 * @param by - The plugin that keeps them.
 * @throws MedusaError INVALID_ARGUMENT when another plugin keeps them already.
 */
export const provideOrderTerms = (by: string, load: LoadOrderTerms): void => {
  if (port.by && port.by !== by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `"${port.by}" and "${by}" both keep the payment terms of orders: leave one of them out.`
    )
  }
  Object.assign(port, { by, load })
}

/** When an order is to be paid, as it was fixed when it was placed; null when nothing says so. */
export const termsOfOrder: LoadOrderTerms = (order_id, container) =>
  port.load(order_id, container)
