import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Scope } from "../buyer/buyer-context"
import { isGranted } from "./grants"

/**
 * Route guard: lets a request through when the buyer holds the permission.
 * Which rows they then see is the business of the query's ownership filter.
 *
 * @throws MedusaError UNAUTHORIZED without a buyer, FORBIDDEN without the permission.
 */
export const requirePermission =
  (permission: string, scope: Scope = "own") =>
  (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    if (!req.buyer) {
      throw new MedusaError(
        MedusaError.Types.UNAUTHORIZED,
        "Log in as a member of a company to do this"
      )
    }
    if (!isGranted(req.buyer, permission, scope)) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `This needs the permission ${permission} (${scope})`
      )
    }
    next()
  }
