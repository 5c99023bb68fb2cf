import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"
import type { References } from "../cart/references-api"
import type { NamedPerson } from "../company/person-name"

/** An order with what the company knows about it. */
export type CompanyOrder = HttpTypes.StoreOrder & {
  /** Who ordered. */
  member?: { id: string; customer?: NamedPerson | null } | null
  company?: { id: string; name: string } | null
  references?: References | null
}

/** A page of the company's orders, as far as the buyer may see them. */
export const fetchOrders = (
  company_id: string,
  page: { limit: number; offset: number }
): Promise<{ orders: CompanyOrder[]; count: number }> =>
  store().client.fetch(`/store/companies/${company_id}/orders`, {
    query: page,
  })

/** One order with its lines and addresses. */
export const fetchOrder = async (id: string): Promise<CompanyOrder> =>
  (await store().store.order.retrieve(id)).order as CompanyOrder
