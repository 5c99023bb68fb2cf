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
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contractPrices } from "../contract-prices"
import { type ContractData, contracts } from "../data"
import { reportProgress } from "../progress"
import { toRanges } from "../tiers"
import { companyIds } from "./companies"
import { seedContractTerms } from "./contract-terms"
import { storeManager } from "./staff"
import { variantIds } from "./variants"

type Found = { id: string; number: string; status: string; parties: object[] }

/** An interrupted run leaves a draft: without its party, or not yet in force. */
const isHalfMade = ({ number, status, parties }: Found): boolean =>
  status === "draft" &&
  (parties.length === 0 ||
    contracts.some(
      (contract) => contract.number === number && contract.status !== "draft"
    ))

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
  const { is_exclusive, payment_terms } = contract
  const { result } = await createContractWorkflow(container).run({
    input: {
      number,
      name,
      currency_code,
      starts_at,
      ends_at,
      is_exclusive,
      payment_terms,
      actor,
    },
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
  await seedContractTerms(container, id, contract, actor)
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

/** Contracts with their prices, tiers and terms. */
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
  const variants = await variantIds(
    container,
    contracts.flatMap((contract) =>
      contractPrices(contract).map(({ sku }) => sku)
    )
  )
  const missing = contracts.filter(
    (contract) => !kept.some(({ number }) => number === contract.number)
  )
  for (const [index, contract] of missing.entries()) {
    await createContract(container, contract, companies, variants, actor)
    reportProgress(index + 1, missing.length, "contracts")
  }
}
