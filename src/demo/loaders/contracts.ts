import {
  addContractPartyWorkflow,
  batchContractPricesWorkflow,
  changeContractStatusWorkflow,
  createContractWorkflow,
  deleteContractWorkflow,
} from "@medusa-b2b/contracts/workflows"
import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type ContractData, contracts } from "../data"
import { toRanges } from "../tiers"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

type Found = { id: string; number: string; status: string; parties: object[] }

/** An interrupted run leaves a draft: without its party, or not yet in force. */
const isHalfMade = ({ number, status, parties }: Found): boolean =>
  status === "draft" &&
  (parties.length === 0 ||
    contracts.some((contract) => contract.number === number && contract.active))

const variantIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const skus = contracts.flatMap(({ prices }) => prices.map(({ sku }) => sku))
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: skus }, { take: skus.length })
  return new Map(variants.map(({ sku, id }) => [sku as string, id]))
}

const createContract = async (
  container: MedusaContainer,
  contract: ContractData,
  company_id: string,
  variants: Map<string, string>,
  actor: Actor
): Promise<void> => {
  const { number, name, currency_code, starts_at } = contract
  const { result } = await createContractWorkflow(container).run({
    input: { number, name, currency_code, starts_at, actor },
  })
  const { id } = result
  await batchContractPricesWorkflow(container).run({
    input: {
      id,
      changes: {
        create: contract.prices.flatMap(({ sku, tiers }) =>
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
  await addContractPartyWorkflow(container).run({
    input: {
      contract_id: id,
      company_id,
      include_descendants: contract.include_descendants,
      actor,
    },
  })
  if (contract.active) {
    await changeContractStatusWorkflow(container).run({
      input: { id, action: "activate", actor },
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
  for (const contract of contracts) {
    if (!kept.some(({ number }) => number === contract.number)) {
      const company_id = companies.get(contract.company) as string
      await createContract(container, contract, company_id, variants, actor)
    }
  }
}
