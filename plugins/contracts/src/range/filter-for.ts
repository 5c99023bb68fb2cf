import type { CatalogueReader, ProductFilter } from "@medusa-b2b/kit/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"
import { filterOfRanges, NOTHING } from "../domain/range/range-query"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import { loadRangesInForce } from "./load-ranges-in-force"

/**
 * What somebody may see at a moment; null: everything that the store sells. The
 * one place that decides it: lists, pages, carts and orders ask here.
 */
export const filterFor = async (
  { company }: CatalogueReader,
  now: Date,
  container: MedusaContainer
): Promise<ProductFilter | null> => {
  if (company) {
    const lineage = {
      company_id: company.id,
      ancestor_ids: company.ancestor_ids,
    }
    return filterOfRanges(await loadRangesInForce(container, lineage, now))
  }
  const { visitors_see } = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  return visitors_see === "nothing" ? NOTHING : null
}
