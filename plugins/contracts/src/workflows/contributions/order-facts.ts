import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import { provideOrderFacts } from "@medusa-b2b/kit/line-notes"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderDelivery } from "../../delivery/order-delivery"
import { contractsInForce, type Lineage } from "../../domain/contracts-in-force"
import {
  contractFacts,
  type PaperContract,
} from "../../domain/papers/contract-fact"
import { deliveryFacts } from "../../domain/papers/delivery-facts"
import { CONTRACT_MODULE } from "../../modules/contract"
import type { ContractModuleService } from "../../modules/contract/service"

const graph = async <Row>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  id: string
): Promise<Row | undefined> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters: { id } })
  return data[0] as unknown as Row | undefined
}

const lineageOfCompany = async (
  container: MedusaContainer,
  company_id: string
): Promise<Lineage> => {
  const company = await graph<{ path: string }>(
    container,
    "company",
    ["id", "path"],
    company_id
  )
  const upwards = (company?.path ?? "").split("/").filter(Boolean).reverse()
  return { company_id, ancestor_ids: upwards.filter((id) => id !== company_id) }
}

/** Contracts that held for the order's company when it ordered, each by the party that is nearest. */
const contractsOfOrder = async (
  container: MedusaContainer,
  order_id: string
): Promise<PaperContract[]> => {
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  const order = await graph<{ created_at: string; currency_code: string }>(
    container,
    "order",
    ["id", "created_at", "currency_code"],
    order_id
  )
  if (!owner || !order) {
    return []
  }
  const lineage = await lineageOfCompany(container, owner.company_id)
  const parties = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .listActiveBindings([lineage.company_id, ...lineage.ancestor_ids])
  const moment = new Date(order.created_at)
  return contractsInForce(parties, lineage, moment, order.currency_code).map(
    ({ id, number, company_id }) => ({
      number,
      reference:
        parties.find(
          (party) => party.contract.id === id && party.company_id === company_id
        )?.reference ?? null,
    })
  )
}

/** Order papers name the buyer's contracts, the day of delivery, and what freight costs where the sum does not say it. */
provideOrderFacts("contracts", async (order_id, container) => {
  const [contracts, delivery] = await Promise.all([
    contractsOfOrder(container, order_id),
    orderDelivery(container, order_id),
  ])
  return [
    ...contractFacts(contracts),
    ...(delivery ? deliveryFacts(delivery) : []),
  ]
})
