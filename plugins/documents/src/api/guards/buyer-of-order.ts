import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { hasCompanies } from "../../workflows/order-paper/order-company"

/**
 * Lets a request for an order's papers through for its buyer. Whose a company's
 * order is, the company plugin has decided before (its guard stands on all
 * order routes); an order of no company is its customer's alone.
 *
 * @throws MedusaError NOT_FOUND for everybody else.
 */
export const buyerOfOrder = async (
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const withCompany = hasCompanies(req.scope)
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "customer_id", ...(withCompany ? ["company.id"] : [])],
      filters: { id: req.params.id },
    })
  const order = data[0] as unknown as
    { customer_id: string | null; company?: { id: string } | null } | undefined
  const mine =
    order?.company || order?.customer_id === req.auth_context.actor_id
  if (!order || !mine) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id: ${req.params.id} was not found`
    )
  }
  next()
}
