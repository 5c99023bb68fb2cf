import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../modules/delivery_terms/service"
import type { OrderDelivery } from "../types/http/delivery"

/** What was promised and agreed on an order's delivery when it was placed; null when nothing stands. */
export const orderDelivery = async (
  container: MedusaContainer,
  order_id: string
): Promise<OrderDelivery | null> => {
  const [row] = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listOrderDeliveries({ order_id })
  return row
    ? {
        promised_date: row.promised_date,
        wished_date: row.wished_date,
        lines: row.lines as unknown as OrderDelivery["lines"],
        freight_kind: row.freight_kind,
        freight_contract: row.freight_contract,
        carrier: row.carrier,
        carrier_account: row.carrier_account,
      }
    : null
}
