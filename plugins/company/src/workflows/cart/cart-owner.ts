import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whose a cart or an order is, by its links. */
export type Owner = { company_id: string; member_id: string | null }

/**
 * The company, and the member, that a cart is linked to; null for a cart of no
 * company. By the link tables alone: a removed member and a deleted company
 * are still the owners.
 */
export const cartOwner = async (
  cart_id: string,
  container: MedusaContainer
): Promise<Owner | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [companies, members] = await Promise.all([
    query.graph({
      entity: "company_cart",
      fields: ["company_id"],
      filters: { cart_id },
    }),
    query.graph({
      entity: "company_member_cart",
      fields: ["company_member_id"],
      filters: { cart_id },
    }),
  ])
  const company = companies.data[0] as { company_id: string } | undefined
  const member = members.data[0] as { company_member_id: string } | undefined
  return company
    ? {
        company_id: company.company_id,
        member_id: member?.company_member_id ?? null,
      }
    : null
}
