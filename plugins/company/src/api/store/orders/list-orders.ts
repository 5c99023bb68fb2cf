import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"

/** A page of orders as core's list gives it. */
export type OrderPage = {
  orders: Record<string, unknown>[]
  count: number
  offset: number
  limit: number
}

/**
 * A page of orders by filters that hold a sub-query, with core's fields and
 * aggregated statuses. In two steps, because a sub-query does not survive the
 * input of a workflow: the ids of the page, then core's own list of those.
 */
export const listOrders = async (
  filters: Record<string, unknown>,
  { fields, pagination }: MedusaRequest["queryConfig"],
  container: MedusaContainer
): Promise<OrderPage> => {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { ...filters, is_draft_order: false },
      pagination,
    })
  const ids = data.map(({ id }) => id)
  const { result } = ids.length
    ? await getOrdersListWorkflow(container).run({
        input: {
          fields: [...new Set(["id", ...fields])],
          variables: { filters: { id: ids }, skip: 0, take: ids.length },
        },
      })
    : { result: { rows: [] } }
  const { rows } = result as { rows: Record<string, unknown>[] }
  return {
    orders: rows.sort(
      (a, b) => ids.indexOf(a.id as string) - ids.indexOf(b.id as string)
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  }
}
