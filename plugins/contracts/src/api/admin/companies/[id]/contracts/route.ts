import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { contractsReaching } from "../../../../../domain/contracts-reaching"
import { CONTRACT_MODULE } from "../../../../../modules/contract"
import type { ContractModuleService } from "../../../../../modules/contract/service"
import { companyWithAncestors } from "../../../../../pricing/lineage"
import type {
  AdminCompanyContractsResponse,
  AdminCompanyContract,
} from "../../../../../types"

/**
 * The contracts that reach a company, its own and inherited ones, nearest
 * first, also those that are not in force. While the company or an ancestor is
 * not active none is.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyContractsResponse>
): Promise<void> => {
  const company = await companyWithAncestors(req.scope, req.params.id)
  if (!company) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company with the id ${req.params.id}`
    )
  }
  const service = req.scope.resolve<ContractModuleService>(CONTRACT_MODULE)
  const bindings = await service.listBindings([
    company.lineage.company_id,
    ...company.lineage.ancestor_ids,
  ])
  const reaching = contractsReaching(bindings, company.lineage, new Date())
  res.json({
    contracts: reaching.map(({ contract, in_force, ...way }) => ({
      ...(contract as unknown as AdminCompanyContract),
      ...way,
      in_force: in_force && company.active,
    })),
  })
}
