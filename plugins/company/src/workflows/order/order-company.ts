import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noReferences, type References } from "../../domain/references"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { AdminOrderCompany } from "../../types/http/admin"

type Passage = {
  status: string
  channel: string | null
  representative_id: string | null
}

const findRepresentative = async (
  id: string | null,
  container: MedusaContainer
): Promise<AdminOrderCompany["representative"]> => {
  if (!id) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "user",
      fields: ["id", "email", "first_name", "last_name"],
      filters: { id },
    })
  return (data[0] as AdminOrderCompany["representative"]) ?? null
}

const referencesOf = (
  row: (References & Record<string, unknown>) | undefined
): References => {
  const { purchase_order_number, buyer_reference, goods_marking, cost_centre } =
    row ?? noReferences()
  return { purchase_order_number, buyer_reference, goods_marking, cost_centre }
}

/**
 * What staff sees of an order's company: the representative is the one of that
 * moment, or today's for an order that did not come through the door.
 *
 * @returns null for an order of no company.
 * @throws MedusaError NOT_FOUND for an unknown order.
 */
export const orderCompany = async (
  order_id: string,
  container: MedusaContainer
): Promise<AdminOrderCompany | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [orders, passages, references] = await Promise.all([
    query.graph(
      {
        entity: "order",
        fields: [
          "id",
          "company.id",
          "company.name",
          "company_member.id",
          "company_member.role",
          "company_member.status",
          "company_member.customer.id",
          "company_member.customer.email",
          "company_member.customer.first_name",
          "company_member.customer.last_name",
        ],
        filters: { id: order_id },
      },
      { throwIfKeyNotFound: true }
    ),
    query.graph({
      entity: "door_run",
      fields: ["status", "channel", "representative_id"],
      filters: { order_id },
    }),
    service.listOrderReferences({ order_id }),
  ])

  const order = orders.data[0] as unknown as {
    company?: { id: string; name: string } | null
    company_member?: AdminOrderCompany["member"]
  }
  if (!order.company) {
    return null
  }
  const passage = passages.data[0] as unknown as Passage | undefined
  const representativeId =
    passage?.representative_id ??
    (await service.membersCompany(order.company.id))?.representative_id ??
    null
  return {
    company: { id: order.company.id, name: order.company.name },
    member: order.company_member ?? null,
    representative: await findRepresentative(representativeId, container),
    references: referencesOf(references[0] as never),
    channel: passage?.channel ?? null,
    outside_door: passage?.status !== "placed" && passage?.status !== "open",
  }
}
