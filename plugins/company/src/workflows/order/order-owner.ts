import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Owner } from "../cart/cart-owner"

/** The company, and the member, that an order is linked to; null for an order of no company. */
export const orderOwner = async (
  order_id: string,
  container: MedusaContainer
): Promise<Owner | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [companies, members] = await Promise.all([
    query.graph({
      entity: "company_order",
      fields: ["company_id"],
      filters: { order_id },
    }),
    query.graph({
      entity: "company_member_order",
      fields: ["company_member_id"],
      filters: { order_id },
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
