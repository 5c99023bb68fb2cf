import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

type Line = { quantity?: number }
type CartBody = Line & { items?: Line[] }

/**
 * Refuses fractions of a piece in a cart. Core takes them, but its column holds
 * whole numbers: 9.5 would be priced as 9.5 and bought as 10, 0.4 bought as
 * nothing (https://github.com/medusajs/medusa/issues/16802). Orders do hold
 * fractions; staff may have them.
 *
 * @throws MedusaError INVALID_DATA naming the quantity.
 */
export const refuseFractions = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const body = (req.validatedBody ?? {}) as CartBody
  const fraction = [body, ...(body.items ?? [])]
    .map(({ quantity }) => quantity)
    .find((quantity) => quantity !== undefined && !Number.isInteger(quantity))
  if (fraction !== undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `quantity: a cart holds whole pieces, not ${fraction}`
    )
  }
  next()
}
