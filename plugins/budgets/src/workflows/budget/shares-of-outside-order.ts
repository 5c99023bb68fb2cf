import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Share } from "../../domain/next-bookings"
import { alignAccounts } from "../personal-limit/align-accounts"
import { type OrderSpending, placesOfOrder } from "./places-of-order"

type OutsideOrder = {
  id: string
  created_at: string | Date
  currency_code: string
}

const costCentreOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "cart.id"],
      filters: { id: order_id },
    })
  const { cart } = (data[0] ?? {}) as { cart?: { id: string } | null }
  return cart
    ? (
        await container
          .resolve<CompanyModuleService>(COMPANY_MODULE)
          .referencesOfCart(cart.id)
      ).cost_centre
    : null
}

/** The order's company and those above it, and whose it is; null for an order of no company. */
const ownerOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<Pick<
  OrderSpending,
  "company_ids" | "member_id" | "role"
> | null> => {
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  if (!owner) {
    return null
  }
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [[company], [member]] = await Promise.all([
    companies.listCompanies({ id: owner.company_id }, { select: ["path"] }),
    owner.member_id
      ? companies.listCompanyMembers({ id: owner.member_id })
      : [],
  ])
  return {
    company_ids: (company?.path ?? "").split("/").filter(Boolean).reverse(),
    member_id: member?.id ?? null,
    role: member?.role ?? null,
  }
}

/**
 * The budgets and limits of an order that never passed the door, with nothing
 * on them yet: those that there were when it was ordered.
 */
export const sharesOfOutsideOrder = async (
  { id, created_at, currency_code }: OutsideOrder,
  container: MedusaContainer
): Promise<Share[]> => {
  const owner = await ownerOf(id, container)
  if (!owner) {
    return []
  }
  const places = await placesOfOrder(
    {
      ...owner,
      currency_code,
      moment: new Date(created_at),
      only_earlier: true,
      costCentre: () => costCentreOf(id, container),
    },
    container
  )
  const shares = await Promise.all(
    places.map(async (place): Promise<Share[]> => {
      const account_id =
        place.kind === "personal_limit" && place.account_key
          ? (await alignAccounts(place.id, [place.member_id], container)).get(
              place.member_id
            )
          : place.account_id
      return account_id ? [{ account_id, hold_id: null, net: "0" }] : []
    })
  )
  return shares.flat()
}
