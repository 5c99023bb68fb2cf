import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listOrders, type OrderPage } from "./list-orders"
import { idsOfAnyCompany, idsOfCompany } from "./order-ids"

/**
 * The person's orders: core's route, for one company at a time. A person of
 * two companies sees those of the one that they act for, a removed member
 * none of the company's.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderPage>
): Promise<void> => {
  const company = req.buyer?.company
  const mine = company
    ? { id: { $in: idsOfCompany(company.id) } }
    : { id: { $nin: idsOfAnyCompany() } }
  res.json(
    await listOrders(
      {
        $and: [
          req.filterableFields,
          { customer_id: req.auth_context.actor_id },
          mine,
        ],
      },
      req.queryConfig,
      req.scope
    )
  )
}
