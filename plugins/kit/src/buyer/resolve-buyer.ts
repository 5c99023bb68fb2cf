import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { BuyerContext } from "./buyer-context"
import { bareCustomer, buyerDirectory } from "./buyer-directory"

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    /** Who is buying; absent for a visitor. Set by kit on every store route. */
    buyer?: BuyerContext
  }
}

/** The request's header, and the answer's: which company the buyer acts for. */
export const COMPANY_HEADER = "x-company-id"

/**
 * Resolves the buyer context of a store request. Runs on every `/store` route,
 * before core's and all plugins' middlewares, so that a member who has been
 * removed or a company that has been suspended since is seen at once. The
 * answer names the company acted for.
 *
 * @throws MedusaError FORBIDDEN when `x-company-id` names a company that the person is no member of.
 */
export const resolveBuyer = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const auth = (req as AuthenticatedMedusaRequest).auth_context
  if (auth?.actor_type !== "customer" || !auth.actor_id) {
    return next()
  }

  const directory = buyerDirectory()
  const asked = req.get(COMPANY_HEADER)?.trim() || undefined
  req.buyer = directory
    ? await directory.resolveBuyer(
        { customer_id: auth.actor_id, company_id: asked },
        req.scope
      )
    : bareCustomer(auth.actor_id)

  if (req.buyer.company) {
    res.setHeader(COMPANY_HEADER, req.buyer.company.id)
    // A storefront on another address may read it too.
    res.append("Access-Control-Expose-Headers", COMPANY_HEADER)
  }
  next()
}
