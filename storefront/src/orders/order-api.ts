import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"
import type { References } from "../cart/references-api"
import type { NamedPerson } from "../company/person-name"

/** What the company knows about an order beside core. */
export type CompanyFacts = {
  /** Who ordered. */
  member?: { id: string; customer?: NamedPerson | null } | null
  company?: { id: string; name: string } | null
  references?: References | null
}

export type CompanyOrder = HttpTypes.StoreOrder & CompanyFacts

/** A page of the company's orders, as far as the buyer may see them. */
export const fetchOrders = (
  company_id: string,
  page: { limit: number; offset: number; id?: string }
): Promise<{ orders: CompanyOrder[]; count: number }> =>
  store().client.fetch(`/store/companies/${company_id}/orders`, {
    query: page,
  })

/** One order with its lines and addresses, and what the company knows of it. */
export const fetchOrder = async (
  id: string,
  company_id: string | undefined
): Promise<CompanyOrder> => {
  const [{ order }, facts] = await Promise.all([
    store().store.order.retrieve(id),
    company_id ? fetchFacts(id, company_id) : undefined,
  ])
  return {
    ...order,
    member: facts?.member,
    company: facts?.company,
    references: facts?.references,
  }
}

// The store names them in the list only.
const fetchFacts = async (
  id: string,
  company_id: string
): Promise<CompanyFacts | undefined> => {
  const page = { limit: 1, offset: 0, id }
  const { orders } = await fetchOrders(company_id, page)
  return orders[0]
}
