import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import { contribute } from "@medusa-b2b/kit/hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  addOrderLineItemsWorkflow,
  addToCartWorkflow,
  createCartWorkflow,
  createOrderWorkflow,
  refreshCartItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Lineage } from "../../domain/contracts-in-force"
import {
  CONTRACT_CONTEXT_KEYS,
  contractPricingContext,
} from "../../pricing/context"
import { lineageOfBuyer, lineageOfCompany } from "../../pricing/lineage"
import { loadContractsInForce } from "../../pricing/load-contracts-in-force"
import { letContractsDecide } from "../../pricing/let-contracts-decide"

letContractsDecide()

/** What the hooks of the six workflows tell about who buys, each a part of it. */
export type Buying = {
  cart?: { id: string } | null
  cart_id?: string
  order?: { id: string } | null
  additional_data?: unknown
}

const stampedCompany = (additional_data: unknown): string | undefined =>
  (additional_data as { b2b?: { company_id?: string } } | null | undefined)?.b2b
    ?.company_id

const companyOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<string | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["company.id"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as { company?: { id: string } | null }[]
  return order?.company?.id
}

/**
 * Whose prices hold. A cart or an order that exists: its company, by the link
 * alone; what came with the request does not count, because not every route of
 * core's overwrites it. A cart or order that is just being made: the company
 * that the server stamped into `additional_data`.
 */
export const lineageOf = async (
  container: MedusaContainer,
  { cart, cart_id, order, additional_data }: Buying
): Promise<Lineage | null> => {
  const cartId = cart?.id ?? cart_id
  if (cartId) {
    return lineageOfBuyer(
      await buyerDirectory()?.buyerOfCart(cartId, container)
    )
  }
  const companyId = order
    ? await companyOfOrder(container, order.id)
    : stampedCompany(additional_data)
  return companyId ? lineageOfCompany(container, companyId) : null
}

const priceByContract = {
  by: "contracts",
  keys: CONTRACT_CONTEXT_KEYS,
  handler: async (
    input: unknown,
    { container }: { container: MedusaContainer }
  ) => {
    const lineage = await lineageOf(container, input as Buying)
    const contracts = await loadContractsInForce(container, lineage)
    return new StepResponse(contractPricingContext(lineage, contracts))
  },
}

contribute(createCartWorkflow, "setPricingContext", priceByContract)
contribute(addToCartWorkflow, "setPricingContext", priceByContract)
contribute(updateLineItemInCartWorkflow, "setPricingContext", priceByContract)
contribute(refreshCartItemsWorkflow, "setPricingContext", priceByContract)
contribute(createOrderWorkflow, "setPricingContext", priceByContract)
contribute(addOrderLineItemsWorkflow, "setPricingContext", priceByContract)
