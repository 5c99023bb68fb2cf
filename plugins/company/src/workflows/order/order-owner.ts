import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Owner } from "../cart/cart-owner"

const OWNER = `
  select c.company_id, m.company_member_id as member_id
  from company_company_order_order c
  left join company_company_member_order_order m
    on m.order_id = c.order_id and m.deleted_at is null
  where c.order_id = ? and c.deleted_at is null
  limit 1`

/** The company, and the member, that an order is linked to; null for an order of no company. */
export const orderOwner = async (
  order_id: string,
  container: MedusaContainer
): Promise<Owner | null> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Owner[] }>(OWNER, [order_id])
  return rows[0] ?? null
}
