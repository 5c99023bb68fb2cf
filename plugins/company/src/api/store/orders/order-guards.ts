import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { guardOrder } from "../../guards/guard-order"

/** Guards the order in the path, on core's routes and everybody's below them. */
export const guardOrderInPath = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  await guardOrder(req, req.params.id, "order.read")
  next()
}

/**
 * Core lets whoever knows an order's id ask for it to be theirs. A company's
 * order stays the company's.
 *
 * @throws MedusaError NOT_FOUND for those who do not see the order, NOT_ALLOWED for those who do.
 */
export const refuseTransfer = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (await guardOrder(req, req.params.id, "order.read")) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The order ${req.params.id} belongs to a company and cannot be transferred to a person`
    )
  }
  next()
}
