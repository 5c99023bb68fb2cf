import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { companyFilter } from "../../../../domain/reach"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import type { StoreCompanyResponse } from "../../../../types/http/store"
import { storeCompanies } from "../present"

/** A company, with its neighbours in the tree as far as the buyer may see them. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { id } = req.params
  const row = await service.retrieveCompany(id)
  const [company] = await storeCompanies([row], req.scope)

  const neighbours = await service.listCompanies(
    {
      $and: [
        { $or: [{ id: company.parent_id ?? "" }, { parent_id: id }] },
        companyFilter(req.buyer, "company.read") ?? { id: [] },
      ],
    },
    { order: { name: "ASC" }, take: null as never }
  )
  const parent = neighbours.find((each) => each.id === company.parent_id)
  res.json({
    company: {
      ...company,
      parent: parent ? { id: parent.id, name: parent.name } : null,
      children: neighbours
        .filter((each) => each.parent_id === id)
        .map(({ id, name, kind }) => ({ id, name, kind })),
    },
  })
}
