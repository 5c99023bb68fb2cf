import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_TERMS_MODULE } from "../../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../../modules/delivery_terms/service"
import type { AdminLeadTime } from "../../../types"

/** All lead times of a contract; with null the merchant's own. */
export const retrieveLeadTimes = async (
  container: MedusaContainer,
  contract_id: string | null
): Promise<AdminLeadTime[]> => {
  const rows = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listLeadTimes(
      { contract_id },
      { order: { target_type: "ASC", target_id: "ASC" } }
    )
  return rows.map(({ target_type, target_id, days }) => ({
    target_type,
    target_id,
    days,
  }))
}
