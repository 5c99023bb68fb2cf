import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"
import type { CompanyContactPointDTO } from "../../types/address"
import type { AdminContactPointListResponse } from "../../types/http/address-book"
import type { GetContactPointsParams } from "./validators"

/** A company's own contact points. */
export const listContactPoints = async (
  companyId: string,
  { offset, limit }: GetContactPointsParams,
  container: MedusaContainer
): Promise<AdminContactPointListResponse> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [points, count] = await service.listAndCountCompanyContactPoints(
    { company_id: companyId },
    { skip: offset, take: limit, order: { name: "ASC", id: "ASC" } }
  )
  return {
    contact_points: points as unknown as CompanyContactPointDTO[],
    count,
    offset,
    limit,
  }
}

/** A contact point by its id. */
export const retrieveContactPoint = async (
  id: string,
  container: MedusaContainer
): Promise<CompanyContactPointDTO> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  return (await service.retrieveCompanyContactPoint(
    id
  )) as unknown as CompanyContactPointDTO
}
