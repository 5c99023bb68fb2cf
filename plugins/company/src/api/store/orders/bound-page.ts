import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { PAGE_LIMIT } from "../../validators"

/**
 * Bounds the page that core's validation has let through: it takes pages of
 * any size, and negative ones, which the database then trips over.
 *
 * @throws MedusaError INVALID_DATA naming the parameter.
 */
export const boundPage = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { take = 0, skip = 0 } = req.queryConfig.pagination
  if (take < 0 || take > PAGE_LIMIT) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `limit: a page has 0 to ${PAGE_LIMIT} orders, not ${take}`
    )
  }
  if (skip < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `offset: cannot be negative, as ${skip} is`
    )
  }
  next()
}
