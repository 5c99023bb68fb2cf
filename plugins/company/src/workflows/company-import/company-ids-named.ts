import type { MedusaContainer } from "@medusajs/framework/types"
import type { MappedRow } from "../../import/map-rows"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"

/** Ids of the companies that rows name, by external id. */
export const companyIdsNamed = async (
  rows: MappedRow<{ company_external_id: string }>[],
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { companies } = await service.companiesByExternalId([
    ...new Set(rows.map(({ row }) => row.company_external_id)),
  ])
  return new Map([...companies].map(([key, { id }]) => [key, id]))
}
