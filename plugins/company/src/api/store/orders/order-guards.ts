import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { raw } from "@medusajs/framework/mikro-orm/core"
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

/**
 * Core lists the person's orders. Here those of the company that they act for:
 * a person of two companies sees each by itself, and a removed member none.
 */
export const listForCompany = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const companyId = req.buyer?.company?.id
  const ids = raw(
    companyId
      ? "select order_id from company_company_order_order where company_id = ? and deleted_at is null"
      : "select order_id from company_company_order_order where deleted_at is null",
    companyId ? [companyId] : []
  )
  // What the query's cache key is made of: without it two companies' would be alike.
  Object.assign(ids, { toJSON: () => `orders-of:${companyId ?? "none"}` })

  const filters = req.filterableFields as { $and?: unknown[] }
  filters.$and = [
    ...(filters.$and ?? []),
    { id: companyId ? { $in: ids } : { $nin: ids } },
  ]
  next()
}
