import type { MedusaContainer } from "@medusajs/framework/types"
import { idsOnPath } from "../domain/company-path"
import { effectiveStatus } from "../domain/effective-status"
import { nearest } from "../domain/nearest"
import { COMPANY_MODULE, type CompanyModuleService } from "../modules/company"
import type { AdminCompany } from "../types/http/admin"

type Listed = { path?: string } & Record<string, unknown>

/**
 * Adds what companies inherit: effective status, ancestors, reference rules,
 * GLN and Peppol id. One query for a whole page.
 */
export const withInherited = async (
  companies: Listed[],
  container: MedusaContainer
): Promise<AdminCompany[]> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const nodes = await service.listNodes([
    ...new Set(companies.flatMap(({ path }) => idsOnPath(path ?? ""))),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))

  return companies.map((company) => {
    const path = company.path ?? ""
    const rules = nearest(path, nodes, (node) => node.reference_rules)
    return {
      ...company,
      effective_status: effectiveStatus(path, nodes),
      ancestors: idsOnPath(path)
        .slice(0, -1)
        .map((id) => ({ id, name: byId.get(id)?.name ?? id })),
      effective_reference_rules: {
        rules: rules?.value ?? {},
        from_company_id: rules?.from.id ?? null,
      },
      effective_gln: nearest(path, nodes, (node) => node.gln)?.value ?? null,
      effective_peppol_id:
        nearest(path, nodes, (node) => node.peppol_id)?.value ?? null,
    } as unknown as AdminCompany
  })
}
