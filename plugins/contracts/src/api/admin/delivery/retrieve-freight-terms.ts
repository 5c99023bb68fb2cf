import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_TERMS_MODULE } from "../../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../../modules/delivery_terms/service"
import type { AdminFreightTerms } from "../../../types"

/** What a contract says about freight; null when nothing. */
export const retrieveFreightTerms = async (
  container: MedusaContainer,
  contract_id: string
): Promise<AdminFreightTerms | null> => {
  const [row] = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listFreightTerms({ contract_id })
  return row
    ? {
        kind: row.kind,
        free_above: row.free_above,
        amount: row.amount,
        shipping_option_ids: row.shipping_option_ids ?? [],
        shipping_option_type_ids: row.shipping_option_type_ids ?? [],
      }
    : null
}
