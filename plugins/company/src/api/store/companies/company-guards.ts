import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  authenticate,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { companyFilter } from "../../../domain/reach"

/** The person's own log-in, with a second factor where they have one. */
export const loggedIn = authenticate("customer", ["session", "bearer"])

/**
 * Lets a request on a company through when the buyer holds the permission
 * there. A company out of reach is not found, whether it exists or not.
 *
 * @throws MedusaError FORBIDDEN without the permission, NOT_FOUND out of its reach.
 */
export const withinReach = (permission: string) => {
  const held = requirePermission(permission)
  const guard = async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    const filter = companyFilter(req.buyer, permission)
    const { data } = filter
      ? await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "company",
          fields: ["id"],
          filters: { $and: [{ id: req.params.id }, filter] },
        })
      : { data: [] }
    const own = req.params.id === req.buyer?.company?.id
    if (!data[0] && !own) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${req.params.id}`
      )
    }
    held(req as AuthenticatedMedusaRequest, res, next)
  }
  // The API description tells which permission a route needs.
  return Object.assign(guard, { permission })
}
