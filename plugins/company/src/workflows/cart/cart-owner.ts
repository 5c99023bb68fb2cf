import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whose a cart or an order is, by its links. */
export type Owner = { company_id: string; member_id: string | null }

// In one statement: every request on a cart asks, several times.
const OWNER = `
  select c.company_id, m.company_member_id as member_id
  from company_company_cart_cart c
  left join company_company_member_cart_cart m
    on m.cart_id = c.cart_id and m.deleted_at is null
  where c.cart_id = ? and c.deleted_at is null
  limit 1`

/**
 * The company, and the member, that a cart is linked to; null for a cart of no
 * company. By the link tables alone: a removed member and a deleted company
 * are still the owners.
 */
export const cartOwner = async (
  cart_id: string,
  container: MedusaContainer
): Promise<Owner | null> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Owner[] }>(OWNER, [cart_id])
  return rows[0] ?? null
}

/** The customer of a cart, and its owner. */
export type CartParties = { customer_id: string | null; owner: Owner | null }

const PARTIES = `
  select cart.customer_id, c.company_id, m.company_member_id as member_id
  from cart
  left join company_company_cart_cart c
    on c.cart_id = cart.id and c.deleted_at is null
  left join company_company_member_cart_cart m
    on m.cart_id = cart.id and m.deleted_at is null
  where cart.id = ? and cart.deleted_at is null
  limit 1`

/** The same with the cart's customer; null when there is no such cart. */
export const cartParties = async (
  cart_id: string,
  container: MedusaContainer
): Promise<CartParties | null> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{
      rows: {
        customer_id: string | null
        company_id: string | null
        member_id: string | null
      }[]
    }>(PARTIES, [cart_id])
  const [row] = rows
  return row
    ? {
        customer_id: row.customer_id,
        owner: row.company_id
          ? { company_id: row.company_id, member_id: row.member_id }
          : null,
      }
    : null
}
