import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPriceListPricesWorkflow,
  emitEventStep,
  releaseLockStep,
  removePriceListPricesWorkflow,
  updatePriceListPricesWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { PriceChanges } from "../../../domain/price-changes"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
import { keepPricesBeforeUpdateStep } from "../steps/keep-prices-before-update"
import { planContractPricesStep } from "../steps/plan-contract-prices"

export const batchContractPricesWorkflowId = "batch-contract-prices"

/** Changes of a contract's prices. */
export type BatchContractPricesWorkflowInput = {
  id: string
  changes: PriceChanges
} & Attributed

/**
 * Creates, changes and deletes prices of a contract, all or none. The parts run
 * one after the other: core's own batch runs them at once, and a new tier with
 * the range of a deleted one can then be lost.
 *
 * @example
 * await batchContractPricesWorkflow(container).run({
 *   input: {
 *     id: "contr_1",
 *     changes: {
 *       create: [{ variant_id: "variant_1", amount: 70, min_quantity: 10, max_quantity: null }],
 *       update: [{ id: "price_1", amount: 80 }],
 *       delete: ["price_2"],
 *     },
 *   },
 * })
 */
export const batchContractPricesWorkflow = createWorkflow(
  batchContractPricesWorkflowId,
  (input: WorkflowData<BatchContractPricesWorkflowInput>) => {
    const lock = transform({ input }, ({ input }) => contractLock(input.id))
    acquireLockStep(lock)

    const { data: contract } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    validateContractEditableStep(contract)
    const plan = planContractPricesStep({
      price_list_id: contract.price_list_id,
      changes: input.changes,
    })

    removePriceListPricesWorkflow.runAsStep({ input: { ids: plan.delete } })
    keepPricesBeforeUpdateStep({
      price_list_id: contract.price_list_id,
      prices: plan.update,
    })
    const updates = transform({ contract, plan }, ({ contract, plan }) => [
      {
        id: contract.price_list_id as string,
        prices: plan.update.map((price) => ({
          ...price,
          currency_code: contract.currency_code as string,
        })),
      },
    ])
    updatePriceListPricesWorkflow.runAsStep({ input: { data: updates } })
    const creations = transform({ contract, plan }, ({ contract, plan }) => [
      {
        id: contract.price_list_id as string,
        prices: plan.create.map((price) => ({
          ...price,
          currency_code: contract.currency_code as string,
        })),
      },
    ])
    const created = createPriceListPricesWorkflow.runAsStep({
      input: { data: creations },
    })

    emitEventStep({
      eventName: ContractEvents.PRICES_CHANGED,
      data: { id: input.id },
    })

    const result = transform({ created, plan }, ({ created, plan }) => ({
      created: created.map(({ id }) => id),
      updated: plan.update.map(({ id }) => id),
      deleted: plan.delete,
    }))
    // A batch may have thousands of prices: the log says how many.
    const counts = transform({ result }, ({ result }) => ({
      created: result.created.length,
      updated: result.updated.length,
      deleted: result.deleted.length,
    }))
    recordActivityStep({
      company_id: null,
      action: ContractEvents.PRICES_CHANGED,
      subject: { type: "contract", id: input.id, label: contract.number },
      after: counts,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(result)
  }
)
