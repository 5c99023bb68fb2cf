import type { MedusaContainer } from "@medusajs/framework/types"
import type { Lineage } from "../domain/contracts-in-force"
import {
  type AgreedOrderValue,
  orderValueInForce,
} from "../domain/order-terms/order-value"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import { ORDER_TERMS_MODULE } from "../modules/order_terms"
import type { OrderTermsModuleService } from "../modules/order_terms/service"

/** What a company's orders in a currency are to be worth at a moment; null when no contract says it. */
export const loadOrderValue = async (
  container: MedusaContainer,
  lineage: Lineage | null,
  currency_code: string,
  at: Date = new Date()
): Promise<AgreedOrderValue | null> => {
  if (!lineage) {
    return null
  }
  const bindings = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .listActiveBindings([lineage.company_id, ...lineage.ancestor_ids])
  const rows = bindings.length
    ? await container
        .resolve<OrderTermsModuleService>(ORDER_TERMS_MODULE)
        .listOrderValueTerms({
          contract_id: bindings.map(({ contract }) => contract.id),
        })
    : []
  return orderValueInForce(
    bindings,
    rows.map(({ contract_id, minimum, maximum, small_order_fee }) => ({
      contract_id,
      minimum,
      maximum,
      small_order_fee,
    })),
    lineage,
    at,
    currency_code
  )
}
