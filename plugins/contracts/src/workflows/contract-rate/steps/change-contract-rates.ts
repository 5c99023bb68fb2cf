import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RateChanges } from "../../../domain/rate-changes"
import { targetKey } from "../../../domain/target"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type {
  ContractModuleService,
  RateRow,
} from "../../../modules/contract/service"

export const changeContractRatesStepId = "change-contract-rates"

/** Sound changes of a contract's percentages. */
export type ChangeContractRatesStepInput = {
  contract_id: string
  changes: RateChanges
}

const ratesOn = async (
  service: ContractModuleService,
  contract_id: string,
  { upsert }: RateChanges
): Promise<Map<string, RateRow>> => {
  const rates = upsert.length
    ? ((await service.listContractRates({
        contract_id,
        target_id: [...new Set(upsert.map(({ target_id }) => target_id))],
      })) as RateRow[])
    : []
  return new Map(rates.map((rate) => [targetKey(rate), rate]))
}

/**
 * Makes, changes and deletes percentages of a contract, all or none; one that
 * is the same already stays as it is. Rolled back: takes away what came, puts
 * back what was changed and brings back what went.
 */
export const changeContractRatesStep = createStep(
  changeContractRatesStepId,
  async (
    { contract_id, changes }: ChangeContractRatesStepInput,
    { container }
  ) => {
    const service = container.resolve<ContractModuleService>(CONTRACT_MODULE)
    const standing = await ratesOn(service, contract_id, changes)
    const create = changes.upsert
      .filter((rate) => !standing.has(targetKey(rate)))
      .map((rate) => ({ ...rate, contract_id }))
    const changed = changes.upsert.flatMap(({ percent, ...target }) => {
      const rate = standing.get(targetKey(target))
      const before = Number(rate?.percent)
      return rate && before !== percent
        ? [{ id: rate.id, before, percent }]
        : []
    })
    const created = await service.writeRates({
      remove: changes.delete,
      update: changed.map(({ id, percent }) => ({ id, percent })),
      create,
    })
    return new StepResponse(
      {
        created,
        updated: changed.map(({ id }) => id),
        deleted: changes.delete,
      },
      {
        erase: created,
        update: changed.map(({ id, before }) => ({ id, percent: before })),
        restore: changes.delete,
      }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .writeRates(undo)
    }
  }
)
