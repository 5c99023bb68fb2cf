import type { MedusaContainer } from "@medusajs/framework/types"
import type { Lineage } from "../domain/contracts-in-force"
import {
  type AgreedFreight,
  type ContractFreight,
  freightInForce,
} from "../domain/freight/freight-in-force"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type {
  DeliveryTermsModuleService,
  FreightTermsRow,
} from "../modules/delivery_terms/service"

const asTerms = (row: FreightTermsRow): ContractFreight => ({
  contract_id: row.contract_id,
  kind: row.kind,
  free_above: row.free_above,
  amount: row.amount,
  shipping_option_ids: row.shipping_option_ids ?? [],
  shipping_option_type_ids: row.shipping_option_type_ids ?? [],
})

/**
 * What a company pays for freight in a currency: what the nearest contract in
 * force says, else the merchant's default. Null when nobody says anything: what
 * the shop charges everybody.
 *
 * @param lineage - Null: somebody for whom no contract holds, nor a company's default.
 */
export const loadAgreedFreight = async (
  container: MedusaContainer,
  lineage: Lineage | null,
  currency_code: string
): Promise<AgreedFreight | null> => {
  if (!lineage) {
    return null
  }
  const contracts = container.resolve<ContractModuleService>(CONTRACT_MODULE)
  const bindings = await contracts.listActiveBindings([
    lineage.company_id,
    ...lineage.ancestor_ids,
  ])
  const rows = bindings.length
    ? await container
        .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
        .listFreightTerms({
          contract_id: bindings.map(({ contract }) => contract.id),
        })
    : []
  const agreed = freightInForce(
    bindings,
    (rows as FreightTermsRow[]).map(asTerms),
    lineage,
    new Date(),
    currency_code
  )
  if (agreed) {
    return agreed
  }
  const { freight } = await contracts.getOptions()
  const own = freight[currency_code]
  return own
    ? {
        ...own,
        shipping_option_ids: [],
        shipping_option_type_ids: [],
        by: "merchant",
        contract: null,
      }
    : null
}
