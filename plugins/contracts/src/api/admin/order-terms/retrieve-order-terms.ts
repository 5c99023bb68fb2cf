import type { MedusaContainer } from "@medusajs/framework/types"
import { nameTargets } from "../../../articles"
import { targetKey } from "../../../domain/target"
import { ORDER_TERMS_MODULE } from "../../../modules/order_terms"
import type { OrderTermsModuleService } from "../../../modules/order_terms/service"
import type { AdminOrderValue, AdminQuantityRule } from "../../../types"

const orderTermsIn = (container: MedusaContainer): OrderTermsModuleService =>
  container.resolve<OrderTermsModuleService>(ORDER_TERMS_MODULE)

/** What a contract says about quantities, in the order in which it was said. */
export const retrieveQuantityRules = async (
  container: MedusaContainer,
  contract_id: string
): Promise<AdminQuantityRule[]> => {
  const rules = await orderTermsIn(container).listQuantityRules(
    { contract_id },
    // All are written at once: ids are made in the order of the rows.
    { take: null as unknown as number, order: { id: "ASC" } }
  )
  const names = await nameTargets(container, rules)
  return rules.map((rule) => ({
    target_type: rule.target_type,
    target_id: rule.target_id,
    target_name: names.get(targetKey(rule))?.name ?? null,
    minimum: rule.minimum,
    maximum: rule.maximum,
    multiple: rule.multiple,
  }))
}

/** What a contract says about the value of an order; null when nothing. */
export const retrieveOrderValue = async (
  container: MedusaContainer,
  contract_id: string
): Promise<AdminOrderValue | null> => {
  const [row] = await orderTermsIn(container).listOrderValueTerms({
    contract_id,
  })
  return row
    ? {
        minimum: row.minimum,
        maximum: row.maximum,
        small_order_fee: row.small_order_fee,
      }
    : null
}
