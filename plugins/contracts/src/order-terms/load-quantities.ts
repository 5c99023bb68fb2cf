import type { MedusaContainer } from "@medusajs/framework/types"
import { loadArticleTargets } from "../articles"
import type { Lineage } from "../domain/contracts-in-force"
import {
  type AgreedQuantities,
  quantitiesOf,
  type QuantityRule,
} from "../domain/order-terms/quantity-terms"
import { ORDER_TERMS_MODULE } from "../modules/order_terms"
import type { OrderTermsModuleService } from "../modules/order_terms/service"
import { loadContractsInForce } from "../pricing/load-contracts-in-force"

/** More rules than the contracts that hold for one company have. */
const MOST = 20_000

/**
 * How much of these variants a company may order at a moment, by variant id;
 * those about which no contract says anything are left out. The same three
 * queries, however many variants there are.
 */
export const loadQuantities = async (
  container: MedusaContainer,
  lineage: Lineage | null,
  variant_ids: string[],
  at: Date = new Date()
): Promise<Map<string, AgreedQuantities>> => {
  const contracts = await loadContractsInForce(container, lineage, null, at)
  if (!contracts.length || !variant_ids.length) {
    return new Map()
  }
  const rules = await container
    .resolve<OrderTermsModuleService>(ORDER_TERMS_MODULE)
    .listQuantityRules(
      { contract_id: contracts.map(({ id }) => id) },
      { take: MOST }
    )
  if (!rules.length) {
    return new Map()
  }
  const rulesOf = new Map<string, QuantityRule[]>()
  for (const rule of rules) {
    rulesOf.set(rule.contract_id, [
      ...(rulesOf.get(rule.contract_id) ?? []),
      rule,
    ])
  }
  const targets = await loadArticleTargets(container, variant_ids)
  return new Map(
    variant_ids.flatMap((id) => {
      const agreed = quantitiesOf(contracts, rulesOf, targets.get(id) ?? [])
      return agreed ? [[id, agreed] as const] : []
    })
  )
}
