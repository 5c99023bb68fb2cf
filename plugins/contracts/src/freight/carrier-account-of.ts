import type { MedusaContainer } from "@medusajs/framework/types"
import type { Lineage } from "../domain/contracts-in-force"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type {
  CarrierAccountRow,
  DeliveryTermsModuleService,
} from "../modules/delivery_terms/service"

/** The account with a carrier on which a company's goods travel: its own, else the nearest one's above; null without any. */
export const carrierAccountOf = async (
  container: MedusaContainer,
  { company_id, ancestor_ids }: Lineage
): Promise<CarrierAccountRow | null> => {
  const path = [company_id, ...ancestor_ids]
  const accounts = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listCarrierAccounts({ company_id: path })
  return (
    path
      .map((id) => accounts.find((account) => account.company_id === id))
      .find((account) => account) ?? null
  )
}
