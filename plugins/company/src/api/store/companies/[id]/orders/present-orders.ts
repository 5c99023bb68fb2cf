import type { MedusaContainer } from "@medusajs/framework/types"
import {
  noReferences,
  REFERENCE_FIELDS,
  type References,
} from "../../../../../domain/references"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { StoreCompanyOrder } from "../../../../../types/http/store"

/** Orders with their member and references; one query for all references. */
export const presentOrders = async (
  orders: Record<string, unknown>[],
  container: MedusaContainer
): Promise<StoreCompanyOrder[]> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const rows = await service.listOrderReferences(
    { order_id: orders.map(({ id }) => id as string) },
    {
      select: ["order_id", ...REFERENCE_FIELDS],
      take: Math.max(orders.length, 1),
    }
  )
  const byOrder = new Map(
    rows.map(({ order_id, ...row }) => [
      order_id,
      Object.fromEntries(
        REFERENCE_FIELDS.map((field) => [field, row[field]])
      ) as References,
    ])
  )
  return orders.map(
    ({ company_member, ...order }) =>
      ({
        ...order,
        company: order.company ?? null,
        member: company_member ?? null,
        references: byOrder.get(order.id as string) ?? noReferences(),
      }) as StoreCompanyOrder
  )
}
