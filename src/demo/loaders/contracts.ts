import {
  addContractPartyWorkflow,
  batchContractPricesWorkflow,
  changeContractStatusWorkflow,
  createContractWorkflow,
  deleteContractWorkflow,
} from "@medusa-b2b/contracts/workflows"
import type { ContractAction } from "@medusa-b2b/contracts/types"
import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { contractPrices } from "../contract-prices"
import { type ContractData, contracts } from "../data"
import { reportProgress } from "../progress"
import { toRanges } from "../tiers"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

type Found = { id: string; number: string; status: string; parties: object[] }

/** An interrupted run leaves a draft: without its party, or not yet in force. */
const isHalfMade = ({ number, status, parties }: Found): boolean =>
  status === "draft" &&
  (parties.length === 0 ||
    contracts.some(
      (contract) => contract.number === number && contract.status !== "draft"
    ))

const variantIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const skus = contracts.flatMap((contract) =>
    contractPrices(contract).map(({ sku }) => sku)
  )
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { sku: [...new Set(skus)] },
      { select: ["id", "sku"], take: skus.length }
    )
  return new Map(variants.map(({ sku, id }) => [sku as string, id]))
}

/** What leads a draft to each status. */
const ACTIONS: Record<ContractData["status"], ContractAction[]> = {
  draft: [],
  active: ["activate"],
  suspended: ["activate", "suspend"],
  terminated: ["activate", "terminate"],
}

const createContract = async (
  container: MedusaContainer,
  contract: ContractData,
  companies: Map<string, string>,
  variants: Map<string, string>,
  actor: Actor
): Promise<void> => {
  const { number, name, currency_code, starts_at, ends_at } = contract
  const { result } = await createContractWorkflow(container).run({
    input: { number, name, currency_code, starts_at, ends_at, actor },
  })
  const { id } = result
  await batchContractPricesWorkflow(container).run({
    input: {
      id,
      changes: {
        create: contractPrices(contract).flatMap(({ sku, tiers }) =>
          toRanges(tiers).map((range) => ({
            variant_id: variants.get(sku) as string,
            ...range,
          }))
        ),
        update: [],
        delete: [],
      },
      actor,
    },
  })
  for (const { company, ...party } of contract.parties) {
    await addContractPartyWorkflow(container).run({
      input: {
        contract_id: id,
        company_id: companies.get(company) as string,
        ...party,
        actor,
      },
    })
  }
  for (const action of ACTIONS[contract.status]) {
    await changeContractStatusWorkflow(container).run({
      input: { id, action, actor },
    })
  }
}

/** Contracts with their prices and tiers. */
export const seedContracts = async (
  container: MedusaContainer
): Promise<void> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "contract",
      fields: ["id", "number", "status", "parties.id"],
      filters: { number: contracts.map(({ number }) => number) },
    })
  const found = data as Found[]
  for (const { id } of found.filter(isHalfMade)) {
    await deleteContractWorkflow(container).run({ input: { id } })
  }
  const kept = found.filter((contract) => !isHalfMade(contract))
  const actor = await storeManager(container)
  const companies = await companyIds(container)
  const variants = await variantIds(container)
  const missing = contracts.filter(
    (contract) => !kept.some(({ number }) => number === contract.number)
  )
  for (const [index, contract] of missing.entries()) {
    await createContract(container, contract, companies, variants, actor)
    reportProgress(index + 1, missing.length, "contracts")
  }
}
