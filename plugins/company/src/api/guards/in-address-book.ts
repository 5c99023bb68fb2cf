import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"

/**
 * The address in the path must be one of the company in the path; an inherited
 * one is changed where it belongs.
 *
 * @throws MedusaError NOT_FOUND naming both.
 */
export const addressOfCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: company_id, address_id } = req.params
  const service: CompanyAddressModuleService = req.scope.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [address] = await service.listCompanyAddresses(
    { id: address_id, company_id },
    { select: ["id"], take: 1 }
  )
  if (!address) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no address ${address_id} of the company ${company_id}`
    )
  }
  next()
}

/**
 * The contact point in the path must be one of the company in the path.
 *
 * @throws MedusaError NOT_FOUND naming both.
 */
export const contactPointOfCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: company_id, contact_point_id } = req.params
  const service: CompanyAddressModuleService = req.scope.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [point] = await service.listCompanyContactPoints(
    { id: contact_point_id, company_id },
    { select: ["id"], take: 1 }
  )
  if (!point) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no contact point ${contact_point_id} of the company ${company_id}`
    )
  }
  next()
}
