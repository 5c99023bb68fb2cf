import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/**
 * The member in the path must be an active one of the company in the path.
 *
 * @throws MedusaError NOT_FOUND naming both.
 */
export const memberOfCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: company_id, member_id } = req.params
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: ["id"],
      filters: { id: member_id, company_id, status: "active" },
    })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no member ${member_id} in the company ${company_id}`
    )
  }
  next()
}
